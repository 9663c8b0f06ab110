package fukabun.agent.coal;

import fukabun.agent.Scorecard;
import fukabun.base.Draws;
import fukabun.base.Month;
import fukabun.base.Topic;
import fukabun.scenario.CoalCase;
import org.apache.commons.math3.util.FastMath;

/**
 * A rival supplier of coking coal: it builds what the buyers' forecasts sponsor, and price only modulates how eagerly.
 */
public final class CoalSupplier {
    /** Spread of a supplier's yearly response to sponsorship, log points; assumed. */
    private static final double RESPONSE_SD = 0.2;

    /** Capacity built whatever the price, and what a good price adds, as shares of the sponsored tonnage; assumed. */
    private static final double PRICE_BLIND_SHARE = 0.35;

    private static final double PRICE_LED_SHARE = 0.65;
    private static final double PRICE_STEEPNESS = 6.0;
    private static final double MILLION = 1e6;

    /**
     * Yearly growth of Chinese deliveries under the long-term agreement of 1978, and the level where it ends: the
     * contracted path of data/coal_imports.csv (2.0 Mt in 1982, grade C), carried on; assumed.
     */
    private static final double AGREED_GROWTH_TONNES_PER_YEAR = 0.44e6;

    private static final double AGREED_CEILING_TONNES_PER_YEAR = 6.0e6;

    /** Largest share of a year's output that strikes and floods take; assumed. */
    private static final double LARGEST_DISTURBANCE = 0.06;

    private final CoalCase.Supplier setting;
    private final long key;

    public CoalSupplier(CoalCase.Supplier setting) {
        this.setting = setting;
        key = Draws.keyOf(setting.name());
    }

    public String name() {
        return setting.name();
    }

    public CoalCase.Supplier setting() {
        return setting;
    }

    /** Whether buyers may sponsor new capacity of this supplier in a month. */
    public boolean isOpen(Month month) {
        return !setting.byAgreement() && !month.isBefore(setting.opens());
    }

    /**
     * What a supplier sees each April.
     *
     * @param month the April
     * @param sponsoredTonnes new yearly capacity that the buyers would sign for with this supplier
     * @param priceOverCost benchmark over its own full cost
     */
    public record CapacityView(Month month, double sponsoredTonnes, double priceOverCost) {}

    /** New yearly capacity that it decides to build, tonnes. */
    public double newCapacityTonnes(CapacityView view, Draws draws) {
        if (!(view.sponsoredTonnes() > 0.0)) {
            return 0.0;
        }
        double eager = eagerness(view.priceOverCost());
        double response = FastMath.exp(RESPONSE_SD
                * draws.normal(Topic.CAPACITY_RESPONSE, key, view.month().number(), 0));
        return view.sponsoredTonnes() * (PRICE_BLIND_SHARE + PRICE_LED_SHARE * eager) * response;
    }

    /** Writes what makes it build {@code builtTonnes} of new capacity, in million tonnes a year; open if it builds. */
    public void weigh(CapacityView view, double builtTonnes, Scorecard card) {
        double sponsored = view.sponsoredTonnes() / MILLION;
        double priceLed = PRICE_LED_SHARE * eagerness(view.priceOverCost());
        card.open("new coal capacity, million tonnes a year")
                .add("sponsored, whatever the price", PRICE_BLIND_SHARE * sponsored)
                .add("sponsored, price over own cost", priceLed * sponsored)
                .add("chance of the year", builtTonnes / MILLION - (PRICE_BLIND_SHARE + priceLed) * sponsored);
    }

    private static double eagerness(double priceOverCost) {
        return 1.0 / (1.0 + FastMath.exp(-PRICE_STEEPNESS * (priceOverCost - 1.0)));
    }

    /**
     * Yearly tonnage that the long-term agreement brings; nothing for other suppliers.
     *
     * @param monthsSinceAgreement months since it came into force; below zero before
     */
    public double agreedTonnesPerYear(int monthsSinceAgreement) {
        if (!setting.byAgreement() || monthsSinceAgreement < 0) {
            return 0.0;
        }
        double years = monthsSinceAgreement / 12.0;
        double agreed = setting.capacityTonnesPerYear();
        double ceiling = Math.max(agreed, AGREED_CEILING_TONNES_PER_YEAR);
        return Math.min(agreed + AGREED_GROWTH_TONNES_PER_YEAR * years, ceiling);
    }

    /** Share of a contract year's capacity that can be shipped after strikes and weather. */
    public double shippableShare(Month april, Draws draws) {
        return 1.0 - LARGEST_DISTURBANCE * draws.uniform(Topic.SHIPMENT_DISTURBANCE, key, april.number(), 0);
    }
}
