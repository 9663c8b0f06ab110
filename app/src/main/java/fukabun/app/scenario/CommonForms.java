package fukabun.app.scenario;

import static fukabun.app.scenario.BlockForm.optional;
import static fukabun.app.scenario.BlockForm.required;

import fukabun.app.files.Faults;
import fukabun.base.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Forms that several formats share. */
final class CommonForms {
    static final Form ID =
            Form.Text.matching("^[a-z0-9]+(-[a-z0-9]+)*$", "an id of small letters, digits and single hyphens");
    static final Form GRADE = new Form.Choice(List.of("A", "B", "C"));
    static final Form MONTH = new Form.MonthText();

    private static final double TINIEST = 0.0;

    private CommonForms() {}

    /** The keys that every format begins with. */
    static List<BlockForm.Field> head(String example) {
        return new ArrayList<>(List.of(
                optional(
                        "$schema",
                        Form.Text.ANY,
                        "Where an editor finds the JSON Schema of this format. Not used here."),
                required("id", ID, "Short name. It must equal the file name without its ending.", example)));
    }

    /** First and last month. */
    static BlockForm.Rule monthsInOrder() {
        return (block, path, faults) -> {
            if (block.has("to")) {
                Month from = Form.MonthText.of(block.get("from"));
                Month to = Form.MonthText.of(block.get("to"));
                if (to.isBefore(from)) {
                    faults.add(
                            block.get("to").place(),
                            path + ".to must not come before from (" + from + ") but was " + to
                                    + ". Maybe they are swapped.");
                }
            }
        };
    }

    /** A distribution within a range: exactly one of the known kinds. */
    static BlockForm distribution(double low, double high, String unit) {
        Form value = Form.Amount.between(low, high, unit);
        Form positive = low > TINIEST ? value : Form.Amount.above(0.0, high, unit);
        List<BlockForm.Field> kinds = List.of(
                optional(
                        "uniform",
                        new Form.Row(value, 2, 2, "a list [low, high]"),
                        "Every value of [low, high] is as likely as any other."),
                optional(
                        "logUniform",
                        new Form.Row(positive, 2, 2, "a list [low, high]"),
                        "Every logarithm of [low, high] is as likely as any other; both are above zero."),
                optional(
                        "triangular",
                        new Form.Row(value, 3, 3, "a list [low, mode, high]"),
                        "Likeliest at mode, falling straight to nothing at low and high."),
                optional(
                        "normal",
                        new Form.Row(value, 2, 2, "a list [mean, standard deviation]"),
                        "The normal distribution, cut at four standard deviations; all of it within the range."));
        return new BlockForm(
                "What is believed about an uncertain number, in " + unit + ".",
                kinds,
                List.of("uniform", "logUniform", "triangular", "normal"),
                List.of((block, path, faults) -> checkRising(block, path, faults, low, high)));
    }

    private static void checkRising(Node.Block block, String path, Faults faults, double least, double most) {
        Map.Entry<String, Node.Member> kind =
                block.members().entrySet().iterator().next();
        double[] values = values(kind.getValue().value());
        if (kind.getKey().equals("normal")) {
            checkNormal(kind.getValue().value(), values, path, faults, least, most);
            return;
        }
        double low = values[0];
        double high = values[values.length - 1];
        boolean modeInside = values.length == 2 || (values[1] >= low && values[1] <= high);
        if (!(low < high && modeInside)) {
            String rule = values.length == 2 ? "low < high" : "low <= mode <= high and low < high";
            faults.add(
                    kind.getValue().value().place(),
                    path + "." + kind.getKey() + " must have " + rule + " but was " + Arrays.toString(values) + ".");
        }
    }

    private static void checkNormal(Node row, double[] values, String path, Faults faults, double least, double most) {
        double reach = 4.0 * values[1];
        if (!(values[1] > 0.0 && values[0] - reach >= least && values[0] + reach <= most)) {
            faults.add(
                    row.place(),
                    path + ".normal must have a standard deviation above 0 and lie, four of them to each side, within ["
                            + NumberText.shown(least) + ", " + NumberText.shown(most) + "] but was "
                            + Arrays.toString(values) + ".");
        }
    }

    /** The numbers of a checked row. */
    static double[] values(Node row) {
        return ((Node.Items) row).items().stream().mapToDouble(Form.Amount::of).toArray();
    }

    /** The words of a checked text. */
    static String text(Node.Block block, String key) {
        return ((Node.Scalar) block.get(key)).text();
    }
}
