package fukabun.market;

import fukabun.base.Check;
import org.apache.commons.math3.util.FastMath;

/**
 * The yearly benchmark of coking coal landed in Japan. The target is the suppliers' full cost times tightness; each
 * April the price is carried on with US inflation and then closes part of the gap, fast upwards and slowly downwards,
 * so that it is sticky in real terms.
 *
 * @param tightnessElasticity response of the target to use of capacity, in units of one fifth
 * @param floorShare lowest target over full cost
 * @param riseSpeedPerYear share of the gap closed when the target is above
 * @param fallSpeedPerYear share of the gap closed when the target is below
 */
public record CoalPrice(
        double tightnessElasticity, double floorShare, double riseSpeedPerYear, double fallSpeedPerYear) {
    /** Use of capacity at which the price equals full cost; assumed. */
    private static final double NORMAL_USE = 0.99;

    /** Steepness that makes the elasticity's prior the one of the trial; assumed. */
    private static final double STEEPNESS = 5.0;

    /** Highest target over full cost; assumed. */
    private static final double CEILING_SHARE = 1.6;

    /** How much of a price gap an investor expects to close soon, and the largest fall that he reckons with; assumed. */
    private static final double EXPECTED_CLOSING = 0.6;

    private static final double LARGEST_EXPECTED_FALL = 0.1;

    public CoalPrice {
        Check.atLeast("tightnessElasticity", tightnessElasticity, 0.0);
        Check.share("floorShare", floorShare);
        Check.share("riseSpeedPerYear", riseSpeedPerYear);
        Check.share("fallSpeedPerYear", fallSpeedPerYear);
    }

    /** The price at which the market would settle, USD per tonne. */
    public double targetUsdPerTonne(double fullCostUsdPerTonne, double needTonnes, double capacityTonnes) {
        double use = needTonnes / Math.max(capacityTonnes, 1.0);
        double exponent = Math.min(STEEPNESS * tightnessElasticity * (use - NORMAL_USE), 1.0);
        double tightness = Math.min(Math.max(FastMath.exp(exponent), floorShare), CEILING_SHARE);
        return fullCostUsdPerTonne * tightness;
    }

    /** The benchmark of the new contract year. {@code inflation} is US consumer prices over those of a year ago. */
    public double nextUsdPerTonne(double priceUsdPerTonne, double inflation, double targetUsdPerTonne) {
        double carried = priceUsdPerTonne * inflation;
        double speed = targetUsdPerTonne > carried ? riseSpeedPerYear : fallSpeedPerYear;
        return carried + speed * (targetUsdPerTonne - carried);
    }

    /** The price that an investor reckons with between two benchmarks. */
    public static double expectedUsdPerTonne(double priceUsdPerTonne, double targetUsdPerTonne) {
        double gap = Math.max(targetUsdPerTonne - priceUsdPerTonne, -LARGEST_EXPECTED_FALL * priceUsdPerTonne);
        return priceUsdPerTonne + EXPECTED_CLOSING * gap;
    }
}
