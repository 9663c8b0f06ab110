package fukabun.app.scenario;

import static fukabun.app.scenario.BlockForm.optional;
import static fukabun.app.scenario.BlockForm.required;

import fukabun.app.files.Faults;
import fukabun.scenario.Distribution;
import fukabun.scenario.Driver;
import fukabun.scenario.Lever;
import fukabun.scenario.Parameter;
import java.util.Arrays;
import java.util.List;

/** How a scenario is written. */
final class ScenarioForm {
    /** The keys of the cases. */
    private static final List<String> CASES = List.of("coal", "concessions");

    /** A file that stands by itself. */
    static final BlockForm WHOLE = form(false);

    /** A file that writes only its differences from a base. */
    static final BlockForm EXTENDING = form(true);

    private ScenarioForm() {}

    /** The form of a scenario file, by whether it names a base. */
    static BlockForm of(Node root) {
        return root instanceof Node.Block block && !block.has("extends") ? WHOLE : EXTENDING;
    }

    private static BlockForm form(boolean extending) {
        List<BlockForm.Field> fields = CommonForms.head("islands-1973");
        fields.addAll(List.of(
                required("title", Form.Text.ANY, "A headline.", "The islands come back in 1973"),
                required("question", Form.Text.ANY, "The question it answers, in plain words."),
                required("source", Form.Text.ANY, "The passage it comes from: author, section, a few words.")));
        BlockForm period = BlockForm.of(
                        "Simulated months.",
                        List.of(
                                required("from", CommonForms.MONTH, "First month.", "1968-01"),
                                required("to", CommonForms.MONTH, "Last month.", "1991-12")))
                .with(CommonForms.monthsInOrder());
        String inherited = " A file with extends inherits it.";
        if (extending) {
            fields.add(required(
                    "extends",
                    Form.Text.ANY,
                    "The base: a shipped scenario's id, or a file below this file's"
                            + " own folder. Only the differences from it are written.",
                    "baseline"));
            fields.add(optional(
                    "period", period, "Simulated months, first and last." + inherited, "{from: 1968-01, to: 1991-12}"));
            fields.add(optional(
                    "without",
                    new Form.Row(CommonForms.ID, 0, Form.Row.MOST, "a list of event ids"),
                    "Events of the base that do not happen, by id.",
                    "[kal-007]"));
        } else {
            fields.add(required(
                    "period", period, "Simulated months, first and last." + inherited, "{from: 1968-01, to: 1991-12}"));
        }
        fields.addAll(changes());
        fields.add(optional("coal", extending ? CoalForm.DIFFERENCES : CoalForm.ALL, CoalForm.ALL.help() + inherited));
        fields.add(optional(
                "gas",
                extending ? GasForm.DIFFERENCES : GasForm.ALL,
                GasForm.ALL.help() + (extending ? inherited : " Without it gas is not played.")));
        fields.add(optional(
                "pipeline",
                extending ? PipelineForm.DIFFERENCES : PipelineForm.ALL,
                PipelineForm.ALL.help() + inherited));
        fields.add(playedCase("timber", TimberForm.ALL, extending));
        fields.add(playedCase("otherTrade", OtherTradeForm.ALL, extending));
        fields.add(optional("politics", PoliticsForm.ALL, PoliticsForm.ALL.help() + (extending ? inherited : "")));
        fields.add(optional(
                "concessions",
                extending ? ConcessionsForm.DIFFERENCES : ConcessionsForm.ALL,
                ConcessionsForm.ALL.help() + inherited));
        BlockForm whole = BlockForm.of("A scenario: what is asked, and how its world differs from history.", fields);
        return extending ? whole : whole.with(ScenarioForm::checkCases);
    }

    /** Where nothing is inherited, something must be played. */
    private static void checkCases(Node.Block root, String path, Faults faults) {
        if (CASES.stream().noneMatch(root::has)) {
            faults.add(
                    root.place(),
                    "a case is missing; a scenario that extends no other must have at least one of "
                            + String.join(", ", CASES) + ". Maybe extends: baseline");
        }
    }

