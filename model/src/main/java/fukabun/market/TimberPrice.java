package fukabun.market;

import fukabun.base.Check;
import org.apache.commons.math3.util.FastMath;

/**
 * The price of imported logs, agreed each April: it moves with the unit value of traded goods, with the yen, since the
 * Japanese market for house timber is in yen, and with housing starts.
 *
 * @param price1970UsdPerCubicMetre price in 1970
 * @param housingElasticity response to housing starts
 * @param yenElasticity response to the dollar value of the yen
 */
public record TimberPrice(double price1970UsdPerCubicMetre, double housingElasticity, double yenElasticity) {
    public TimberPrice {
        Check.positive("price1970UsdPerCubicMetre", price1970UsdPerCubicMetre);
        Check.atLeast("housingElasticity", housingElasticity, 0.0);
        Check.finite("yenElasticity", yenElasticity);
    }

    /**
     * USD per cubic metre.
     *
     * @param unitValue unit value of manufactures over that of 1970
     * @param housing housing starts of the last year over those of 1970
     * @param yen dollar value of the yen over that of 1970
     */
    public double usdPerCubicMetre(double unitValue, double housing, double yen) {
        return price1970UsdPerCubicMetre
                * unitValue
                * FastMath.exp(housingElasticity * FastMath.log(housing) + yenElasticity * FastMath.log(yen));
    }
}
