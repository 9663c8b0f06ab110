package fukabun.agent.politics;

import fukabun.agent.Scorecard;
import fukabun.scenario.Parameter;
import fukabun.scenario.Parameters;

/**
 * Paris, London, Rome and Bonn: how far they defy a rule of Washington that reaches their firms (A3). The revolt grows
 * with the contracts at stake while the rule is in force, and is forgotten when it is gone.
 */
public final class EuropeanGovernments {
    /** Contracts at which the revolt grows at half of its full pace, USD; assumed. */
    private static final double HALF_PACE_USD = 1e9;

    /** Part of a revolt that is left a month after its cause is gone; assumed. */
    private static final double KEPT_PER_MONTH = 0.8;

    /** Revolt from which governments tell their firms to honour the contracts; assumed. */
    private static final double DEFIANCE = 0.2;

    private final double growthPerMonth;

    public EuropeanGovernments(Parameters parameters) {
        growthPerMonth = parameters.value(Parameter.REVOLT_GROWTH);
    }

    /**
     * The revolt of the month, 0 to 1.
     *
     * @param before that of last month
     * @param reach of the rule in force, 0 to 1
     * @param contractsUsd European contracts at stake
     */
    public double revolt(double before, double reach, double contractsUsd) {
        if (reach == 0.0) {
            return before * KEPT_PER_MONTH;
        }
        double stake = contractsUsd / (contractsUsd + HALF_PACE_USD);
        return before + growthPerMonth * reach * stake * (1.0 - before);
    }

    /** Writes the gate of telling the firms to honour their contracts. */
    public void weigh(double revolt, Scorecard card) {
        card.open("contracts before allies").add("revolt (A3)", revolt).add("regard for the ally", -DEFIANCE);
    }

    /** Whether the governments tell their firms to honour their contracts. */
    public static boolean isDefiant(double revolt) {
        return revolt > DEFIANCE;
    }
}
