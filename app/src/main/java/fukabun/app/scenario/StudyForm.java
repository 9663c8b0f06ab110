package fukabun.app.scenario;

import static fukabun.app.scenario.BlockForm.optional;
import static fukabun.app.scenario.BlockForm.required;

import fukabun.app.files.Faults;
import fukabun.record.Aggregation;
import fukabun.record.Indicator;
import fukabun.study.ClaimSpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How a study is written. */
final class StudyForm {
    private static final double MOST_MEMBERS = 1e6;
    private static final double LARGEST_SEED = 9007199254740991.0;
    private static final Form YEAR = Form.Amount.whole(1900, 2100, "year");
    private static final Form CERTAINTY = Form.Amount.between(0.5, 1.0, "probability");

    static final BlockForm ALL = form();

    private StudyForm() {}

    private static BlockForm form() {
        List<BlockForm.Field> fields = CommonForms.head("seikei-fukabun");
        fields.addAll(List.of(
                optional("title", Form.Text.ANY, "A headline; the id when left out."),
                optional("question", Form.Text.ANY, "In plain words; the first claim's statement when left out."),
                required(
                        "base",
                        Form.Text.ANY,
                        "The scenario without treatment: a shipped scenario's id, or a file below"
                                + " this file's own folder.",
                        "baseline"),
                required(
                        "ensemble",
                        ensemble(),
                        "How many draws of the parameters, and on which seed.",
                        "{members: 200, seed: 19731010}"),
                required(
                        "claims",
                        new Form.Row(claim(), 1, Form.Row.MOST, "a list of claims"),
                        "What is to be tested, at least one."),
                optional(
                        "attribution",
                        AttributionForm.of(outcome()),
                        "A shortfall, and the drivers among which fukabun attribute parts it."),
                optional(
                        "illustrations",
                        new Form.Row(illustration(), 0, Form.Row.MOST, "a list of illustrations"),
                        "What is shown in a world of its own and counts in no verdict."),
                optional(
                        "choices",
                        new Form.Row(ChoiceForm.of(equivalence(), decide()), 0, Form.Row.MOST, "a list of choices"),
                        "What could have been chosen otherwise; fukabun falsify says which verdicts survive each."),
                optional("sweep", SweepForm.ALL, "What fukabun sweep varies; no other command looks at it.")));
        return BlockForm.of("A study: claims to be tested on one base scenario.", fields)
                .with(StudyForm::checkIds);
    }

    private static BlockForm ensemble() {
        return BlockForm.of(
                "The draws.",
                List.of(
                        required(
                                "members",
                                new Form.Members(Form.Amount.whole(1, MOST_MEMBERS, "draws")),
                                "posterior: every draw that the record left; or how many draws under each thesis.",
                                "posterior"),
                        required(
                                "seed",
                                Form.Amount.whole(0, LARGEST_SEED, "seed"),
                                "Seed of the ensemble; any whole number.",
                                "19731010")));
    }

    private static BlockForm claim() {
        List<BlockForm.Field> fields = asked();
        fields.addAll(List.of(
                optional(
                        "assumed",
                        new Form.Flag(false),
                        "true where the model assumes this part rather than tests it; it then has no verdict."),
                optional("belief", BeliefForm.ALL, "What somebody believed, for a claim that it was overrated."),
                required("decide", decide(), "When a verdict is named.")));
        return BlockForm.of("A claim, with the rule that decides it fixed before the run.", fields)
                .with(BeliefForm::checkClaim);
    }

    private static BlockForm illustration() {
        List<BlockForm.Field> fields = asked();
        fields.add(required(
                "base",
                Form.Text.ANY,
                "The scenario without treatment, of any period: a shipped scenario's id, or a file below this file's own"
                        + " folder.",
                "concessions-history"));
        return BlockForm.of("A part that the model shows rather than tests.", fields)
                .with(BeliefForm::checkNone);
    }

    private static BlockForm decide() {
        return BlockForm.of(
                "When a verdict is named.",
                List.of(
                        required("supported", CERTAINTY, "Posterior probability needed to call it supported.", "0.90"),
                        required("refuted", CERTAINTY, "Posterior probability needed to call it refuted.", "0.90")));
    }

