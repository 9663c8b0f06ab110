package fukabun.app.cli.job;

import static java.util.Map.entry;

import fukabun.app.chart.ChartFoot;
import fukabun.app.chart.TimelineChart;
import fukabun.record.Indicator;
import fukabun.scenario.Event;
import fukabun.scenario.Scenario;
import fukabun.study.EnsembleResult;
import fukabun.study.Quantiles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the timeline of a scenario: when its projects begin over the runs, and its dated events. */
final class Timeline {
    /** How the indicators of projects begin. */
    static final String STARTED = "projectStarted.";

    private static final double MONTH = 1.0 / 12.0;
    private static final double HALF = 0.5;

    /** Events in few words. */
    static final Map<Class<? extends Event>, String> EVENTS = Map.ofEntries(
            entry(Event.TerritorialSettlement.class, "The islands are settled"),
            entry(Event.TerritorialOpening.class, "Tokyo asks for the islands"),
            entry(Event.FrameworkCredit.class, "Credit outside of projects"),
            entry(Event.LinkageStance.class, "Tokyo's stance is changed"),
            entry(Event.DisputeSalience.class, "Dispute on people's minds"),
            entry(Event.CreditFreeze.class, "Official credit is frozen"),
            entry(Event.LicenceDenial.class, "US licences are denied"),
            entry(Event.ExtraterritorialRule.class, "US rule reaches abroad"),
            entry(Event.CreditDiscipline.class, "OECD floors for credit"),
            entry(Event.GuidanceRequest.class, "US asks Tokyo for restraint"),
            entry(Event.ExportControl.class, "Export control is tightened"),
            entry(Event.Summit.class, "Meeting at the top"),
            entry(Event.CaterpillarLicence.class, "Caterpillar's licence"),
            entry(Event.GuidanceToFirms.class, "Tokyo guides its firms"),
            entry(Event.Strain.class, "Strain between the capitals"),
            entry(Event.ChinaAgreement.class, "China sells coking coal"),
            entry(Event.LeverSetting.class, "Lever set by the scenario"));

    private Timeline() {}

    /** The figure; none where no project was recorded. */
    static Optional<TimelineChart> of(EnsembleResult ensemble, Optional<Scenario> scenario, ChartFoot foot) {
        List<TimelineChart.Project> projects = ensemble.indicators().stream()
                .filter(indicator -> indicator.key().startsWith(STARTED))
                .sorted(Comparator.comparing(indicator -> indicator == Indicator.LARGE_PROJECT_STARTED))
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
            case YAKUT_GAS_STARTED -> "Yakut gas";
            default -> indicator.meaning();
        };
    }

    private static List<TimelineChart.Event> events(Scenario scenario) {
        Map<String, List<TimelineChart.Span>> spans = new LinkedHashMap<>();
        for (Event event : scenario.events()) {
            spans.computeIfAbsent(EVENTS.get(event.getClass()), name -> new ArrayList<>())
                    .add(new TimelineChart.Span(
                            event.from().fractionalYear(), event.to().fractionalYear() + MONTH));
        }
        return spans.entrySet().stream()
                .map(entry -> new TimelineChart.Event(entry.getKey(), entry.getValue()))
                .toList();
    }
}
