package fukabun.app.cli.map;

import fukabun.app.data.DataSet;
import fukabun.app.data.RouteFigure;
import fukabun.evidence.EvidenceRow;
import fukabun.evidence.Findings;
import fukabun.evidence.Interval;
import fukabun.evidence.Predictive;
import fukabun.evidence.SettlementKind;
import fukabun.study.Member;
import fukabun.study.Quantiles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What speaks for or against a strength of each route: this record, settlements elsewhere, approvals, rates, studies. */
public final class RouteEvidence {
    /**
     * One piece of evidence.
     *
     * @param kind in a word or two
     * @param words what it is
     * @param strength in the unit of the route's parameter; empty where it has no place on that scale
     * @param isMain whether it is the one that the map is read against
     * @param grade A to C; empty for what comes from runs
     * @param sourceId rows of data/sources.csv; empty for what comes from runs
     */
    record Piece(
            String kind, String words, Optional<Interval> strength, boolean isMain, String grade, String sourceId) {}

    private static final String ELSEWHERE = "settlements elsewhere";
    private static final String RECORD = "this record";
    private static final String BEFORE = "believed before";

    private final Map<MapRoute, List<Piece>> pieces = new EnumMap<>(MapRoute.class);

    /**
     * @param prior draws of what was believed before
     * @param posterior draws after the record; empty without a calibration
     */
    public RouteEvidence(DataSet data, List<Member> prior, List<Member> posterior) {
        for (MapRoute route : MapRoute.values()) {
            List<Piece> known = new ArrayList<>();
            if (!route.parameter().isAfterSettlement()) {
                if (!posterior.isEmpty()) {
                    known.add(drawn(RECORD, "draws after the record: nine in ten", route, posterior, true));
                }
                known.add(drawn(BEFORE, "draws before the record: nine in ten", route, prior, false));
            }
            pieces.put(route, known);
        }
        elsewhere(new Findings(data.evidence()));
        for (RouteFigure figure : data.routeFigures()) {
            Arrays.stream(MapRoute.values())
                    .filter(route -> route.parameter() == figure.parameter())
                    .forEach(route -> pieces.get(route)
                            .add(new Piece(
                                    figure.kind().words(),
                                    figure.words(),
                                    figure.strength(),
                                    false,
                                    figure.grade().name(),
                                    figure.sourceId())));
        }
    }

    private void elsewhere(Findings findings) {
        pieces.get(MapRoute.TRADE_TOTAL)
                .add(new Piece(
                        ELSEWHERE,
                        "a new case, predicted from all settled cases: nine in ten",
                        Optional.of(interval(findings.trade())),
                        true,
                        "B",
                        "COWT4"));
        for (EvidenceRow row : findings.published()) {
            if (row.kind().equals(SettlementKind.SETTLED_OR_SHELVED.words())) {
                pieces.get(MapRoute.TRADE_TOTAL)
                        .add(new Piece(
                                ELSEWHERE,
                                row.name() + ", five years",
                                Optional.of(row.effect()),
                                false,
                                row.grade().name(),
                                row.sourceId()));
            }
        }
        pieces.get(MapRoute.CREDIT_TOTAL)
                .add(new Piece(
                        ELSEWHERE,
                        "a judgement on few cases: nine in ten",
                        Optional.of(interval(findings.credit())),
                        true,
                        "C",
                        "background"));
    }

    private static Piece drawn(String kind, String words, MapRoute route, List<Member> members, boolean isMain) {
        double[] sorted = members.stream()
                .mapToDouble(member -> member.parameters().value(route.parameter()))
                .sorted()
                .toArray();
        Interval interval =
                new Interval(Quantiles.at(sorted, 0.5), Quantiles.at(sorted, 0.05), Quantiles.at(sorted, 0.95));
        return new Piece(kind, words, Optional.of(interval), isMain, "", "");
    }

    private static Interval interval(Predictive predictive) {
        return new Interval(predictive.quantile(0.5), predictive.quantile(0.05), predictive.quantile(0.95));
    }

    List<Piece> of(MapRoute route) {
        return List.copyOf(pieces.get(route));
    }

    /** What the map of a route is read against. */
    Optional<Interval> main(MapRoute route) {
        return of(route).stream().filter(Piece::isMain).findFirst().flatMap(Piece::strength);
    }

    /** Evidence of a place on the scale of the route that is not what the map is mainly read against. */
    List<Interval> beside(MapRoute route) {
        return of(route).stream()
                .filter(each -> !each.isMain() && !each.kind().equals(BEFORE))
                .flatMap(each -> each.strength().stream())
                .toList();
    }

    /** Where the strengths of a route should begin so that its evidence is seen whole. */
    public Map<MapRoute, Double> least() {
        Map<MapRoute, Double> least = new EnumMap<>(MapRoute.class);
        for (MapRoute route : MapRoute.values()) {
            Predicate<Piece> counts = each -> each.isMain() || each.kind().equals(BEFORE);
            of(route).stream()
                    .filter(counts)
                    .flatMap(each -> each.strength().stream())
                    .mapToDouble(Interval::low)
                    .min()
                    .ifPresent(low -> least.put(route, low));
        }
        return least;
    }

    /** The main evidence in words, of this record beside what was believed before; empty where there is none. */
    String mainWords(MapRoute route) {
        String before = of(route).stream()
                .filter(each -> each.kind().equals(BEFORE))
                .flatMap(each -> each.strength().stream())
                .map(each -> ", before it " + StrengthText.range(route, each))
                .findFirst()
                .orElse("");
        return of(route).stream()
                .filter(Piece::isMain)
                .findFirst()
                .map(each -> each.kind() + " "
                        + StrengthText.range(route, each.strength().orElseThrow()) + before)
                .orElse("");
    }

    /** Sorts of evidence besides the main one. */
    String otherWords(MapRoute route) {
        List<String> kinds = of(route).stream()
                .filter(each -> !each.isMain() && !each.kind().equals(BEFORE))
                .map(Piece::kind)
                .distinct()
                .toList();
        return mainWords(route).isEmpty() && kinds.isEmpty() ? words(route) : String.join(", ", kinds);
    }

    /** In a line: what there is, or that there is none. */
    String words(MapRoute route) {
        List<String> kinds = of(route).stream()
                .map(Piece::kind)
                .filter(kind -> !kind.equals(BEFORE))
                .distinct()
                .toList();
        if (kinds.isEmpty()) {
            return route.parameter().isAfterSettlement()
                    ? "none; settlements elsewhere bound the total of all routes"
                    : "none";
        }
        return kinds.equals(List.of(RECORD)) ? "none but this record" : String.join(", ", kinds);
    }
}
