package fukabun.app.scenario;

import static fukabun.app.scenario.BlockForm.optional;
import static fukabun.app.scenario.BlockForm.required;

import fukabun.app.files.Faults;
import fukabun.app.files.Words;
import fukabun.scenario.CoalCase;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How the case of coking coal is written in a scenario file. */
final class CoalForm {
    /** Steelmakers' shares may miss one by this much: rounding in the last place of a double. */
    private static final double SHARES_ADD_UP = 1e-9;

    private static final double MOST_USD = 1e12;
    private static final double MOST_TONNES = 1e9;
    private static final Form TONNES = Form.Amount.between(0.0, MOST_TONNES, "t/yr");
    private static final Form SOME_TONNES = Form.Amount.above(0.0, MOST_TONNES, "t/yr");
    private static final Form USD = Form.Amount.between(0.0, MOST_USD, "USD");
    private static final Form SOME_USD = Form.Amount.above(0.0, MOST_USD, "USD");

    static final BlockForm STEELMAKER = BlockForm.of(
            "A Japanese steelmaker.",
            List.of(
                    required("name", Form.Text.ANY, "Its name, which is also the key of its draws.", "Nippon Steel"),
                    required(
                            "steelShare",
                            Form.Amount.between(0.0, 1.0, "share"),
                            "Share of Japanese crude steel; all of them" + " together are 1.",
                            "0.41"),
                    optional("source", Form.Text.ANY, "Row of data/sources.csv, or assumed.", "assumed"),
                    optional("grade", CommonForms.GRADE, "A primary, B secondary, C unsourced or coded.", "C"),
                    optional("note", Form.Text.ANY, "How the numbers were derived.")));

    static final BlockForm SUPPLIER = BlockForm.of(
            "A rival supplier of coking coal.",
            List.of(
                    required("name", Form.Text.ANY, "Its name, which is also the key of its draws.", "Australia"),
                    required(
                            "currency",
                            new Form.Choice(Arrays.stream(CoalCase.Currency.values())
                                    .map(Enum::name)
                                    .toList()),
                            "In whose money its costs live.",
                            "AUD"),
                    required(
                            "capacityTonnesPerYear",
                            TONNES,
                            "Capacity that serves Japan at the start, t/yr.",
                            "11000000"),
                    required(
                            "relativeCost",
                            Form.Amount.above(0.0, 10.0, "ratio"),
                            "Full landed cost over the reference cost of" + " 1970.",
                            "0.97"),
                    required(
                            "sponsoredShare",
                            Form.Amount.between(0.0, 10.0, "ratio"),
                            "Share of newly sponsored capacity that"
                                    + " goes to it, relative to the others open at the time.",
                            "0.45"),
                    required("opens", CommonForms.MONTH, "First month in which buyers may sponsor it.", "1960-01"),
                    required(
                            "byAgreement",
                            new Form.Flag(false),
                            "Whether it sells only under the Chinese long-term agreement.",
                            "false"),
                    required("source", Form.Text.ANY, "Row of data/sources.csv, or assumed.", "background"),
                    required("grade", CommonForms.GRADE, "A primary, B secondary, C unsourced or coded.", "C"),
                    optional("note", Form.Text.ANY, "How the numbers were derived.")));

