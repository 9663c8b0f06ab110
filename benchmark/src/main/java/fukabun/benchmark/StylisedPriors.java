package fukabun.benchmark;

import fukabun.scenario.Distribution;
import fukabun.scenario.Parameter;
import fukabun.scenario.Prior;
import fukabun.scenario.Priors;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Priors in code, all assumed: triangles in the neighbourhood of those that the application reads from
 * {@code scenarios/priors/}, so that the pool of runs signs early, late and never, as an ensemble does.
 */
final class StylisedPriors {
    private final List<Prior> priors = new ArrayList<>();

    private StylisedPriors() {}

    /** One triangle for every parameter that coal and politics read. */
    static Priors priors() {
        StylisedPriors made = new StylisedPriors();
        made.moodAndDemand();
        made.supplyAndPrice();
        made.portfolio();
        made.members();
        made.sovietPerformance();
        made.cabinet();
        made.routes();
        made.politics();
        made.talks();
        made.whatCoalDoesNotRead();
        return new Priors(made.priors);
    }

    private void talks() {
        put(Parameter.ISLANDS_PRICE, 3e8, 8e8, 2e9);
        put(Parameter.COOPERATION_WANTED, 1e8, 2.5e8, 5e8);
        put(Parameter.NEED_RESPONSE_TO_OIL, 0, 0.5, 1);
        put(Parameter.TOKYO_INITIAL_BELIEF, 0.2, 0.8, 1.4);
        put(Parameter.TOKYO_LEARNING, 0.1, 0.22, 0.36);
        put(Parameter.SOFTENING_THRESHOLD, 0.25, 0.33, 0.42);
        put(Parameter.MOSCOW_INITIAL_BELIEF, 0, 0.75, 1.5);
        put(Parameter.MOSCOW_LEARNING, 0.05, 0.15, 0.3);
        put(Parameter.OIL_SHORTAGE_WEIGHT, 0.4, 0.6, 0.8);
        put(Parameter.WAR_BURDEN_WEIGHT, 0.4, 0.6, 0.8);
        put(Parameter.CONCESSIONS_WORTH, 0.3, 0.38, 0.46);
        put(Parameter.PROMISE_BINDING, 0, 0.4, 0.8);
        put(Parameter.HARASSMENT_WEIGHT, 0, 0.3, 0.6);
        put(Parameter.TALKS_MONTHS, 2, 5, 10);
    }

    private void moodAndDemand() {
        put(Parameter.INSECURITY_HALF_LIFE, 20, 30, 40);
        put(Parameter.INSECURITY_RESPONSE, 0.06, 0.1, 0.16);
        put(Parameter.TENSION_HALF_LIFE, 2, 6, 12);
        put(Parameter.FREEZE_HALF_LIFE, 4, 18, 60);
        put(Parameter.COAL_PER_STEEL_WITH_OIL, 0.49, 0.535, 0.58);
        put(Parameter.COAL_PER_STEEL_WITHOUT_OIL, 0.58, 0.625, 0.7);
        put(Parameter.OFFICIAL_FORECAST_WEIGHT, 0.2, 0.5, 0.9);
        put(Parameter.FORECAST_LEANING_SD, 0, 0.03, 0.08);
    }

    private void supplyAndPrice() {
        put(Parameter.CAPACITY_SPONSORSHIP, 0.3, 0.8, 1.6);
        put(Parameter.CAPACITY_LAG, 34, 46, 60);
        put(Parameter.CAPACITY_DEPLETION, 0, 0.005, 0.015);
        put(Parameter.REFERENCE_COST, 17, 19, 21);
        put(Parameter.COST_ELASTICITY_TO_OIL, 0.4, 0.65, 0.9);
        put(Parameter.MINE_PRODUCTIVITY_GROWTH, 0, 0.02, 0.05);
        put(Parameter.EXCHANGE_RATE_PASS_THROUGH, 0.2, 0.6, 1);
        put(Parameter.TIGHTNESS_ELASTICITY, 0.25, 0.6, 1.2);
        put(Parameter.PRICE_FLOOR, 0.55, 0.68, 0.85);
        put(Parameter.PRICE_FALL_SPEED, 0.15, 0.35, 0.6);
        put(Parameter.PRICE_RISE_SPEED, 0.7, 0.9, 1);
        put(Parameter.KUZNETSK_DECLINE, 0, 0.06, 0.15);
    }

    private void portfolio() {
        put(Parameter.COST_SENSITIVITY, 3, 8, 20);
        put(Parameter.RELIABILITY_WEIGHT, 0, 2, 5);
        put(Parameter.DIVERSIFICATION_WEIGHT, 0, 2, 5);
        put(Parameter.HABIT_WEIGHT, 0.3, 0.6, 0.9);
        put(Parameter.CONTRACT_MINIMUM, 0.6, 0.8, 0.95);
        put(Parameter.RELIABILITY_LEARNING, 0.1, 0.25, 0.5);
    }

