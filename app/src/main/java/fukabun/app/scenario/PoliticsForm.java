package fukabun.app.scenario;

import static fukabun.app.scenario.BlockForm.optional;
import static fukabun.app.scenario.BlockForm.required;

import fukabun.app.files.Faults;
import fukabun.base.Month;
import java.util.List;

/** How the governments are written in a scenario file. */
final class PoliticsForm {
    private static final double MOST_USD = 1e12;
    private static final Form LEANING = Form.Amount.between(-1.0, 1.0, "coding");

    static final BlockForm LEADER = BlockForm.of(
            "A leader of Japan. The leanings are codings; only their distance from the mean of all months in office counts.",
            List.of(
                    required("name", Form.Text.ANY, "The name, for the record.", "Ohira"),
                    required("from", CommonForms.MONTH, "First month in office.", "1978-12"),
                    required(
                            "business",
                            LEANING,
                            "How much business weighs: 1 much more than usual, -1 much less.",
                            "0.3"),
                    required("alliance", LEANING, "How much the alliance with Washington weighs.", "0.4"),
                    required("islands", LEANING, "How much the islands weigh.", "0"),
                    required("source", Form.Text.ANY, "Row of data/sources.csv, or assumed.", "assumed"),
                    required("grade", CommonForms.GRADE, "A primary, B secondary, C unsourced or coded.", "C"),
                    optional("note", Form.Text.ANY, "What the codings rest on.")));

    static final BlockForm ADMINISTRATION = BlockForm.of(
            "An administration of the United States.",
            List.of(
                    required("name", Form.Text.ANY, "The name, for the record.", "Reagan, Shultz"),
                    required("from", CommonForms.MONTH, "First month in office.", "1982-07"),
                    required(
                            "hawks",
                            Form.Amount.between(0.0, 3.0, "ratio"),
                            "Weight of the hawks, relative to the parameter hawkWeight; a coding.",
                            "0.8"),
                    required("source", Form.Text.ANY, "Row of data/sources.csv, or assumed.", "assumed"),
                    required("grade", CommonForms.GRADE, "A primary, B secondary, C unsourced or coded.", "C"),
                    optional("note", Form.Text.ANY, "What the coding rests on.")));

    static final BlockForm ALL = BlockForm.of(
                    "Who governs. Without this block leaders and administrations do not differ, and no European contract is"
                            + " at stake. A file with extends writes it whole.",
                    List.of(
                            required(
                                    "leaders",
                                    new Form.Row(LEADER, 1, Form.Row.MOST, "a list of leaders"),
                                    "The leaders of Japan in the order in which they took office. Before the first and"
                                            + " after the last nobody leans."),
                            required("leadersUntil", CommonForms.MONTH, "Last month of the last leader.", "1991-10"),
                            required(
                                    "administrations",
                                    new Form.Row(ADMINISTRATION, 1, Form.Row.MOST, "a list of administrations"),
                                    "The administrations of the United States in the order in which they took office."),
                            required(
                                    "europeanContractsUsd",
                                    Form.Amount.between(0.0, MOST_USD, "USD"),
                                    "European contracts for the pipeline that need American know-how, USD. They feed the"
                                            + " revolt against the extraterritorial rule.",
                                    "860000000")))
            .with(PoliticsForm::checkOffices);

    private PoliticsForm() {}

    private static void checkOffices(Node.Block block, String path, Faults faults) {
        Month last = checkOrder((Node.Items) block.get("leaders"), path + ".leaders", faults);
        checkOrder((Node.Items) block.get("administrations"), path + ".administrations", faults);
        Month until = Form.MonthText.of(block.get("leadersUntil"));
        if (until.isBefore(last)) {
            faults.add(
                    block.get("leadersUntil").place(),
                    path + ".leadersUntil must not come before the last leader, " + last + ", but was " + until + ".");
        }
    }

    /** Checks that each took office after the one before; returns the month of the last. */
    private static Month checkOrder(Node.Items list, String path, Faults faults) {
        Month before = null;
        for (Node item : list.items()) {
            Node from = ((Node.Block) item).get("from");
            Month month = Form.MonthText.of(from);
            if (before != null && !before.isBefore(month)) {
                faults.add(
                        from.place(),
                        path + " must stand in the order in which they took office, but " + month + " follows " + before
                                + ". Maybe they are swapped.");
            }
            before = month;
        }
        return before;
    }
}