    static final BlockForm SOUTH_YAKUT = BlockForm.of(
            "The South Yakut project as negotiated.",
            List.of(
                    required("members", Form.Amount.whole(1, 1000, "firms"), "Firms in the consortium.", "51"),
                    required("creditUsd", SOME_USD, "First official credit, USD.", "450000000"),
                    required(
                            "firstSupplementUsd",
                            USD,
                            "First supplementary credit that can be asked, USD; at 0 none is asked.",
                            "90000000"),
                    required(
                            "secondSupplementUsd",
                            USD,
                            "Second and last supplementary credit, USD; at 0 none is asked.",
                            "40000000"),
                    required(
                            "creditRatePerYear",
                            Form.Amount.between(0.0, 1.0, "1/yr"),
                            "Rate of the first credit, a fraction a" + " year.",
                            "0.06375"),
                    required(
                            "creditTermYears", Form.Amount.whole(6, 40, "years"), "Years to the last repayment.", "16"),
                    required(
                            "costEstimateUsd",
                            SOME_USD,
                            "Estimate at prices of 1974, USD; at least the first credit.",
                            "1400000000"),
                    required(
                            "miningCapacityTonnesPerYear", SOME_TONNES, "Coking coal at full output, t/yr.", "9000000"),
                    required(
                            "contractTonnesPerYear",
                            SOME_TONNES,
                            "Yearly deliveries under the contract, t/yr.",
                            "5200000"),
                    required("contractYears", Form.Amount.whole(1, 100, "years"), "Length of deliveries, years.", "20"),
                    required(
                            "earlyContractTonnesPerYear",
                            SOME_TONNES,
                            "South Yakut deliveries in the first two years if they" + " start in 1983, t/yr.",
                            "3200000"),
                    required(
                            "lateContractTonnesPerYear",
                            SOME_TONNES,
                            "South Yakut deliveries thereafter if they start in 1983," + " t/yr.",
                            "5500000"),
                    required(
                            "portTonnesPerYear",
                            SOME_TONNES,
                            "Designed capacity of the coal terminal, t/yr.",
                            "6500000"),
                    required("shovels", Form.Amount.whole(1, 1000, "shovels"), "Large mining shovels ordered.", "10"),
                    required(
                            "firstTalks",
                            CommonForms.MONTH,
                            "Month from which the planner may propose the project.",
                            "1970-01")));

    static final BlockForm ALL = BlockForm.of(
                    "The case of coking coal: who buys, who sells, and the terms of South Yakut.",
                    List.of(
                            required(
                                    "steelmakers",
                                    new Form.Row(STEELMAKER, 1, Form.Row.MOST, "a list of steelmakers"),
                                    "The buyers. In a file with extends the list replaces that of the base. Their"
                                            + " order does not matter."),
                            required(
                                    "suppliers",
                                    new Form.Row(SUPPLIER, 1, Form.Row.MOST, "a list of suppliers"),
                                    "The rivals of Soviet coal. In a file with extends the list replaces that of the"
                                            + " base. Their order does not matter."),
                            required(
                                    "kuznetskTonnesPerYear",
                                    TONNES,
                                    "Soviet coal from the Kuznetsk basin offered to Japan at the" + " start, t/yr.",
                                    "2600000"),
                            required(
                                    "southYakut",
                                    SOUTH_YAKUT,
                                    "Terms of the project. In a file with extends only the keys that"
                                            + " differ are written.")))
            .with(CoalForm::checkLists);

    /** The same where only differences from a base are written. */
    static final BlockForm DIFFERENCES = differences();

    private CoalForm() {}

    private static BlockForm differences() {
        List<BlockForm.Field> fields = ALL.optional().fields().stream()
                .map(field -> field.name().equals("southYakut")
                        ? BlockForm.optional("southYakut", SOUTH_YAKUT.optional(), field.help())
                        : field)
                .toList();
        return BlockForm.of(ALL.help(), fields).with(CoalForm::checkLists);
    }

    private static void checkLists(Node.Block block, String path, Faults faults) {
        block.find("steelmakers").ifPresent(list -> {
            checkDistinct((Node.Items) list, path + ".steelmakers", faults);
            checkShares((Node.Items) list, path + ".steelmakers", faults);
        });
        block.find("suppliers").ifPresent(list -> checkDistinct((Node.Items) list, path + ".suppliers", faults));
    }

    private static void checkShares(Node.Items list, String path, Faults faults) {
        double sum = list.items().stream()
                .mapToDouble(item -> Form.Amount.of(((Node.Block) item).get("steelShare")))
                .sum();
        if (!(Math.abs(sum - 1.0) < SHARES_ADD_UP)) {
            faults.add(list.place(), path + ": the steelShares must add up to 1 but add up to " + sum + ".");
        }
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