    private void members() {
        put(Parameter.REQUIRED_RETURN, 0.07, 0.09, 0.12);
        put(Parameter.MEMBER_HURDLE_SD, 0.005, 0.015, 0.03);
        put(Parameter.RELIABILITY_PREMIUM, 0, 0.03, 0.06);
        put(Parameter.TENSION_PREMIUM, 0, 0.02, 0.05);
        put(Parameter.ARREARS_PREMIUM, 0, 0.04, 0.1);
        put(Parameter.SECURITY_PREMIUM, 0, 0.15, 0.35);
        put(Parameter.NEED_WEIGHT, 0.5, 1, 2);
        put(Parameter.EQUIPMENT_STAKE, 0, 0.1, 0.4);
        put(Parameter.PEER_WEIGHT, 0, 0.15, 0.4);
        put(Parameter.NEGOTIATION_MONTHS, 3, 9, 24);
    }

    private void sovietPerformance() {
        put(Parameter.OPERATING_COST, 12, 16, 22);
        put(Parameter.COST_OVERRUN, 2.4, 3.2, 4.2);
        put(Parameter.CONSTRUCTION_EFFICIENCY, 0.35, 0.5, 0.8);
        put(Parameter.PACE_LOST_WAITING, 0, 0.1, 0.3);
        put(Parameter.SHOVEL_BREAKDOWN, 0.02, 0.08, 0.2);
        put(Parameter.RAIL_CAPACITY, 3e6, 5e6, 8e6);
        put(Parameter.PORT_EFFICIENCY, 0.2, 0.35, 0.6);
        put(Parameter.FAR_EAST_PRIORITY, 0, 0.2, 0.6);
    }

    private void cabinet() {
        put(Parameter.APPROVAL_INTERCEPT, -0.5, 0.5, 1.5);
        put(Parameter.BUSINESS_WEIGHT, 0.7, 1.4, 2.1);
        put(Parameter.INSECURITY_WEIGHT, 0.4, 1.4, 2.8);
        put(Parameter.EXPORT_ORDER_WEIGHT, 0, 0.5, 1.5);
        put(Parameter.LINKAGE_SIZE_EXPONENT, 0, 0.5, 1);
        put(Parameter.FISCAL_WEIGHT, 0, 0.5, 1);
        put(Parameter.EXPOSURE_LIMIT, 1.2e9, 2.5e9, 5e9);
        put(Parameter.ARREARS_WEIGHT, 0, 1, 3);
        put(Parameter.FREEZE_ODDS_RATIO, 1, 4, 20);
        put(Parameter.SANCTION_COMPLIANCE, 0.3, 0.6, 1);
        put(Parameter.US_CONTENT, 0.1, 0.3, 0.7);
        put(Parameter.RATE_CONCESSION, 0.0004, 0.00075, 0.0012);
    }

    private void routes() {
        put(Parameter.APPROVAL_ODDS_RATIO, 0.8, 2, 20);
        put(Parameter.TERRITORIAL_PREMIUM, 0, 0.02, 0.08);
        put(Parameter.TERRITORIAL_DELAY, 0, 6, 24);
        put(Parameter.SETTLEMENT_CREDIT_LINE, 0, 0.3, 1);
        put(Parameter.SETTLEMENT_PROTECTION, 0, 0.005, 0.02);
        put(Parameter.SETTLEMENT_EFFORT, 0, 0.1, 0.4);
        put(Parameter.COMPLIANCE_LOSS, 0, 0.5, 1);
        put(Parameter.TENSION_REMOVED, 0, 0.5, 1);
    }

    private void politics() {
        put(Parameter.HARD_LINE_WEIGHT, 0, 1, 3);
        put(Parameter.SOFTENING_WEIGHT, 0, 1, 3);
        put(Parameter.ALLIANCE_PRESSURE, 0, 1, 3);
        put(Parameter.HAWK_WEIGHT, 0.5, 1, 1.5);
        put(Parameter.FLOOR_ADHERENCE, 0.3, 0.7, 1);
        put(Parameter.VISIT_HALF_LIFE, 2, 6, 18);
        put(Parameter.VISIT_RELIEF, 0, 0.2, 0.5);
    }

    /** Whatever else there is, in the middle of its range, or neutral. */
    private void whatCoalDoesNotRead() {
        Set<Parameter> named = EnumSet.noneOf(Parameter.class);
        priors.forEach(prior -> named.add(prior.parameter()));
        for (Parameter parameter : EnumSet.complementOf(EnumSet.copyOf(named))) {
            double value = parameter.isTerritorial() ? parameter.neutral() : 0.5 * (parameter.low() + parameter.high());
            priors.add(new Prior(
                    parameter, new Distribution.Fixed(value), "assumed", "C", "for the benchmark only, never read"));
        }
    }

    private void put(Parameter parameter, double low, double mode, double high) {
        Distribution triangle = new Distribution.Triangular(low, mode, high);
        priors.add(new Prior(parameter, triangle, "assumed", "C", "for the benchmark only"));
    }
}
