package fukabun.app.scenario;

import static fukabun.app.scenario.BlockForm.optional;
import static fukabun.app.scenario.BlockForm.required;

import fukabun.app.files.Faults;
import fukabun.app.files.Words;
import java.util.ArrayList;
import java.util.List;

/** How the case of timber is written in a scenario file. */
final class TimberForm {
    private static final Form VOLUME = Form.Amount.above(0.0, 1e9, "m3/yr");
    private static final Form COST = Form.Amount.between(0.0, 1e4, "USD/m3");

    private static final List<BlockForm.Field> CITED = List.of(
            required("source", Form.Text.ANY, "Row of data/sources.csv, or assumed.", "ZENMOKU"),
            required("grade", CommonForms.GRADE, "A primary, B secondary, C unsourced or coded.", "B"),
            optional("note", Form.Text.ANY, "How the numbers were derived."));

    static final BlockForm RIVAL = BlockForm.of(
            "An origin of timber that competes with the Soviet forests.",
            cited(
                    required("name", Form.Text.ANY, "Its name.", "North America"),
                    required("cubicMetresPerYear", VOLUME, "What Japan bought there in 1970, m3/yr.", "10060000"),
                    required(
                            "realPriceGrowthPerYear",
                            Form.Amount.between(-0.2, 0.2, "1/yr"),
                            "Growth of its price beyond that of other imported timber, a fraction a year.",
                            "0.01")));

    static final BlockForm SOVIET = BlockForm.of(
            "The forests of the Soviet Far East.",
            cited(
                    required("cubicMetresPerYear", VOLUME, "What Japan bought there in 1970, m3/yr.", "7000000"),
                    required(
                            "capacityCubicMetresPerYear",
                            VOLUME,
                            "What they could export in 1970 without any agreement, m3/yr.",
                            "8000000"),
                    required("operatingUsdPerCubicMetre", COST, "Felling and carriage at prices of 1974, USD/m3.", "9"),
                    required("freightUsdPerCubicMetre", COST, "Sea freight at prices of 1974, USD/m3.", "4")));

    static final BlockForm AGREEMENT = BlockForm.of(
            "A forestry agreement: equipment on credit against timber.",
            cited(
                    required("name", Form.Text.ANY, "Its name, which is also the key of its luck.", "Forestry KS-2"),
                    optional(
                            "renews",
                            Form.Text.ANY,
                            "The agreement, named before it, that it follows on; left out where it is the first.",
                            "Forestry KS-1"),
                    required(
                            "talksFrom",
                            CommonForms.MONTH,
                            "Month from which it can be talked about; before the period where talks were under way.",
                            "1970-01"),
                    required("creditUsd", Form.Amount.above(0.0, 1e12, "USD"), "Official credit, USD.", "550000000"),
                    required(
                            "creditRatePerYear",
                            Form.Amount.between(0.0, 1.0, "1/yr"),
                            "Rate of the credit, a fraction a year.",
                            "0.06375"),
                    required("creditTermYears", Form.Amount.whole(4, 40, "years"), "Years to the last repayment.", "5"),
                    required("cubicMetresPerYear", VOLUME, "Yearly deliveries, m3/yr.", "3680000"),
                    required(
                            "deliveryYears",
                            Form.Amount.whole(1, 40, "years"),
                            "Years of deliveries, from the January after signature.",
                            "5"),
                    required(
                            "chips",
                            new Form.Flag(false),
                            "Whether it brings wood chips and pulpwood, which do not count as logs.",
                            "false")));

    static final BlockForm ALL = BlockForm.of(
                    "The case of timber: the origins of Japan's logs, and the forestry agreements. Lists and soviet"
                            + " replace those of the base as a whole.",
                    List.of(
                            required(
                                    "rivals",
                                    new Form.Row(RIVAL, 1, Form.Row.MOST, "a list of rivals"),
                                    "The other origins."),
                            required("soviet", SOVIET, "The Soviet forests."),
                            required(
                                    "members",
                                    Form.Amount.whole(1, 1000, "firms"),
                                    "Firms in the forestry consortium.",
                                    "12"),
                            required(
                                    "agreements",
                                    new Form.Row(AGREEMENT, 0, Form.Row.MOST, "a list of agreements"),
                                    "In the order in which they may renew each other.")))
            .with(TimberForm::checkLists);

    private TimberForm() {}

    private static List<BlockForm.Field> cited(BlockForm.Field... own) {
        List<BlockForm.Field> fields = new ArrayList<>(List.of(own));
        fields.addAll(CITED);
        return fields;
    }

    private static void checkLists(Node.Block block, String path, Faults faults) {
        block.find("rivals").ifPresent(list -> names((Node.Items) list, path + ".rivals", faults));
        block.find("agreements").ifPresent(list -> names((Node.Items) list, path + ".agreements", faults));
    }

    /** Names differ, and an agreement renews one that stands before it. */
    private static void names(Node.Items list, String path, Faults faults) {
        List<String> known = new ArrayList<>();
        for (Node item : list.items()) {
            Node.Block block = (Node.Block) item;
            String name = CommonForms.text(block, "name");
            if (known.contains(name)) {
                faults.add(
                        block.get("name").place(),
                        path + ": names must differ but " + Words.shown(name, true) + " stands there twice.");
            }
            block.find("renews").ifPresent(node -> {
                String renewed = ((Node.Scalar) node).text();
                if (!known.contains(renewed)) {
                    faults.add(
                            node.place(),
                            path + ": an agreement must renew one that stands before it but "
                                    + Words.shown(renewed, true) + " does not." + Words.cure(renewed, known));
                }
            });
            known.add(name);
        }
    }
}
