package fukabun.design;

import fukabun.base.Draws;
import fukabun.base.Topic;
import java.util.Objects;
import org.apache.commons.math3.random.SobolSequenceGenerator;

/**
 * The first points of a Sobol sequence (Sobol, 1967) with the direction numbers of Joe and Kuo (SIAM Journal on
 * Scientific Computing 30, 2008), as Commons Math has them. A longer design begins with all points of a shorter one, so
 * a sweep can be made larger and keeps what it has. Its first 2^m points fall once into each of 2^m equal slices of
 * every coordinate; sizes that are powers of two are therefore best, and the first point should not be left out (Owen,
 * "On dropping the first Sobol' point", 2022).
 */
public final class SobolDesign implements Design {
    /** The most coordinates for which Commons Math has direction numbers. */
    public static final int LARGEST_DIMENSION = 1000;

    private static final int BITS = 52;
    private static final int BITS_OF_LARGEST_INDEX = Integer.SIZE - Integer.numberOfLeadingZeros(LARGEST_SIZE - 1);
    private static final double TWO_TO_52 = 0x1.0p52;
    private static final double TWO_TO_MINUS_52 = 0x1.0p-52;

    private final int size;
    private final long[][] directions;
    private final long[] shift;
    private final double half;

    private SobolDesign(int dimension, int size, long[] shift, double half) {
        this.size = Limits.size("a Sobol design", size);
        this.directions = directions(dimension);
        this.shift = shift;
        this.half = half;
    }

    /**
     * The sequence as published: point 0 is the origin, so 0 occurs and 1 does not.
     *
     * @param dimension coordinates a point, from 1 to {@link #LARGEST_DIMENSION}
     * @param size points, at least 1
     */
    public static SobolDesign plain(int dimension, int size) {
        return new SobolDesign(dimension, size, new long[checkDimension(dimension)], 0.0);
    }

    /**
     * The sequence after a digital shift: each coordinate's 52 bits are changed by exclusive or with 52 drawn bits, the
     * same for all points, and half a step is added, so coordinates lie in (0, 1). Equal slices stay equally filled,
     * and the mean over a design is free of bias over seeds (L'Ecuyer and Lemieux, "Recent advances in randomized
     * quasi-Monte Carlo methods", 2002, section 2.4).
     *
     * @param dimension coordinates a point, from 1 to {@link #LARGEST_DIMENSION}
     * @param size points, at least 1
     * @param seed of the shift
     */
    public static SobolDesign shifted(int dimension, int size, long seed) {
        Draws draws = new Draws(seed);
        long[] shift = new long[checkDimension(dimension)];
        for (int i = 0; i < dimension; i++) {
            shift[i] = draws.bits(Topic.SOBOL_SHIFT, i, 0, 0) >>> (Long.SIZE - BITS);
        }
        return new SobolDesign(dimension, size, shift, 0.5);
    }

    private static int checkDimension(int dimension) {
        return Limits.between("coordinates of a Sobol design", dimension, 1, LARGEST_DIMENSION);
    }

    /**
     * The direction numbers, read off the generator: the sequence runs in the order of Gray's code, in which number 2^k
     * has the digits k and k - 1, so point 2^k is direction k exclusive or direction k - 1.
     */
    private static long[][] directions(int dimension) {
        SobolSequenceGenerator generator = new SobolSequenceGenerator(dimension);
        long[][] directions = new long[BITS_OF_LARGEST_INDEX][dimension];
        for (int k = 0; k < directions.length; k++) {
            double[] point = generator.skipTo(1 << k);
            for (int i = 0; i < dimension; i++) {
                directions[k][i] = (long) (point[i] * TWO_TO_52) ^ (k == 0 ? 0 : directions[k - 1][i]);
            }
        }
        return directions;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public int dimension() {
        return shift.length;
    }

    @Override
    public double[] point(int index) {
        Objects.checkIndex(index, size);
        long[] digits = shift.clone();
        int gray = index ^ (index >>> 1);
        for (int k = 0; gray >>> k != 0; k++) {
            if ((gray >>> k & 1) == 1) {
                for (int i = 0; i < digits.length; i++) {
                    digits[i] ^= directions[k][i];
                }
            }
        }
        double[] point = new double[digits.length];
        for (int i = 0; i < point.length; i++) {
            point[i] = (digits[i] + half) * TWO_TO_MINUS_52;
        }
        return point;
    }
}
