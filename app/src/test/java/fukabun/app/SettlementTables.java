package fukabun.app;

import fukabun.app.chart.ForestChart;
import fukabun.app.chart.ForestChart.Line;
import fukabun.app.chart.ForestChart.Style;
import fukabun.evidence.AnnualSeries;
import fukabun.evidence.Beliefs;
import fukabun.evidence.EvidenceData;
import fukabun.evidence.EvidenceRow;
import fukabun.evidence.Findings;
import fukabun.evidence.Gravity;
import fukabun.evidence.Interval;
import fukabun.evidence.Predictive;
import fukabun.evidence.Predictive.PredictiveNormal;
import fukabun.evidence.PublishedEffect;
import fukabun.evidence.SettlementKind;
import fukabun.evidence.SyntheticControl;
import fukabun.evidence.Window;
import fukabun.record.Grade;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The tables and pictures of {@code docs/settlements.md}, made from the data by the name of their markers. */
final class SettlementTables {
    private static final double PERCENT = 100.0;
    private static final String SOURCE = "Sources: Correlates of War Trade 4.0 (Barbieri, Keshk and Pollins), Tradhist;"
            + " data/settlement_effects.csv. Bars: ";
    private static final String NONE = "";

    /** "Hardly raised": the thresholds of the claims on trade and credit. */
    private static final List<Double> HARDLY = List.of(0.05, 0.10, 0.20);

    private final EvidenceData data;
    private final Findings findings;
    private final List<EvidenceRow> rows;

    SettlementTables(EvidenceData data) {
        this.data = data;
        this.findings = new Findings(data);
        this.rows = findings.rows();
    }

    Map<String, String> all() {
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put("beliefs", beliefs());
        tables.put("cases", cases(SettlementKind.SETTLED_OR_SHELVED));
        tables.put("openings", cases(SettlementKind.FIRST_OPENING));
        tables.put("sensitivity", evidence(row -> row.group().equals("pooled"), "choice"));
        tables.put("implied", implied());
        tables.put("own", own());
        tables.put("synthetic", evidence(row -> row.method().startsWith("synthetic control, "), "case"));
        tables.put("trends", trends());
        tables.put("partners", evidence(row -> row.group().startsWith("partners"), "between"));
        tables.put("fall", fall());
        tables.put("weights", weights());
        tables.put("gravity", gravity());
        return tables;
    }

