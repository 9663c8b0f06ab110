package fukabun.sensitivity;

import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.math3.util.FastMath;

/**
 * One step from a box to a smaller or a larger one. Of equally dense boxes the larger is taken, then the first tried.
 */
final class PrimStep {
    private final PrimPoints all;
    private final boolean[] some;
    private final FoundBox from;
    private FoundBox best;

    /**
     * @param some for peeling the points in the box, for pasting all that may be in a box
     */
    PrimStep(PrimPoints all, boolean[] some, FoundBox from) {
        this.all = all;
        this.some = some;
        this.from = from;
    }

    /** The densest box that lacks a slice at one side, and still has the least mass. */
    Optional<FoundBox> peel(double share, double leastMass) {
        int take = slice(share);
        for (int input = 0; input < all.inputs(); input++) {
            int[] row = row(input, -1);
            peel(input, Box.Side.LOW, row, take, leastMass);
            peel(input, Box.Side.HIGH, reversed(row), take, leastMass);
        }
        return Optional.ofNullable(best);
    }

    /** Takes the points before the value at place {@code take}, or all of the first value if that is the same. */
    private void peel(int input, Box.Side side, int[] row, int take, double leastMass) {
        double first = all.value(row[0], input);
        int kept = Math.min(take, row.length - 1);
        double limit = all.value(row[kept], input);
        while (kept < row.length - 1 && limit == first) {
            limit = all.value(row[++kept], input);
        }
        while (kept > 0 && all.value(row[kept - 1], input) == limit) {
            kept--;
        }
        if (kept > 0 && row.length - kept >= FastMath.max(leastMass * all.size(), 1.0)) {
            int cases = from.cases() - casesOf(row, kept);
            Box box = from.box().with(input, side, between(limit, all.value(row[kept - 1], input)));
            consider(box, row.length - kept, cases);
        }
    }

    /** The densest box that has a slice more at one side, if it is as dense as before. */
    Optional<FoundBox> paste(double share) {
        int give = slice(share);
        for (int input : from.box().limited()) {
            for (Box.Side side : Box.Side.values()) {
                if (from.box().limits(input, side)) {
                    paste(input, side, give);
                }
            }
        }
        return Optional.ofNullable(best).filter(box -> density(box, from) >= 0);
    }

    /** Adds the nearest points outside one limit, and those that have the same value as the last of them. */
    private void paste(int input, Box.Side side, int give) {
        int[] row = beyond(input, side);
        int last = Math.min(give, row.length);
        while (last > 0 && last < row.length && all.value(row[last], input) == all.value(row[last - 1], input)) {
            last++;
        }
        Box box = last == row.length
                ? from.box().without(input, side)
                : from.box().with(input, side, between(all.value(row[last - 1], input), all.value(row[last], input)));
        consider(box, from.points() + last, from.cases() + casesOf(row, last));
    }

    /** The points that only one limit keeps out, the nearest to it first. */
    private int[] beyond(int input, Box.Side side) {
        int[] row = row(input, input);
        double limit = side == Box.Side.LOW ? from.box().low(input) : from.box().high(input);
        int[] ordered = side == Box.Side.LOW ? reversed(row) : row;
        int skipped = 0;
        while (skipped < ordered.length && !isBeyond(all.value(ordered[skipped], input), side, limit)) {
            skipped++;
        }
        return Arrays.copyOfRange(ordered, skipped, ordered.length);
    }

    private static boolean isBeyond(double value, Box.Side side, double limit) {
        return side == Box.Side.LOW ? value < limit : value > limit;
    }

    /** The points that lie in the box, but for one input that does not matter, in the order of an input. */
    private int[] row(int input, int free) {
        int[] row = new int[all.size()];
        int count = 0;
        for (int point : all.order(input)) {
            if (some[point] && (free < 0 || isInside(point, free))) {
                row[count++] = point;
            }
        }
        return Arrays.copyOf(row, count);
    }

    private boolean isInside(int point, int free) {
        for (int input : from.box().limited()) {
            if (input != free && !from.box().contains(input, all.value(point, input))) {
                return false;
            }
        }
        return true;
    }

    private void consider(Box box, int points, int cases) {
        FoundBox candidate = new FoundBox(box, points, cases, from.ofPoints(), from.ofCases());
        int denser = best == null ? 1 : density(candidate, best);
        if (denser > 0 || (denser == 0 && points > best.points())) {
            best = candidate;
        }
    }

    /** Compares densities in whole numbers. */
    private static int density(FoundBox one, FoundBox other) {
        return Long.compare((long) one.cases() * other.points(), (long) other.cases() * one.points());
    }

    private int slice(double share) {
        return Math.max(1, (int) (share * from.points()));
    }

    private int casesOf(int[] row, int count) {
        int cases = 0;
        for (int k = 0; k < count; k++) {
            cases += all.isOfInterest(row[k]) ? 1 : 0;
        }
        return cases;
    }

    private static int[] reversed(int[] row) {
        int[] reversed = new int[row.length];
        for (int k = 0; k < row.length; k++) {
            reversed[k] = row[row.length - 1 - k];
        }
        return reversed;
    }

    /** Midway between a value inside and one outside, never the one outside. */
    private static double between(double inside, double outside) {
        double middle = inside + (outside - inside) / 2.0;
        return middle == outside ? inside : middle;
    }
}
