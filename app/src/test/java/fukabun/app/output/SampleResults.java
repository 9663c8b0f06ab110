package fukabun.app.output;

import fukabun.app.data.Source;
import fukabun.base.Draws;
import fukabun.base.Month;
import fukabun.base.Topic;
import fukabun.record.Aggregation;
import fukabun.record.Decision;
import fukabun.record.Gate;
import fukabun.record.Grade;
import fukabun.record.Happening;
import fukabun.record.HistoricalRecord;
import fukabun.record.Indicator;
import fukabun.record.LoanMonth;
import fukabun.record.Milestone;
import fukabun.record.Observation;
import fukabun.record.RunRecord;
import fukabun.record.Table;
import fukabun.record.Term;
import fukabun.scenario.Parameter;
import fukabun.scenario.Parameters;
import fukabun.scenario.Thesis;
import fukabun.study.Band;
import fukabun.study.ClaimResult;
import fukabun.study.ClaimSpec;
import fukabun.study.Difference;
import fukabun.study.EnsembleResult;
import fukabun.study.Member;
import fukabun.study.Quantiles;
import fukabun.study.RunOutcome;
import fukabun.study.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A made-up result, the same every time, of the shape that the commands hand over. */
public final class SampleResults {
    public static final int FIRST_YEAR = 1968;
    public static final int YEARS = 24;
    public static final int MEMBERS = 30;
    public static final String DIGEST = "0123456789abcdef".repeat(4);
    public static final List<Indicator> INDICATORS =
            List.of(Indicator.SOVIET_COAL, Indicator.COKING_COAL_PRICE, Indicator.OFFICIAL_CREDIT);

    private static final Draws DRAWS = new Draws(7);

    private SampleResults() {}

    public static Results claim() {
        return claim("islands-1973");
    }

    /** The same with another id of the claim. */
    public static Results claim(String claimId) {
        List<EnsembleResult> base = ensembles("baseline", "As it was", 0.0);
        List<EnsembleResult> islands = ensembles("islands-1973", "The islands come back in 1973", 1.0);
        List<EnsembleResult> all = new ArrayList<>(base);
        all.addAll(islands);
        List<Difference> differences = new ArrayList<>();
        for (int i = 0; i < base.size(); i++) {
            differences.add(difference(base.get(i), islands.get(i)));
        }
        return new Results(
                "Was it the dispute?",
                "Would returning the islands have raised Japanese credit, and coal?",
                all,
                differences,
                claims(claimId, base, islands),
                List.of(new LoggedRun("baseline", 0, logged())),
                evidence());
    }

    public static Results run() {
        return new Results(
                "As it was",
                "What does the model make of history?",
                List.of(ensemble("baseline", "As it was", 0.0, Thesis.STRONG)),
                List.of(),
                List.of(),
                List.of(),
                evidence());
    }

    public static Manifest manifest(String id) {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("--seed", "19731010");
        options.put("--threads", "2");
        return new Manifest(
                id,
                DIGEST,
                new Manifest.Invocation(
                        "claim", "./fukabun claim --seed 19731010", List.of("seikei-fukabun"), List.of(), options),
                List.of(
                        new Manifest.Input("study", id, InputDigest.STUDY, ""),
                        new Manifest.Input("data", "data", InputDigest.DATA, "")),
                19731010L,
                MEMBERS * Thesis.values().length,
                List.of(),
                new Manifest.Software("0.1.0", "06aaa2c", DIGEST, "17.0.15 Debian"),
                new Manifest.Timing(Instant.parse("2026-11-22T01:02:03Z"), Duration.ofMillis(4321)));
    }

    private static final class InputDigest {
        static final String STUDY = fukabun.app.files.InputDigest.ofBytes(new byte[] {1});
        static final String DATA = fukabun.app.files.InputDigest.ofBytes(new byte[] {2});
    }

    public static Evidence evidence() {
        List<Source> sources = List.of(
                new Source("NEVER-USED", "Nobody cites this", ""),
                new Source("eia0462", "EIA, Annual Prospects for World Coal Trade, 1985", "https://www.osti.gov/x"),
                new Source("WER19", "Western, \"Siberia, and Japan\"", "a book, without address"),
                new Source("TIME68", "Time, 2 August 1968", "https://time.com/archive/1968"));
        List<SourcedFigure> figures = List.of(
                new SourcedFigure(
                        "credits.csv", 2, "1968-07 KS-1: amount_musd", 133.0, "M USD", Grade.B, "TIME68", "face value"),
                new SourcedFigure(
                        "coal_imports.csv", 9, "1983 Japan, USSR: volume_mt", 4.2, "Mt", Grade.A, "eia0462+WER19", ""));
        return new Evidence(record(), sources, figures);
    }

