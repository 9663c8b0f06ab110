package fukabun.app.output;

import fukabun.record.Indicator;
import fukabun.study.AttributionResult;
import fukabun.study.LeverageResult;
import fukabun.study.Quantiles;
import java.util.ArrayList;
import java.util.List;

/** Tables of a shortfall's parts and of what a settlement was worth. */
public final class AttributionTables {
    private AttributionTables() {}

    /**
     * {@code attribution.csv}: one row a figure. Kinds: level (history, outlook), gap, part, interaction, contrast (a
     * settlement, in history and in the outlook), reference.
     */
    public static OutputTable attribution(AttributionResult result) {
        OutputTable table = new OutputTable("attribution", "The shortfall against the outlook and its parts", fields());
        String unit = result.spec().outcome().indicator().unit();
        table.add(row("level", "history", "", "History as modelled", unit, result.history()));
        table.add(row("level", "outlook", "", result.spec().reference(), unit, result.outlook()));
        table.add(row("gap", "outlook", "", "Shortfall against the outlook", unit, result.gap()));
        for (AttributionResult.Part part : result.parts()) {
            List<Object> row = row("part", part.id(), "", part.title(), unit, part.value());
            row.set(row.size() - 3, part.share());
            row.set(row.size() - 2, part.shareLow());
            row.set(row.size() - 1, part.shareHigh());
            table.add(row);
        }
        for (AttributionResult.Interaction pair : result.interactions()) {
            table.add(row(
                    "interaction", pair.one(), pair.other(), pair.one() + " with " + pair.other(), unit, pair.value()));
        }
        for (AttributionResult.Contrast contrast : result.contrasts()) {
            table.add(row("contrast", contrast.scenarioId(), "history", contrast.title(), unit, contrast.inHistory()));
            table.add(row("contrast", contrast.scenarioId(), "outlook", contrast.title(), unit, contrast.inOutlook()));
        }
        for (AttributionResult.Reference reference : result.references()) {
            table.add(row("reference", reference.id(), "expected", reference.title(), unit, reference.expected()));
            table.add(row("reference", reference.id(), "gap", reference.title(), unit, reference.gap()));
        }
        return table;
    }

    private static List<Field> fields() {
        return List.of(
                Field.text("kind", "level, gap, part, interaction, contrast or reference"),
                Field.text("id", "Id of the factor, settlement or reference"),
                Field.text("other", "The other factor of an interaction; where a contrast or reference is taken"),
                Field.text("title", "In words"),
                Field.text("unit", "Unit of the figures"),
                Field.number("mean", "", "Mean over members; parts add up to the gap exactly"),
                Field.number("p05", "", "5 percent quantile over members"),
                Field.number("p25", "", "25 percent quantile"),
                Field.number("p50", "", "Median"),
                Field.number("p75", "", "75 percent quantile"),
                Field.number("p95", "", "95 percent quantile"),
                Field.number(
                        "share", "share", "Part of the mean gap; empty where the gap's 90 percent interval holds 0"),
                Field.number("share_p05", "share", "5 percent quantile over members of the part over the member's gap"),
                Field.number("share_p95", "share", "95 percent quantile"));
    }

    private static List<Object> row(
            String kind, String id, String other, String title, String unit, Quantiles figures) {
        List<Object> row = new ArrayList<>(List.of(kind, id, other, title, unit));
        row.addAll(quantiles(figures));
        row.addAll(List.of(Double.NaN, Double.NaN, Double.NaN));
        return row;
    }

    /** {@code leverage.csv}: one row a year, kind, circumstance and indicator. */
    public static OutputTable leverage(LeverageResult result) {
        OutputTable table = new OutputTable(
                "leverage",
                "What a settlement was believed to be worth, and is in the model",
                List.of(
                        new Field(
                                "year",
                                Field.Kind.YEAR,
                                "",
                                "Calendar year; for gains that in whose January the islands are settled, for what came that from which it counts"),
                        Field.text(
                                "kind",
                                "believed; came (modelled, without a settlement); gains as modelled: actual (with history as it was) or conditional"
                                        + " (in another circumstance)"),
                        Field.text("circumstance", "Who believes, or under what circumstances the settlement comes"),
                        Field.text("scenario", "Id of the scenario whose circumstances they are; empty for beliefs"),
                        Field.text("indicator", "Name of the indicator"),
                        Field.text("unit", "Unit of the figures"),
                        Field.number("mean", "", "Mean over members"),
                        Field.number("p05", "", "5 percent quantile over members"),
                        Field.number("p25", "", "25 percent quantile"),
                        Field.number("p50", "", "Median"),
                        Field.number("p75", "", "75 percent quantile"),
                        Field.number("p95", "", "95 percent quantile")));
        for (LeverageResult.Belief belief : result.beliefs()) {
            List<Object> row = new ArrayList<>(List.of(
                    Integer.toString(belief.year()),
                    "believed",
                    belief.whose().meaning(),
                    "",
                    belief.whose().key(),
                    belief.whose().unit()));
            row.addAll(quantiles(belief.spread()));
            table.add(row);
        }
        String history = result.gains().isEmpty() ? "" : result.gains().get(0).scenarioId();
        for (LeverageResult.Credit credit : result.unsettledCredit()) {
            List<Object> row = new ArrayList<>(List.of(
                    Integer.toString(credit.year()),
                    "came",
                    "without a settlement",
                    history,
                    Indicator.OFFICIAL_CREDIT.key(),
                    Indicator.OFFICIAL_CREDIT.unit() + "/yr"));
            row.addAll(quantiles(credit.spread()));
            table.add(row);
        }
        for (LeverageResult.Gain gain : result.gains()) {
            List<Object> row = new ArrayList<>(List.of(
                    Integer.toString(gain.year()),
                    gain.scenarioId().equals(history) ? "actual" : "conditional",
                    gain.circumstance(),
                    gain.scenarioId(),
                    gain.indicator().key(),
                    gain.indicator().unit() + "/yr"));
            row.addAll(quantiles(gain.spread()));
            table.add(row);
        }
        return table;
    }

    private static List<Double> quantiles(Quantiles q) {
        return List.of(q.mean(), q.p05(), q.p25(), q.p50(), q.p75(), q.p95());
    }
}
