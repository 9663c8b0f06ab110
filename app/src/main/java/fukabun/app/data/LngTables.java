package fukabun.app.data;

import fukabun.base.Month;
import fukabun.scenario.ForecastVintage;
import fukabun.scenario.GasCase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What the tables tell of the market for LNG: the outlooks of their day and the offers of rivals.
 *
 * <p>Rules. A signature dated by a year or by years counts from the middle of the first one, a first delivery likewise. An
 * offer without a first delivery would have come after the usual lead time. A row named "expansion" or "extension" adds
 * to the contract whose name begins with the same word: its quantity is the total, so it offers what it has more, and it
 * prolongs the contract to its own end. A contract without a duration runs for twenty years. Soviet projects are no
 * rivals.
 */
final class LngTables {
    private static final String CONTRACTS = "lng_contracts.csv";
    private static final double TONNES_PER_MILLION_TONNES = 1e6;

    /** Years from signature to first cargo where the table gives none: central lead time of energy_parameters.csv. */
    private static final int LEAD_MONTHS = 48;

    private static final int USUAL_YEARS = 20;
    private static final int MONTHS_PER_YEAR = 12;
    private static final int MIDDLE_OF_YEAR = 6;
    private static final double SMALLEST_ADDITION = 1e3;

    private final FigurePicker picker;
    private final List<ForecastVintage> vintages = new ArrayList<>();
    private final List<GasCase.Offer> offers = new ArrayList<>();

    LngTables(FigurePicker picker) {
        this.picker = picker;
    }

    /** Takes the figures out of the tables; faults go to the picker. */
    void pick() {
        for (String quantity : List.of("LNG imports", "LNG imports (accelerated policy)")) {
            pickVintages(quantity);
        }
        List<TableRow> rivals = new ArrayList<>();
        for (TableRow row : picker.table(CONTRACTS).rows()) {
            if (!row.cell("supplier").startsWith("USSR")) {
                rivals.addAll(picker.byDate(quantity(row.cell("project"))));
            }
        }
        rivals.forEach(row -> pickOffer(row, rivals));
    }

    GasCase.LngMarket market() {
        return new GasCase.LngMarket(vintages, offers);
    }

    private void pickVintages(String quantity) {
        SeriesQuery query = new SeriesQuery(
                "demand_forecasts.csv",
                Map.of("quantity", quantity, "entry", "forecast"),
                "value",
                "Mt",
                SeriesQuery.SMALLEST_POSITIVE,
                Double.MAX_VALUE);
        for (TableRow row : picker.byDate(query)) {
            vintages.add(new ForecastVintage(
                    row.date("vintage").firstMonth(),
                    row.date("target_year").firstYear(),
                    row.number("value") * TONNES_PER_MILLION_TONNES));
        }
    }

    private static SeriesQuery quantity(String project) {
        Map<String, String> where = Map.of("project", project);
        return new SeriesQuery(CONTRACTS, where, "acq_mt", "Mt", SeriesQuery.SMALLEST_POSITIVE, Double.MAX_VALUE);
    }

    private void pickOffer(TableRow row, List<TableRow> rivals) {
        TableRow first = isAddition(row) ? begun(row, rivals) : row;
        double before = first == row ? 0.0 : first.number("acq_mt");
        double tonnes = (row.number("acq_mt") - before) * TONNES_PER_MILLION_TONNES;
        if (tonnes < SMALLEST_ADDITION) {
            return;
        }
        Month signed = middle(row, "signed");
        Month delivery = row.isFilled("first_delivery") ? middle(row, "first_delivery") : signed.plus(LEAD_MONTHS);
        Month last = last(row, delivery);
        for (TableRow other : rivals) {
            if (isAddition(other) && begun(other, rivals) == row) {
                Month prolonged = last(other, middle(other, "first_delivery"));
                last = prolonged.isBefore(last) ? last : prolonged;
            }
        }
        offers.add(new GasCase.Offer(row.cell("project"), signed, delivery, last, tonnes, buyers(row.cell("buyers"))));
    }

    private static Month last(TableRow row, Month delivery) {
        double years = row.isFilled("duration_years") ? row.number("duration_years") : USUAL_YEARS;
        return delivery.plus((int) Math.round(years * MONTHS_PER_YEAR) - 1);
    }

    private static boolean isAddition(TableRow row) {
        return row.cell("project").endsWith("expansion") || row.cell("project").endsWith("extension");
    }

    /** The contract that a row adds to. */
    private TableRow begun(TableRow addition, List<TableRow> rivals) {
        String word = addition.cell("project").split(" ")[0];
        for (TableRow row : rivals) {
            if (!isAddition(row) && row.cell("project").startsWith(word + " ")) {
                return row;
            }
        }
        picker.add(addition.fault("project", "adds to a contract, but none begins with '" + word + "'."));
        return addition;
    }

    /** The month of a date; the middle of the year where only years are given. */
    private static Month middle(TableRow row, String column) {
        Month first = row.date(column).firstMonth();
        boolean yearOnly = !row.cell(column).contains("-");
        return yearOnly ? Month.of(first.year(), MIDDLE_OF_YEAR) : first;
    }

    /**
     * Utilities by name. Names that share a last word are given once with it: "Tokyo, Osaka, Toho Gas". A cell that ends
     * in "and others" names nobody, that is all.
     */
    static List<String> buyers(String cell) {
        if (cell.endsWith("and others")) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        for (String part : cell.split(";")) {
            String[] list = Arrays.stream(part.split(",")).map(String::strip).toArray(String[]::new);
            String last = list[list.length - 1];
            String kind = last.substring(last.lastIndexOf(' ') + 1);
            for (String name : list) {
                names.add(name.endsWith(" " + kind) || list.length == 1 ? name : name + " " + kind);
            }
        }
        return names;
    }

    static SeriesQuery imports() {
        Map<String, String> where = Map.of("importer", "Japan", "origin", "All");
        return new SeriesQuery("lng_imports.csv", where, "volume_mt", "Mt", 0.0, Double.MAX_VALUE);
    }

    static SeriesQuery price() {
        Map<String, String> where = Map.of("importer", "Japan", "origin", "All", "source_id", "WBCMO");
        return new SeriesQuery("lng_imports.csv", where, "price_usd_mmbtu", "USD/mmBtu", 0.0, Double.MAX_VALUE);
    }

    static SeriesQuery intensity() {
        return SeriesQuery.named("japan_macro.csv", "energy_intensity_1980_100", "index", 0.0, 1000.0);
    }
}
