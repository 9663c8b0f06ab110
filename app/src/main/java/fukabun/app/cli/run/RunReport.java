package fukabun.app.cli.run;

import fukabun.app.cli.job.Session;
import fukabun.app.cli.terminal.Beliefs;
import fukabun.app.cli.terminal.JsonText;
import fukabun.app.cli.terminal.Layout;
import fukabun.app.cli.terminal.Magnitude;
import fukabun.record.HistoricalRecord;
import fukabun.record.Observation;
import fukabun.scenario.Scenario;
import fukabun.scenario.Thesis;
import fukabun.study.Band;
import fukabun.study.EnsembleResult;
import fukabun.study.Quantiles;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/** A scenario's indicators at a few years, with the record beside them. */
public final class RunReport {
    /** What is said before any result as long as no parameter has met the record. */
    private static final int NAME_WIDTH = 30;

    private static final int WHAT_WIDTH = 7;
    private static final int YEAR_WIDTH = 15;
    private static final int MOST_YEARS = 4;

    private final Session session;
    private final HistoricalRecord record;
    private final PrintWriter out;

    RunReport(Session session, HistoricalRecord record) {
        this.session = session;
        this.record = record;
        this.out = session.out();
    }

    void print(Scenario scenario, EnsembleResult result, long seed, Path folder) {
        if (session.json()) {
            out.println(JsonText.of(content(scenario, result, seed, folder)));
            return;
        }
        session.warn(Beliefs.warnings(result.thesis(), result.outcomes().size()));
        out.println(session.ink().bold(scenario.id() + ": " + scenario.title()));
        out.println(Layout.paragraph(scenario.question()));
        out.println(Layout.paragraph(String.format(
                        Locale.ROOT,
                        "%,d runs under %s; seed %d. ",
                        result.outcomes().size(),
                        Beliefs.of(result.thesis()),
                        seed)
                + Beliefs.setByHand(List.of(scenario))));
        out.println();
        List<Integer> places = places(result.annual().get(0).periods());
        printRow("", "", i -> result.annual().get(0).periods().get(i), places);
        for (Band band : result.annual()) {
            print(band, places);
        }
        out.println();
        out.println("Results in " + folder);
    }

    private void print(Band band, List<Integer> places) {
        double largest = band.quantiles().stream()
                .mapToDouble(q -> Math.max(Math.abs(q.p05()), Math.abs(q.p95())))
                .max()
                .orElse(0.0);
        Magnitude magnitude = Magnitude.of(band.indicator().unit(), largest);
        printRow(
                band.indicator().key(),
                "median",
                i -> magnitude.text(band.quantiles().get(i).p50()),
                places);
        printRow(
                "  " + magnitude.unit(),
                "5-95 %",
                i -> interval(magnitude, band.quantiles().get(i)),
                places);
        if (places.stream().anyMatch(i -> observed(band, i).isPresent())) {
            printRow(
                    "",
                    "record",
                    i -> observed(band, i)
                            .map(o -> magnitude.text(o.value()) + " (" + o.grade() + ")")
                            .orElse(""),
                    places);
        }
    }

    private void printRow(String name, String what, IntFunction<String> cell, List<Integer> places) {
        StringBuilder line = new StringBuilder(Layout.left(name, NAME_WIDTH)).append(Layout.left(what, WHAT_WIDTH));
        places.forEach(i -> line.append(Layout.right(cell.apply(i), YEAR_WIDTH)));
        out.println(line.toString().stripTrailing());
    }

    private Optional<Observation> observed(Band band, int place) {
        return record.find(band.indicator(), Integer.parseInt(band.periods().get(place)));
    }

    /** Ends that read alike are told once. */
    private static String interval(Magnitude magnitude, Quantiles q) {
        String low = magnitude.text(q.p05());
        String high = magnitude.text(q.p95());
        return low.equals(high) ? low : low + " .. " + high;
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

    private Map<String, Object> content(Scenario scenario, EnsembleResult result, long seed, Path folder) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("scenario", scenario.id());
        content.put("title", scenario.title());
        content.put("question", scenario.question());
        content.put("calibrated", result.thesis() == Thesis.POSTERIOR);
        content.put("thesis", result.thesis().key());
        content.put("seed", seed);
        content.put("runs", result.outcomes().size());
        content.put("annual", result.annual().stream().map(this::content).toList());
        content.put("folder", folder.toString());
        return content;
    }

    private Map<String, Object> content(Band band) {
        List<Map<String, Object>> years = new ArrayList<>();
        for (int i = 0; i < band.periods().size(); i++) {
            Map<String, Object> year = new LinkedHashMap<>();
            year.put("period", band.periods().get(i));
            year.putAll(JsonText.quantiles(band.quantiles().get(i)));
            observed(band, i).ifPresent(o -> {
                year.put("record", o.value());
                year.put("record_grade", o.grade().name());
                year.put("record_source", o.sourceId());
            });
            years.add(year);
        }
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("indicator", band.indicator().key());
        content.put("unit", band.indicator().unit());
        content.put("years", years);
        return content;
    }
}
