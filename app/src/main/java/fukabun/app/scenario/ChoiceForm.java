package fukabun.app.scenario;

import static fukabun.app.scenario.BlockForm.optional;
import static fukabun.app.scenario.BlockForm.required;

import fukabun.app.files.Faults;
import fukabun.record.Indicator;
import java.util.Arrays;
import java.util.List;

/** How a choice of the modeller that could have been made otherwise is written. */
final class ChoiceForm {
    private static final Form YEAR = Form.Amount.whole(1900, 2100, "year");
    private static final Form INDICATOR = new Form.Choice(
            Arrays.stream(Indicator.values()).map(Indicator::key).toList());
    private static final List<String> KINDS = List.of("window", "measure", "equivalence", "decide", "set");
    private static final int MOST_SETTINGS = 50;

    private ChoiceForm() {}

    /** The block; {@code equivalence} and {@code decide} are written as those of a claim. */
    static BlockForm of(Form equivalence, Form decide) {
        return new BlockForm(
                "One choice, made otherwise in exactly one way.",
                List.of(
                        required(
                                "id",
                                CommonForms.ID,
                                "Short name, different from that of every other choice.",
                                "in-yen"),
                        required("words", Form.Text.ANY, "What is chosen otherwise, as a plain sentence."),
                        optional(
                                "claims",
                                new Form.Row(CommonForms.ID, 1, Form.Row.MOST, "a list of ids of claims"),
                                "The claims that it concerns; all when left out.",
                                "[islands-1973-turnover]"),
                        optional(
                                "window",
                                window(),
                                "Other years of the outcome; of claims on sums and means.",
                                "{to: 1985}"),
                        optional(
                                "measure",
                                measure(),
                                "Another measure of the same thing.",
                                "{of: turnoverUsd, by: turnoverYen}"),
                        optional(
                                "equivalence",
                                equivalence,
                                "Other thresholds; of claims whose thresholds are of the same kind.",
                                "{relative: [0.025, 0.05, 0.10]}"),
                        optional("decide", decide, "Another certainty.", "{supported: 0.95, refuted: 0.95}"),
                        optional(
                                "set",
                                new Form.Row(setting(), 1, MOST_SETTINGS, "a list of settings"),
                                "Levers and parameters set in the base and in every treatment that does not itself set them"
                                        + " otherwise. It takes runs of its own.",
                                "[{name: contractStartYear, value: 1983}]")),
                KINDS,
                List.of());
    }

    private static BlockForm window() {
        return BlockForm.of(
                        "Other years.",
                        List.of(
                                optional("from", YEAR, "First year; the claim's when left out.", "1974"),
                                optional(
                                        "to",
                                        YEAR,
                                        "Last year at most; a claim that ends earlier keeps its own.",
                                        "1985")))
                .with(ChoiceForm::checkWindow);
    }

    private static BlockForm measure() {
        return BlockForm.of(
                        "Another measure.",
                        List.of(
                                required("of", INDICATOR, "What claims look at.", "turnoverUsd"),
                                required("by", INDICATOR, "What is looked at instead.", "turnoverYen")))
                .with(ChoiceForm::checkMeasure);
    }

    private static BlockForm setting() {
        return BlockForm.of(
                        "A lever or a parameter with its value.",
                        List.of(
                                required("name", Form.Text.ANY, "By its name in scenario files.", "contractStartYear"),
                                required("value", new Form.AnySetting(), "As it is written there.", "1983")))
                .with(ChoiceForm::checkSetting);
    }

    private static void checkWindow(Node.Block window, String path, Faults faults) {
        if (!window.has("from") && !window.has("to")) {
            faults.add(window.place(), path + " must have from, to or both but has neither. Maybe {to: 1985}");
        } else if (window.has("from")
                && window.has("to")
                && Form.Amount.of(window.get("to")) < Form.Amount.of(window.get("from"))) {
            faults.add(
                    window.get("to").place(),
                    path + ".to must not come before from (" + (int) Form.Amount.of(window.get("from")) + ") but was "
                            + (int) Form.Amount.of(window.get("to")) + ". Maybe they are swapped.");
        }
    }

    private static void checkMeasure(Node.Block measure, String path, Faults faults) {
        String of = CommonForms.text(measure, "of");
        String by = CommonForms.text(measure, "by");
        if (of.equals(by)) {
            faults.add(measure.get("by").place(), path + ".by must differ from of but was " + by + " as well.");
        }
    }

    private static void checkSetting(Node.Block setting, String path, Faults faults) {
        SweepForm.checkName(setting, path, faults)
                .ifPresent(form -> form.check(setting.get("value"), path + ".value", faults));
    }
}
