package fukabun.app.workbook;

import fukabun.app.output.EffectWords;
import fukabun.app.output.FactorWords;
import fukabun.app.output.JudgedClaims;
import fukabun.app.output.Results;
import fukabun.app.output.Standing;
import fukabun.app.output.StrengthWords;
import fukabun.app.workbook.SheetWriter.Column;
import fukabun.app.workbook.Styles.Look;
import fukabun.study.BayesFactor;
import fukabun.study.ClaimResult;
import fukabun.study.ClaimSpec;
import fukabun.study.RestsOn;
import fukabun.study.ThesisWords;
import fukabun.study.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** The claims and what the ensemble says of them, one row a claim and thesis. */
final class VerdictSheet {
    static final String NAME = "Verdict";

    /** Place of the mean baseline among the columns, from 0; the relative effects divide by it. */
    private static final int BASELINE = 6;

    /** A chance in percent, and its change in points. */
    private static final double POINTS = 100.0;

    private static final int LEAST_ID_WIDTH = 16;

    /** A bold letter against a plain digit, by which columns are measured. */
    private static final double BOLD_WIDTH = 1.15;

    private static final int INDENT = 3;

    private VerdictSheet() {}

    static void write(SheetWriter sheet, Results results) {
        TreeSet<Double> thresholds = new TreeSet<>();
        results.claims().forEach(result -> thresholds.addAll(result.claim().equivalence()));
        List<Column> columns = columns(idWidth(results), thresholds);
        sheet.row().text(Standing.of(results), Look.BOLD);
        sheet.row().text(results.question());
        if (results.isCalibrated()) {
            sheet.row().text(count(results));
        }
        sheet.row().text("Effects: " + EffectWords.DIVISOR + " Of a project: points of a chance in percent.");
        sheet.headings(columns);
        results.claims().forEach(result -> row(sheet, result, results, thresholds));
        sheet.finish();
        sheet.row();
        results.claims().stream()
                .map(ClaimResult::claim)
                .distinct()
                .forEach(claim -> sheet.row().text(claim.id(), Look.BOLD).text("Passage: " + claim.source()));
    }

    /** How many claims got each word, what evidence has earned apart from what was believed before. */
    private static String count(Results results) {
        List<ClaimResult> tested = results.claims().stream()
                .filter(result -> result.thesis() == results.theses().get(0))
                .filter(result -> result.verdict() != Verdict.ILLUSTRATION)
                .toList();
        return "Of the " + tested.size() + " claims: " + JudgedClaims.counted(tested, true) + ".";
    }

    /** Room for the longest id in bold letters with its indent, so that print does not cut it off. */
    private static int idWidth(Results results) {
        int longest = results.claims().stream()
                .mapToInt(result -> result.claim().id().length())
                .max()
                .orElse(0);
        return Math.max(LEAST_ID_WIDTH, (int) Math.ceil(longest * BOLD_WIDTH) + INDENT);
    }

    private static List<Column> columns(int idWidth, TreeSet<Double> thresholds) {
        List<Column> columns = new ArrayList<>(List.of(
                new Column("Claim", idWidth),
                new Column("Statement", 36),
                new Column("What is measured", 30),
                new Column("Unit", 8),
                new Column("What is believed", 20),
                new Column("Verdict", 24),
                new Column("Mean compared with", 15),
                new Column("Mean effect", 14),
                new Column("Effect, 5 %", 14),
                new Column("Effect, median", 14),
                new Column("Effect, 95 %", 14),
                new Column("Relative mean effect", 9),
                new Column("Relative, 5 %", 9),
                new Column("Relative, median", 9),
                new Column("Relative, 95 %", 9)));
        for (double threshold : thresholds) {
            columns.add(new Column("Holds at " + Math.round(threshold * 100.0) + " % or points", 10));
        }
        columns.add(new Column("Fell", 9));
        for (double threshold : thresholds) {
            columns.add(new Column("Held before the record at " + Math.round(threshold * 100.0) + " %", 12));
        }
        for (String factor : List.of("this record", "knowing nothing")) {
            for (String which : List.of("least", "most")) {
                columns.add(new Column("Factor, " + factor + ", " + which, 12));
                columns.add(new Column("Its 5 %", 9));
                columns.add(new Column("Its 95 %", 9));
            }
        }
        columns.add(new Column("Rests on", 24));
        return columns;
    }

