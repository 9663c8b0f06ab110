package fukabun.app.scenario;

import static fukabun.app.scenario.BlockForm.optional;
import static fukabun.app.scenario.BlockForm.required;

import fukabun.app.files.Faults;
import fukabun.base.Month;
import fukabun.scenario.Event;
import fukabun.scenario.Lever;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** How each kind of {@link Event} is written in a scenario file, and how it is made from what was written. */
final class EventForms {
    private static final Form SHARE = Form.Amount.between(0.0, 1.0, "share");
    private static final Form FLAG = new Form.Flag(false);
    private static final Map<String, Type> TYPES = types();

    /** Every event, told apart by its {@code type}. */
    static final VariantForm ANY = new VariantForm("type", forms());

    private record Type(BlockForm form, Function<Node.Block, Event> maker) {}

    private EventForms() {}

    /** The event of a checked block. */
    static Event event(Node.Block block) {
        return TYPES.get(CommonForms.text(block, "type")).maker().apply(block);
    }

    private static Map<String, BlockForm> forms() {
        Map<String, BlockForm> forms = new LinkedHashMap<>();
        TYPES.forEach((name, type) -> forms.put(name, type.form()));
        return forms;
    }

    private static Map<String, Type> types() {
        Map<String, Type> types = new LinkedHashMap<>();
        addSettled(types);
        addStances(types);
        addSanctions(types);
        addPipeline(types);
        addChannels(types);
        addVisits(types);
        addLevers(types);
        return types;
    }

    private static void addSettled(Map<String, Type> types) {
        types.put(
                "territorial-settlement",
                new Type(
                        dated(
                                "territorial-settlement",
                                "The islands are settled, and stay settled.",
                                List.of(
                                        required("month", CommonForms.MONTH, "Month of the agreement.", "1973-10"),
                                        required(
                                                "islands",
                                                Form.Amount.whole(0, 4, "islands"),
                                                "How many of the four come back or are promised. A promise has little credibility.",
                                                "4"),
                                        required(
                                                "credibility",
                                                SHARE,
                                                "How far the agreement is believed: 1 wholly, 0 not at all.",
                                                "1.0"))),
                        block -> new Event.TerritorialSettlement(
                                month(block, "month"), (int) number(block, "islands"), number(block, "credibility"))));
        types.put(
                "territorial-opening",
                new Type(
                        dated(
                                "territorial-opening",
                                "Tokyo meets Moscow and asks for the islands. What is offered comes out of the run.",
                                List.of(required("month", CommonForms.MONTH, "Month of the meeting.", "1973-10"))),
                        block -> new Event.TerritorialOpening(month(block, "month"))));
        types.put(
                "framework-credit",
                new Type(
                        dated(
                                "framework-credit",
                                "Tokyo signs an official credit outside of the projects, whatever its gates say. Two in"
                                        + " one month add up.",
                                List.of(
                                        required("month", CommonForms.MONTH, "Month of signature.", "1983-02"),
                                        required(
                                                "amountUsd",
                                                Form.Amount.between(
                                                        Lever.FRAMEWORK_CREDIT.low(),
                                                        Lever.FRAMEWORK_CREDIT.high(),
                                                        "USD"),
                                                "Amount, USD.",
                                                "1050000000"))),
                        block -> new Event.FrameworkCredit(month(block, "month"), number(block, "amountUsd"))));
        types.put(
                "china-agreement",
                new Type(
                        dated(
                                "china-agreement",
                                "China begins to sell coking coal to Japan, and goes on.",
                                List.of(required(
                                        "month",
                                        CommonForms.MONTH,
                                        "First month of sales; their growth counts from here.",
                                        "1978-02"))),
                        block -> new Event.ChinaAgreement(month(block, "month"))));
    }

