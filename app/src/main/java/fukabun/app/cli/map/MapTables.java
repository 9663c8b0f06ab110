package fukabun.app.cli.map;

import fukabun.app.output.Field;
import fukabun.app.output.OutputTable;
import fukabun.evidence.Interval;
import java.util.List;
import java.util.Optional;

/** {@code map.csv} and {@code map-evidence.csv}. */
final class MapTables {
    private MapTables() {}

    /** One row a claim, route, strength and threshold. */
    static OutputTable map(List<StrengthMap.Line> lines, RouteEvidence evidence, int members) {
        OutputTable table = new OutputTable(
                "map",
                "Each claim over the strength of each political route",
                List.of(
                        Field.text("claim", "Id of the claim"),
                        Field.text("treatment", "Id of the scenario whose effect is meant"),
                        Field.text("route", "T1-T6, or all for what a settlement brings by all routes together"),
                        Field.text("route_title", "The route in words"),
                        Field.text("parameter", "Name of the route's strength"),
                        Field.text("unit", "Unit of the strength"),
                        Field.number("strength", "", "In the route's own unit"),
                        Field.text("strength_in_words", "The same as people read it, in percent or points"),
                        Field.text(
                                "others",
                                "neutral: all other routes do nothing; drawn: the linkage as drawn, the"
                                        + " routes after a settlement made from the total"),
                        Field.integer("members", "Draws of all else"),
                        Field.number("effect_p05", "", "Effect, in what the thresholds are in: 5 percent quantile"),
                        Field.number("effect_p50", "", "Median"),
                        Field.number("effect_p95", "", "95 percent quantile"),
                        Field.text(
                                "verdict",
                                "At this strength, all thresholds together: supported where the claim's"
                                        + " chance is high enough at each, refuted where it is low enough at each, else undecided;"
                                        + " what the evidence did to the odds is not asked, for the strength is set"),
                        Field.number("threshold", "", "Effect that counts as hardly any"),
                        Field.number("holds", "share", "Share of the draws in which the claim holds at this threshold"),
                        Field.number(
                                "break_even",
                                "",
                                "Strength at which the median effect crosses this threshold, the"
                                        + " one nearest to doing nothing; empty where none tried does"),
                        Field.number("evidence_p05", "", "Strength by the main evidence on it: 5 percent"),
                        Field.number("evidence_p50", "", "Median"),
                        Field.number("evidence_p95", "", "95 percent"),
                        Field.text("evidence", "What sorts of evidence there are; each piece is in map-evidence.csv")));
        for (StrengthMap.Line line : lines) {
            for (StrengthMap.Step step : line.steps()) {
                for (int t = 0; t < step.holds().size(); t++) {
                    table.add(row(line, step, t, evidence, members));
                }
            }
        }
        return table;
    }

    private static List<Object> row(
            StrengthMap.Line line, StrengthMap.Step step, int threshold, RouteEvidence evidence, int members) {
        MapRoute route = line.route();
        Optional<Interval> known = evidence.main(route);
        return List.of(
                line.claim().id(),
                line.claim().treatment(),
                route.route(),
                route.title(),
                route.parameter().key(),
                route.parameter().unit(),
                step.strength(),
                StrengthText.of(route, step.strength()),
                route.isTotal() ? "drawn" : "neutral",
                members,
                step.effect().p05(),
                step.effect().p50(),
                step.effect().p95(),
                step.verdict(line.claim()).words(),
                line.claim().equivalence().get(threshold),
                step.holds().get(threshold),
                line.breakEvens().get(threshold),
                known.map(Interval::low).orElse(Double.NaN),
                known.map(Interval::effect).orElse(Double.NaN),
                known.map(Interval::high).orElse(Double.NaN),
                evidence.words(route));
    }

    /** One row a route and piece of evidence. */
    static OutputTable evidence(RouteEvidence evidence) {
        OutputTable table = new OutputTable(
                "map-evidence",
                "What is known of the strength of each political route",
                List.of(
                        Field.text("route", "T1-T6, or all for what a settlement brings by all routes together"),
                        Field.text("route_title", "The route in words"),
                        Field.text("parameter", "Name of the route's strength"),
                        Field.text("unit", "Unit of the strength"),
                        Field.text(
                                "kind",
                                "this record, believed before, settlements elsewhere, approvals, rates, studies;"
                                        + " none where there is nothing"),
                        Field.text("evidence", "What it is"),
                        Field.number(
                                "low", "", "Lower end, in the unit of the strength; empty where it has no place on it"),
                        Field.number("middle", "", "Middle"),
                        Field.number("high", "", "Upper end"),
                        Field.text("in_words", "The same as people read it"),
                        Field.text("grade", "A to C; empty for what comes from runs"),
                        Field.text("source", "Rows of data/sources.csv")));
        for (MapRoute route : MapRoute.values()) {
            List<RouteEvidence.Piece> pieces = evidence.of(route);
            pieces.forEach(piece -> table.add(row(route, piece)));
            if (pieces.isEmpty()) {
                table.add(row(
                        route,
                        new RouteEvidence.Piece("none", evidence.words(route), Optional.empty(), false, "", "")));
            }
        }
        return table;
    }

    private static List<Object> row(MapRoute route, RouteEvidence.Piece piece) {
        Optional<Interval> known = piece.strength();
        return List.of(
                route.route(),
                route.title(),
                route.parameter().key(),
                route.parameter().unit(),
                piece.kind(),
                piece.words(),
                known.map(Interval::low).orElse(Double.NaN),
                known.map(Interval::effect).orElse(Double.NaN),
                known.map(Interval::high).orElse(Double.NaN),
                known.map(each -> StrengthText.of(route, each)).orElse(""),
                piece.grade(),
                piece.sourceId());
    }
}
