package fukabun.app.data;

import fukabun.app.files.Words;
import fukabun.base.Month;
import fukabun.scenario.Driver;
import fukabun.scenario.Drivers;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** The drivers, monthly from 1965-01 to 1991-12, from the tables that give them. */
final class DriverTables {
    static final Month FIRST = Month.of(1965, 1);
    static final Month LAST = Month.of(1991, 12);

    private static final int MONTHS = LAST.since(FIRST) + 1;
    private static final int FIRST_YEAR_OF_PRIME_RATE = 1974;
    private static final double PER_PERCENT = 100.0;
    private static final double TONNES_PER_MILLION_TONNES = 1e6;
    private static final int FIRST_YEAR_OF_LATER_SCOPE = 1985;
    private static final String USSR = "ussr_macro.csv";
    private static final String USSR_EXTERNAL = "ussr_external.csv";
    private static final String OIL_PRICE = "oil_price.csv";
    private static final String MODEL_DRIVERS = "model_drivers.csv";

    private static final Map<Driver, SeriesQuery> CODINGS = new EnumMap<>(Map.of(
            Driver.CONSENSUS_FLOOR_RATE, coding(Driver.CONSENSUS_FLOOR_RATE, "percent", 0.0, 100.0),
            Driver.CONSENSUS_FLOOR_RATE_EUROPE, coding(Driver.CONSENSUS_FLOOR_RATE_EUROPE, "percent", 0.0, 100.0),
            Driver.OIL_INJECTION_SHARE, coding(Driver.OIL_INJECTION_SHARE, "share", 0.0, 1.0),
            Driver.STEELMAKER_STOCK_CHANGE, coding(Driver.STEELMAKER_STOCK_CHANGE, "share", -1.0, 1.0),
            Driver.LARGE_PIPE_CALENDAR, coding(Driver.LARGE_PIPE_CALENDAR, "1/yr", 0.0, 1.0),
            Driver.SOVIET_ARREARS, coding(Driver.SOVIET_ARREARS, "share", 0.0, 1.0)));

    private final FigurePicker picker;
    private final Map<Driver, SortedMap<Integer, Double>> annual = new EnumMap<>(Driver.class);
    private final Map<Driver, List<TableRow>> codings = new EnumMap<>(Driver.class);

    DriverTables(FigurePicker picker) {
        this.picker = picker;
    }

    private static SeriesQuery coding(Driver driver, String unit, double low, double high) {
        return SeriesQuery.named(MODEL_DRIVERS, driver.key(), unit, low, high);
    }

    /** Takes the figures out of the tables; faults go to the picker. */
    void pick() {
        take(Driver.CRUDE_OIL_PRICE, SeriesQuery.positive(OIL_PRICE, "series", "BP_crude_nominal", "value", "US$/bbl"));
        checkCrudeSteps();
        takePrices(Driver.CONSUMER_PRICES_UNITED_STATES, "CPI_US_1990_100");
        takePrices(Driver.CONSUMER_PRICES_AUSTRALIA, "CPI_Australia_1990_100");
        takePrices(Driver.CONSUMER_PRICES_CANADA, "CPI_Canada_1990_100");
        take(
                Driver.AUSTRALIAN_DOLLARS_PER_USD,
                SeriesQuery.positive("exchange_rates.csv", "currency", "AUD", "per_usd", "AUD/USD"));
        take(
                Driver.CANADIAN_DOLLARS_PER_USD,
                SeriesQuery.positive("exchange_rates.csv", "currency", "CAD", "per_usd", "CAD/USD"));
        take(Driver.CRUDE_STEEL_JAPAN, SeriesQuery.positive("steel.csv", "country", "Japan", "crude_steel_mt", "Mt"));
        take(
                Driver.ENERGY_IMPORT_DEPENDENCE,
                SeriesQuery.named("japan_macro.csv", "energy_import_dependence", "percent of energy use", 0.0, 100.0));
        take(
                Driver.LONG_TERM_PRIME_RATE,
                FIRST_YEAR_OF_PRIME_RATE,
                SeriesQuery.named("japan_macro.csv", "long_term_prime_rate_Japan_end_of_year", "percent", 0.0, 100.0));
        take(
                Driver.YEN_PER_USD,
                SeriesQuery.positive("japan_macro.csv", "series", "yen_per_usd_average", "value", "yen/US$"));
        take(
                Driver.DEUTSCHMARKS_PER_USD,
                SeriesQuery.positive("exchange_rates.csv", "currency", "DEM", "per_usd", "DEM/USD"));
        take(
                Driver.POUNDS_PER_USD,
                SeriesQuery.positive("exchange_rates.csv", "currency", "GBP", "per_usd", "GBP/USD"));
        take(
                Driver.REAL_GDP_JAPAN,
                SeriesQuery.positive("japan_macro.csv", "series", "GDP_real", "value", "billion 2011 int$"));
        takePrices(Driver.MANUFACTURES_UNIT_VALUE, "MUV_1990_100");
        take(
                Driver.NUCLEAR_CAPACITY_JAPAN,
                SeriesQuery.named("japan_macro.csv", "nuclear_capacity", "GW net", 0.0, 1000.0));
        takeForeignTrade();
        CODINGS.forEach((driver, query) -> codings.put(driver, pickCoding(query)));
        picker.table(MODEL_DRIVERS).rows().forEach(this::checkSeries);
    }

