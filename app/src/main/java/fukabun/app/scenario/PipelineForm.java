package fukabun.app.scenario;

import static fukabun.app.scenario.BlockForm.optional;
import static fukabun.app.scenario.BlockForm.required;

import fukabun.app.files.Faults;
import fukabun.app.files.Words;
import fukabun.scenario.PipelineCase;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How the case of the Urengoi export line is written in a scenario file. */
final class PipelineForm {
    private static final double MOST_USD = 1e12;
    private static final Form RATE = Form.Amount.between(0.0, 1.0, "1/yr");

    private static final List<BlockForm.Field> SOURCED = List.of(
            required("source", Form.Text.ANY, "Row of data/sources.csv, or assumed.", "background"),
            required("grade", CommonForms.GRADE, "A primary, B secondary, C unsourced or coded.", "C"),
            optional("note", Form.Text.ANY, "How the numbers were derived."));

    static final Form KIND = new Form.Choice(Arrays.stream(PipelineCase.Kind.values())
            .map(PipelineCase.Kind::key)
            .toList());

    static final BlockForm RATES = BlockForm.of(
            "Rates of interest from a month on; before the first month those of the first.",
            List.of(
                    required("from", CommonForms.MONTH, "First month.", "1981-01"),
                    required("marketRatePerYear", RATE, "Long-term rate in the country's money.", "0.104"),
                    required(
                            "officialRatePerYear",
                            RATE,
                            "Rate at which it offers export credit to Moscow, before any OECD floor.",
                            "0.0775")));

    static final BlockForm COUNTRY = block(
            "A country whose firms bid.",
            List.of(
                    required("name", Form.Text.ANY, "Its name, which is also the key of its draws.", "France"),
                    required(
                            "bloc",
                            new Form.Choice(Arrays.stream(PipelineCase.Bloc.values())
                                    .map(PipelineCase.Bloc::key)
                                    .toList()),
                            "Where it stands. Japan lends at the rates of the drivers, the United States does not"
                                    + " lend.",
                            "Europe"),
                    required(
                            "money",
                            new Form.Choice(Arrays.stream(PipelineCase.Money.values())
                                    .map(Enum::name)
                                    .toList()),
                            "Money in which its firms reckon.",
                            "DEM"),
                    optional(
                            "rates",
                            new Form.Row(RATES, 1, Form.Row.MOST, "a list of rates"),
                            "Rates of credit of a European country, in any order; the others have none.")));

    static final BlockForm BIDDER = block(
            "A firm that bids.",
            List.of(
                    required("name", Form.Text.ANY, "Its name, which is also the key of its draws.", "Komatsu"),
                    required("country", Form.Text.ANY, "Where it makes its goods: one of the countries.", "Japan"),
                    required(
                            "goods",
                            new Form.Row(KIND, 1, PipelineCase.Kind.values().length, "a list of kinds of goods"),
                            "What it makes.",
                            "[pipelayers]"),
                    required(
                            "relativePrice",
                            Form.Amount.between(0.1, 10.0, "ratio"),
                            "Price at the exchange rates of 1980 over that of the usual bidder.",
                            "0.92"),
                    required(
                            "usLink",
                            new Form.Choice(Arrays.stream(PipelineCase.UsLink.values())
                                    .map(PipelineCase.UsLink::key)
                                    .toList()),
                            "What of its goods Washington can reach: none, those of a licensee, or all of US origin.",
                            "none"),
                    required(
                            "privateCredit",
                            new Form.Flag(false),
                            "Whether private banks finance its sales, so that no freeze of credit touches them.",
                            "true")));