    private static void addStances(Map<String, Type> types) {
        types.put(
                "linkage-stance",
                new Type(
                        lasting(
                                "linkage-stance",
                                "Tokyo changes how far economics must wait for politics, whatever it has"
                                        + " learnt. The lowest of the stances that stand - this one, others, the lever"
                                        + " linkageStance, and what Tokyo itself has come to in the run - holds.",
                                List.of(required(
                                        "stance", SHARE, "1 inseparable, 0.5 balanced expansion, 0 separate.", "0.5"))),
                        block -> new Event.LinkageStance(month(block, "from"), end(block), number(block, "stance"))));
        types.put(
                "dispute-salience",
                new Type(
                        lasting(
                                "dispute-salience",
                                "The dispute is more, or less, on people's minds than usual. Where two such events meet"
                                        + " they multiply.",
                                List.of(required(
                                        "salience",
                                        Form.Amount.between(
                                                Lever.DISPUTE_SALIENCE.low(), Lever.DISPUTE_SALIENCE.high(), "ratio"),
                                        "1 is usual.",
                                        "1.25"))),
                        block -> new Event.DisputeSalience(
                                month(block, "from"), end(block), number(block, "salience"))));
        types.put(
                "strain",
                new Type(
                        lasting(
                                "strain",
                                "Something strains relations. The strongest strain of a month counts.",
                                List.of(
                                        required("severity", SHARE, "Strain while it lasts.", "0.4"),
                                        optional(
                                                "territorial",
                                                FLAG,
                                                "Whether it comes from the dispute, so that a settlement could have"
                                                        + " removed it; false when left out.",
                                                "true"))),
                        block -> new Event.Strain(
                                month(block, "from"),
                                end(block),
                                number(block, "severity"),
                                flag(block, "territorial"))));
    }

    private static void addSanctions(Map<String, Type> types) {
        types.put(
                "credit-freeze",
                new Type(
                        lasting(
                                        "credit-freeze",
                                        "New official credit is frozen in a sanction. The severest freeze of a month"
                                                + " counts.",
                                        List.of(
                                                required("severity", SHARE, "Share of the full effect.", "1.0"),
                                                optional(
                                                        "lingers",
                                                        FLAG,
                                                        "Whether the record does not give its end, so that it fades"
                                                                + " after its last month instead of ending; false when"
                                                                + " left out. Needs a last month.",
                                                        "true")))
                                .with(EventForms::checkFreeze),
                        block -> new Event.CreditFreeze(
                                month(block, "from"), end(block), number(block, "severity"), flag(block, "lingers"))));
        types.put(
                "licence-denial",
                new Type(
                        lasting(
                                "licence-denial",
                                "Washington has reason to deny licences for equipment with US content. It may lift the"
                                        + " embargo before the reason has passed.",
                                List.of(required("severity", SHARE, "Severity of the embargo.", "0.7"))),
                        block -> new Event.LicenceDenial(month(block, "from"), end(block), number(block, "severity"))));
    }

    private static void addPipeline(Map<String, Type> types) {
        types.put(
                "caterpillar-licence",
                new Type(
                        lasting(
                                "caterpillar-licence",
                                "What Washington does with Caterpillar's licences for the Soviet Union. The strictest act"
                                        + " of a month counts.",
                                List.of(required(
                                        "granted",
                                        SHARE,
                                        "Share of its orders that may go: 1 all, 0.5 halved, 0 denied or revoked.",
                                        "0.5"))),
                        block -> new Event.CaterpillarLicence(
                                month(block, "from"), end(block), number(block, "granted"))));
        types.put(
                "guidance-to-firms",
                new Type(
                        lasting(
                                "guidance-to-firms",
                                "Tokyo guides its firms in the pipeline.",
                                List.of(
                                        required(
                                                "hardStance",
                                                SHARE,
                                                "How hard it tells them not to take the lead.",
                                                "1.0"),
                                        required(
                                                "selfRestraint",
                                                SHARE,
                                                "How far it keeps them from bidding against American makers.",
                                                "0.0"))),
                        block -> new Event.GuidanceToFirms(
                                month(block, "from"),
                                end(block),
                                number(block, "hardStance"),
                                number(block, "selfRestraint"))));
    }

    private static void addChannels(Map<String, Type> types) {
        channel(
                types,
                "extraterritorial-rule",
                "Washington claims that its embargo reaches foreign subsidiaries and licensees of American firms. Acts"
                        + " only while an embargo is in force.",
                "How far it claims to reach.",
                block -> new Event.ExtraterritorialRule(month(block, "from"), end(block), number(block, "severity")));
        channel(
                types,
                "credit-discipline",
                "The OECD governments take the floor rates of export credit seriously.",
                "How seriously.",
                block -> new Event.CreditDiscipline(month(block, "from"), end(block), number(block, "severity")));
        channel(
                types,
                "guidance-request",
                "Washington asks Tokyo to hold its firms back; MITI then guides them as far as Tokyo complies.",
                "How strongly it asks.",
                block -> new Event.GuidanceRequest(month(block, "from"), end(block), number(block, "severity")));
        channel(
                types,
                "export-control",
                "Tokyo tightens its export control.",
                "How much.",
                block -> new Event.ExportControl(month(block, "from"), end(block), number(block, "severity")));
    }