    public static HistoricalRecord record() {
        List<Observation> observations = new ArrayList<>();
        for (int year = 1970; year < 1990; year++) {
            Grade grade = year < 1976 ? Grade.A : year < 1984 ? Grade.B : Grade.C;
            String source = grade == Grade.A ? "eia0462" : grade == Grade.B ? "WER19; TIME68" : "TIME68";
            double value = 2.6e6 + 1.1e5 * (year - 1968);
            observations.add(new Observation(Indicator.SOVIET_COAL, year, value, grade, source, ""));
        }
        observations.add(new Observation(Indicator.OFFICIAL_CREDIT, 1974, 4.5e8, Grade.A, "eia0462", ""));
        return new HistoricalRecord(observations);
    }

    private static List<EnsembleResult> ensembles(String id, String title, double settled) {
        return Arrays.stream(Thesis.values())
                .map(thesis -> ensemble(id, title, settled, thesis))
                .toList();
    }

    private static EnsembleResult ensemble(String id, String title, double settled, Thesis thesis) {
        List<RunOutcome> outcomes = new ArrayList<>();
        for (int member = 0; member < MEMBERS; member++) {
            outcomes.add(outcome(thesis, member, settled));
        }
        List<Band> annual = new ArrayList<>();
        for (int i = 0; i < INDICATORS.size(); i++) {
            annual.add(band(outcomes, i));
        }
        Band months = new Band(
                Indicator.SOVIET_COAL,
                List.of("1968-01", "1968-02"),
                List.of(quantiles(outcomes, 0, 0), quantiles(outcomes, 0, 1)));
        return new EnsembleResult(id, title, INDICATORS, FIRST_YEAR, outcomes, annual, List.of(months));
    }

    private static RunOutcome outcome(Thesis thesis, int member, double settled) {
        double[][] annual = new double[INDICATORS.size()][YEARS];
        double strength = thesis == Thesis.STRONG ? 0.5 : thesis == Thesis.WEAK ? 0.1 : 0.0;
        for (int i = 0; i < annual.length; i++) {
            for (int y = 0; y < YEARS; y++) {
                double luck = DRAWS.normal(Topic.TEST, i, y, 1000 * thesis.ordinal() + member);
                double effect = y > 5 ? settled * strength * (0.5 + member / (double) MEMBERS) : 0.0;
                annual[i][y] = level(i, y) * (1.0 + 0.15 * luck) * (1.0 + effect);
            }
        }
        EnumMap<Parameter, Double> values = new EnumMap<>(Parameter.class);
        for (Parameter parameter : Parameter.values()) {
            double range = parameter.high() - parameter.low();
            values.put(parameter, parameter.low() + range * (member + 1) / (MEMBERS + 1));
        }
        Member who = new Member(member, thesis, DRAWS.bits(Topic.TEST, 1, member, 0), Parameters.of(values));
        return new RunOutcome(who, annual);
    }

    private static double level(int indicator, int year) {
        return switch (indicator) {
            case 0 -> 2.5e6 + 1.4e5 * year;
            case 1 -> year < 6 ? 20.0 : 55.0;
            default -> year == 6 || year == 13 ? 4.5e8 : 0.0;
        };
    }

    private static Band band(List<RunOutcome> outcomes, int indicator) {
        List<String> periods = new ArrayList<>();
        List<Quantiles> quantiles = new ArrayList<>();
        for (int y = 0; y < YEARS; y++) {
            periods.add(Integer.toString(FIRST_YEAR + y));
            quantiles.add(quantiles(outcomes, indicator, y));
        }
        return new Band(INDICATORS.get(indicator), periods, quantiles);
    }

    private static Quantiles quantiles(List<RunOutcome> outcomes, int indicator, int year) {
        return Quantiles.of(
                outcomes.stream().mapToDouble(o -> o.annual()[indicator][year]).toArray());
    }

    private static Difference difference(EnsembleResult base, EnsembleResult variant) {
        List<Band> annual = new ArrayList<>();
        List<Quantiles> totals = new ArrayList<>();
        List<Difference.Direction> directions = new ArrayList<>();
        for (int i = 0; i < INDICATORS.size(); i++) {
            List<RunOutcome> differences = new ArrayList<>();
            double[] total = new double[base.outcomes().size()];
            for (int run = 0; run < total.length; run++) {
                double[][] annualDifference = new double[INDICATORS.size()][YEARS];
                for (int y = 0; y < YEARS; y++) {
                    annualDifference[i][y] = variant.outcomes().get(run).annual()[i][y]
                            - base.outcomes().get(run).annual()[i][y];
                    total[run] += annualDifference[i][y];
                }
                if (INDICATORS.get(i).aggregation() != Aggregation.SUM) {
                    total[run] /= YEARS;
                }
                differences.add(new RunOutcome(base.outcomes().get(run).member(), annualDifference));
            }
            annual.add(band(differences, i));
            totals.add(Quantiles.of(total));
            directions.add(direction(total));
        }
        return new Difference(base.scenarioId(), variant.scenarioId(), base.thesis(), annual, totals, directions);
    }

