package fukabun.app.output;

import fukabun.evidence.EvidenceRow;
import java.util.List;

/** The table {@code evidence.csv}: settlements elsewhere and partners without a dispute, row by row. */
public final class EvidenceTable {
    private static final String LOG_POINTS = "log points";

    private EvidenceTable() {}

    /** In the order of the rows. */
    public static OutputTable of(List<EvidenceRow> rows) {
        OutputTable table = new OutputTable(
                "evidence",
                "What settlements elsewhere and partners without a dispute say",
                List.of(
                        Field.text("group", "What the row belongs to"),
                        Field.text("case", "Pair and year, or what was pooled or compared"),
                        Field.text("kind", "What happened: settled or shelved, or a first opening"),
                        Field.text("window", "The years compared, counted from the event or by the calendar"),
                        Field.number(
                                "effect",
                                LOG_POINTS,
                                "ln of after over before, less that of the comparison;" + " of a trend, a year"),
                        Field.number("low", LOG_POINTS, "Lower end of the interval"),
                        Field.number("high", LOG_POINTS, "Upper end of the interval"),
                        Field.number("level", "", "Probability of the interval, in [0, 1]"),
                        Field.number("p_value", "", "Two-sided, by placebos; empty where there is none"),
                        Field.text("method", "How it was found"),
                        Field.text("grade", "Grade of the worst figure: A primary, B secondary, C unsourced"),
                        Field.text("source_id", "Rows of data/sources.csv")));
        for (EvidenceRow row : rows) {
            table.add(List.of(
                    row.group(),
                    row.name(),
                    row.kind(),
                    row.window(),
                    row.effect().effect(),
                    row.effect().low(),
                    row.effect().high(),
                    row.level(),
                    row.pValue(),
                    row.method(),
                    row.grade().name(),
                    row.sourceId()));
        }
        return table;
    }
}
