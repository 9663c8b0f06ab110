package fukabun.sensitivity;

import fukabun.base.Check;
import org.apache.commons.math3.util.FastMath;

/**
 * Parts rounded so that they still add up: each is rounded down, and what is left over goes to the largest remainders
 * (the method of Hamilton; Balinski and Young, Fair Representation, 1982). For shares that are printed, which must come
 * to 100.0 percent.
 */
public final class Apportionment {
    private Apportionment() {}

    /**
     * Whole numbers in proportion to the parts.
     *
     * @param parts finite, of either sign, with a sum other than 0
     * @param units what the whole is to be: 1000 for percent with one digit after the point
     * @return one number a part, within 1 of its exact proportion; their sum is {@code units}. Equal remainders are
     *     served in the order given
     */
    public static long[] of(double[] parts, long units) {
        double sum = 0.0;
        for (int i = 0; i < parts.length; i++) {
            sum += Check.finite("parts[" + i + "]", parts[i]);
        }
        Check.that(sum != 0.0, "parts whose sum is 0 have no shares");
        long[] whole = new long[parts.length];
        double[] remainders = new double[parts.length];
        long left = units;
        for (int i = 0; i < parts.length; i++) {
            double exact = parts[i] / sum * units;
            whole[i] = (long) FastMath.floor(exact);
            remainders[i] = exact - whole[i];
            left -= whole[i];
        }
        Check.that(
                FastMath.abs(left) <= parts.length,
                "the parts cancel out too nearly to have shares: their sum is " + sum);
        giveLargest(whole, remainders, left);
        return whole;
    }

    /** Gives one each to the largest remainders, or takes one each from the smallest; equal ones in the order given. */
    static void giveLargest(long[] whole, double[] remainders, long left) {
        double[] negated = new double[remainders.length];
        for (int i = 0; i < negated.length; i++) {
            negated[i] = -remainders[i];
        }
        int[] largestFirst = WeightedStatistics.order(negated);
        for (int k = 0; k < FastMath.abs(left); k++) {
            whole[largestFirst[left > 0 ? k : whole.length - 1 - k]] += left > 0 ? 1 : -1;
        }
    }
}