    /** The block of a case that a scenario may leave out: then it is not played. */
    private static BlockForm.Field playedCase(String name, BlockForm whole, boolean extending) {
        String help = whole.help()
                + (extending ? " A file with extends inherits it." : " Without it the case is not played.");
        return optional(name, extending ? whole.optional() : whole, help);
    }

    private static List<BlockForm.Field> changes() {
        return List.of(
                optional(
                        "events",
                        new Form.Row(EventForms.ANY, 0, Form.Row.MOST, "a list of events"),
                        "Dated events, acting in this order after those of the base."),
                optional("levers", levers(), "Settings for the whole run.", "{strictLinkage: true}"),
                optional(
                        "parameters",
                        parameters(),
                        "What the scenario believes about uncertain numbers instead of the"
                                + " priors: a number, or a distribution.",
                        "{costOverrunRatio: 1.2}"),
                optional("drivers", drivers(), "Changes of outside series, after those of the base."),
                optional(
                        "outlooksUntil",
                        CommonForms.MONTH,
                        "Last month in which an official outlook of coal or gas is published; the last one then stands."
                                + " Without it all that history has are published.",
                        "1980-12"));
    }

    private static BlockForm levers() {
        return BlockForm.of(
                "Levers by name. Events turn some of them for a time.",
                Arrays.stream(Lever.values())
                        .map(lever -> optional(lever.key(), form(lever), help(lever)))
                        .toList());
    }

    /** The values a lever takes in files. */
    static Form form(Lever lever) {
        return switch (lever.kind()) {
            case SWITCH -> new Form.Flag(false);
            case YEAR -> new Form.EitherYear((int) lever.low(), (int) lever.high());
            case YEARS -> Form.Amount.between(lever.low(), lever.high(), "years");
            case SHARE -> Form.Amount.between(lever.low(), lever.high(), "share");
            case MONEY -> Form.Amount.between(lever.low(), lever.high(), "USD");
            case RATIO -> Form.Amount.between(lever.low(), lever.high(), "ratio");
        };
    }

    /** The setting of a checked value. */
    static double setting(Lever lever, Node node) {
        return lever.kind() == Lever.Kind.SWITCH ? (Form.Flag.of(node) ? 1.0 : 0.0) : Form.Amount.of(node);
    }

    private static String help(Lever lever) {
        String history = lever.kind() == Lever.Kind.SWITCH
                ? Boolean.toString(lever.historical() > 0.5)
                : NumberText.shown(lever.historical());
        return lever.help() + " History, before events: " + history + ".";
    }

    private static BlockForm parameters() {
        return BlockForm.of(
                "Uncertain numbers by name.",
                Arrays.stream(Parameter.values())
                        .map(parameter -> optional(parameter.key(), form(parameter), help(parameter)))
                        .toList());
    }

    /** The values and distributions that a parameter takes in files. */
    static Form.Either form(Parameter parameter) {
        return new Form.Either(
                Form.Amount.between(parameter.low(), parameter.high(), parameter.unit()),
                CommonForms.distribution(parameter.low(), parameter.high(), parameter.unit()));
    }

    /** The distribution of a checked value. */
    static Distribution distribution(Node node) {
        if (!(node instanceof Node.Block block)) {
            return new Distribution.Fixed(Form.Amount.of(node));
        }
        String kind = block.members().keySet().iterator().next();
        double[] v = CommonForms.values(block.get(kind));
        return switch (kind) {
            case "uniform" -> new Distribution.Uniform(v[0], v[1]);
            case "normal" -> new Distribution.Normal(v[0], v[1]);
            case "logUniform" -> new Distribution.LogUniform(v[0], v[1]);
            default -> new Distribution.Triangular(v[0], v[1], v[2]);
        };
    }

    /** One line for people. */
    static String help(Parameter parameter) {
        String neutral =
                parameter.isTerritorial() ? " Does nothing at " + NumberText.shown(parameter.neutral()) + "." : "";
        return parameter.meaning() + ", " + parameter.unit() + "." + neutral;
    }

    private static BlockForm drivers() {
        return BlockForm.of(
                "Outside series by name.",
                Arrays.stream(Driver.values())
                        .map(driver -> optional(
                                driver.key(),
                                DriverForm.of(driver),
                                DriverForm.of(driver).help()))
                        .toList());
    }
}
