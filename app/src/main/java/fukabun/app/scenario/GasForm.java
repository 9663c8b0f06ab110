package fukabun.app.scenario;

import static fukabun.app.scenario.BlockForm.optional;
import static fukabun.app.scenario.BlockForm.required;

import fukabun.app.files.Faults;
import fukabun.app.files.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How the case of gas is written in a scenario file. What rivals offered and when is read from the tables. */
final class GasForm {
    /** Utilities' shares may miss one by this much: rounding in the last place of a double. */
    private static final double SHARES_ADD_UP = 1e-9;

    private static final double MOST_USD = 1e12;
    private static final double MOST_TONNES = 1e9;
    private static final Form SOME_TONNES = Form.Amount.above(0.0, MOST_TONNES, "t/yr");
    private static final Form USD = Form.Amount.between(0.0, MOST_USD, "USD");
    private static final Form SOME_USD = Form.Amount.above(0.0, MOST_USD, "USD");
    private static final Form SHARE = Form.Amount.between(0.0, 1.0, "share");
    private static final Form SOME_SHARE = Form.Amount.above(0.0, 1.0, "share");

    static final BlockForm UTILITY = BlockForm.of(
            "A Japanese power or gas company, or a steelmaker that burns gas.",
            List.of(
                    required(
                            "name",
                            Form.Text.ANY,
                            "Its name as in lng_contracts.csv; the key of its draws.",
                            "Tokyo Gas"),
                    required("needShare", SHARE, "Share of Japan's need of LNG; all of them together are 1.", "0.09"),
                    optional("source", Form.Text.ANY, "Row of data/sources.csv, or assumed.", "assumed"),
                    optional("grade", CommonForms.GRADE, "A primary, B secondary, C unsourced or coded.", "C"),
                    optional("note", Form.Text.ANY, "How the numbers were derived.")));

    static final BlockForm SAKHALIN = BlockForm.of("The Sakhalin shelf as negotiated.", sakhalin());

    static final BlockForm YAKUT_GAS = BlockForm.of("The project of Yakut gas as talked about.", yakutGas());

    static final BlockForm TYUMEN = BlockForm.of("Tyumen oil: the first offer, and what became of it.", tyumen());

    static final BlockForm ALL = BlockForm.of(
                    "The case of gas: who buys LNG, the Sakhalin shelf, Yakut gas and Tyumen oil.",
                    List.of(
                            required(
                                    "utilities",
                                    new Form.Row(UTILITY, 1, Form.Row.MOST, "a list of utilities"),
                                    "The buyers. In a file with extends the list replaces that of the base. Their"
                                            + " order does not matter."),
                            required("sakhalin", SAKHALIN, differ("The Sakhalin shelf.")),
                            required("yakutGas", YAKUT_GAS, differ("Yakut gas.")),
                            required("tyumen", TYUMEN, differ("Tyumen oil."))))
            .with(GasForm::checkUtilities);

    /** The same where only differences from a base are written. */
    static final BlockForm DIFFERENCES = BlockForm.of(
                    ALL.help(),
                    ALL.optional().fields().stream()
                            .map(field -> field.form() instanceof BlockForm block
                                    ? optional(field.name(), block.optional(), field.help())
                                    : field)
                            .toList())
            .with(GasForm::checkUtilities);

    private GasForm() {}

    private static String differ(String what) {
        return what + " In a file with extends only the keys that differ are written.";
    }

    private static List<BlockForm.Field> sakhalin() {
        List<BlockForm.Field> fields = new ArrayList<>(List.of(
                required(
                        "members", Form.Amount.whole(2, 1000, "firms"), "Firms, the state's company among them.", "17"),
                required("stateShare", SHARE, "Share that the state's company holds.", "0.44"),
                required("firstTalks", CommonForms.MONTH, "Month from which the planner may propose it.", "1972-11"),
                required("riskCreditUsd", SOME_USD, "Risk credit for exploration, USD.", "100000000"),
                required("furtherCreditUsd", USD, "Further risk credit, USD; at 0 none is asked.", "70000000"),
                required("usContentUsd", USD, "American equipment and services of a season, USD.", "2000000"),
                required("standbyUsdPerDay", USD, "What the rig costs while it waits, USD a day.", "40000")));
        fields.addAll(credit());
        fields.addAll(development("at prices of 1985"));
        return fields;
    }