    private static Difference.Direction direction(double[] differences) {
        int more = (int) Arrays.stream(differences).filter(each -> each > 0.0).count();
        int less = (int) Arrays.stream(differences).filter(each -> each < 0.0).count();
        return new Difference.Direction(more, less);
    }

    private static List<ClaimResult> claims(String id, List<EnsembleResult> base, List<EnsembleResult> variant) {
        ClaimSpec claim = new ClaimSpec(
                id,
                "Returning the islands in 1973 would hardly have raised Soviet coal delivered to Japan.",
                "Radchenko, conclusion: \"even if Brezhnev, in a burst of magnanimity ...\"",
                "islands-1973",
                new ClaimSpec.Outcome(Indicator.SOVIET_COAL, ClaimSpec.Aggregate.CUMULATED, 1974, 1991),
                ClaimSpec.Expectation.HARDLY_RAISED,
                List.of(0.05, 0.10, 0.20),
                false,
                1,
                false,
                0.9,
                0.9);
        List<ClaimResult> results = new ArrayList<>();
        for (Thesis thesis : Thesis.values()) {
            results.add(result(claim, thesis, base.get(thesis.ordinal()), variant.get(thesis.ordinal())));
        }
        return results;
    }

    private static ClaimResult result(ClaimSpec claim, Thesis thesis, EnsembleResult base, EnsembleResult variant) {
        double[] without = cumulated(base);
        double[] with = cumulated(variant);
        double[] effect = new double[without.length];
        double mean = Quantiles.of(without).mean();
        double[] relative = new double[without.length];
        for (int i = 0; i < effect.length; i++) {
            effect[i] = with[i] - without[i];
            relative[i] = effect[i] / mean;
        }
        List<ClaimResult.CurvePoint> curve = new ArrayList<>();
        for (int percent = 2; percent <= 30; percent++) {
            curve.add(new ClaimResult.CurvePoint(percent / 100.0, below(relative, percent / 100.0)));
        }
        List<Double> hardly =
                claim.equivalence().stream().map(t -> below(relative, t)).toList();
        return new ClaimResult(
                claim,
                thesis,
                Quantiles.of(without),
                Quantiles.of(effect),
                Quantiles.of(relative),
                hardly,
                0.0,
                curve,
                thesis == Thesis.ZERO ? Double.NaN : 0.04,
                without.length,
                List.of(),
                List.of(),
                Verdict.NOT_CALIBRATED);
    }

    private static double[] cumulated(EnsembleResult ensemble) {
        return ensemble.outcomes().stream()
                .mapToDouble(o -> Aggregation.SUM.of(o.annual()[0], 6, YEARS))
                .toArray();
    }

    private static double below(double[] relative, double threshold) {
        int count = 0;
        for (double each : relative) {
            count += each < threshold ? 1 : 0;
        }
        return count / (double) relative.length;
    }

    private static RunRecord logged() {
        Month month = Month.of(1974, 5);
        Decision decision = new Decision(
                month,
                "Cabinet",
                "approve credit of 450 M USD, \"South Yakut\"",
                List.of(
                        new Gate(
                                "Cabinet",
                                List.of(new Term("intercept", -0.25), new Term("territorial linkage (T1)", 0.75))),
                        new Gate("Bank", List.of(new Term("fiscal room", -0.5)))));
        Happening happening = new Happening(month, "The Cabinet refuses; \"not now\", it says,\nand waits.");
        Table table = new Table(Month.of(1968, 1), 12);
        return new RunRecord(table, List.of(happening), List.of(decision), milestones(), loanMonths());
    }

    private static List<Milestone> milestones() {
        return List.of(
                new Milestone("South Yakut", "talks began", Month.of(1972, 3), Milestone.Measure.share(0.75), 1.4e9),
                new Milestone(
                        "South Yakut", "agreement signed", Month.of(1974, 6), Milestone.Measure.usd(4.5e8), 1.4e9));
    }

    /** By hand: 100 drawn; then 100 + 1 of interest - 21 repaid - 30 written off = 50. */
    private static List<LoanMonth> loanMonths() {
        return List.of(
                new LoanMonth("a credit", Month.of(1974, 6), 0.0, 100.0, 0.0, 0.0, 0.0, 100.0),
                new LoanMonth("a credit", Month.of(1974, 7), 100.0, 0.0, 1.0, 21.0, 30.0, 50.0));
    }
}
