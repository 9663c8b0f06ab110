package fukabun.app.scenario;

import static fukabun.app.scenario.BlockForm.optional;
import static fukabun.app.scenario.BlockForm.required;

import fukabun.app.files.Faults;
import fukabun.study.AttributionSpec;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How the attribution block of a study is written. */
final class AttributionForm {
    private static final Form YEAR = Form.Amount.whole(1900, 2100, "year");
    private static final String SCENARIO = "a shipped scenario's id, or a file below this file's own folder";

    private AttributionForm() {}

    /** The block; {@code outcome} is written as that of a claim. */
    static BlockForm of(Form outcome) {
        return BlockForm.of(
                        "A shortfall, and the drivers among which it is parted.",
                        List.of(
                                required(
                                        "outcome",
                                        outcome,
                                        "What falls short.",
                                        "{indicator: turnoverUsd, aggregate: cumulated, from: 1981, to: 1991}"),
                                required("reference", Form.Text.ANY, "What was expected: a headline."),
                                required(
                                        "factors",
                                        new Form.Row(factor(), 2, AttributionSpec.MOST_FACTORS, "a list of factors"),
                                        "The drivers. Each doubles the runs."),
                                optional(
                                        "dispute",
                                        new Form.Row(Form.Text.ANY, 0, 10, "a list of scenarios"),
                                        "Settlements whose effect is shown apart, in history and in the outlook: each "
                                                + SCENARIO + ".",
                                        "[islands-1973, islands-1983]"),
                                optional(
                                        "favourable",
                                        Form.Text.ANY,
                                        "Another reference, in which everything is favourable: " + SCENARIO + ".",
                                        "bonanza"),
                                optional(
                                        "trend",
                                        years(),
                                        "Another reference: years of the record whose growth is carried on.",
                                        "{from: 1974, to: 1980}"),
                                optional("leverage", leverage(), "What a settlement was worth, year by year.")))
                .with(AttributionForm::checkIds);
    }

    private static BlockForm factor() {
        return BlockForm.of(
                "A driver of the outlook.",
                List.of(
                        required("id", CommonForms.ID, "Short name, different from that of every other factor.", "yen"),
                        required("title", Form.Text.ANY, "A few words for people.", "The yen"),
                        required(
                                "scenario",
                                Form.Text.ANY,
                                "The base with this driver as the outlook had it, and nothing else changed: " + SCENARIO
                                        + ".",
                                "yen-at-238")));
    }

    private static BlockForm years() {
        return BlockForm.of(
                        "First and last year.",
                        List.of(
                                required("from", YEAR, "First year.", "1974"),
                                required("to", YEAR, "Last year.", "1980")))
                .with(AttributionForm::checkYears);
    }

    private static BlockForm leverage() {
        return BlockForm.of(
                        "What a settlement was worth, year by year.",
                        List.of(
                                required(
                                        "years",
                                        new Form.Row(YEAR, 1, 50, "a list of years"),
                                        "Years in whose January a settlement is tried, rising.",
                                        "[1970, 1975, 1980, 1985, 1990]"),
                                optional(
                                        "conditions",
                                        new Form.Row(condition(), 0, 10, "a list of conditions"),
                                        "Circumstances under which it is tried beside history.")))
                .with(AttributionForm::checkRising);
    }

    private static BlockForm condition() {
        return BlockForm.of(
                "Circumstances of a settlement.",
                List.of(
                        required("title", Form.Text.ANY, "A few words for people.", "With an efficient Siberia"),
                        required(
                                "scenario",
                                Form.Text.ANY,
                                "Whose circumstances: " + SCENARIO + ".",
                                "efficient-siberia")));
    }

    private static void checkYears(Node.Block block, String path, Faults faults) {
        double from = Form.Amount.of(block.get("from"));
        double to = Form.Amount.of(block.get("to"));
        if (to < from) {
            faults.add(
                    block.get("to").place(),
                    path + ".to must not come before from (" + (int) from + ") but was " + (int) to
                            + ". Maybe they are swapped.");
        }
    }

    private static void checkRising(Node.Block block, String path, Faults faults) {
        double[] years = CommonForms.values(block.get("years"));
        for (int i = 1; i < years.length; i++) {
            if (!(years[i] > years[i - 1])) {
                faults.add(
                        ((Node.Items) block.get("years")).items().get(i).place(),
                        path + ".years[" + i + "] must be above the one before, " + (int) years[i - 1] + ", but was "
                                + (int) years[i] + ".");
            }
        }
    }

    private static void checkIds(Node.Block block, String path, Faults faults) {
        Set<String> ids = new HashSet<>();
        for (Node factor : ((Node.Items) block.get("factors")).items()) {
            String id = CommonForms.text((Node.Block) factor, "id");
            if (!ids.add(id)) {
                faults.add(
                        ((Node.Block) factor).get("id").place(),
                        path + ".factors: ids must differ but " + id + " stands there twice.");
            }
        }
    }
}
