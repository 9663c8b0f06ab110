package fukabun.agent.othertrade;

import fukabun.agent.Scorecard;
import fukabun.scenario.Parameter;
import fukabun.scenario.Parameters;

/**
 * A Japanese refiner with a contract for Soviet crude, which it renews each April as long as the price is right: freight
 * saved and security of supply against the premium asked, by the prices of the years for which such contracts run.
 */
public final class CrudeRefiner {
    /** Freight saved against Middle East crude, USD a barrel at prices of 1970; assumed. */
    private static final double FREIGHT_SAVED_1970 = 0.5;

    /** Months over which the refiner judges prices; assumed. */
    public static final int MONTHS_JUDGED = 36;

    private final double premiumShare;
    private final double securityPremium;

    public CrudeRefiner(Parameters parameters) {
        premiumShare = parameters.value(Parameter.CRUDE_PREMIUM);
        securityPremium = parameters.value(Parameter.SECURITY_PREMIUM);
    }

    /**
     * What the refiner sees.
     *
     * @param crudeUsdPerBarrel price of Middle East crude, mean of the last three years
     * @param usPricesSince1970 US consumer prices over those of 1970, by which freight is carried on
     * @param insecurity energy insecurity, 0 to 1
     */
    public record View(double crudeUsdPerBarrel, double usPricesSince1970, double insecurity) {}

    /** Writes the gate of renewal, in shares of the price of Middle East crude. */
    public void weigh(View view, Scorecard card) {
        card.open("renewal of the contract")
                .add("freight saved", FREIGHT_SAVED_1970 * view.usPricesSince1970() / view.crudeUsdPerBarrel())
                .add("security of supply", securityPremium * view.insecurity())
                .add("premium asked", -premiumShare);
    }

    /** What Soviet crude costs at its port, USD per barrel. */
    public double priceUsdPerBarrel(double crudeUsdPerBarrel) {
        return crudeUsdPerBarrel * (1.0 + premiumShare);
    }
}