    private static List<BlockForm.Field> yakutGas() {
        List<BlockForm.Field> fields = new ArrayList<>(talks());
        fields.add(required("explorationCreditUsd", SOME_USD, "Risk credit for proving reserves, USD.", "25000000"));
        fields.add(
                required("explorationMonths", Form.Amount.whole(1, 240, "months"), "Months that proving takes.", "24"));
        fields.addAll(credit());
        fields.addAll(development("at prices of 1974"));
        return fields;
    }

    private static List<BlockForm.Field> tyumen() {
        List<BlockForm.Field> fields = new ArrayList<>(talks());
        fields.addAll(credit());
        fields.addAll(development("at prices of 1974"));
        fields.addAll(List.of(
                required("cut", CommonForms.MONTH, "Month in which the tonnage is cut.", "1973-08"),
                required("cutTonnesPerYear", SOME_TONNES, "What is offered then, t/yr.", "25000000"),
                required("railway", CommonForms.MONTH, "Month in which a railway replaces the pipeline.", "1974-03"),
                required("railwayCostUsd", USD, "What it adds to the cost, USD of 1974.", "3000000000")));
        return fields;
    }

    private static List<BlockForm.Field> talks() {
        return List.of(
                required("members", Form.Amount.whole(1, 1000, "firms"), "Firms interested.", "8"),
                required("firstTalks", CommonForms.MONTH, "Month from which the planner may propose it.", "1972-02"),
                required("lastTalks", CommonForms.MONTH, "Month after which nobody comes back to it.", "1985-12"));
    }

    private static List<BlockForm.Field> credit() {
        return List.of(
                required("creditRatePerYear", SHARE, "Rate of its credits, a fraction a year.", "0.06375"),
                required("creditTermYears", Form.Amount.whole(10, 40, "years"), "Years to the last repayment.", "16"));
    }

    private static List<BlockForm.Field> development(String prices) {
        return List.of(
                required("costUsd", SOME_USD, "Cost of development " + prices + ", USD.", "3800000000"),
                required("creditShare", SOME_SHARE, "Part of it that official credit is to cover.", "0.7"),
                required("tonnesPerYear", SOME_TONNES, "Goods for Japan at full output, t/yr.", "3000000"),
                required("plannedMonths", Form.Amount.whole(12, 100, "months"), "Months of building on plan.", "72"));
    }

    private static void checkUtilities(Node.Block block, String path, Faults faults) {
        block.find("utilities").ifPresent(node -> {
            Node.Items list = (Node.Items) node;
            checkDistinct(list, path + ".utilities", faults);
            double sum = list.items().stream()
                    .mapToDouble(item -> Form.Amount.of(((Node.Block) item).get("needShare")))
                    .sum();
            if (!(Math.abs(sum - 1.0) < SHARES_ADD_UP)) {
                faults.add(
                        list.place(), path + ".utilities: the needShares must add up to 1 but add up to " + sum + ".");
            }
        });
    }

    private static void checkDistinct(Node.Items list, String path, Faults faults) {
        Map<String, Integer> lines = new HashMap<>();
        for (Node item : list.items()) {
            Node name = ((Node.Block) item).get("name");
            String text = ((Node.Scalar) name).text();
            Integer first = lines.putIfAbsent(text, name.place().line());
            if (first != null) {
                faults.add(
                        name.place(),
                        path + ": names must differ but " + Words.shown(text, true) + " stands in line " + first
                                + " already.");
            }
        }
    }
}
