package fukabun.study;

import fukabun.base.Draws;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Whether the factors of a claim have moved its odds beyond the luck of the draws. They have where they point one and the
 * same way at every threshold that has a factor, and the interval of at least one leaves out 1. The intervals are so wide
 * that evidence which says nothing moves any of a claim's thresholds in at most one of twenty claims: of n thresholds each
 * has a chance of 5 percent over n (Bonferroni), 98.3 percent intervals for three.
 *
 * @param direction 1 up, -1 down, 0 not moved
 * @param places of the thresholds at which it has, rising; empty where it has not
 */
record Movement(int direction, List<Integer> places) {
    /** Chance that evidence which says nothing is taken to have moved a claim. */
    static final double FALSE_ALARM = 0.05;

    private static final Movement NONE = new Movement(0, List.of());

    Movement {
        places = List.copyOf(places);
    }

    /** Over the thresholds of a claim, in either direction. */
    static Movement of(List<BayesFactor> factors) {
        List<Integer> seen = IntStream.range(0, factors.size())
                .filter(place -> factors.get(place).isSeen())
                .boxed()
                .toList();
        boolean isUp = seen.stream().allMatch(place -> factors.get(place).value() >= 1.0);
        boolean isDown = seen.stream().allMatch(place -> factors.get(place).value() <= 1.0);
        if (seen.isEmpty() || isUp == isDown) {
            return NONE;
        }
        double z = Draws.normalQuantile(1.0 - FALSE_ALARM / (2.0 * seen.size()));
        List<Integer> places = new ArrayList<>(seen);
        places.removeIf(place -> !factors.get(place).leavesOutOne(z));
        return places.isEmpty() ? NONE : new Movement(isUp ? 1 : -1, places);
    }

    /** The same where it carries a verdict: a claim is not supported by falling odds, nor refuted by rising ones. */
    static Movement towards(Verdict verdict, List<BayesFactor> factors) {
        Movement movement = of(factors);
        boolean isAway = verdict == Verdict.SUPPORTED && movement.direction < 0
                || verdict == Verdict.REFUTED && movement.direction > 0;
        return isAway ? NONE : movement;
    }

    boolean hasMoved() {
        return direction != 0;
    }
}
