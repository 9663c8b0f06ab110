package fukabun.market;

/** The yearly charge that pays a unit of capital back with a return. */
public final class CapitalRecovery {
    private static final double SMALLEST_RATE = 1e-9;

    private CapitalRecovery() {}

    /**
     * Capital recovery factor over twenty years: r / (1 - (1 + r)^-20); at a rate of zero 1/20. A rate below zero, which
     * a negative premium can bring, follows the same formula.
     *
     * @param ratePerYear required return, above -1
     */
    public static double overTwentyYears(double ratePerYear) {
        if (Math.abs(ratePerYear) < SMALLEST_RATE) {
            return 1.0 / 20.0;
        }
        double growth = 1.0 + ratePerYear;
        double square = growth * growth;
        double fourth = square * square;
        double eighth = fourth * fourth;
        double twentieth = eighth * eighth * fourth;
        return ratePerYear / (1.0 - 1.0 / twentieth);
    }
}
