package fukabun.app.cli.job;

import fukabun.app.chart.ChartFoot;
import fukabun.app.chart.TimelineChart;
import fukabun.record.Indicator;
import fukabun.scenario.Event;
import fukabun.scenario.Scenario;
import fukabun.study.EnsembleResult;
import fukabun.study.Quantiles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Makes the timeline of a scenario: when its projects begin over the runs, and its dated events. */
final class Timeline {
    /** How the indicators of projects begin. */
    static final String STARTED = "projectStarted.";
    private static final double MONTH = 1.0 / 12.0;
    private static final double HALF = 0.5;

    private Timeline() {}

    /** The figure; none where no project was recorded. */
    static Optional<TimelineChart> of(EnsembleResult ensemble, Optional<Scenario> scenario, ChartFoot foot) {
        List<TimelineChart.Project> projects = ensemble.indicators().stream()
                .filter(indicator -> indicator.key().startsWith(STARTED))
                .map(indicator -> project(ensemble, indicator))
                .toList();
        if (projects.isEmpty()) {
            return Optional.empty();
        }
        int years = ensemble.annual().get(0).periods().size();
        int[] span = {ensemble.firstYear(), ensemble.firstYear() + years - 1};
        List<TimelineChart.Event> events = scenario.map(Timeline::events).orElse(List.of());
        return Optional.of(new TimelineChart(ensemble.title(), span, projects, events, foot));
    }

    private static TimelineChart.Project project(EnsembleResult ensemble, Indicator indicator) {
        int runs = ensemble.outcomes().size();
        double[] starts = new double[runs];
        int begun = 0;
        for (int run = 0; run < runs; run++) {
            double[] annual = ensemble.annual(run, indicator);
            int year = 0;
            while (year < annual.length && !(annual[year] > HALF)) {
                year++;
            }
            if (year < annual.length) {
                starts[begun++] = ensemble.firstYear() + year;
            }
        }
        double[] found = Arrays.copyOf(starts, Math.max(begun, 1));
        return new TimelineChart.Project(name(indicator), Quantiles.of(found), begun, runs);
    }

    private static String name(Indicator indicator) {
        return switch (indicator) {
            case SOUTH_YAKUT_STARTED -> "South Yakut coal";
            case FORESTRY_2_STARTED -> "Second forestry agreement";
            case FORESTRY_3_STARTED -> "Third forestry agreement";
            case SAKHALIN_STARTED -> "Sakhalin shelf";
            case TYUMEN_STARTED -> "Tyumen pipeline";
            case LARGE_PROJECT_STARTED -> "Any of shelf, gas, pipeline";
            default -> words(indicator.key().substring(STARTED.length()));
        };
    }

    private static List<TimelineChart.Event> events(Scenario scenario) {
        Map<String, List<TimelineChart.Span>> spans = new LinkedHashMap<>();
        for (Event event : scenario.events()) {
            spans.computeIfAbsent(words(event.getClass().getSimpleName()), name -> new ArrayList<>())
                    .add(new TimelineChart.Span(
                            event.from().fractionalYear(), event.to().fractionalYear() + MONTH));
        }
        return spans.entrySet().stream()
                .map(entry -> new TimelineChart.Event(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** {@code southYakut} as "South yakut", {@code forestry2} as "Forestry 2". */
    private static String words(String camel) {
        String spaced = camel.replaceAll("([a-z])([A-Z0-9])", "$1 $2").toLowerCase(Locale.ROOT);
        return spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1).replace(" yakut", " Yakut");
    }
}
