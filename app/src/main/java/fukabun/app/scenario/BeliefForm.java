package fukabun.app.scenario;

import static fukabun.app.scenario.BlockForm.required;

import fukabun.app.files.Faults;
import fukabun.record.Indicator;
import fukabun.study.ClaimSpec;
import java.util.Arrays;
import java.util.List;

/** How a claim says what somebody believed, and what must hold of such a claim. */
final class BeliefForm {
    private static final List<Indicator> BELIEFS = List.of(Indicator.BELIEF_TOKYO, Indicator.BELIEF_MOSCOW);

    private static final String OVERRATED = ClaimSpec.Expectation.OVERRATED.key();

    static final BlockForm ALL = BlockForm.of(
            "What somebody believed, in US dollars a year.",
            List.of(
                    required(
                            "indicator",
                            new Form.Choice(BELIEFS.stream().map(Indicator::key).toList()),
                            "The belief; the mean over the years of the outcome is taken, without the treatment.",
                            "beliefTokyo"),
                    required(
                            "against",
                            new Form.Choice(Arrays.stream(ClaimSpec.Actual.values())
                                    .map(ClaimSpec.Actual::key)
                                    .toList()),
                            "gain: what the treatment adds to the outcome a year; level: the outcome itself, the"
                                    + " treatment then being the base.",
                            "gain")));

    private BeliefForm() {}

    /** The indicator of a checked block. */
    static ClaimSpec.Belief of(Node.Block block) {
        String indicator = CommonForms.text(block, "indicator");
        String actual = CommonForms.text(block, "against");
        return new ClaimSpec.Belief(
                BELIEFS.stream()
                        .filter(each -> each.key().equals(indicator))
                        .findFirst()
                        .orElseThrow(),
                Arrays.stream(ClaimSpec.Actual.values())
                        .filter(each -> each.key().equals(actual))
                        .findFirst()
                        .orElseThrow());
    }

    /** A belief belongs to a claim that it was overrated, and such a claim compares dollars a year run by run. */
    static void checkClaim(Node.Block claim, String path, Faults faults) {
        boolean isOverrated =
                claim.has("expect") && CommonForms.text(claim, "expect").equals(OVERRATED);
        if (isOverrated && !claim.has("belief")) {
            faults.add(
                    claim.place(),
                    path
                            + ".belief is missing; a claim that something was overrated needs it. Maybe belief: {indicator:"
                            + " beliefTokyo, against: gain}");
        } else if (!isOverrated && claim.has("belief")) {
            faults.add(
                    claim.get("belief").place(),
                    path + ".belief belongs to a claim with expect: " + OVERRATED + ". Maybe add that, or delete it.");
        } else if (isOverrated) {
            checkOutcome(claim, path, faults);
        }
    }

    private static void checkOutcome(Node.Block claim, String path, Faults faults) {
        Node.Block outcome = (Node.Block) claim.get("outcome");
        Indicator indicator = StudyForm.indicator(outcome);
        if (!indicator.unit().equals("USD")
                || !CommonForms.text(outcome, "aggregate").equals("mean")) {
            faults.add(
                    outcome.place(),
                    path
                            + ".outcome must be the mean of an amount in USD, for a belief is in dollars a year, but was the "
                            + CommonForms.text(outcome, "aggregate") + " of " + indicator.key()
                            + ". Maybe {indicator: turnoverUsd, aggregate: mean, from: 1974, to: 1991}");
        }
        if (((Node.Block) claim.get("equivalence")).has("absolute")) {
            faults.add(
                    claim.get("equivalence").place(),
                    path + ".equivalence must be relative, a share of what was believed. Maybe {relative: [0.05]}");
        }
        if (claim.has("seeds") && Form.Amount.of(claim.get("seeds")) != 1.0) {
            faults.add(
                    claim.get("seeds").place(),
                    path + ".seeds must be 1 for a belief, which is compared run by run. Maybe delete it.");
        }
    }

    /** An illustration is on an effect. */
    static void checkNone(Node.Block illustration, String path, Faults faults) {
        if (illustration.has("expect")
                && CommonForms.text(illustration, "expect").equals(OVERRATED)) {
            faults.add(
                    illustration.get("expect").place(),
                    path + ".expect must not be " + OVERRATED + " in an illustration. Maybe make it a claim.");
        }
    }
}
