package fukabun.design;

import fukabun.base.Check;

/** The sizes that a design may have, checked with messages that say what to change. */
final class Limits {
    private Limits() {}

    /** Passes a whole number from {@code least} to {@code most}. */
    static int between(String name, long value, long least, long most) {
        Check.that(
                value >= least && value <= most, name + " must be from " + least + " to " + most + " but was " + value);
        return (int) value;
    }

    /** Passes a number of points from 1 to the largest that any design may have. */
    static int size(String what, long points) {
        Check.that(
                points >= 1 && points <= Design.LARGEST_SIZE,
                what + " must have from 1 to " + Design.LARGEST_SIZE + " points but has " + points
                        + (points > 1 ? ". Maybe take fewer levels, or a Latin hypercube or Sobol design" : ""));
        return (int) points;
    }
}
