package fukabun.agent.othertrade;

import fukabun.scenario.Parameter;
import fukabun.scenario.Parameters;
import org.apache.commons.math3.util.FastMath;

/** Japan's importers of Soviet metals, fish and other goods. */
public final class GoodsImporters {
    private final double imports1970Usd;
    private final double outputElasticity;
    private final double metalPriceToOil;
    private final double everydayTradeShare;

    public GoodsImporters(Parameters parameters) {
        imports1970Usd = parameters.value(Parameter.OTHER_IMPORTS_1970);
        outputElasticity = parameters.value(Parameter.OTHER_IMPORT_GROWTH);
        metalPriceToOil = parameters.value(Parameter.METAL_PRICE_TO_OIL);
        everydayTradeShare = parameters.value(Parameter.SETTLEMENT_EVERYDAY_TRADE);
    }

    /**
     * Metals bought in a month, USD. They follow the output of heavy industry, and their price follows the unit value of
     * manufactures and the real price of oil.
     *
     * @param share part of other imports that was metals in 1970
     * @param unitValue unit value of manufactures over that of 1970
     * @param steel Japanese steel output over that of 1970
     * @param logRealOil logarithm of the real price of oil over that of 1970
     * @param settledShare how much of the islands dispute is settled (T4m)
     */
    public double metalsUsd(double share, double unitValue, double steel, double logRealOil, double settledShare) {
        return usdPerMonth(share, unitValue, settledShare)
                * FastMath.exp(outputElasticity * FastMath.log(steel) + metalPriceToOil * logRealOil);
    }

    /**
     * Fish and other goods bought in a month, USD. They follow Japan's output as a whole.
     *
     * @param output real domestic product over that of 1970
     */
    public double othersUsd(double share, double unitValue, double output, double settledShare) {
        return usdPerMonth(share, unitValue, settledShare) * FastMath.exp(outputElasticity * FastMath.log(output));
    }

    private double usdPerMonth(double share, double unitValue, double settledShare) {
        return share * imports1970Usd / 12.0 * unitValue * (1.0 + everydayTradeShare * settledShare);
    }
}