    private static void channel(
            Map<String, Type> types, String type, String help, String severity, Function<Node.Block, Event> maker) {
        BlockForm form = lasting(
                type,
                help + " The strongest of a month counts.",
                List.of(required("severity", SHARE, severity, "0.5")));
        types.put(type, new Type(form, maker));
    }

    private static void addVisits(Map<String, Type> types) {
        types.put(
                "summit",
                new Type(
                        dated(
                                "summit",
                                "The capitals meet at the top; the warmth fades within months.",
                                List.of(
                                        required("month", CommonForms.MONTH, "Month of the visit.", "1973-10"),
                                        required("warmth", SHARE, "How much good will it brings.", "0.5"))),
                        block -> new Event.Summit(month(block, "month"), number(block, "warmth"))));
    }

    private static void addLevers(Map<String, Type> types) {
        types.put(
                "lever-setting",
                new Type(
                        lasting(
                                        "lever-setting",
                                        "A lever is set for a time, after whatever the events before this one made of it.",
                                        List.of(
                                                required(
                                                        "lever",
                                                        new Form.Choice(Arrays.stream(Lever.values())
                                                                .map(Lever::key)
                                                                .toList()),
                                                        "Which lever, by its name in the levers block.",
                                                        "buildingOnPlan"),
                                                required(
                                                        "value",
                                                        Form.Amount.between(0.0, 1e11, "unit of the lever"),
                                                        "Its value; of a switch 1 is on and 0 is off.",
                                                        "1")))
                                .with(EventForms::checkLever),
                        block -> new Event.LeverSetting(
                                month(block, "from"), end(block), lever(block), number(block, "value"))));
    }

    private static Lever lever(Node.Block block) {
        String key = CommonForms.text(block, "lever");
        return Arrays.stream(Lever.values())
                .filter(lever -> lever.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static void checkLever(Node.Block block, String path, Faults faults) {
        CommonForms.monthsInOrder().check(block, path, faults);
        try {
            lever(block).check(number(block, "value"));
        } catch (IllegalArgumentException e) {
            faults.add(block.get("value").place(), path + ".value: " + e.getMessage() + ".");
        }
    }

    private static void checkFreeze(Node.Block block, String path, Faults faults) {
        CommonForms.monthsInOrder().check(block, path, faults);
        if (flag(block, "lingers") && !block.has("to")) {
            faults.add(
                    block.place(),
                    path + ".to is missing; a freeze that lingers must have a last month, after which it" + " fades.");
        }
    }

    private static BlockForm lasting(String type, String help, List<BlockForm.Field> own) {
        List<BlockForm.Field> fields = new ArrayList<>(List.of(
                required("from", CommonForms.MONTH, "First month in which it acts.", "1980-01"),
                optional(
                        "to",
                        CommonForms.MONTH,
                        "Last month in which it acts. An event without it does not end.",
                        "1980-06")));
        fields.addAll(own);
        return dated(type, help, fields).with(CommonForms.monthsInOrder());
    }

    private static BlockForm dated(String type, String help, List<BlockForm.Field> own) {
        List<BlockForm.Field> fields =
                new ArrayList<>(List.of(required("type", new Form.Choice(List.of(type)), "What happens: " + help)));
        fields.addAll(own);
        fields.add(optional(
                "id",
                CommonForms.ID,
                "Short name, by which a file that extends this one can take the event" + " away.",
                "afghanistan-freeze"));
        fields.add(optional(
                "record",
                Form.Text.matching("^EV[0-9]{3}$", "the id of a row of data/events.csv, such as EV048"),
                "Row of data/events.csv from which it comes.",
                "EV048"));
        fields.add(optional("note", Form.Text.ANY, "Anything a reader should know, such as how a number was coded."));
        return BlockForm.of(help, fields);
    }

    private static Month month(Node.Block block, String key) {
        return Form.MonthText.of(block.get(key));
    }

    private static Month end(Node.Block block) {
        return block.find("to").map(Form.MonthText::of).orElse(Event.FOREVER);
    }

    private static double number(Node.Block block, String key) {
        return Form.Amount.of(block.get(key));
    }

    private static boolean flag(Node.Block block, String key) {
        return block.find(key).map(Form.Flag::of).orElse(false);
    }
}
