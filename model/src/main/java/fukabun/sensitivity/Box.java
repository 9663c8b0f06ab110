package fukabun.sensitivity;

import fukabun.base.Check;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** A region with a lower and an upper limit for each input, either of which may be missing. Never changes. */
public final class Box {
    private final double[] low;
    private final double[] high;

    private Box(double[] low, double[] high) {
        this.low = low;
        this.high = high;
    }

    /** The box without limits. */
    public static Box whole(int inputs) {
        Check.that(inputs >= 1, "a box needs at least one input");
        double[] low = new double[inputs];
        double[] high = new double[inputs];
        Arrays.fill(low, Double.NEGATIVE_INFINITY);
        Arrays.fill(high, Double.POSITIVE_INFINITY);
        return new Box(low, high);
    }

    /** How many inputs there are, limited or not. */
    public int inputs() {
        return low.length;
    }

    /** The least value of an input within the box, in its unit; minus infinity without a limit. */
    public double low(int input) {
        return low[input];
    }

    /** The greatest value of an input within the box, in its unit; infinity without a limit. */
    public double high(int input) {
        return high[input];
    }

    /** Whether an input has a lower or an upper limit. */
    public boolean limits(int input) {
        return limits(input, Side.LOW) || limits(input, Side.HIGH);
    }

    /** Whether an input has a limit on a side. */
    public boolean limits(int input, Side side) {
        return side == Side.LOW ? low[input] > Double.NEGATIVE_INFINITY : high[input] < Double.POSITIVE_INFINITY;
    }

    /** The inputs that have a limit, in their order. */
    public List<Integer> limited() {
        return IntStream.range(0, low.length).filter(this::limits).boxed().toList();
    }

    /** Whether a point lies within all limits; a point on a limit does. */
    public boolean contains(double[] point) {
        for (int i = 0; i < low.length; i++) {
            if (!contains(i, point[i])) {
                return false;
            }
        }
        return true;
    }

    /** Whether a value of one input lies within its limits. */
    boolean contains(int input, double value) {
        return value >= low[input] && value <= high[input];
    }

    /** The same box with another limit on one side of an input. */
    public Box with(int input, Side side, double limit) {
        double[] newLow = low.clone();
        double[] newHigh = high.clone();
        (side == Side.LOW ? newLow : newHigh)[input] = limit;
        return new Box(newLow, newHigh);
    }

    /** The same box without the limit on one side of an input. */
    public Box without(int input, Side side) {
        return with(input, side, side == Side.LOW ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Box box && Arrays.equals(low, box.low) && Arrays.equals(high, box.high);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(low) + Arrays.hashCode(high);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int input : limited()) {
            text.append(text.length() == 0 ? "" : ", ");
            text.append(limits(input, Side.LOW) ? low[input] + " <= " : "")
                    .append("input ")
                    .append(input);
            text.append(limits(input, Side.HIGH) ? " <= " + high[input] : "");
        }
        return text.length() == 0 ? "no limits" : text.toString();
    }

    /** Which of the two limits of an input. */
    public enum Side {
        LOW,
        HIGH
    }
}
