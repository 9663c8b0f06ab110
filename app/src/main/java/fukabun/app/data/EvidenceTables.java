package fukabun.app.data;

import fukabun.app.files.Fault;
import fukabun.evidence.EvidenceData;
import fukabun.evidence.EvidenceData.Judgement;
import fukabun.evidence.PublishedEffect;
import fukabun.evidence.SettlementKind;
import fukabun.record.Grade;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Settlements elsewhere and partners without a dispute, from the tables that give them. */
final class EvidenceTables {
    private static final String EFFECTS = "settlement_effects.csv";
    private static final String CASE = "study_or_case";
    private static final String INTENSITY = "bilateral trade intensity, mean of years +1..+5 against -5..-1";
    private static final String LATE_INTENSITY = "bilateral trade intensity, years +4..+8 against -5..-1";
    private static final Pattern PRE_TREND = Pattern.compile("pre-trend (-?[0-9.]+) a year");
    private static final double PERCENT = 100.0;

    /** What the table's treatments mean; other treatments are studies of many cases, or of something else. */
    private static final Map<String, SettlementKind> KINDS = Map.of(
            "border or territory settled", SettlementKind.SETTLED_OR_SHELVED,
            "dispute shelved", SettlementKind.SETTLED_OR_SHELVED,
            "recognition or restored relations", SettlementKind.FIRST_OPENING);

    private final FigurePicker picker;
    private final Map<String, SettlementKind> kinds = new TreeMap<>();

    EvidenceTables(FigurePicker picker) {
        this.picker = picker;
    }

    /** Everything; nothing, and faults with the picker, where the tables do not give it. */
    Optional<EvidenceData> read() {
        List<PublishedEffect> published = published();
        Optional<Judgement> credit = judgement("Prior: territorial settlement, official credit");
        Optional<Judgement> trade = judgement("Prior: territorial settlement, trade");
        SettlementSeries series = new SettlementSeries(picker, kinds);
        PartnerSeries partners = new PartnerSeries(picker);
        var cases = series.cases();
        var west = partners.westGermanExports();
        if (credit.isEmpty() || trade.isEmpty() || west.isEmpty()) {
            return Optional.empty();
        }
        return partners.japanExports()
                .map(japan -> new EvidenceData(
                        cases,
                        published,
                        partners.hubs(),
                        japan,
                        partners.exports(PartnerSeries.MANUFACTURES),
                        partners.exports(PartnerSeries.GRAIN),
                        west.get(),
                        partners.flows(),
                        partners.japanMasses(),
                        partners.japanImportMasses(),
                        credit.get(),
                        trade.get()));
    }

    private List<PublishedEffect> published() {
        List<TableRow> rows = picker.table(EFFECTS).rows();
        Map<String, Double> late = new TreeMap<>();
        for (TableRow row : rows) {
            SettlementKind kind = KINDS.get(row.cell("treatment"));
            if (kind != null) {
                kinds.put(row.cell(CASE), kind);
            }
            if (row.cell("outcome").equals(LATE_INTENSITY) && row.isFilled("effect")) {
                late.put(row.cell(CASE), row.number("effect"));
            }
        }
        List<PublishedEffect> effects = new ArrayList<>();
        for (TableRow row : rows) {
            boolean isEffect = row.cell("outcome").equals(INTENSITY) && row.isFilled("effect");
            if (isEffect && KINDS.containsKey(row.cell("treatment")) && isWhole(row)) {
                effects.add(effect(row, late.getOrDefault(row.cell(CASE), Double.NaN)));
            }
        }
        return effects;
    }

    private PublishedEffect effect(TableRow row, double late) {
        Matcher trend = PRE_TREND.matcher(row.cell(TableSpec.NOTE));
        return new PublishedEffect(
                row.cell(CASE),
                KINDS.get(row.cell("treatment")),
                row.number("effect"),
                row.number("low"),
                row.number("high"),
                late,
                trend.find() ? Double.parseDouble(trend.group(1)) : 0.0,
                row.grade(),
                row.cell(TableSpec.SOURCE));
    }

    /** Whether an effect has its unit, its placebo interval and its trend before; a fault where it has not. */
    private boolean isWhole(TableRow row) {
        int before = picker.faultCount();
        if (!row.cell("unit").equals("log points")) {
            picker.add(row.fault("unit", "must be 'log points' for an effect on trade intensity."));
        }
        if (!row.isFilled("low") || !row.isFilled("high") || row.number("low") >= row.number("high")) {
            picker.add(row.fault("low", "and high must be filled, low below high, for an effect on trade intensity."));
        }
        if (!PRE_TREND.matcher(row.cell(TableSpec.NOTE)).find()) {
            picker.add(row.fault(TableSpec.NOTE, "must say 'pre-trend 0.02 a year' for an effect on trade intensity."));
        }
        return picker.faultCount() == before;
    }

    private Optional<Judgement> judgement(String name) {
        for (TableRow row : picker.table(EFFECTS).rows()) {
            boolean isFound = row.cell(CASE).equals(name)
                    && row.isFilled("effect")
                    && row.isFilled("low")
                    && row.isFilled("high")
                    && row.number("low") <= row.number("effect")
                    && row.number("effect") <= row.number("high")
                    && row.number("low") > -PERCENT;
            if (isFound) {
                return Optional.of(new Judgement(
                        row.number("effect") / PERCENT,
                        row.number("low") / PERCENT,
                        row.number("high") / PERCENT,
                        row.cell(TableSpec.SOURCE)));
            }
        }
        Fault fault = picker.table(EFFECTS)
                .fault("has no row '" + name + "' with low, effect and high, rising from above -100.");
        picker.add(fault);
        return Optional.empty();
    }

    /** The grade of the worst of several rows. */
    static Grade worst(List<TableRow> rows) {
        return rows.stream().map(TableRow::grade).reduce(Grade.A, Grade::worse);
    }
}
