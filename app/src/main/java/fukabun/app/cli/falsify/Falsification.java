package fukabun.app.cli.falsify;

import fukabun.app.cli.terminal.ParameterText;
import fukabun.scenario.Parameter;
import fukabun.sensitivity.Box;
import fukabun.sensitivity.FoundBox;
import fukabun.study.ClaimSpec;
import java.util.List;
import java.util.Optional;

/**
 * What one would have to believe for a claim to turn.
 *
 * @param claim the claim
 * @param threshold its middle one, at which the draws are told apart
 * @param draws of the prior at which it was tried
 * @param holds share of the draws in which it is as claimed at that threshold
 * @param centreWords what the central case is
 * @param centre what the claim is in the central case
 * @param centreEffect the effect there, relative unless the claim is on an absolute one
 * @param turns the nearest beliefs at which it holds or fails at every threshold; of each where it is found, and again
 *     without the beliefs that are the outcome under another name
 * @param inputs what the boxes have limits for
 * @param isFailing whether the boxes hold draws in which the claim fails; else draws in which it holds. Always the fewer
 * @param boxes where these draws are dense; empty where nothing marks them
 */
public record Falsification(
        ClaimSpec claim,
        double threshold,
        int draws,
        double holds,
        String centreWords,
        State centre,
        double centreEffect,
        List<Turn> turns,
        List<Parameter> inputs,
        boolean isFailing,
        List<FoundBox> boxes) {
    public Falsification {
        turns = List.copyOf(turns);
        inputs = List.copyOf(inputs);
        boxes = List.copyOf(boxes);
    }

    /** What an effect says of a claim with several thresholds; a verdict needs them all. */
    public enum State {
        HOLDS("holds at every threshold"),
        BETWEEN("holds at some thresholds and fails at others"),
        FAILS("fails at every threshold");

        private final String words;

        State(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }

        static State of(ClaimSpec claim, double effect) {
            long met = claim.equivalence().stream()
                    .filter(threshold -> claim.expectation().isMetBy(effect, threshold))
                    .count();
            if (met == 0) {
                return FAILS;
            }
            return met == claim.equivalence().size() ? HOLDS : BETWEEN;
        }
    }

    /**
     * Beliefs at which the claim is turned.
     *
     * @param target what it is then
     * @param distance from the central case, in prior standard deviations
     * @param moves the beliefs that had to move, the farthest first
     * @param effect there
     */
    public record Turn(State target, double distance, List<Move> moves, double effect) {
        public Turn {
            moves = List.copyOf(moves);
        }

        /** Whether one of them is the outcome itself. */
        boolean restates() {
            return moves.stream().anyMatch(Move::restates);
        }
    }

    /**
     * One belief that moved.
     *
     * @param parameter which; empty for the strength of the linkage
     * @param central its value in the central case
     * @param value where the claim is turned
     * @param deviations of the prior between the two, with sign
     * @param restates whether it is the outcome under another name
     */
    public record Move(
            Optional<Parameter> parameter, double central, double value, double deviations, boolean restates) {}

    /** What a box says in words: titles and units, ids in brackets. */
    public String words(Box box) {
        List<String> limits =
                box.limited().stream().map(input -> words(box, input)).toList();
        return limits.isEmpty() ? "anywhere" : String.join("; and ", limits);
    }

    /** Whether a box has limits for the outcome under another name. */
    boolean restates(Box box) {
        return box.limited().stream().anyMatch(input -> SameThing.is(claim, inputs.get(input)));
    }

    private String words(Box box, int input) {
        Parameter parameter = inputs.get(input);
        boolean low = box.limits(input, Box.Side.LOW);
        boolean high = box.limits(input, Box.Side.HIGH);
        String limits = low && high
                ? "from " + ParameterText.value(parameter, box.low(input)) + " to "
                        + ParameterText.value(parameter, box.high(input))
                : low
                        ? "above " + ParameterText.value(parameter, box.low(input))
                        : "below " + ParameterText.value(parameter, box.high(input));
        String same = SameThing.is(claim, parameter) ? ", the outcome itself under another name" : "";
        return ParameterText.title(parameter) + " " + limits + " (" + parameter.key() + same + ")";
    }
}
