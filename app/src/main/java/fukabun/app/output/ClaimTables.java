package fukabun.app.output;

import fukabun.study.ClaimResult;
import fukabun.study.ClaimResult.CurvePoint;
import fukabun.study.ClaimSpec;
import fukabun.study.RestsOn;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** {@code claims.csv}: one row a claim and thesis; {@code equivalence.csv}: the curves, one row a point. */
public final class ClaimTables {
    static final String RESTS_ON =
            "By its two Bayes factors: this record, settlements elsewhere, the range assumed for the"
                    + " linkage, what was believed before, or no evidence";

    private static final String BEFORE = "_before";

    private ClaimTables() {}

    /**
     * @param strength of the same claims
     * @param weak everything of grade C on which the verdicts lean
     */
    public static OutputTable claims(List<ClaimResult> results, EvidenceStrength strength, List<WeakFigure> weak) {
        TreeSet<Double> thresholds = new TreeSet<>();
        results.forEach(result -> thresholds.addAll(result.claim().equivalence()));
        OutputTable table =
                new OutputTable("claims", "What the ensemble says of each claim under each thesis", fields(thresholds));
        JudgedClaims judged = new JudgedClaims(results);
        for (ClaimResult result : results) {
            List<Object> row = row(result, thresholds, judged);
            row.addAll(words(result, strength, results));
            String leansOn = WeakTable.summary(
                    Reach.shipped().of(result.claim().outcome().indicator(), weak));
            row.add(leansOn.isEmpty() ? OutputTable.EMPTY : leansOn);
            row.addAll(FactorColumns.cells(result));
            row.add(result.members());
            table.add(row);
        }
        return table;
    }

    private static List<Object> words(ClaimResult result, EvidenceStrength strength, List<ClaimResult> results) {
        if (result.thesis() != results.get(0).thesis()) {
            return List.of(
                    JudgedClaims.FOR_CONTRAST, JudgedClaims.FOR_CONTRAST, JudgedClaims.FOR_CONTRAST, OutputTable.EMPTY);
        }
        String thresholds = RestsOn.movedAt(result).stream().map(NumberText::of).collect(Collectors.joining(";"));
        return List.of(
                StrengthWords.verdict(result, strength.of(result.claim())),
                strength.verdictOnGradesAb(result.claim()),
                RestsOn.of(result).words(),
                thresholds.isEmpty() ? OutputTable.EMPTY : thresholds);
    }

    public static OutputTable equivalence(List<ClaimResult> results) {
        OutputTable table = new OutputTable(
                "equivalence",
                "Share of runs whose relative effect stays below each threshold",
                List.of(
                        Field.text("claim", "Id of the claim"),
                        Field.text("thesis", "How strongly the dispute is held to act"),
                        Field.number("threshold", "share", "Relative effect that counts as hardly raised"),
                        Field.number(
                                "probability",
                                "share",
                                "Share of the draws for which the claim holds at the threshold")));
        for (ClaimResult result : results) {
            for (CurvePoint point : result.curve()) {
                table.add(List.of(result.claim().id(), result.thesis().key(), point.threshold(), point.probability()));
            }
        }
        return table;
    }

