package fukabun.app.cli.falsify;

import fukabun.app.chart.ChartFoot;
import fukabun.app.chart.MapChart;
import fukabun.app.cli.job.NamedFigure;
import fukabun.app.cli.job.Session;
import fukabun.app.cli.terminal.Layout;
import fukabun.app.cli.terminal.ShortNumber;
import fukabun.app.output.Field;
import fukabun.app.output.OutputTable;
import fukabun.evidence.Interval;
import fukabun.scenario.Thesis;
import fukabun.study.ClaimSpec;
import fukabun.study.Study;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The map as {@code map.csv}, figure, columns and JSON.
 *
 * @param thesis of the draws of all that is no political route
 * @param members draws of each strength
 * @param evidence settlements elsewhere
 */
record MapReport(
        Thesis thesis, long seed, int members, fukabun.evidence.Findings evidence, List<StrengthMap.Line> lines) {
    private static final int ROUTE_WIDTH = 36;

    MapReport {
        lines = List.copyOf(lines);
    }

    /** One row a claim, route and strength. */
    OutputTable table() {
        OutputTable table = new OutputTable(
                "map",
                "Each claim over the strength of each political route",
                List.of(
                        Field.text("claim", "Id of the claim"),
                        Field.text("treatment", "Id of the scenario whose effect is meant"),
                        Field.text("route", "T1-T6, or all for what a settlement brings by all routes together"),
                        Field.text("parameter", "Name of the route's strength"),
                        Field.text("unit", "Unit of the strength"),
                        Field.number("strength", "", "In the route's own unit"),
                        Field.text("others", "neutral: all other routes do nothing; drawn: the linkage as drawn, the"
                                + " routes after a settlement made from the total"),
                        Field.integer("members", "Draws of all else"),
                        Field.number("effect_p05", "", "Effect, in what the thresholds are in: 5 percent quantile"),
                        Field.number("effect_p50", "", "Median"),
                        Field.number("effect_p95", "", "95 percent quantile"),
                        Field.number("threshold", "", "Effect that counts as hardly any"),
                        Field.number("holds", "share", "Share of the draws in which the claim holds"),
                        Field.number("break_even", "", "Strength at which the median effect turns the claim at its"
                                + " smallest threshold; empty where none tried does"),
                        Field.number("evidence_p05", "", "Strength that evidence from outside this record has: 5 percent"),
                        Field.number("evidence_p50", "", "Median"),
                        Field.number("evidence_p95", "", "95 percent"),
                        Field.text("evidence", "What there is")));
        for (StrengthMap.Line line : lines) {
            Optional<Interval> known = line.route().evidence(evidence);
            for (StrengthMap.Step step : line.steps()) {
                for (int t = 0; t < step.holds().size(); t++) {
                    table.add(row(line, step, t, known));
                }
            }
        }
        return table;
    }

    private List<Object> row(StrengthMap.Line line, StrengthMap.Step step, int threshold, Optional<Interval> known) {
        MapRoute route = line.route();
        return List.of(
                line.claim().id(),
                line.claim().treatment(),
                route.route(),
                route.parameter().key(),
                route.parameter().unit(),
                step.strength(),
                route.isTotal() ? "drawn" : "neutral",
                members,
                step.effect().p05(),
                step.effect().p50(),
                step.effect().p95(),
                line.claim().equivalence().get(threshold),
                step.holds().get(threshold),
                line.breakEven(),
                known.map(Interval::low).orElse(Double.NaN),
                known.map(Interval::effect).orElse(Double.NaN),
                known.map(Interval::high).orElse(Double.NaN),
                route.evidenceWords());
    }

    void print(Session session) {
        PrintWriter out = session.out();
        ClaimSpec claim = null;
        for (StrengthMap.Line line : lines) {
            if (!line.claim().equals(claim)) {
                claim = line.claim();
                out.println();
                out.println(session.ink().bold("How strong a route must be to turn " + claim.id() + " at "
                        + FalsifyReport.amount(claim, claim.equivalence().get(0))));
            }
            MapRoute route = line.route();
            out.println(Layout.left("  " + route.route() + "  " + route.title(), ROUTE_WIDTH) + breakEven(line));
        }
    }

    private static String breakEven(StrengthMap.Line line) {
        String unit = " " + line.route().parameter().unit();
        double strong = line.steps().get(line.steps().size() - 1).strength();
        StrengthMap.Step first = line.steps().get(0);
        ClaimSpec claim = line.claim();
        if (!claim.expectation().isMetBy(first.effect().p50(), claim.equivalence().get(0)) && Double.isNaN(line.breakEven())) {
            return "turned already at " + ShortNumber.of(first.strength()) + unit;
        }
        return Double.isNaN(line.breakEven())
                ? "does not turn it, up to " + ShortNumber.of(strong) + unit
                : ShortNumber.of(line.breakEven()) + unit;
    }

    List<Object> content() {
        List<Object> content = new ArrayList<>();
        for (StrengthMap.Line line : lines) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("claim", line.claim().id());
            one.put("route", line.route().route());
            one.put("parameter", line.route().parameter().key());
            one.put("unit", line.route().parameter().unit());
            if (!Double.isNaN(line.breakEven())) {
                one.put("breakEven", line.breakEven());
            }
            one.put("evidence", line.route().evidenceWords());
            one.put("steps", line.steps().stream().map(MapReport::content).toList());
            content.add(one);
        }
        return content;
    }

    private static Map<String, Object> content(StrengthMap.Step step) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("strength", step.strength());
        content.put("medianEffect", step.effect().p50());
        content.put("holds", step.holds());
        return content;
    }

    /** A figure of every claim that has a map. */
    List<NamedFigure> figures(Study study, String version) {
        List<NamedFigure> figures = new ArrayList<>();
        for (ClaimSpec claim : lines.stream().map(StrengthMap.Line::claim).distinct().toList()) {
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
        return new MapChart.Panel(
                (route.isTotal() ? "" : route.route() + "  ") + route.title(),
                route.parameter().unit(),
                line.steps().stream()
                        .map(step -> new MapChart.Point(step.strength(), step.holds().get(0)))
                        .toList(),
                line.breakEven(),
                route.evidence(evidence));
    }
}
