package fukabun.app.output;

import fukabun.calibration.Identification;
import fukabun.calibration.Pattern;
import fukabun.calibration.Scoreboard;
import fukabun.calibration.SupportVariant;
import fukabun.calibration.ThesisSupport;
import fukabun.calibration.TradeOff;
import fukabun.study.Quantiles;
import java.util.List;

/** Tables of what the record decides: scoreboard, parameters, theses. */
public final class CalibrationTables {
    private CalibrationTables() {}

    /** {@code scoreboard.csv}: one row a pattern. */
    public static OutputTable scoreboard(Scoreboard scoreboard) {
        OutputTable table = new OutputTable(
                "scoreboard",
                "How the model meets each pattern of history",
                List.of(
                        Field.text("pattern", "Id of the pattern"),
                        Field.text("role", "evidence counts, a check is shown only"),
                        Field.number("weight", "", "Weight against the other patterns"),
                        Field.text("grade", "Worst grade of its figures"),
                        Field.number("met", "share", "Mean share of its figures that a member meets"),
                        Field.number("prior_met", "share", "The same for draws of the prior"),
                        Field.bool("met_by_almost_any_draw", "Whether more than 85 percent of the prior meets it"),
                        Field.text("statement", "The pattern in words")));
        for (Scoreboard.Line line : scoreboard.lines()) {
            Pattern pattern = line.pattern();
            table.add(List.of(
                    pattern.id(),
                    word(pattern.role()),
                    pattern.weight(),
                    pattern.grade().name(),
                    line.met(),
                    line.priorMet(),
                    line.isMetByAlmostAnyDraw(),
                    pattern.statement()));
        }
        return table;
    }

    /** {@code targets.csv}: one row a figure of a pattern. */
    public static OutputTable targets(Scoreboard scoreboard) {
        OutputTable table = new OutputTable(
                "targets",
                "How each figure of each pattern came out",
                List.of(
                        Field.text("pattern", "Id of the pattern"),
                        Field.text("figure", "What is read from a run"),
                        Field.number("low", "", "Smallest value that meets it"),
                        Field.number("high", "", "Largest value that meets it"),
                        Field.number("met", "share", "Share of the members that meet it"),
                        Field.number("p05", "", "5 percent quantile over members and seeds"),
                        Field.number("p50", "", "Median"),
                        Field.number("p95", "", "95 percent quantile"),
                        Field.number("never", "share", "Share of runs in which it never happens"),
                        Field.text("grade", "Grade of the figure of the record"),
                        Field.text("source", "Row of data/sources.csv")));
        for (Scoreboard.Line line : scoreboard.lines()) {
            for (Scoreboard.TargetLine target : line.targets()) {
                Quantiles spread = target.spread();
                table.add(List.of(
                        line.pattern().id(),
                        target.target().measure().words(),
                        target.target().low(),
                        target.target().high(),
                        target.met(),
                        spread.p05(),
                        spread.p50(),
                        spread.p95(),
                        target.never(),
                        target.target().grade().name(),
                        target.target().sourceId()));
            }
        }
        return table;
    }

    /** {@code parameters.csv}: how far the record moved each parameter, the strength of the linkage and each route. */
    public static OutputTable parameters(List<Identification> identified) {
        OutputTable table = new OutputTable(
                "parameters",
                "How far the record moved each parameter",
                List.of(
                        Field.text(
                                "parameter",
                                "Name of the parameter; linkageStrength is the axis of the main prior, and (scaled) marks a route"
                                        + " as it acts, its draw scaled by that strength"),
                        Field.bool(
                                "moved", "Whether the record moved it by more than so many draws would move by chance"),
                        Field.number("mean_place", "", "Mean place in the prior, 0 to 1; 0.5 where nothing moved"),
                        Field.number("contraction", "share", "How much narrower it became; 0 where nothing moved"),
                        Field.number("p_value", "", "Chance of so large a move had the record said nothing")));
        for (Identification each : identified) {
            table.add(List.of(each.quantity(), each.moved(), each.meanPlace(), each.contraction(), each.pValue()));
        }
        return table;
    }

    /** {@code trade-offs.csv}: pairs of parameters that the record fixes only together. */
    public static OutputTable tradeOffs(List<TradeOff> tradeOffs) {
        OutputTable table = new OutputTable(
                "trade-offs",
                "Parameters that the record fixes only together",
                List.of(
                        Field.text("one", "A parameter, or the strength of the linkage"),
                        Field.text("other", "Another"),
                        Field.number("rank_correlation", "", "Spearman's, among the accepted draws")));
        tradeOffs.forEach(each -> table.add(List.of(each.one(), each.other(), each.rankCorrelation())));
        return table;
    }

    /** {@code theses.csv}: relative support of the theses in every variant. */
    public static OutputTable theses(List<SupportVariant> variants) {
        OutputTable table = new OutputTable(
                "theses",
                "How well the record supports each strength of the dispute",
                List.of(
                        Field.text("variant", "What was changed: a pattern left out, a prior narrowed or widened"),
                        Field.number(
                                "prior_spread",
                                "ratio",
                                "Spread of the changed prior over its own; empty where none was changed"),
                        Field.text("thesis", "How strongly the dispute is held to act"),
                        Field.text("against", "What it is weighed against; continuous is the main prior, any strength"),
                        Field.number("factor", "", "Acceptance over that of the other, on the same draws"),
                        Field.number("low", "", "Lower end of the 90 percent Monte Carlo interval"),
                        Field.number("high", "", "Upper end"),
                        Field.number("effective_draws", "", "Accepted draws of the thesis, as many as of equal weight"),
                        Field.number("effective_draws_against", "", "The same of the other"),
                        Field.bool("says_something", "Whether the interval lies on one side of 1")));
        for (SupportVariant variant : variants) {
            for (ThesisSupport each : variant.supports()) {
                table.add(List.of(
                        variant.name(),
                        variant.spread(),
                        each.thesis().key(),
                        each.against().key(),
                        each.factor(),
                        each.low(),
                        each.high(),
                        each.draws(),
                        each.drawsAgainst(),
                        each.saysSomething()));
            }
        }
        return table;
    }

    private static String word(Pattern.Role role) {
        return role == Pattern.Role.EVIDENCE ? "evidence" : "check";
    }
}
