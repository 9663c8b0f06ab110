package fukabun.app.scenario;

import static fukabun.app.scenario.BlockForm.optional;
import static fukabun.app.scenario.BlockForm.required;

import fukabun.app.files.Faults;
import fukabun.record.Indicator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How the patterns of history are written. */
final class PatternsForm {
    private static final Form YEAR = Form.Amount.whole(1900, 2100, "year");
    private static final Form ANY_NUMBER = Form.Amount.between(-1e18, 1e18, "number");
    private static final Form TOLERANCE = Form.Amount.above(0.0, 10.0, "share");

    /** One figure of a pattern, told apart by what is measured. */
    static final VariantForm TARGET = new VariantForm("measure", targets());

    static final BlockForm ALL = form();

    private PatternsForm() {}

    private static BlockForm form() {
        List<BlockForm.Field> fields = CommonForms.head("main");
        fields.add(optional("title", Form.Text.ANY, "A headline."));
        fields.add(required(
                "patterns",
                new Form.Row(pattern(), 1, Form.Row.MOST, "a list of patterns"),
                "What history shows and the model should show, at least one."));
        return BlockForm.of("Patterns of history that the model is confronted with.", fields)
                .with(PatternsForm::checkIds);
    }

    private static void checkIds(Node.Block root, String path, Faults faults) {
        Set<String> ids = new HashSet<>();
        for (Node node : ((Node.Items) root.get("patterns")).items()) {
            Node id = ((Node.Block) node).get("id");
            String text = CommonForms.text((Node.Block) node, "id");
            if (!ids.add(text)) {
                faults.add(id.place(), "patterns: ids must differ but " + text + " stands there twice.");
            }
        }
    }

    private static BlockForm pattern() {
        return BlockForm.of(
                "A pattern.",
                List.of(
                        required("id", CommonForms.ID, "Short name, different from that of every other pattern."),
                        required("statement", Form.Text.ANY, "What history shows, in plain words."),
                        required(
                                "role",
                                new Form.Choice(List.of("evidence", "check")),
                                "evidence moves the posterior; a check is shown only.",
                                "evidence"),
                        required(
                                "weight",
                                Form.Amount.above(0.0, 100.0, "weight"),
                                "Weight against the other patterns, fixed before the first run.",
                                "1"),
                        required("source", Form.Text.ANY, "Row of data/sources.csv; several joined by a semicolon."),
                        required("grade", CommonForms.GRADE, "A primary, B secondary, C unsourced."),
                        optional("note", Form.Text.ANY, "Why this tolerance and this weight."),
                        required(
                                "targets",
                                new Form.Row(TARGET, 1, Form.Row.MOST, "a list of figures"),
                                "Its figures; the pattern counts by the share of them that is met.")));
    }