    /** The drivers; to be asked for only when picking found no fault. */
    Drivers drivers() {
        Map<Driver, double[]> series = new EnumMap<>(Driver.class);
        annual.forEach((driver, values) -> series.put(driver, monthly(driver, values)));
        codings.forEach((driver, rows) -> series.put(driver, monthly(driver, rows)));
        return new Drivers(FIRST, series);
    }

    /** What timber and other trade stand on. */
    private void takeForeignTrade() {
        // The starts of calendar years alone: figures of better grade are rounded or of fiscal years.
        Map<String, String> calendarYears = Map.of("country", "Japan", "source_id", "background");
        take(
                Driver.HOUSING_STARTS_JAPAN,
                new SeriesQuery(
                        "housing.csv",
                        calendarYears,
                        "starts_thousand",
                        "thousand",
                        SeriesQuery.SMALLEST_POSITIVE,
                        Double.MAX_VALUE));
        take(
                Driver.EXPORTS_OF_JAPAN,
                SeriesQuery.positive("trade_totals.csv", "country", "Japan", "exports_musd", "million USD"));
        take(
                Driver.IMPORTS_OF_JAPAN,
                SeriesQuery.positive("trade_totals.csv", "country", "Japan", "imports_musd", "million USD"));
        take(
                Driver.SOVIET_OIL_SURPLUS,
                SeriesQuery.positive(USSR, "series", "oil_surplus_over_consumption", "value", "Mt"));
        SortedMap<Integer, Double> production = picker.valuesByYear(
                SeriesQuery.positive(USSR, "series", "oil_production", "value", "Mt"),
                FIRST_YEAR_OF_LATER_SCOPE - 1,
                FIRST_YEAR_OF_LATER_SCOPE);
        splice(production);
        take(
                Driver.SOVIET_DEBT,
                new Years(1971, 1989),
                SeriesQuery.named(USSR_EXTERNAL, "hard_currency_debt_gross", "USD billion", 0.0, 1000.0));
        take(
                Driver.SOVIET_GOLD_SALES,
                new Years(1971, 1988),
                SeriesQuery.named(USSR_EXTERNAL, "gold_sold_estimate", "t", 0.0, 10_000.0));
        take(Driver.GOLD_PRICE, SeriesQuery.positive(USSR_EXTERNAL, "series", "gold_price", "value", "USD/oz"));
    }

    /** Takes the break of 1985 out of the oil surplus; where a year is missing, a fault says so already. */
    private void splice(SortedMap<Integer, Double> production) {
        SortedMap<Integer, Double> surplus = annual.get(Driver.SOVIET_OIL_SURPLUS);
        int last = FIRST_YEAR_OF_LATER_SCOPE - 1;
        boolean whole = production.containsKey(last)
                && production.containsKey(FIRST_YEAR_OF_LATER_SCOPE)
                && surplus.containsKey(last)
                && surplus.containsKey(FIRST_YEAR_OF_LATER_SCOPE);
        if (whole) {
            production.replaceAll((year, value) -> converted(value, "Mt"));
            annual.put(
                    Driver.SOVIET_OIL_SURPLUS, OilSurplusSplice.splice(surplus, production, FIRST_YEAR_OF_LATER_SCOPE));
        }
    }