    /**
     * Settled or shelved cases from the largest effect to the least, what they say together, and openings as a bound.
     */
    ForestChart forest() {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.heading("Settled or shelved, relations open"));
        addCases(SettlementKind.SETTLED_OR_SHELVED, lines);
        lines.add(new Line("A new case", pooled("All").effect(), Grade.B, Style.POOLED));
        Interval own = pooled("Own event studies").effect();
        lines.add(new Line("A new case, own event studies", own, Grade.C, Style.POOLED));
        lines.add(Line.heading("First openings: an upper bound"));
        addCases(SettlementKind.FIRST_OPENING, lines);
        return new ForestChart(
                "What settlements elsewhere did to trade",
                "Change of bilateral trade in five years after, against five years before and pairs without one",
                SOURCE + "80 %, diamonds: 90 %",
                lines);
    }

    /** Japan's exports to the USSR beside partners without a dispute. */
    ForestChart partners() {
        List<Line> lines = new ArrayList<>();
        for (EvidenceRow row : rows) {
            if (row.group().startsWith("partners") && !row.name().contains(",")) {
                addPartner(row, lines);
            }
        }
        lines.add(Line.heading("Matched partners"));
        rows.stream().filter(row -> row.name().startsWith("Synthetic")).forEach(row -> addPartner(row, lines));
        return new ForestChart(
                "Japan's exports to the USSR beside partners without a dispute",
                "Change of exports in dollars, less the mean change of Western partners that sold little grain",
                "Source: Correlates of War Trade 4.0, grade A. Bars: least to greatest partner (85 %). "
                        + errorsOfTheMatch(),
                lines);
    }

    /** How well the synthetic Japans meet their own past, and which partner weighs most in them. */
    private String errorsOfTheMatch() {
        List<SyntheticControl> fits = List.of(synthetic(1979), synthetic(1981));
        double[] errors =
                fits.stream().mapToDouble(SyntheticControl::fitError).sorted().toArray();
        double[] weights = fits.stream()
                .mapToDouble(fit -> Collections.max(fit.weights()))
                .sorted()
                .toArray();
        SyntheticControl first = fits.get(0);
        String heaviest = first.donors().get(first.weights().indexOf(Collections.max(first.weights())));
        return "Synthetic Japan: error before " + range(errors) + " (ln), " + heaviest + " " + range(weights);
    }

    private static String range(double[] ends) {
        String low = number(ends[0], 2);
        String high = number(ends[1], 2);
        return low.equals(high) ? low : low + " to " + high;
    }

    private SyntheticControl synthetic(int lastFit) {
        return findings.partners().synthetic(1965, lastFit, 1984);
    }

    private static void addPartner(EvidenceRow row, List<Line> lines) {
        String after = row.window().substring(row.window().indexOf(" to ") + 4);
        String name = row.name().contains(after) ? row.name() : row.name() + " (" + after + ")";
        lines.add(new Line(name, row.effect(), row.grade(), Style.CASE));
    }

    private void addCases(SettlementKind kind, List<Line> lines) {
        rows.stream()
                .filter(row ->
                        row.group().equals("published case") && row.kind().equals(kind.words()))
                .sorted(Comparator.comparingDouble(
                                (EvidenceRow row) -> row.effect().middle())
                        .reversed())
                .forEach(row -> lines.add(new Line(row.name(), corrected(row.effect()), row.grade(), Style.CASE)));
    }

    /** As the hierarchy takes it: the point in the middle of its placebo interval. */
    private static Interval corrected(Interval effect) {
        return new Interval(effect.middle(), effect.low(), effect.high());
    }

    private EvidenceRow pooled(String name) {
        return rows.stream().filter(row -> row.name().equals(name)).findFirst().orElseThrow();
    }

    private String beliefs() {
        List<List<String>> lines = new ArrayList<>();
        lines.add(belief("Trade: reference, declared", Beliefs.REFERENCE_TRADE, "none"));
        lines.add(belief("**Trade: prediction for a new case**", findings.trade(), "B"));
        lines.add(belief(
                "Trade: a normal distribution of the same mean and spread",
                findings.trade().asNormal(),
                "B"));
        EvidenceData.Judgement trade = data.tradeJudgement();
        lines.add(List.of(
                "Trade: the collector's reading of the same cases",
                percent(trade.median()),
                percent(trade.low()) + " to " + percent(trade.high()),
                NONE,
                NONE,
                NONE,
                "C"));
        PredictiveNormal credit = findings.credit();
        lines.add(belief("Official credit: a judgement, not an estimate", credit, "C"));
        return table(
                List.of("belief about a total change", "median", "5 to 95 %", "falls", "mean ln", "sd ln", "grade"),
                lines);
    }

    /** How likely a rise below each threshold of the claims is, before any run of the model. */
    private String implied() {
        List<List<String>> lines = new ArrayList<>();
        findings.alternatives().forEach((name, belief) -> {
            List<String> line = new ArrayList<>(List.of(
                    name,
                    percent(belief.relativeQuantile(0.5)),
                    percent(belief.relativeQuantile(0.05)) + " to " + percent(belief.relativeQuantile(0.95))));
            HARDLY.forEach(most -> line.add(unsigned(belief.probabilityBelow(Math.log1p(most)))));
            lines.add(line);
        });
        return table(
                List.of("prior from", "median", "5 to 95 %", "rises below 5 %", "below 10 %", "below 20 %"), lines);
    }

    private static List<String> belief(String name, Predictive belief, String grade) {
        return List.of(
                name,
                percent(belief.relativeQuantile(0.5)),
                percent(belief.relativeQuantile(0.05)) + " to " + percent(belief.relativeQuantile(0.95)),
                unsigned(belief.probabilityBelow(0.0)),
                number(belief.meanLog(), 3),
                number(belief.sdLog(), 3),
                grade);
    }

    private String cases(SettlementKind kind) {
        List<List<String>> lines = new ArrayList<>();
        for (PublishedEffect each : data.published()) {
            if (each.kind() == kind) {
                lines.add(List.of(
                        each.name(),
                        number(each.effect(), 2),
                        number(each.low(), 2) + " to " + number(each.high(), 2),
                        number(each.corrected().effect(), 2),
                        number(each.corrected().standardError(), 2),
                        each.hasLateEffect() ? number(each.lateEffect(), 2) : NONE,
                        number(each.preTrend(), 2),
                        each.grade().name()));
            }
        }
        return table(
                List.of("case", "effect", "80 % by placebos", "corrected", "error", "+4..+8", "trend before", "grade"),
                lines);
    }

    private String own() {
        List<List<String>> lines = new ArrayList<>();
        for (String name : rows.stream()
                .filter(row -> row.group().equals("own event study"))
                .map(EvidenceRow::name)
                .distinct()
                .toList()) {
            EvidenceRow any = rows.stream()
                    .filter(row ->
                            row.group().equals("own event study") && row.name().equals(name))
                    .findFirst()
                    .orElseThrow();
            lines.add(List.of(
                    name,
                    any.kind(),
                    ofWindow(name, Window.FIVE_YEARS),
                    ofWindow(name, Window.LATE),
                    ofWindow(name, Window.THREE_YEARS),
                    any.grade().name()));
        }
        return table(
                List.of(
                        "case",
                        "kind",
                        Window.FIVE_YEARS.label(),
                        Window.LATE.label(),
                        Window.THREE_YEARS.label(),
                        "grade"),
                lines);
    }

    private String ofWindow(String name, Window window) {
        return rows.stream()
                .filter(row -> row.name().equals(name)
                        && row.window().equals(window.label())
                        && row.method().startsWith("difference"))
                .map(row -> effect(row.effect()))
                .findFirst()
                .orElse("too few years");
    }

    private String trends() {
        List<List<String>> lines = rows.stream()
                .filter(row -> row.group().equals("trend before"))
                .map(row -> List.of(row.name(), row.kind(), effect(row.effect()), number(row.pValue(), 2)))
                .toList();
        return table(List.of("case", "kind", "log points a year", "p"), lines);
    }

    private String evidence(Predicate<EvidenceRow> wanted, String first) {
        List<List<String>> lines = rows.stream()
                .filter(wanted)
                .map(row -> List.of(
                        row.name(),
                        row.window(),
                        percent(Math.expm1(row.effect().effect())),
                        percent(Math.expm1(row.effect().low())) + " to "
                                + percent(Math.expm1(row.effect().high())),
                        unsigned(row.level()),
                        Double.isNaN(row.pValue()) ? NONE : number(row.pValue(), 2),
                        row.method(),
                        row.grade().name()))
                .toList();
        return table(List.of(first, "years", "change", "interval", "level", "p", "method", "grade"), lines);
    }

    private String fall() {
        List<AnnualSeries> all = new ArrayList<>(List.of(data.japanExports()));
        all.addAll(data.partnerExports());
        all.add(data.westGermanExports());
        all.addAll(data.grainExports());
        List<List<String>> lines = all.stream()
                .map(series -> List.of(
                        series.name(),
                        whole(series, 1980),
                        whole(series, 1982),
                        whole(series, 1984),
                        percent(series.values().get(1984) / series.values().get(1982) - 1.0),
                        percent(series.values().get(1984) / series.values().get(1980) - 1.0)))
                .toList();
        return table(List.of("exports to the USSR, M USD", "1980", "1982", "1984", "1982-84", "1980-84"), lines);
    }

    private String weights() {
        List<List<String>> lines = new ArrayList<>();
        for (int lastFit : List.of(1979, 1981)) {
            SyntheticControl fit = synthetic(lastFit);
            String weights = String.join(
                    ", ",
                    IntStream.range(0, fit.donors().size())
                            .filter(i -> fit.weights().get(i) >= 0.005)
                            .mapToObj(i -> fit.donors().get(i) + " "
                                    + number(fit.weights().get(i), 2))
                            .toList());
            List<String> line = new ArrayList<>(List.of("1965 to " + lastFit, weights, number(fit.fitError(), 2)));
            for (int year = 1980; year <= 1984; year++) {
                line.add(number(fit.gap(year), 2));
            }
            lines.add(line);
        }
        return table(
                List.of("matched on", "weights", "error of the match", "1980", "1981", "1982", "1983", "1984"), lines);
    }

    private String gravity() {
        List<List<String>> lines = new ArrayList<>();
        for (boolean years : List.of(false, true)) {
            Gravity gravity = findings.gravity(1984, years);
            String expected = String.join(
                    ", ",
                    data.japanMasses().stream()
                            .filter(masses -> List.of(1975, 1980, 1984).contains(masses.year()))
                            .map(masses -> masses.year() + ": " + Math.round(Math.exp(gravity.expectedLog(masses))))
                            .toList());
            lines.add(List.of(
                    years ? "pairs and years" : "pairs",
                    effect(gravity.exporterElasticity()),
                    effect(gravity.importerElasticity()),
                    number(gravity.residualSd(), 2),
                    expected));
        }
        return table(
                List.of("effects of", "exporter's total", "importer's total", "residual, ln", "Japan's exports, M USD"),
                lines);
    }

    private static String whole(AnnualSeries series, int year) {
        return Long.toString(Math.round(series.values().get(year)));
    }

    private static String effect(Interval interval) {
        String range = number(interval.low(), 2) + " to " + number(interval.high(), 2);
        return number(interval.effect(), 2) + " (" + range + ")";
    }

    private static String percent(double share) {
        long rounded = Math.round(share * PERCENT);
        return rounded == 0 ? "0 %" : String.format(Locale.ROOT, "%+d %%", rounded);
    }

    private static String unsigned(double share) {
        return Math.round(share * PERCENT) + " %";
    }

    private static String number(double value, int digits) {
        String text = String.format(Locale.ROOT, "%." + digits + "f", value);
        return text.matches("-0\\.?0*") ? text.substring(1) : text;
    }

    private static String table(List<String> headings, List<List<String>> lines) {
        StringBuilder text = new StringBuilder(line(headings))
                .append("|---".repeat(headings.size()))
                .append("|\n");
        lines.forEach(cells -> text.append(line(cells)));
        return text.toString();
    }

    private static String line(List<String> cells) {
        StringBuilder text = new StringBuilder("|");
        cells.forEach(cell -> text.append(cell.isEmpty() ? " |" : " " + cell + " |"));
        return text.append('\n').toString();
    }
}
