package fukabun.study;

import fukabun.engine.Simulation;
import fukabun.evidence.TradeTotal;
import fukabun.record.Indicator;
import fukabun.record.Table;
import fukabun.scenario.Event;
import fukabun.scenario.Parameter;
import fukabun.scenario.Parameters;
import fukabun.scenario.Scenario;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.commons.math3.util.FastMath;

/**
 * Makes the routes that open only after a settlement from what settlements elsewhere did to trade and to official credit
 * in all, so that nothing is counted twice. Two runs tell what the routes of the linkage (T1, T2, T3, T6) bring by
 * themselves. What is left of the total for trade is divided by a flat Dirichlet draw among protection (T4), everyday trade
 * (T4m) and Soviet reciprocity (T5); the part of protection is what its own routes may bring and is added nowhere else.
 * What is left of the total for credit becomes the credit line (T4). Both may be below zero.
 */
public final class SettlementRoutes {
    /** What is made, in this order. */
    public static final List<Parameter> MADE = List.of(
            Parameter.SETTLEMENT_CREDIT_LINE, Parameter.SETTLEMENT_EVERYDAY_TRADE, Parameter.SETTLEMENT_RECIPROCITY);

    /** Years after the settlement over which trade is compared: the published studies look at about ten. */
    private static final int TRADE_YEARS = 10;

    /** Years over which credit follows, at most: settlement_effects.csv. */
    private static final int CREDIT_YEARS = 7;

    /** Years before the settlement that show what official credit is usual. */
    private static final int USUAL_YEARS = 10;

    private static final double LEAST_CUT = -0.9;
    private static final double MOST = 3.0;

    private final Scenario settled;
    private final Simulation without;
    private final Simulation with;
    private final int settlementYear;

    private SettlementRoutes(Scenario settled, Event.TerritorialSettlement settlement) {
        this.settled = settled;
        this.without = new Simulation(settled.withoutSettlements());
        this.with = new Simulation(settled);
        this.settlementYear = settlement.from().year();
    }

    /** For a scenario with a settlement that the scenario dates; nothing for any other. */
    public static Optional<SettlementRoutes> of(Scenario scenario) {
        List<Event.TerritorialSettlement> settlements = scenario.events().stream()
                .filter(Event.TerritorialSettlement.class::isInstance)
                .map(Event.TerritorialSettlement.class::cast)
                .toList();
        return settlements.isEmpty()
                ? Optional.empty()
                : Optional.of(new SettlementRoutes(scenario, settlements.get(0)));
    }

    /**
     * A member with the routes after a settlement that its totals imply. What the scenario sets by hand stays as it is.
     * Nothing opens after a settlement in the last year, for the totals are those of the years that follow.
     */
    public Member derive(Member member) {
        Parameters derived = completion(member).apply(member.parameters());
        return new Member(member.number(), member.thesis(), member.seed(), derived);
    }

    /**
     * Completes parameters that differ from those of a member in the totals and their split alone: what the linkage brings
     * by itself is the same for all of them, so two runs are enough.
     */
    public UnaryOperator<Parameters> completion(Member member) {
        if (settlementYear >= settled.period().to().year()) {
            return this::withNothing;
        }
        Parameters neutral = member.parameters()
                .with(Parameter.SETTLEMENT_CREDIT_LINE, 0.0)
                .with(Parameter.SETTLEMENT_EVERYDAY_TRADE, 0.0)
                .with(Parameter.SETTLEMENT_RECIPROCITY, 0.0);
        Table base = without.run(neutral, member.seed(), false).table();
        Table linked = with.run(neutral, member.seed(), false).table();
        return parameters -> completed(parameters, base, linked);
    }

    private Parameters withNothing(Parameters parameters) {
        Parameters none = parameters;
        for (Parameter parameter : MADE) {
            none = put(none, parameter, 0.0);
        }
        return none;
    }

    private Parameters completed(Parameters parameters, Table base, Table linked) {
        Parameters completed = parameters;
        if (base.has(Indicator.TURNOVER)) {
            TradeTotal.RouteShares shares = trade(base, linked, parameters);
            completed = put(completed, Parameter.SETTLEMENT_EVERYDAY_TRADE, shares.everyday());
            completed = put(completed, Parameter.SETTLEMENT_RECIPROCITY, shares.reciprocityOfExports());
        }
        return put(completed, Parameter.SETTLEMENT_CREDIT_LINE, creditLine(base, linked, parameters));
    }

    private Parameters put(Parameters parameters, Parameter parameter, double value) {
        boolean byHand = settled.parameterOverrides().containsKey(parameter);
        return byHand ? parameters : parameters.with(parameter, FastMath.min(FastMath.max(value, LEAST_CUT), MOST));
    }

    private TradeTotal.RouteShares trade(Table base, Table linked, Parameters parameters) {
        int from = settlementYear + 1;
        int to = FastMath.min(settlementYear + TRADE_YEARS, lastYear(base));
        double turnover = sum(base, Indicator.TURNOVER, from, to);
        double broughtByLinkage = sum(linked, Indicator.TURNOVER, from, to) / turnover - 1.0;
        double exportsShare = sum(base, Indicator.EXPORTS, from, to) / turnover;
        return new TradeTotal(parameters.value(Parameter.SETTLEMENT_TRADE_TOTAL), broughtByLinkage, exportsShare)
                .split(
                        parameters.value(Parameter.SETTLEMENT_SPLIT_PROTECTION),
                        parameters.value(Parameter.SETTLEMENT_SPLIT_EVERYDAY));
    }

    private double creditLine(Table base, Table linked, Parameters parameters) {
        int from = settlementYear + 1;
        int to = FastMath.min(settlementYear + CREDIT_YEARS, lastYear(base));
        int first = FastMath.max(base.firstYear(), settlementYear - USUAL_YEARS + 1);
        double usualPerYear = sum(base, Indicator.OFFICIAL_CREDIT, first, to) / (to - first + 1);
        double total = FastMath.expm1(parameters.value(Parameter.SETTLEMENT_CREDIT_TOTAL));
        double wanted = total * usualPerYear * (to - from + 1);
        double brought =
                sum(linked, Indicator.OFFICIAL_CREDIT, from, to) - sum(base, Indicator.OFFICIAL_CREDIT, from, to);
        double committed = sum(linked, Indicator.OFFICIAL_CREDIT, base.firstYear(), (from + to) / 2);
        return committed > 0.0 ? (wanted - brought) / committed : 0.0;
    }

    private static int lastYear(Table table) {
        return table.firstYear() + table.years() - 1;
    }

    private static double sum(Table table, Indicator indicator, int from, int to) {
        double sum = 0.0;
        for (int year = from; year <= to; year++) {
            sum += table.annual(indicator, year);
        }
        return sum;
    }
}