    /** Years of a table, both included; before and after them the first and the last figure hold. */
    private record Years(int first, int last) {}

    private void takePrices(Driver driver, String name) {
        take(driver, SeriesQuery.positive("deflators.csv", "series", name, "value", "index"));
    }

    private void take(Driver driver, SeriesQuery query) {
        take(driver, FIRST.year(), query);
    }

    private void take(Driver driver, int firstYear, SeriesQuery query) {
        take(driver, new Years(firstYear, LAST.year()), query);
    }

    private void take(Driver driver, Years years, SeriesQuery query) {
        SortedMap<Integer, Double> values = picker.valuesByYear(query, years.first(), years.last());
        values.replaceAll((year, value) -> converted(value, query.unit()));
        annual.put(driver, values);
    }

    private void checkCrudeSteps() {
        SortedMap<Integer, Double> averages = annual.get(Driver.CRUDE_OIL_PRICE);
        if (averages.containsKey(1972) && averages.containsKey(1973)) {
            double lastQuarter = CrudePriceSteps.lastQuarterOf1973(averages);
            if (!(lastQuarter > 0.0)) {
                picker.add(picker.table(OIL_PRICE)
                        .fault("gives 1973 so little against 1972 that its last quarter would" + " cost " + lastQuarter
                                + " USD/bbl; it must be above zero."));
            }
        }
    }

    private static double[] monthly(Driver driver, SortedMap<Integer, Double> values) {
        return switch (driver) {
            case CRUDE_OIL_PRICE -> new CrudePriceSteps(values).monthly(FIRST, MONTHS);
            case LONG_TERM_PRIME_RATE, NUCLEAR_CAPACITY_JAPAN, SOVIET_DEBT ->
                Knots.ofYearEnds(values).monthly(FIRST, MONTHS);
            default -> Knots.ofAnnualAverages(values).monthly(FIRST, MONTHS);
        };
    }

    private static double[] monthly(Driver driver, List<TableRow> rows) {
        List<Knots.Knot> knots = new ArrayList<>();
        for (TableRow row : rows) {
            double value = converted(row.number("value"), CODINGS.get(driver).unit());
            knots.add(Knots.Knot.in(Month.parse(row.cell("date")), value, isHeld(row)));
        }
        return new Knots(knots).monthly(FIRST, MONTHS);
    }

    /** From the unit of the table to that of the driver. */
    private static double converted(double value, String unit) {
        return switch (unit) {
            case "percent", "percent of energy use" -> value / PER_PERCENT;
            case "Mt" -> value * TONNES_PER_MILLION_TONNES;
            case "thousand" -> value * 1e3;
            case "million USD" -> value * 1e6;
            case "USD billion" -> value * 1e9;
            default -> value;
        };
    }

    private List<TableRow> pickCoding(SeriesQuery query) {
        List<TableRow> rows = picker.byDate(query);
        if (rows.isEmpty() || FIRST.isBefore(Month.parse(rows.get(0).cell("date")))) {
            picker.add(picker.table(MODEL_DRIVERS)
                    .fault("needs a row of "
                            + query.what(picker.table(MODEL_DRIVERS).spec()) + " for " + FIRST + " or earlier."));
        } else if (!isHeld(rows.get(rows.size() - 1))) {
            picker.add(rows.get(rows.size() - 1).fault("until_next", "must be hold in the last row of a series."));
        }
        return rows;
    }

    private void checkSeries(TableRow row) {
        List<String> known = CODINGS.keySet().stream().map(Driver::key).toList();
        if (!known.contains(row.cell("series"))) {
            picker.add(row.fault(
                    "series",
                    "is an unknown series " + Words.shown(row.cell("series"), true) + "; known are "
                            + String.join(", ", known) + "." + Words.cure(row.cell("series"), known)));
        }
    }

    private static boolean isHeld(TableRow row) {
        return row.cell("until_next").equals("hold");
    }
}