    private static void row(SheetWriter sheet, ClaimResult result, Results results, TreeSet<Double> thresholds) {
        ClaimSpec claim = result.claim();
        sheet.row().text(claim.id(), Look.BOLD).text(claim.statement(), Look.WRAPPED);
        sheet.text(measured(claim), Look.WRAPPED)
                .text(claim.absolute() ? "points" : claim.outcome().indicator().unit());
        sheet.text(ThesisWords.of(result.thesis())).text(verdict(result, results), Look.WRAPPED);
        effects(sheet, result);
        for (double threshold : thresholds) {
            int place = claim.equivalence().indexOf(threshold);
            sheet.number(place < 0 ? Double.NaN : result.holds().get(place), Look.PERCENT);
        }
        sheet.number(result.fell(), Look.PERCENT);
        if (!result.evidence().isEmpty()) {
            evidence(sheet, result, results, thresholds);
        }
    }

    /** The chances before the record, both factors over the thresholds with their intervals, and what the verdict rests on. */
    private static void evidence(SheetWriter sheet, ClaimResult result, Results results, TreeSet<Double> thresholds) {
        Optional<ClaimResult> before = new JudgedClaims(results.claims()).before(result);
        for (double threshold : thresholds) {
            int place = result.claim().equivalence().indexOf(threshold);
            double chance = place < 0
                    ? Double.NaN
                    : before.map(each -> each.holds().get(place)).orElse(Double.NaN);
            sheet.number(chance, Look.PERCENT);
        }
        for (List<BayesFactor> factors : List.of(result.recordEvidence(), result.evidence())) {
            for (BayesFactor factor : List.of(FactorWords.least(factors), FactorWords.most(factors))) {
                sheet.number(factor.value(), Look.HUNDREDTHS);
                sheet.number(factor.low(), Look.HUNDREDTHS);
                sheet.number(factor.high(), Look.HUNDREDTHS);
            }
        }
        sheet.text(RestsOn.of(result).words(), Look.WRAPPED);
    }

    /** What was judged says where it would be judged otherwise. */
    private static String verdict(ClaimResult result, Results results) {
        return result.thesis() == results.theses().get(0)
                ? StrengthWords.verdict(result, results.strength().of(result.claim()))
                : new JudgedClaims(results.claims()).verdict(result);
    }

    private static void effects(SheetWriter sheet, ClaimResult result) {
        boolean isChance = result.claim().absolute();
        Look look = isChance
                ? Look.DECIMAL
                : Styles.forUnit(result.claim().outcome().indicator().unit());
        double size = isChance ? POINTS : 1.0;
        double[] effects = {
            size * result.effect().mean(),
            size * result.effect().p05(),
            size * result.effect().p50(),
            size * result.effect().p95()
        };
        double[] relatives = {
            result.relative().mean(),
            result.relative().p05(),
            result.relative().p50(),
            result.relative().p95()
        };
        double baseline = size * result.baseline().mean();
        sheet.number(baseline, look);
        for (double effect : effects) {
            sheet.number(effect, look);
        }
        for (int i = 0; i < relatives.length; i++) {
            if (isChance) {
                sheet.skip();
                continue;
            }
            String formula = sheet.here(BASELINE + 1 + i) + "/$" + sheet.here(BASELINE);
            sheet.formula(formula, effects[i] / baseline, relatives[i], Look.PERCENT);
        }
    }

    private static String measured(ClaimSpec claim) {
        ClaimSpec.Outcome outcome = claim.outcome();
        return outcome.indicator().key() + ", " + outcome.years() + ": "
                + claim.belief()
                        .map(belief -> belief.against(claim.treatment()) + " less "
                                + belief.indicator().key())
                        .orElse(claim.treatment() + " less base");
    }
}
