package fukabun.sensitivity;

import fukabun.base.Check;

/**
 * How patiently boxes are sought.
 *
 * @param peelShare of the points in a box that one step takes away at one side, in (0, 0.5]
 * @param pasteShare of the points in a box that one step adds at one side, in (0, 0.5]
 * @param leastMass share of all points below which a box is not made smaller, in (0, 1)
 * @param leastDensity of the box that is chosen from a trajectory, in (0, 1]: the one of greatest coverage among those
 *     as dense, or the densest if there is none
 */
public record PrimSettings(double peelShare, double pasteShare, double leastMass, double leastDensity) {
    private static final double HALF = 0.5;

    public PrimSettings {
        Check.between("peelShare", Check.positive("peelShare", peelShare), 0.0, HALF);
        Check.between("pasteShare", Check.positive("pasteShare", pasteShare), 0.0, HALF);
        Check.share("leastMass", Check.positive("leastMass", leastMass));
        Check.share("leastDensity", Check.positive("leastDensity", leastDensity));
    }

    /**
     * Steps of 5 percent and boxes of at least 5 percent of the points, within what Friedman and Fisher (1999) advise,
     * and a density of 0.8, as is usual in the discovery of scenarios (Bryant and Lempert, 2010).
     */
    public static PrimSettings usual() {
        return new PrimSettings(0.05, 0.05, 0.05, 0.8);
    }
}