    static final BlockForm TENDER = block(
            "An order that is put out to tender.",
            List.of(
                    required(
                            "name",
                            Form.Text.ANY,
                            "Short words for the record; also the key of its draws.",
                            "gas turbines"),
                    required("goods", KIND, "What is asked for.", "turbines"),
                    required("month", CommonForms.MONTH, "Month of the award.", "1981-10"),
                    required(
                            "sizeUsd",
                            Form.Amount.above(0.0, MOST_USD, "USD"),
                            "Worth of the whole order, USD.",
                            "818000000"),
                    required(
                            "sizeSourced",
                            new Form.Flag(false),
                            "Whether a source gives the size: it is then taken as it stands, while pipelineOrdersRatio"
                                    + " multiplies any other.",
                            "true"),
                    required("lots", Form.Amount.whole(1, 1000, "lots"), "Parts into which it can be cut.", "125"),
                    required(
                            "creditYears",
                            Form.Amount.between(0.5, 30.0, "years"),
                            "Years over which the goods are paid.",
                            "8"),
                    required(
                            "leadMonths",
                            Form.Amount.whole(0, 120, "months"),
                            "Months from award to first delivery.",
                            "8"),
                    required(
                            "deliveryMonths",
                            Form.Amount.whole(1, 120, "months"),
                            "Months from first to last delivery.",
                            "18"),
                    required(
                            "leadContract",
                            new Form.Flag(false),
                            "Whether the winner leads the work of others, which Tokyo told its firms not to do.",
                            "false"),
                    optional(
                            "contracts",
                            new Form.Row(
                                    Form.Text.matching(
                                            "^[0-9]{4}(-[0-9]{2}){0,2} \\S.*$",
                                            "the date and bidder of a row of data/pipeline_contracts.csv, such as"
                                                    + " 1981-10 John Brown"),
                                    1,
                                    Form.Row.MOST,
                                    "a list of rows"),
                            "Rows of data/pipeline_contracts.csv from which it was coded, each by date and bidder.",
                            "[1981-10 John Brown]")));

    static final BlockForm ROUTINE = block(
            "Pipelayers bought each January and July apart from the line.",
            List.of(
                    required("from", CommonForms.MONTH, "First month.", "1974-01"),
                    required(
                            "usdPerYear1974",
                            Form.Amount.between(0.0, MOST_USD, "USD/yr"),
                            "Orders a year at US prices of 1974.",
                            "40000000"),
                    required(
                            "americanFleetShare",
                            Form.Amount.between(0.0, 1.0, "share"),
                            "Share of American machines among those that Moscow has at the start.",
                            "0.85")));

    static final BlockForm ALL = BlockForm.of(
                    "The case of the Urengoi export line: what Moscow put out to tender, who bid, and on which"
                            + " credit. A scenario without it does not play the case.",
                    List.of(
                            required(
                                    "countries",
                                    new Form.Row(COUNTRY, 1, Form.Row.MOST, "a list of countries"),
                                    "Countries of the bidders. In a file with extends the list replaces the base's."),
                            required(
                                    "bidders",
                                    new Form.Row(BIDDER, 1, Form.Row.MOST, "a list of bidders"),
                                    "Who may bid. In a file with extends the list replaces that of the base."),
                            required(
                                    "tenders",
                                    new Form.Row(TENDER, 1, Form.Row.MOST, "a list of tenders"),
                                    "What is put out to tender. In a file with extends the list replaces the base's."),
                            required("routine", ROUTINE, ROUTINE.help())))
            .with(PipelineForm::checkLists);

    /** The same where only differences from a base are written. */
    static final BlockForm DIFFERENCES = ALL.optional();

    private PipelineForm() {}

    private static BlockForm block(String help, List<BlockForm.Field> own) {
        return BlockForm.of(
                help,
                java.util.stream.Stream.concat(own.stream(), SOURCED.stream()).toList());
    }

    private static void checkLists(Node.Block block, String path, Faults faults) {
        for (String list : List.of("countries", "bidders", "tenders")) {
            block.find(list).ifPresent(items -> checkDistinct((Node.Items) items, path + "." + list, faults));
        }
        block.find("countries")
                .ifPresent(items -> ((Node.Items) items)
                        .items()
                        .forEach(country -> checkRates((Node.Block) country, path + ".countries", faults)));
    }

    private static void checkRates(Node.Block country, String path, Faults faults) {
        boolean european = CommonForms.text(country, "bloc").equals(PipelineCase.Bloc.EUROPE.key());
        if (european != country.has("rates")) {
            faults.add(
                    country.place(),
                    path + ": " + Words.shown(CommonForms.text(country, "name"), true)
                            + (european
                                    ? " must have rates, for it stands in Europe."
                                    : " must have no rates, for it does not stand in Europe."));
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
