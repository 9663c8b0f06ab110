package fukabun.app.output;

import fukabun.record.Indicator;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Every table that a result has, in the order of the documentation. */
public final class Tables {
    private Tables() {}

    /**
     * The tables with something in them; annual and runs always. A study has many ensembles, so its months and the
     * outcomes of its runs are those that people look at: what its claims are about, and for runs the key indicators.
     */
    public static List<OutputTable> of(Results results) {
        boolean isStudy = !results.claims().isEmpty();
        Set<Indicator> recorded = results.indicators();
        List<OutputTable> tables = new ArrayList<>();
        tables.add(BandTables.annual(results.ensembles(), results.evidence().record()));
        addUnlessEmpty(tables, BandTables.monthly(results.ensembles(), isStudy ? results.outcomes() : recorded));
        tables.add(RunTable.of(results.ensembles(), isStudy ? ofRuns(results) : recorded));
        addUnlessEmpty(tables, DifferenceTable.of(results.differences()));
        addUnlessEmpty(
                tables,
                ClaimTables.claims(
                        results.claims(), results.strength(), results.evidence().weak()));
        addUnlessEmpty(tables, EffectTable.of(results.effects()));
        addUnlessEmpty(tables, StrengthTable.of(results.claims(), results.strength()));
        addUnlessEmpty(tables, ClaimTables.equivalence(results.claims()));
        addUnlessEmpty(tables, WeakTable.of(results.evidence().weak(), results.claimed()));
        addUnlessEmpty(tables, ProjectTable.of(results.logged()));
        addUnlessEmpty(tables, LoanTable.of(results.logged()));
        addUnlessEmpty(tables, DecisionTables.decisions(results.logged()));
        addUnlessEmpty(tables, DecisionTables.chronicle(results.logged()));
        results.further().forEach(table -> addUnlessEmpty(tables, table));
        return tables;
    }

    private static Set<Indicator> ofRuns(Results results) {
        Set<Indicator> indicators = results.outcomes();
        indicators.addAll(KeyIndicators.of(results.indicators()));
        return indicators;
    }

    private static void addUnlessEmpty(List<OutputTable> tables, OutputTable table) {
        if (!table.rows().isEmpty()) {
            tables.add(table);
        }
    }
}
