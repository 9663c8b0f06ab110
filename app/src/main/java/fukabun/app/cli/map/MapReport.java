package fukabun.app.cli.map;

import fukabun.app.chart.ChartFoot;
import fukabun.app.chart.MapChart;
import fukabun.app.cli.job.NamedFigure;
import fukabun.app.cli.job.Session;
import fukabun.app.cli.terminal.Layout;
import fukabun.app.cli.terminal.ShortNumber;
import fukabun.app.output.OutputTable;
import fukabun.evidence.Interval;
import fukabun.scenario.Thesis;
import fukabun.study.ClaimSpec;
import fukabun.study.Study;
import fukabun.study.Verdict;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The map as tables, figures, sentences and JSON.
 *
 * @param thesis of the draws of all that is no political route
 * @param members draws of each strength
 */
public record MapReport(Thesis thesis, long seed, int members, RouteEvidence evidence, List<StrengthMap.Line> lines) {
    private static final double PERCENT = 100.0;

    public MapReport {
        lines = List.copyOf(lines);
    }

    public List<OutputTable> tables() {
        return List.of(MapTables.map(lines, evidence, members), MapTables.evidence(evidence));
    }

    /** Every claim over every route. */
    public void print(Session session) {
        PrintWriter out = session.out();
        out.println();
        out.println(session.ink().bold("The map: how strong must a route be?"));
        out.println(Layout.paragraph("One route alone over its strength, all others doing nothing, then what all bring"
                + " together, on " + members + " draws. The word is that of the claim's chances at all its thresholds"
                + " together; what the evidence did to the odds is not asked, for the strength is set. Evidence: nine in"
                + " ten, in the same unit; map-evidence.csv has every piece."));
        claims().forEach(claim -> {
            out.println("  " + session.ink().bold(claim.id()));
            lines.stream()
                    .filter(line -> line.claim().equals(claim))
                    .forEach(line -> out.println(Layout.hanging("    " + name(line.route()) + ": ", words(line))));
        });
    }

    private List<ClaimSpec> claims() {
        return lines.stream().map(StrengthMap.Line::claim).distinct().toList();
    }

    private static String name(MapRoute route) {
        return route.isTotal() ? route.title() : route.route() + " " + route.title();
    }

    private String words(StrengthMap.Line line) {
        MapRoute route = line.route();
        ClaimSpec claim = line.claim();
        double threshold = claim.equivalence().get(claim.equivalence().size() / 2);
        String turns = Double.isNaN(line.breakEven())
                ? "the median run does not cross " + amount(claim, threshold)
                : "the median run crosses " + amount(claim, threshold) + " at "
                        + StrengthText.of(route, line.breakEven());
        String known = Stream.of(evidence.mainWords(route), evidence.otherWords(route))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining("; "));
        return verdicts(line) + "; " + turns + ". Evidence: " + known + ".";
    }

    /** For example {@code supported 0 to 8.2, undecided 12 to 35, refuted 57 to 146 percent}. */
    private static String verdicts(StrengthMap.Line line) {
        List<String> parts = new ArrayList<>();
        int first = 0;
        List<Verdict> verdicts =
                line.steps().stream().map(step -> step.verdict(line.claim())).toList();
        for (int i = 1; i <= verdicts.size(); i++) {
            if (i == verdicts.size() || verdicts.get(i) != verdicts.get(first)) {
                String from = StrengthText.number(
                        line.route(), line.steps().get(first).strength());
                String to = StrengthText.number(
                        line.route(), line.steps().get(i - 1).strength());
                parts.add(verdicts.get(first).words() + (first == i - 1 ? " at " + from : " " + from + " to " + to));
                first = i;
            }
        }
        return String.join(", ", parts) + " " + line.route().shown().words();
    }

    /** An effect in what the claim's thresholds are in. */
    private static String amount(ClaimSpec claim, double effect) {
        return claim.absolute()
                ? ShortNumber.of(effect) + " " + claim.outcome().indicator().unit()
                : ShortNumber.of(PERCENT * effect) + " %";
    }

    public List<Object> content() {
        return lines.stream().<Object>map(this::content).toList();
    }

    private Map<String, Object> content(StrengthMap.Line line) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("claim", line.claim().id());
        one.put("route", line.route().route());
        one.put("title", line.route().title());
        one.put("parameter", line.route().parameter().key());
        one.put("unit", line.route().parameter().unit());
        if (!Double.isNaN(line.breakEven())) {
            one.put("breakEven", line.breakEven());
        }
        one.put("evidence", evidence.words(line.route()));
        one.put(
                "steps",
                line.steps().stream().map(step -> content(line.claim(), step)).toList());
        return one;
    }

    private static Map<String, Object> content(ClaimSpec claim, StrengthMap.Step step) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("strength", step.strength());
        content.put("medianEffect", step.effect().p50());
        content.put("holds", step.holds());
        content.put("verdict", step.verdict(claim).words());
        return content;
    }

    /** A figure of every claim that has a map. */
    public List<NamedFigure> figures(Study study, String version) {
        List<NamedFigure> figures = new ArrayList<>();
        for (ClaimSpec claim : claims()) {
            List<MapChart.Panel> panels = lines.stream()
                    .filter(line -> line.claim().equals(claim))
                    .map(this::panel)
                    .toList();
            ChartFoot foot = new ChartFoot(
                    List.of(study.base(), claim.treatment()),
                    "thesis " + thesis.key(),
                    seed,
                    members,
                    thesis == Thesis.POSTERIOR,
                    version);
            figures.add(new NamedFigure("map-" + claim.id(), new MapChart(claim, panels, foot)::draw));
        }
        return figures;
    }

    private MapChart.Panel panel(StrengthMap.Line line) {
        MapRoute route = line.route();
        int middle = line.claim().equivalence().size() / 2;
        return new MapChart.Panel(
                name(route),
                route.shown().words(),
                route.shown() == MapRoute.Shown.TIMES,
                line.steps().stream()
                        .map(step -> new MapChart.Point(
                                route.shown().of(step.strength()),
                                step.holds().get(middle),
                                step.verdict(line.claim())))
                        .toList(),
                route.shown().of(line.breakEven()),
                evidence.main(route).map(each -> shown(route, each)),
                evidence.beside(route).stream().map(each -> shown(route, each)).toList(),
                evidence.words(route));
    }

    private static Interval shown(MapRoute route, Interval interval) {
        return new Interval(
                route.shown().of(interval.effect()),
                route.shown().of(interval.low()),
                route.shown().of(interval.high()));
    }
}