    private static List<Field> fields(TreeSet<Double> thresholds) {
        List<Field> fields = new ArrayList<>(List.of(
                Field.text("claim", "Id of the claim"),
                Field.text("statement", "What is claimed"),
                Field.text("source", "The passage"),
                Field.text("treatment", "Id of the scenario whose effect is meant"),
                Field.text(
                        "expects",
                        "What the claim says of the outcome: hardly-raised, hardly-changed, raised, lowered,"
                                + " or overrated (what came fell short of what was believed)"),
                Field.text("outcome", "Indicator that is looked at"),
                Field.text("unit", "Unit of baseline and effect"),
                Field.text("aggregate", "How the years make one figure: cumulated or mean"),
                Field.integer("from", "First year"),
                Field.integer("to", "Last year"),
                Field.text("thesis", "How strongly the dispute is held to act")));
        fields.addAll(BandTables.quantileFields("baseline_", "", "of the outcome without the treatment"));
        fields.addAll(BandTables.quantileFields("effect_", "", "of the paired difference"));
        fields.addAll(BandTables.quantileFields("relative_", "share", "of the difference over the mean baseline"));
        for (double threshold : thresholds) {
            fields.add(Field.number(
                    hardlyRaised(threshold),
                    "share",
                    "Share of the draws for which the claim holds at " + percent(threshold) + " percent: the outcome"
                            + " hardly raised, or what else the column expects says"));
        }
        for (double threshold : thresholds) {
            fields.add(Field.number(
                    hardlyRaised(threshold) + BEFORE,
                    "share",
                    "The same before the record, under the main prior; empty where no verdict compares the two"));
        }
        fields.add(Field.number("fell", "share", "Share of runs that fell by more than the smallest threshold"));
        fields.add(Field.number(
                "paired_variance_share", "ratio", "Variance of the paired difference over that of independent runs"));
        fields.add(
                Field.text("verdict", "What the claim's rule says; verdict_in_full has what must be said beside it"));
        fields.add(Field.text("equivalence_curve", "threshold:probability, parted by semicolons; see equivalence.csv"));
        fields.add(Field.text(
                "verdict_in_full",
                "The verdict with whether it was believed before, and where it would be" + " another"));
        fields.add(Field.text(
                "verdict_on_grades_ab",
                "The verdict without patterns on figures of grade C, or why there" + " is none"));
        fields.add(Field.text("rests_on", RESTS_ON));
        fields.add(Field.text("rests_on_thresholds", "Thresholds at which the odds have moved, parted by semicolons"));
        fields.add(Field.text(
                "leans_on_grade_c",
                "What of grade C can reach the outcome of the claim, by a screening of"
                        + " the model; see grade-c.csv"));
        fields.addAll(FactorColumns.fields());
        fields.add(Field.integer(
                "draws",
                "Draws of the parameters; fewer where no verdict rests on the thesis and every"
                        + " draw takes many runs"));
        return fields;
    }

    private static List<Object> row(ClaimResult result, TreeSet<Double> thresholds, JudgedClaims judged) {
        ClaimSpec claim = result.claim();
        ClaimSpec.Outcome outcome = claim.outcome();
        List<Object> row = new ArrayList<>(List.of(
                claim.id(),
                claim.statement(),
                claim.source(),
                claim.treatment(),
                claim.expectation().key(),
                outcome.indicator().key(),
                outcome.indicator().unit()));
        row.addAll(List.of(
                aggregate(outcome),
                outcome.fromYear(),
                outcome.toYear(),
                result.thesis().key()));
        row.addAll(BandTables.cells(result.baseline()));
        row.addAll(BandTables.cells(result.effect()));
        row.addAll(BandTables.cells(result.relative()));
        for (double threshold : thresholds) {
            int place = claim.equivalence().indexOf(threshold);
            row.add(place < 0 ? Double.NaN : result.holds().get(place));
        }
        for (double threshold : thresholds) {
            int place = claim.equivalence().indexOf(threshold);
            row.add(judged.before(result)
                    .filter(before -> place >= 0)
                    .map(before -> before.holds().get(place))
                    .orElse(Double.NaN));
        }
        row.addAll(List.of(result.fell(), result.pairedVarianceShare(), judged.verdict(result), curve(result)));
        return row;
    }

    static String aggregate(ClaimSpec.Outcome outcome) {
        return outcome.aggregate().name().toLowerCase(Locale.ROOT);
    }

    private static String hardlyRaised(double threshold) {
        return "hardly_raised_" + percent(threshold) + "pct";
    }

    /** The threshold in percent, without the dust that multiplication leaves on 0.07. */
    private static String percent(double threshold) {
        return NumberText.shortest(threshold)
                .movePointRight(2)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String curve(ClaimResult result) {
        return result.curve().stream()
                .map(point -> NumberText.of(point.threshold()) + ":" + NumberText.of(point.probability()))
                .collect(Collectors.joining(";"));
    }
}
