package fukabun.sensitivity;

import fukabun.base.Check;

/**
 * A box and what lies in it.
 *
 * @param box the limits
 * @param points how many of the points lie in it, at least 1
 * @param cases how many of these are of interest
 * @param ofPoints how many points there are in all
 * @param ofCases how many of all points are of interest, at least 1
 */
public record FoundBox(Box box, int points, int cases, int ofPoints, int ofCases) {
    public FoundBox {
        Check.that(points >= 1 && points <= ofPoints, "points of a box must be from 1 to " + ofPoints);
        Check.that(ofCases >= 1 && cases >= 0 && cases <= points, "cases of a box must be from 0 to " + points);
    }

    /** The share of the points in the box that are of interest, in [0, 1]. */
    public double density() {
        return (double) cases / points;
    }

    /** The share of all cases of interest that lie in the box, in [0, 1]. */
    public double coverage() {
        return (double) cases / ofCases;
    }

    /** The share of all points that lie in the box, in (0, 1]. */
    public double mass() {
        return (double) points / ofPoints;
    }
}
