package fukabun.app.cli.falsify;

import fukabun.app.cli.terminal.ShortNumber;
import fukabun.sensitivity.Box;
import fukabun.sensitivity.FoundBox;
import fukabun.study.ClaimSpec;
import java.util.List;
import java.util.Optional;

/**
 * What one would have to believe for a claim to turn.
 *
 * @param claim the claim
 * @param threshold its middle one, at which it is tried
 * @param draws of the prior at which it was tried
 * @param holds share of the draws in which it is as claimed
 * @param holdsAtCentre whether it is as claimed where every belief is at its median
 * @param centreEffect the effect there, relative unless the claim is on an absolute one
 * @param nearest the nearest beliefs that turn the central case; empty where none of the draws does
 * @param inputs what the boxes have limits for
 * @param isFailing whether the boxes hold draws in which the claim fails; else draws in which it holds. Always the fewer
 * @param boxes where these draws are dense; empty where nothing marks them
 */
public record Falsification(
        ClaimSpec claim,
        double threshold,
        int draws,
        double holds,
        boolean holdsAtCentre,
        double centreEffect,
        Optional<Turn> nearest,
        List<String> inputs,
        boolean isFailing,
        List<FoundBox> boxes) {
    public Falsification {
        inputs = List.copyOf(inputs);
        boxes = List.copyOf(boxes);
    }

    /**
     * Beliefs at which the verdict is turned.
     *
     * @param distance from the central case, in prior standard deviations
     * @param moves the beliefs that had to move, the farthest first
     * @param effect there
     */
    public record Turn(double distance, List<Move> moves, double effect) {
        public Turn {
            moves = List.copyOf(moves);
        }
    }

    /**
     * One belief that moved.
     *
     * @param input its name
     * @param central its value in the central case
     * @param value where the verdict is turned
     * @param deviations of the prior between the two, with sign
     */
    public record Move(String input, double central, double value, double deviations) {}

    /** What a box says in words, for example {@code approvalOddsRatio above 5.2 and linkageStrength below 0.4}. */
    public String words(Box box) {
        List<String> limits = box.limited().stream().map(input -> words(box, input)).toList();
        return limits.isEmpty() ? "anywhere" : String.join(" and ", limits);
    }

    private String words(Box box, int input) {
        String name = inputs.get(input);
        boolean low = box.limits(input, Box.Side.LOW);
        boolean high = box.limits(input, Box.Side.HIGH);
        if (low && high) {
            return name + " from " + ShortNumber.of(box.low(input)) + " to " + ShortNumber.of(box.high(input));
        }
        return low
                ? name + " above " + ShortNumber.of(box.low(input))
                : name + " below " + ShortNumber.of(box.high(input));
    }
}
