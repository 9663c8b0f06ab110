package fukabun.app.data;

import static fukabun.app.data.TableSpec.table;

import java.util.List;
import java.util.Optional;

/**
 * Every table of the data folder: its columns, units, key and date. This is the one place to change when a table
 * changes. The key leaves out the source, which belongs to every key; the first date, month or year of a table orders
 * its series where it is part of the key.
 */
final class Tables {
    static final String SOURCES = "sources.csv";

    /** In the order in which faults are reported: sources first, for every other table cites them. */
    static final List<TableSpec> ALL = List.of(
            table(SOURCES)
                    .text("source_id", "citation")
                    .optionalText("url_or_repo", "accessed_as")
                    .key("source_id"),
            table("coal_forecast_vintages.csv")
                    .month("published")
                    .otherYear("target_year")
                    .number("value_mt")
                    .cited()
                    .key("published", "target_year"),
            table("coal_imports.csv")
                    .year("year")
                    .text("importer", "origin", "kind")
                    .values("volume_mt", "price_usd_t")
                    .optionalText("price_basis")
                    .wordsOnly("price_basis", "words only")
                    .cited()
                    .key("year", "importer", "origin", "kind", "price_basis"),
            table("coal_parameters.csv")
                    .text("parameter")
                    .values("low", "central", "high")
                    .unit(
                            "EJ",
                            "Mt",
                            "Mt a year",
                            "USD/t",
                            "dwt",
                            "flag",
                            "km",
                            "ratio",
                            "share",
                            "t/t",
                            "wagons a day",
                            "years")
                    .cited()
                    .key("parameter"),
            table("coal_supply.csv")
                    .text("supplier")
                    .year("year")
                    .values("capacity_mt", "fob_cost_usd_t", "freight_usd_t", "capital_usd_per_annual_t")
                    .cited()
                    .key("supplier", "year"),
            table("comparators.csv")
                    .year("year")
                    .text("reporter", "flow", "partner")
                    .number("value")
                    .unit(
                            "DEM million",
                            "GBP million",
                            "NZD million",
                            "USD million",
                            "million rubles",
                            "percent",
                            "rubles per USD")
                    .cited()
                    .key("year", "reporter", "flow", "partner", "unit"),
            table("concessions_1925_1944.csv")
                    .date("year")
                    .text("quantity")
                    .values("value")
                    .unit(
                            "barrels per year",
                            "barrels per year of Sakhalin oil reaching Japan",
                            "event",
                            "index",
                            "lots",
                            "million rubles",
                            "million yen",
                            "percent",
                            "sen per ruble",
                            "t",
                            "wells",
                            "years")
                    .wordsOnly("unit", "event")
                    .cited()
                    .key("year", "quantity"),
            table("concessions_needs.csv")
                    .month("date")
                    .text("series")
                    .number("value")
                    .unit("0 to 1")
                    .word("until_next", "hold", "line")
                    .cited()
                    .key("date", "series"),
            table("credits.csv")
                    .date("date")
                    .text("project")
                    .values("amount_musd", "rate_pct", "term_years")
                    .optionalText("currency_note", "lender", "repayment")
                    .word("entry", "commitment", "request", "offer", "cost", "reference", "event", "statement")
                    .wordsOnly("entry", "event", "statement")
                    .cited()
                    .key("date", "project", "entry"),
            table("deflators.csv")
                    .year("year")
                    .text("series")
                    .number("value")
                    .unit("index")
                    .cited()
                    .key("year", "series"),
            table("demand_forecasts.csv")
                    .date("vintage")
                    .text("forecaster", "quantity")
                    .otherDate("target_year")
                    .word("year_kind", "calendar", "fiscal")
                    .values("value")
                    .unit("GW", "Mt", "mb/d", "million kl oil eq", "percent", "percent/yr", "qualitative", "ratio")
                    .word("entry", "forecast", "actual", "contracts", "statement")
                    .wordsOnly("entry", "statement")
                    .undated("entry", "actual", "contracts")
                    .cited()
                    .key("vintage", "forecaster", "target_year", "quantity"),
            table("energy_parameters.csv")
                    .text("parameter")
                    .values("low", "central", "high")
                    .unit(
                            "US$ per t/yr",
                            "US$/mmBtu",
                            "US$/mmBtu per US$/bbl",
                            "bcm",
                            "bcm/Mt",
                            "elasticity",
                            "mmBtu/t",
                            "ratio",
                            "share of annual quantity",
                            "share over actual",
                            "share/yr",
                            "years")
                    .cited()
                    .key("parameter"),
            table("events.csv")
                    .text("id")
                    .date("date")
                    .optionalDate("end_date")
                    .word("actor", "Japan", "NATO", "USA", "USSR", "both", "third")
                    .word("class", "alliance", "bilateral", "market", "territorial")
                    .word("target", "China", "Japan", "USA", "USSR", "both", "third")
                    .word("channel", "credit", "demand", "diplomatic", "equipment", "export licence", "price")
                    .word("direction", "-1", "0", "1")
                    .numberBetween("severity", 0, 1)
                    .text("title")
                    .cited()
                    .key("id"),
            table("exchange_rates.csv")
                    .year("year")
                    .text("currency")
                    .number("per_usd")
                    .cited()
                    .key("year", "currency"),
            table("exim_commitments.csv")
                    .year("year")
                    .text("borrower", "project")
                    .number("amount_musd")
                    .optionalNumber("rate_pct")
                    .cited()
                    .key("year", "borrower", "project"),
            table("housing.csv")
                    .year("year")
                    .text("country")
                    .number("starts_thousand")
                    .cited()
                    .key("year", "country"),
            table("japan_macro.csv")
                    .year("year")
                    .text("series")
                    .number("value")
                    .unit(
                            "EJ",
                            "GW net",
                            "MJ per 2011 int$",
                            "Mt",
                            "Mt oil eq",
                            "TWh",
                            "bcm",
                            "billion 2011 int$",
                            "billion US$",
                            "index",
                            "kb/d",
                            "kt",
                            "kt/yr",
                            "million",
                            "percent",
                            "percent of energy use",
                            "percent of manufacturing",
                            "percent/yr",
                            "trillion yen",
                            "units",
                            "yen/US$")
                    .cited()
                    .key("year", "series"),
            table("lng_contracts.csv")
                    .text("project", "supplier")
                    .date("signed")
                    .optionalDate("first_delivery")
                    .number("acq_mt")
                    .optionalNumber("duration_years")
                    .text("buyers", "price_terms")
                    .word("entry", "delivered", "not delivered")
                    .cited()
                    .key("project"),
            table("lng_imports.csv")
                    .year("year")
                    .text("importer", "origin")
                    .values("volume_mt", "price_usd_mmbtu")
                    .cited()
                    .key("year", "importer", "origin"),
            table("model_drivers.csv")
                    .month("date")
                    .text("series")
                    .number("value")
                    .unit("1/yr", "percent", "share")
                    .word("until_next", "hold", "line")
                    .cited()
                    .key("date", "series"),
            table("negotiation_1940_1944.csv")
                    .date("date")
                    .word("side", "Japan", "USSR", "both")
                    .text("issue", "position")
                    .cited()
                    .key("date", "side", "issue"),
            table("offers.csv")
                    .month("opening")
                    .text("asked")
                    .numberBetween("offered_share", 0, 1)
                    .cited()
                    .key("opening", "asked"),
            table("oil_price.csv")
                    .year("year")
                    .text("series")
                    .number("value")
                    .unit("2020 US$/bbl", "US$/bbl", "US$/mmBtu", "US$/t", "index 2010=100")
                    .cited()
                    .key("year", "series"),
            table("pipeline_contracts.csv")
                    .date("date")
                    .text("bidder", "country", "item")
                    .optionalText("quantity", "outcome")
                    .values("value_musd", "credit_rate_pct")
                    .word("entry", "figure", "statement")
                    .wordsOnly("entry", "statement")
                    .cited()
                    .key("date", "bidder", "item"),
            table("politics_trade_effects.csv")
                    .text("study", "treatment", "outcome")
                    .number("effect")
                    .unit(
                            "million USD",
                            "million USD a year",
                            "percent",
                            "percent after 2 months",
                            "percent of imports",
                            "percent of predicted exports",
                            "percent of total exports",
                            "percentage points",
                            "qualitative",
                            "rank places",
                            "sign",
                            "years until effect gone")
                    .optionalNumber("ci_low", "ci_high")
                    .optionalText("context")
                    .cited()
                    .key("study", "treatment", "outcome", "context"),
            table("sakhalin_project.csv")
                    .date("date")
                    .text("quantity")
                    .values("value")
                    .unit(
                            "Mt",
                            "Mt/yr",
                            "US$/day",
                            "bcm",
                            "bcm/yr",
                            "billion US gallons",
                            "billion US$",
                            "event",
                            "million US$",
                            "months",
                            "percent",
                            "projects",
                            "qualitative",
                            "rank",
                            "trillion cubic feet",
                            "wells",
                            "year",
                            "years",
                            "yen/m3")
                    .wordsOnly("unit", "event", "qualitative")
                    .cited()
                    .key("date", "quantity"),
            table("settlement_effects.csv")
                    .text("study_or_case", "treatment", "outcome")
                    .values("effect")
                    .unit("log points", "not computable", "percent", "ratio", "sign", "years")
                    .wordsOnly("unit", "not computable", "sign")
                    .optionalNumber("low", "high")
                    .text("method")
                    .cited()
                    .key("study_or_case", "treatment", "outcome"),
            table("settlement_experiments.csv")
                    .year("year")
                    .text("case")
                    .otherDate("date")
                    .text("what")
                    .optionalText("control")
                    .text("series")
                    .values("value")
                    .unit(
                            "DEM million",
                            "USD billion",
                            "USD million",
                            "amount not in source",
                            "billion yen",
                            "count",
                            "event",
                            "million t",
                            "percent",
                            "ratio",
                            "years")
                    .wordsOnly("unit", "event", "amount not in source")
                    .cited()
                    .key("case", "control", "series", "year"),
            table("steel.csv")
                    .year("year")
                    .text("country")
                    .number("crude_steel_mt")
                    .use()
                    .cited()
                    .key("year", "country"),
            table("trade_bilateral.csv")
                    .year("year")
                    .text("reporter", "flow", "partner")
                    .number("value")
                    .unit("USD million", "million rubles", "percent")
                    .cited()
                    .key("year", "reporter", "flow", "partner", "unit"),
            table("trade_commodities.csv")
                    .date("year")
                    .text("flow", "commodity")
                    .values("volume", "value_musd")
                    .unitIn(
                            "volume_unit",
                            "event",
                            "percent of Japanese machinery and metal exports to the USSR",
                            "percent of design capacity",
                            "percent of exports",
                            "qualitative",
                            "thousand m3",
                            "thousand m3 per year",
                            "thousand m3, total",
                            "thousand t",
                            "thousand t, total")
                    .wordsOnly("volume_unit", "event", "qualitative")
                    .cited()
                    .key("year", "flow", "commodity"),
            table("trade_dyads.csv")
                    .year("year")
                    .text("importer", "exporter")
                    .number("value_musd")
                    .cited()
                    .key("year", "importer", "exporter"),
            table("trade_totals.csv")
                    .year("year")
                    .text("country")
                    .values("imports_musd", "exports_musd")
                    .cited()
                    .key("year", "country"),
            table("ussr_external.csv")
                    .year("year")
                    .text("series")
                    .values("value")
                    .unit(
                            "USD billion",
                            "USD million",
                            "USD million, sum of 1966-68",
                            "USD/oz",
                            "million t",
                            "percent",
                            "qualitative",
                            "t",
                            "t a year, mean",
                            "thousand t")
                    .wordsOnly("unit", "qualitative")
                    .cited()
                    .key("year", "series"),
            table("ussr_macro.csv")
                    .year("year")
                    .text("series")
                    .number("value")
                    .unit("Mt", "bcm", "billion 2011 int$", "billion US$", "t")
                    .cited()
                    .key("year", "series"),
            table("yakut_project.csv")
                    .date("date")
                    .text("quantity")
                    .values("value")
                    .unit(
                            "Mt",
                            "Mt a year",
                            "Mt a year run of mine",
                            "USD per annual t",
                            "billion USD",
                            "billion rubles, 1991 prices",
                            "count",
                            "event",
                            "km",
                            "low",
                            "million USD",
                            "people",
                            "percent",
                            "percent a year",
                            "ratio",
                            "rising",
                            "years")
                    .wordsOnly("unit", "event", "low", "rising")
                    .cited()
                    .key("date", "quantity"));

    private Tables() {}

    /** The table of a file name, where there is one. */
    static Optional<TableSpec> find(String file) {
        return ALL.stream().filter(spec -> spec.file().equals(file)).findFirst();
    }

    static List<String> files() {
        return ALL.stream().map(TableSpec::file).toList();
    }
}
