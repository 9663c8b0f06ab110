package fukabun.app.output;

import java.util.ArrayList;
import java.util.List;

/** Every table that a result has, in the order of the documentation. */
public final class Tables {
    private Tables() {}

    /** The tables with something in them; annual and runs always. */
    public static List<OutputTable> of(Results results) {
        List<OutputTable> tables = new ArrayList<>();
        tables.add(BandTables.annual(results.ensembles(), results.evidence().record()));
        addUnlessEmpty(tables, BandTables.monthly(results.ensembles()));
        tables.add(RunTable.of(results.ensembles()));
        addUnlessEmpty(tables, DifferenceTable.of(results.differences()));
        addUnlessEmpty(tables, ClaimTables.claims(results.claims(), results.evidence().weak()));
        addUnlessEmpty(tables, ClaimTables.equivalence(results.claims()));
        addUnlessEmpty(tables, WeakTable.of(results.evidence().weak()));
        addUnlessEmpty(tables, ProjectTable.of(results.logged()));
        addUnlessEmpty(tables, LoanTable.of(results.logged()));
        addUnlessEmpty(tables, DecisionTables.decisions(results.logged()));
        addUnlessEmpty(tables, DecisionTables.chronicle(results.logged()));
        return tables;
    }

    private static void addUnlessEmpty(List<OutputTable> tables, OutputTable table) {
        if (!table.rows().isEmpty()) {
            tables.add(table);
        }
    }
}
