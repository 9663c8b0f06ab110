package fukabun.app.output;

import fukabun.record.Indicator;
import fukabun.record.Observation;
import fukabun.scenario.Thesis;
import fukabun.study.Band;
import fukabun.study.ClaimResult;
import fukabun.study.ClaimSpec;
import fukabun.study.Difference;
import fukabun.study.EnsembleResult;
import fukabun.study.Quantiles;
import fukabun.study.Verdict;
import fukabun.study.VerdictWords;
import java.util.List;

/** The answer of a result in two sentences: what came out, and how sure it is. */
public final class Answer {
    /** What is told first of a comparison or a run, where it was recorded. */
    private static final List<Indicator> TOLD_FIRST = List.of(Indicator.OFFICIAL_CREDIT, Indicator.SOVIET_COAL);

    private final Results results;

    public Answer(Results results) {
        this.results = results;
    }

    /** Two sentences, each with its full stop. */
    public List<String> sentences() {
        if (!results.claims().isEmpty()) {
            return ofClaims();
        }
        return results.differences().isEmpty() ? ofRun() : ofComparison();
    }

    /** The claims as first shown: under the posterior, or else the main prior. */
    public static List<ClaimResult> main(Results results) {
        Thesis first = results.claims().get(0).thesis();
        return results.claims().stream()
                .filter(claim -> claim.thesis() == first)
                .toList();
    }

    /** Those of {@link #main} that were tested: without illustrations. */
    public static List<ClaimResult> tested(Results results) {
        return main(results).stream()
                .filter(result -> result.verdict() != Verdict.ILLUSTRATION)
                .toList();
    }

    /** The effect of one claim, in a sentence. */
    public static String effect(ClaimResult result) {
        ClaimSpec claim = result.claim();
        String what = claim.outcome().indicator().meaning();
        Quantiles q = result.effect();
        Amount amount = Amount.of(claim.outcome().indicator().unit(), Math.max(Math.abs(q.p05()), Math.abs(q.p95())));
        boolean isShare = !claim.absolute()
                && Double.isFinite(result.relative().p05())
                && Double.isFinite(result.relative().p95());
        String middle =
                isShare ? Amount.change(result.relative().p50()) : amount.signed(q.p50()) + " " + amount.words();
        String ends = isShare
                ? Amount.change(result.relative().p05()) + " and "
                        + Amount.change(result.relative().p95())
                : amount.signed(q.p05()) + " and " + amount.signed(q.p95()) + " " + amount.words();
        if (claim.belief().isPresent()) {
            return ofBelief(result, claim.belief().get());
        }
        return "“" + what + "” (" + claim.outcome().fromYear() + "–"
                + claim.outcome().toYear() + ") changes by " + middle
                + " in the median of " + result.members() + " paired runs, and nine in ten of them lie between " + ends
                + ".";
    }

    /** What came against what was believed, in a sentence. */
    private static String ofBelief(ClaimResult result, ClaimSpec.Belief belief) {
        Quantiles believed = result.baseline();
        Amount amount = Amount.of(result.claim().outcome().indicator().unit(), Math.abs(believed.p95()));
        return belief.against(result.claim().treatment()) + " is held against “"
                + belief.indicator().meaning() + "”, "
                + amount.text(believed.p50()) + " " + amount.words() + " a year in the median of " + result.members()
                + " runs: what came differs from it by "
                + Amount.change(result.relative().p50())
                + " of the belief in the median, and in nine in ten runs by between "
                + Amount.change(result.relative().p05()) + " and "
                + Amount.change(result.relative().p95()) + ".";
    }

    private List<String> ofClaims() {
        List<ClaimResult> main = tested(results);
        boolean isOne = main.size() == 1;
        String first = main.stream().anyMatch(each -> each.verdict() == Verdict.NOT_CALIBRATED)
                ? (isOne ? "The claim cannot" : "None of the " + main.size() + " claims can")
                        + " be decided yet, for the model is not calibrated."
                : isOne
                        ? "The claim is " + VerdictWords.of(main.get(0)) + "."
                        : "Of the " + main.size() + " claims: " + JudgedClaims.counted(main, true) + ".";
        return List.of(first, (isOne ? "" : "For the first, ") + effect(main.get(0)));
    }

    private List<String> ofComparison() {
        Difference difference = results.differences().get(0);
        int place = place(difference.annual());
        Indicator indicator = difference.annual().get(place).indicator();
        Quantiles q = difference.cumulated().get(place);
        Amount amount = Amount.of(indicator.unit(), Math.max(Math.abs(q.p05()), Math.abs(q.p95())));
        return List.of(
                "With “" + title(difference.variantId()) + "” instead of “" + title(difference.baseId()) + "”, “"
                        + indicator.meaning() + "” over all years changes by " + amount.signed(q.p50()) + " "
                        + amount.words() + " in the median.",
                "Nine in ten of " + results.draws() + " paired runs lie between " + amount.signed(q.p05()) + " and "
                        + amount.signed(q.p95()) + " " + amount.words() + ".");
    }

    private List<String> ofRun() {
        EnsembleResult ensemble = results.shown().get(0);
        Band band = ensemble.annual().get(place(ensemble.annual()));
        int last = band.periods().size() - 1;
        Quantiles q = band.quantiles().get(last);
        Amount amount = Amount.of(band.indicator().unit(), Math.max(Math.abs(q.p05()), Math.abs(q.p95())));
        int[] inside = inside(ensemble);
        return List.of(
                "In “" + ensemble.title() + "”, “" + band.indicator().meaning() + "” comes to " + amount.text(q.p50())
                        + " " + amount.words() + " in " + band.periods().get(last)
                        + " in the median run, and nine in ten"
                        + " of " + results.draws() + " runs lie between " + amount.text(q.p05()) + " and "
                        + amount.text(q.p95())
                        + ".",
                "Of " + inside[1] + " figures of the record, " + inside[0] + " lie where nine in ten runs do.");
    }

    /** How many figures of the record lie within the band of nine in ten runs, and how many there are. */
    private int[] inside(EnsembleResult ensemble) {
        int[] count = new int[2];
        for (Band band : ensemble.annual()) {
            for (int i = 0; i < band.periods().size(); i++) {
                Quantiles q = band.quantiles().get(i);
                int year = Integer.parseInt(band.periods().get(i));
                double value = results.evidence()
                        .record()
                        .find(band.indicator(), year)
                        .map(Observation::value)
                        .orElse(Double.NaN);
                count[0] += value >= q.p05() && value <= q.p95() ? 1 : 0;
                count[1] += Double.isNaN(value) ? 0 : 1;
            }
        }
        return count;
    }

    private static int place(List<Band> bands) {
        List<Indicator> indicators = bands.stream().map(Band::indicator).toList();
        return TOLD_FIRST.stream()
                .mapToInt(indicators::indexOf)
                .filter(i -> i >= 0)
                .findFirst()
                .orElse(0);
    }

    private String title(String scenarioId) {
        return results.ensembles().stream()
                .filter(ensemble -> ensemble.scenarioId().equals(scenarioId))
                .findFirst()
                .map(EnsembleResult::title)
                .orElse(scenarioId);
    }
}