    private static Map<String, BlockForm> targets() {
        Map<String, BlockForm> forms = new LinkedHashMap<>();
        forms.put(
                "record",
                target(
                        "record",
                        "Every yearly figure that data/ has of an indicator, within a tolerance.",
                        List.of(indicator(), from(), to(), within()),
                        false));
        forms.put("level", ranged("level", "A year's figure.", List.of(indicator(), year())));
        forms.put("mean", ranged("mean", "The mean of a window of years.", List.of(indicator(), from(), to())));
        forms.put("sum", ranged("sum", "The sum of a window of years.", List.of(indicator(), from(), to())));
        forms.put(
                "ratio",
                ranged(
                        "ratio",
                        "The mean of one window over that of another.",
                        List.of(
                                indicator(),
                                from(),
                                to(),
                                optional("over", indicators(), "Indicator below the line; the same one when left out."),
                                required("overFrom", YEAR, "First year of the window below the line."),
                                required("overTo", YEAR, "Last year of the window below the line."))));
        forms.put(
                "growth",
                ranged("growth", "Logarithmic growth between two years.", List.of(indicator(), from(), to())));
        forms.put(
                "difference",
                ranged(
                        "difference",
                        "A year's figure less that of another indicator.",
                        List.of(indicator(), required("less", indicators(), "What is taken off."), year())));
        forms.put(
                "first",
                target(
                        "first",
                        "The first month in which an indicator reaches a level.",
                        List.of(
                                indicator(),
                                reaches(),
                                required("low", CommonForms.MONTH, "Earliest month that meets it.", "1973-06"),
                                required("high", CommonForms.MONTH, "Latest month that meets it.", "1975-06")),
                        false));
        forms.put(
                "falls",
                target(
                        "falls",
                        "The first month in which an indicator is at or below a level.",
                        List.of(
                                indicator(),
                                required("to-level", ANY_NUMBER, "The level.", "0.5"),
                                required("low", CommonForms.MONTH, "Earliest month that meets it.", "1987-01"),
                                required("high", CommonForms.MONTH, "Latest month that meets it.", "1991-12")),
                        false));
        forms.put(
                "not-before",
                target(
                        "not-before",
                        "An indicator does not reach a level before a month, and maybe never.",
                        List.of(indicator(), reaches(), required("low", CommonForms.MONTH, "That month.", "1988-01")),
                        false));
        forms.put(
                "between",
                ranged(
                        "between",
                        "Months from the first month at one level to the first at another.",
                        List.of(indicator(), reaches(), required("then", ANY_NUMBER, "The second level."))));
        forms.put(
                "peak",
                ranged("peak", "The year of the highest figure of a window.", List.of(indicator(), from(), to())));
        return forms;
    }

    private static BlockForm ranged(String measure, String help, List<BlockForm.Field> fields) {
        return target(measure, help, fields, true);
    }

    private static BlockForm target(String measure, String help, List<BlockForm.Field> fields, boolean ranged) {
        List<BlockForm.Field> all = new ArrayList<>();
        all.add(required("measure", new Form.Choice(List.of(measure)), help, measure));
        all.addAll(fields);
        if (ranged) {
            all.add(optional("low", ANY_NUMBER, "Smallest figure that meets it; together with high."));
            all.add(optional("high", ANY_NUMBER, "Largest figure that meets it; together with low."));
            all.add(optional("value", ANY_NUMBER, "The figure of history; together with within."));
            all.add(optional("within", TOLERANCE, "Tolerance around value, as a share of it."));
        }
        BlockForm form = BlockForm.of(help, all);
        return ranged ? form.with(PatternsForm::checkRange) : form;
    }

    private static void checkRange(Node.Block block, String path, Faults faults) {
        boolean range = block.has("low") && block.has("high") && !block.has("value") && !block.has("within");
        boolean tolerance = block.has("value") && block.has("within") && !block.has("low") && !block.has("high");
        if (!range && !tolerance) {
            faults.add(block.place(), path + " must have either low and high, or value and within.");
        } else if (range && Form.Amount.of(block.get("low")) > Form.Amount.of(block.get("high"))) {
            faults.add(block.get("high").place(), path + ".high must not be below low. Maybe they are swapped.");
        }
    }

    private static BlockForm.Field indicator() {
        return required("indicator", indicators(), "What is recorded.", "exportsUsd");
    }

    private static Form indicators() {
        return new Form.Choice(
                Arrays.stream(Indicator.values()).map(Indicator::key).toList());
    }

    private static BlockForm.Field year() {
        return required("year", YEAR, "Calendar year.", "1975");
    }

    private static BlockForm.Field from() {
        return required("from", YEAR, "First year.", "1970");
    }

    private static BlockForm.Field to() {
        return required("to", YEAR, "Last year.", "1983");
    }

    private static BlockForm.Field within() {
        return required("within", TOLERANCE, "Tolerance around each figure, as a share of it.", "0.12");
    }

    private static BlockForm.Field reaches() {
        return required("reaches", ANY_NUMBER, "The level.", "1");
    }
}