    /** What claims and illustrations have in common. */
    private static List<BlockForm.Field> asked() {
        return new ArrayList<>(List.of(
                required(
                        "id",
                        CommonForms.ID,
                        "Short name, different from that of every other claim.",
                        "islands-1973-credit"),
                required("statement", Form.Text.ANY, "What is claimed, in plain words."),
                required("source", Form.Text.ANY, "The passage it comes from."),
                required(
                        "treatment",
                        Form.Text.ANY,
                        "The scenario whose effect is meant: a shipped scenario's id, or a"
                                + " file below this file's own folder.",
                        "islands-1973"),
                required(
                        "outcome",
                        outcome(),
                        "What is looked at.",
                        "{indicator: officialCreditUsd, aggregate: cumulated, from: 1974, to: 1991}"),
                optional(
                        "expect",
                        new Form.Choice(Arrays.stream(ClaimSpec.Expectation.values())
                                .map(ClaimSpec.Expectation::key)
                                .toList()),
                        "What the claim says of the effect; hardly-raised when left out.",
                        "hardly-raised"),
                optional(
                        "seeds",
                        Form.Amount.whole(1, 1000, "runs"),
                        "Runs of each draw over which its outcome is averaged; 32 or more where the outcome is the"
                                + " probability that something happens. 1 when left out.",
                        "32"),
                required("equivalence", equivalence(), "When an effect counts as hardly any.")));
    }

    private static BlockForm equivalence() {
        Form shares = new Form.Row(Form.Amount.above(0.0, 1.0, "share"), 1, 20, "a list of shares");
        Form amounts = new Form.Row(Form.Amount.above(0.0, 1e15, "unit of the indicator"), 1, 20, "a list of amounts");
        return new BlockForm(
                "When an effect counts as hardly any.",
                List.of(
                        optional(
                                "relative",
                                shares,
                                "Effects relative to the mean baseline that count as hardly any, rising; a verdict is named"
                                        + " only if all agree.",
                                "[0.05, 0.10, 0.20]"),
                        optional(
                                "absolute",
                                amounts,
                                "The same in the indicator's own unit: [0.10] is ten points in the probability that a"
                                        + " project starts.",
                                "[0.10]")),
                List.of("relative", "absolute"),
                List.of(StudyForm::checkRising));
    }

    private static BlockForm outcome() {
        return BlockForm.of(
                        "What is looked at.",
                        List.of(
                                required(
                                        "indicator",
                                        new Form.Choice(Arrays.stream(Indicator.values())
                                                .map(Indicator::key)
                                                .toList()),
                                        "What is recorded.",
                                        "officialCreditUsd"),
                                required(
                                        "aggregate",
                                        new Form.Choice(List.of("cumulated", "mean", "last")),
                                        "cumulated: sum over the window, for"
                                                + " flows; mean: mean over the window, for prices and states; last: the window's last year, for what"
                                                + " has happened by then.",
                                        "cumulated"),
                                required("from", YEAR, "First year of the window.", "1974"),
                                required("to", YEAR, "Last year of the window.", "1991")))
                .with(StudyForm::checkOutcome);
    }

    private static void checkOutcome(Node.Block block, String path, Faults faults) {
        double from = Form.Amount.of(block.get("from"));
        double to = Form.Amount.of(block.get("to"));
        if (to < from) {
            faults.add(
                    block.get("to").place(),
                    path + ".to must not come before from (" + (int) from + ") but was " + (int) to
                            + ". Maybe they are swapped.");
        }
        Indicator indicator = indicator(block);
        boolean cumulated = CommonForms.text(block, "aggregate").equals("cumulated");
        if (cumulated && indicator.aggregation() != Aggregation.SUM) {
            faults.add(
                    block.get("aggregate").place(),
                    path + ".aggregate must be mean for " + indicator.key()
                            + ", which is no flow, but was cumulated. Maybe mean.");
        }
    }

    /** The indicator of a checked outcome. */
    static Indicator indicator(Node.Block outcome) {
        String key = CommonForms.text(outcome, "indicator");
        return Arrays.stream(Indicator.values())
                .filter(indicator -> indicator.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static void checkRising(Node.Block block, String path, Faults faults) {
        String key = block.has("relative") ? "relative" : "absolute";
        double[] values = CommonForms.values(block.get(key));
        for (int i = 1; i < values.length; i++) {
            if (!(values[i] > values[i - 1])) {
                faults.add(
                        ((Node.Items) block.get(key)).items().get(i).place(),
                        path + "." + key + "[" + i + "] must be above the one before, " + values[i - 1] + ", but was "
                                + values[i] + ".");
            }
        }
    }

    private static void checkIds(Node.Block block, String path, Faults faults) {
        Set<String> ids = new HashSet<>();
        List<Node> asked = new ArrayList<>(((Node.Items) block.get("claims")).items());
        block.find("illustrations").ifPresent(list -> asked.addAll(((Node.Items) list).items()));
        for (Node claim : asked) {
            String id = CommonForms.text((Node.Block) claim, "id");
            if (!ids.add(id)) {
                faults.add(
                        ((Node.Block) claim).get("id").place(),
                        "claims: ids must differ but " + id + " stands there twice.");
            }
        }
    }
}
