package fukabun.app.report;

import fukabun.app.output.Results;
import fukabun.record.Indicator;
import fukabun.record.Observation;
import fukabun.study.Band;
import fukabun.study.ClaimResult;
import fukabun.study.Difference;
import fukabun.study.EnsembleResult;
import fukabun.study.Quantiles;
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

    /** One claim, one row a thesis. */
    void claim(Html page, List<ClaimResult> theses) {
        String thresholds = theses.get(0).claim().equivalence().stream()
                .map(threshold -> theses.get(0).claim().absolute() ? plain(threshold) : Math.round(FULL * threshold) + "")
                .collect(Collectors.joining(" / "));
        String unit = theses.get(0).claim().absolute() ? "" : " %";
        List<List<String>> rows = new ArrayList<>();
        for (ClaimResult result : theses) {
            boolean isAbsolute = result.claim().absolute();
            Quantiles q = result.relative();
            rows.add(List.of(
                    result.thesis().key(),
                    isAbsolute ? plain(q.p50()) : Amount.change(q.p50()),
                    isAbsolute ? plain(q.p05()) + " to " + plain(q.p95())
                            : Amount.change(q.p05()) + " to " + Amount.change(q.p95()),
                    result.holds().stream().map(Amount::share).collect(Collectors.joining(" / ")),
                    result.verdict().words(),
                    "not computed"));
        }
        page.table(
                "Claim " + theses.get(0).claim().id() + " under each thesis",
                List.of(
                        "Thesis",
                        "Change, median",
                        "Nine in ten runs",
                        "As claimed, at " + thresholds + unit,
                        "Verdict",
                        "Verdict on grades A and B"),
                rows);
    }

    /** Differences over all years, one row an indicator that differs. */
    void differences(Html page, Difference difference) {
        List<List<String>> rows = new ArrayList<>();
        int same = 0;
        for (int i = 0; i < difference.annual().size(); i++) {
            Indicator indicator = difference.annual().get(i).indicator();
            Quantiles q = difference.cumulated().get(i);
            if (q.p05() == 0.0 && q.p95() == 0.0) {
                same++;
                continue;
            }
            Amount amount = Amount.of(indicator.unit(), Math.max(Math.abs(q.p05()), Math.abs(q.p95())));
            rows.add(List.of(
                    indicator.meaning(),
                    amount.words(),
                    amount.signed(q.p50()),
                    amount.signed(q.p05()) + " to " + amount.signed(q.p95())));
        }
        if (!rows.isEmpty()) {
            page.table(
                    difference.variantId() + " less " + difference.baseId() + ", all years: flows summed, the rest averaged",
                    List.of("Indicator", "Unit", "Difference, median", "Nine in ten runs"),
                    rows);
        }
        if (same > 0) {
            page.put("p", same + (same == 1 ? " indicator does" : " indicators do")
                    + " not differ in nine in ten runs and are left out.");
        }
    }

    /** A few years of each indicator that has a record, or of all where none has. */
    void keyYears(Html page, EnsembleResult ensemble) {
        List<Integer> places = places(ensemble.annual().get(0).periods());
        List<String> headings = new ArrayList<>(List.of("Indicator", "Unit", "What"));
        places.forEach(place -> headings.add(ensemble.annual().get(0).periods().get(place)));
        List<List<String>> rows = new ArrayList<>();
        for (Band band : ensemble.annual()) {
            if (results.evidence().record().observations().stream().anyMatch(o -> o.indicator() == band.indicator())) {
                rows.addAll(rows(band, places));
            }
        }
        if (!rows.isEmpty()) {
            page.table(ensemble.scenarioId() + ": key years of what history recorded", headings, rows);
        }
    }

    private List<List<String>> rows(Band band, List<Integer> places) {
        double largest = places.stream()
                .map(band.quantiles()::get)
                .mapToDouble(q -> Math.max(Math.abs(q.p05()), Math.abs(q.p95())))
                .max()
                .orElse(0.0);
        Amount amount = Amount.of(band.indicator().unit(), largest);
        String name = band.indicator().meaning();
        List<String> median = new ArrayList<>(List.of(name, amount.words(), "median"));
        List<String> ends = new ArrayList<>(List.of(name, amount.words(), "nine in ten runs"));
        List<String> record = new ArrayList<>(List.of(name, amount.words(), "record (grade)"));
        for (int place : places) {
            Quantiles q = band.quantiles().get(place);
            median.add(amount.text(q.p50()));
            ends.add(amount.text(q.p05()) + " to " + amount.text(q.p95()));
            Optional<Observation> found =
                    results.evidence().record().find(band.indicator(), Integer.parseInt(band.periods().get(place)));
            record.add(found.map(o -> amount.text(o.value()) + " (" + o.grade() + ")").orElse("–"));
        }
        return List.of(median, ends, record);
    }

    private static String plain(double value) {
        return new Amount("", 1.0).text(value);
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
