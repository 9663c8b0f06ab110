package fukabun.app.report;

import fukabun.app.output.Amount;
import fukabun.app.output.Answer;
import fukabun.app.output.DifferenceTable;
import fukabun.app.output.EffectWords;
import fukabun.app.output.JudgedClaims;
import fukabun.app.output.Results;
import fukabun.record.Indicator;
import fukabun.record.Observation;
import fukabun.study.Band;
import fukabun.study.ClaimResult;
import fukabun.study.ClaimSpec;
import fukabun.study.Comparison;
import fukabun.study.Difference;
import fukabun.study.EnsembleResult;
import fukabun.study.Quantiles;
import fukabun.study.ThesisWords;
import fukabun.study.VerdictWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The tables of the page: a claim under each thesis, the differences over all years, key years beside the record. */
final class ResultTables {
    private static final int MOST_YEARS = 4;
    private static final double FULL = 100.0;

    private final Results results;

    ResultTables(Results results) {
        this.results = results;
    }

    /** All claims, one row each, as first shown. */
    void verdicts(Html page) {
        List<List<String>> rows = new ArrayList<>();
        for (ClaimResult result : Answer.main(results)) {
            Quantiles q = result.relative();
            rows.add(List.of(
                    result.claim().id() + ": " + result.claim().statement(),
                    VerdictWords.of(result),
                    change(result.claim(), q.p50()),
                    change(result.claim(), q.p05()) + " to " + change(result.claim(), q.p95()),
                    results.strength().verdictOnGradesAb(result.claim())));
        }
        page.table(
                "Verdicts, " + ThesisWords.of(Answer.main(results).get(0).thesis()),
                List.of("Claim", "Verdict", "Change, median", "Nine in ten runs", "Verdict on grades A and B alone"),
                rows);
        page.put("p class=\"small\"", EffectWords.DIVISOR);
    }

    /** Of a chance in points, of anything else in percent. */
    private static String change(ClaimSpec claim, double relative) {
        return claim.absolute() ? EffectWords.points(relative) + " points" : Amount.change(relative);
    }

    /** One claim, one row a thesis. */
    void claim(Html page, List<ClaimResult> theses) {
        String thresholds = theses.get(0).claim().equivalence().stream()
                .map(threshold -> Long.toString(Math.round(FULL * threshold)))
                .collect(Collectors.joining(" / "));
        String unit = theses.get(0).claim().absolute() ? " points" : " %";
        JudgedClaims judged = new JudgedClaims(theses);
        List<List<String>> rows = new ArrayList<>();
        for (ClaimResult result : theses) {
            Quantiles q = result.relative();
            boolean isFewer = result.members() < theses.get(0).members();
            rows.add(List.of(
                    ThesisWords.of(result.thesis()) + (isFewer ? " (" + result.members() + " draws)" : ""),
                    change(result.claim(), q.p50()),
                    change(result.claim(), q.p05()) + " to " + change(result.claim(), q.p95()),
                    result.holds().stream().map(Amount::share).collect(Collectors.joining(" / ")),
                    judged.isForContrast(result) ? JudgedClaims.FOR_CONTRAST : VerdictWords.of(result)));
        }
        page.table(
                "Claim " + theses.get(0).claim().id() + " under each thesis",
                List.of(
                        "What is believed",
                        "Change, median",
                        "Nine in ten runs",
                        "As claimed, at " + thresholds + unit,
                        "Verdict"),
                rows);
    }

