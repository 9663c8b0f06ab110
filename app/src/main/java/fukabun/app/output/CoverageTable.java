package fukabun.app.output;

import fukabun.calibration.Coverage;
import java.util.List;
import java.util.Objects;

/** {@code coverage.csv}: how often the intervals of each quantity held the truth of synthetic records. */
public final class CoverageTable {
    private CoverageTable() {}

    /** Which draws were taken for history. */
    public enum Histories {
        ANY("any history"),
        ALIKE("like the record");

        private final String words;

        Histories(String words) {
            this.words = words;
        }

        /** In files and on the terminal. */
        public String words() {
            return words;
        }
    }

    /**
     * A row.
     *
     * @param histories which draws were taken for history
     * @param kept how many draws each record kept
     * @param isEffect whether the quantity is the effect of a claim; otherwise a parameter
     * @param quantity id of the claim, or key of the parameter
     * @param coverage what came out
     */
    public record Line(Histories histories, int kept, boolean isEffect, String quantity, Coverage coverage) {
        public Line {
            Objects.requireNonNull(histories);
            Objects.requireNonNull(coverage);
        }
    }

    public static OutputTable of(List<Line> lines) {
        OutputTable table = new OutputTable(
                "coverage",
                "How often intervals held the truth of synthetic records",
                List.of(
                        Field.text("histories", "Which draws were taken for history"),
                        Field.integer("kept", "Draws that each record kept"),
                        Field.text("kind", "effect of a claim's treatment, or parameter"),
                        Field.text("quantity", "Id of the claim, or name of the parameter"),
                        Field.integer("records", "Synthetic records"),
                        Field.number("independent_records", "", "How many independent records they are worth"),
                        Field.number("covered50", "share", "Records whose middle half held the truth"),
                        Field.number("covered50_low", "share", "Lower end of its binomial interval"),
                        Field.number("covered50_high", "share", "Upper end"),
                        Field.number("covered90", "share", "Records whose 90 percent interval held the truth"),
                        Field.number("covered90_low", "share", "Lower end of its binomial interval"),
                        Field.number("covered90_high", "share", "Upper end"),
                        Field.number("mean_place", "", "Mean place of the truth among the draws kept, 0 to 1"),
                        Field.number("ranks_p_value", "", "Chance of ranks so uneven were every rank equally likely"),
                        Field.number(
                                "contraction",
                                "share",
                                "How much narrower than the prior the draws kept are on average"),
                        Field.text("finding", "fine, under-covers or over-covers")));
        for (Line line : lines) {
            Coverage coverage = line.coverage();
            table.add(List.of(
                    line.histories().words(),
                    line.kept(),
                    line.isEffect() ? "effect" : "parameter",
                    line.quantity(),
                    coverage.records(),
                    coverage.independent(),
                    coverage.half().covered(),
                    coverage.half().low(),
                    coverage.half().high(),
                    coverage.nine().covered(),
                    coverage.nine().low(),
                    coverage.nine().high(),
                    coverage.meanPlace(),
                    coverage.ranksPValue(),
                    coverage.contraction(),
                    coverage.finding().words()));
        }
        return table;
    }
}