    /** Differences over all years, one row an indicator that differs; of claims only what they are about. */
    void differences(Html page, Difference difference) {
        List<List<String>> rows = new ArrayList<>();
        int same = 0;
        for (int i = 0; i < difference.annual().size(); i++) {
            Indicator indicator = difference.annual().get(i).indicator();
            Quantiles q = difference.cumulated().get(i);
            if (!isShown(indicator) || !isAsked(indicator)) {
                continue;
            }
            if (q.p05() == 0.0 && q.p95() == 0.0) {
                same++;
                continue;
            }
            Amount amount = Amount.of(indicator.unit(), Math.max(Math.abs(q.p05()), Math.abs(q.p95())));
            Difference.Direction direction = difference.directions().get(i);
            rows.add(List.of(
                    indicator.meaning() + ", " + amount.words(),
                    DifferenceTable.overYears(indicator),
                    amount.signed(q.p50()),
                    change(q.p50(), base(difference, indicator)),
                    amount.signed(q.p05()) + " to " + amount.signed(q.p95()),
                    Integer.toString(direction.more()),
                    Integer.toString(direction.less())));
        }
        if (!rows.isEmpty()) {
            page.table(
                    difference.variantId() + " less " + difference.baseId() + ", all years: "
                            + DifferenceTable.OVER_YEARS
                            + ", as the second column says; more and less: in how many of " + results.draws()
                            + " pairs of runs",
                    List.of(
                            "Indicator",
                            "Years",
                            "Difference, median",
                            "Of the base’s mean",
                            "Nine in ten runs",
                            "More",
                            "Less"),
                    rows);
        }
        if (same > 0) {
            page.put(
                    "p",
                    "Left out, for nine in ten runs do not differ: " + same
                            + (same == 1 ? " indicator." : " indicators."));
        }
    }

    /** The mean over the runs of the base. */
    private double base(Difference difference, Indicator indicator) {
        return results.ensembles().stream()
                .filter(each -> each.scenarioId().equals(difference.baseId()) && each.thesis() == difference.thesis())
                .findFirst()
                .map(each -> Comparison.overYears(each, indicator))
                .orElse(Double.NaN);
    }

    /** A dash where the base has nothing that a change could be a part of. */
    private static String change(double difference, double base) {
        return base == 0.0 || Double.isNaN(base) ? "–" : Amount.change(difference / base);
    }

    private boolean isAsked(Indicator indicator) {
        return results.claims().isEmpty()
                || results.claims().stream()
                        .anyMatch(each -> each.claim().outcome().indicator() == indicator);
    }

    /** A few years of each indicator that has a record, or of all where none has. */
    void keyYears(Html page, EnsembleResult ensemble) {
        List<Integer> places = places(ensemble.annual().get(0).periods());
        List<String> headings = new ArrayList<>(List.of("Indicator", "What"));
        places.forEach(place -> headings.add(ensemble.annual().get(0).periods().get(place)));
        List<List<String>> rows = new ArrayList<>();
        for (Band band : ensemble.annual()) {
            boolean isRecorded = results.evidence().record().observations().stream()
                    .anyMatch(each -> each.indicator() == band.indicator());
            if (isRecorded && isShown(band.indicator())) {
                rows.addAll(rows(band, places));
            }
        }
        if (!rows.isEmpty()) {
            page.table(
                    ensemble.scenarioId()
                            + ": median of the runs, nine in ten runs in brackets, and the record with its" + " grade",
                    headings,
                    rows);
        }
    }

    private List<List<String>> rows(Band band, List<Integer> places) {
        double largest = places.stream()
                .map(band.quantiles()::get)
                .mapToDouble(q -> Math.max(Math.abs(q.p05()), Math.abs(q.p95())))
                .max()
                .orElse(0.0);
        Amount amount = Amount.of(band.indicator().unit(), largest);
        List<String> runs = new ArrayList<>(List.of(band.indicator().meaning() + ", " + amount.words(), "runs"));
        List<String> record = new ArrayList<>(List.of(band.indicator().meaning() + ", " + amount.words(), "record"));
        boolean isRecorded = false;
        for (int place : places) {
            Quantiles q = band.quantiles().get(place);
            runs.add(amount.text(q.p50()) + " (" + amount.text(q.p05()) + " to " + amount.text(q.p95()) + ")");
            Optional<Observation> found = results.evidence()
                    .record()
                    .find(band.indicator(), Integer.parseInt(band.periods().get(place)));
            isRecorded = isRecorded || found.isPresent();
            record.add(found.map(o -> amount.text(o.value()) + " " + o.grade()).orElse("–"));
        }
        return isRecorded ? List.of(runs, record) : List.of(runs);
    }

    /** What is yes or no in each run is on the timeline. */
    private static boolean isShown(Indicator indicator) {
        return !indicator.unit().equals("0 or 1");
    }

    /** Up to {@value #MOST_YEARS} years: those that end the equal parts of the period. */
    private static List<Integer> places(List<String> periods) {
        int parts = Math.min(MOST_YEARS, periods.size());
        List<Integer> places = new ArrayList<>();
        for (int part = 1; part <= parts; part++) {
            places.add(part * periods.size() / parts - 1);
        }
        return places;
    }
}
