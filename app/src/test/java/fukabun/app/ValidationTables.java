package fukabun.app;

import fukabun.calibration.SupportRange;
import fukabun.calibration.SupportVariant;
import fukabun.calibration.ThesisSupport;
import fukabun.scenario.Thesis;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The tables of {@code docs/validation.md}, from the tables that ship beside the posterior. */
final class ValidationTables {
    private static final Path POSTERIOR = MarkdownFile.top().resolve("scenarios/posterior");
    private static final double PERCENT = 100.0;
    private static final double MILLION = 1e6;
    private static final double HALF = 0.5;
    private static final int OPEN = 8;
    private static final int PAIRS = 5;

    private ValidationTables() {}

    static Map<String, String> all() {
        Map<String, String> tables = new TreeMap<>();
        tables.put("calibration", calibration());
        tables.put("scoreboard", scoreboard("evidence"));
        tables.put("checks", scoreboard("check"));
        tables.put("misses", misses());
        tables.put("moved", moved());
        tables.put("open", open());
        tables.put("trade-offs", tradeOffs());
        tables.put("theses", theses());
        return tables;
    }

    /** The patterns of which a figure of the evidence is met by fewer than half of the kept draws. */
    static List<String> missedPatterns() {
        return missed().stream().map(row -> row.get("pattern")).distinct().toList();
    }

    /** What the record moved. */
    static List<String> movedQuantities() {
        return rows("parameters").stream()
                .filter(row -> row.get("moved").equals("true"))
                .map(row -> row.get("parameter"))
                .toList();
    }

    private static String calibration() {
        JsonNode made =
                new ObjectMapper().readTree(POSTERIOR.resolve("main.json").toFile());
        return table(
                List.of("of the calibration that ships", ""),
                List.of(
                        List.of(
                                "draws of the main prior",
                                format("%,d", made.get("draws").asInt())),
                        List.of(
                                "runs of a draw that is not screened out",
                                format("%d", made.get("seedsPerDraw").asInt())),
                        List.of(
                                "draws that are kept",
                                format("%d", made.get("kept").asInt())),
                        List.of(
                                "what the last of them misses, on the seeds on which it was chosen",
                                format(
                                        "%.1f %%",
                                        PERCENT * made.get("threshold").asDouble())),
                        List.of(
                                "what the kept draws meet on fresh seeds",
                                format(
                                        "%.1f %%",
                                        PERCENT
                                                * made.get("evidenceMetOnFreshSeeds")
                                                        .asDouble()))));
    }

    private static String scoreboard(String role) {
        List<List<String>> lines = rows("scoreboard").stream()
                .filter(row -> row.get("role").equals(role))
                .map(row -> List.of(
                        row.get("pattern"),
                        format("%.2f", number(row, "weight")),
                        share(row, "met"),
                        share(row, "prior_met"),
                        row.get("grade")))
                .toList();
        return table(List.of(role, "weight", "met after", "met before", "grade"), lines);
    }

    private static List<CSVRecord> missed() {
        List<String> evidence = rows("scoreboard").stream()
                .filter(row -> row.get("role").equals("evidence"))
                .map(row -> row.get("pattern"))
                .toList();
        return rows("targets").stream()
                .filter(row -> evidence.contains(row.get("pattern")) && number(row, "met") < HALF)
                .toList();
    }

    private static String misses() {
        List<List<String>> lines = missed().stream()
                .map(row -> List.of(
                        row.get("pattern"),
                        row.get("figure"),
                        share(row, "met"),
                        size(number(row, "low")) + " to " + size(number(row, "high")),
                        size(number(row, "p50")),
                        size(number(row, "p05")) + " to " + size(number(row, "p95")),
                        number(row, "never") > 0.0 ? share(row, "never") : ""))
                .toList();
        return table(List.of("pattern", "figure", "met by", "meets it", "median", "5 to 95 %", "never"), lines);
    }

    private static String moved() {
        List<List<String>> lines = rows("parameters").stream()
                .filter(row -> row.get("moved").equals("true"))
                .sorted(Comparator.comparingDouble(row -> number(row, "p_value")))
                .map(row -> List.of(
                        row.get("parameter"),
                        format("%.2f", number(row, "mean_place")),
                        format("%.0f %%", PERCENT * number(row, "contraction"))))
                .toList();
        return table(
                List.of(
                        "moved: " + lines.size() + " of " + rows("parameters").size(),
                        "mean place in the prior",
                        "narrower by"),
                lines);
    }

    private static String open() {
        List<List<String>> lines = rows("parameters").stream()
                .filter(row -> row.get("moved").equals("false"))
                .sorted(Comparator.comparingDouble(row -> -number(row, "contraction")))
                .limit(OPEN)
                .map(row -> List.of(
                        row.get("parameter"),
                        format("%.2f", number(row, "mean_place")),
                        format("%.0f %%", PERCENT * number(row, "contraction")),
                        format("%.3f", number(row, "p_value"))))
                .toList();
        return table(List.of("largest of the rest", "mean place in the prior", "narrower by", "p of its own"), lines);
    }

    private static String tradeOffs() {
        List<CSVRecord> pairs = rows("trade-offs");
        List<List<String>> lines = pairs.stream()
                .limit(PAIRS)
                .map(row -> List.of(row.get("one"), row.get("other"), format("%.2f", number(row, "rank_correlation"))))
                .toList();
        return table(List.of("the closest of " + pairs.size() + " pairs", "goes with", "rank correlation"), lines);
    }

    private static String theses() {
        List<SupportVariant> variants = variants();
        List<SupportRange> ranges = SupportRange.of(variants);
        List<List<String>> lines = IntStream.range(0, ranges.size())
                .mapToObj(k -> {
                    ThesisSupport usual = ranges.get(k).support();
                    return List.of(
                            usual.thesis().key() + " against "
                                    + (usual.against() == Thesis.CONTINUOUS
                                            ? "any"
                                            : usual.against().key()),
                            format("%.2f (%.2f to %.2f)", usual.factor(), usual.low(), usual.high()),
                            factors(variants, k, variant -> variant.startsWith("without ")),
                            factors(variants, k, variant -> variant.startsWith("narrow ")),
                            factors(variants, k, variant -> variant.startsWith("wide ")),
                            ranges.get(k).finding().words());
                })
                .toList();
        double[] spreads = variants.stream()
                .filter(each -> each.name().startsWith("wide "))
                .mapToDouble(SupportVariant::spread)
                .sorted()
                .toArray();
        String wider = format("one prior %.2f to %.2f times as wide", spreads[0], spreads[spreads.length - 1]);
        return table(
                List.of("the dispute acts", "factor", "leaving out one pattern", "one prior halved", wider, "finding"),
                lines);
    }

    private static String factors(List<SupportVariant> variants, int place, Predicate<String> which) {
        double[] factors = variants.stream()
                .filter(each -> which.test(each.name()))
                .mapToDouble(each -> each.supports().get(place).factor())
                .sorted()
                .toArray();
        return format("%.2f to %.2f", factors[0], factors[factors.length - 1]);
    }

    private static List<SupportVariant> variants() {
        Map<String, List<CSVRecord>> byName = rows("theses").stream()
                .collect(Collectors.groupingBy(row -> row.get("variant"), LinkedHashMap::new, Collectors.toList()));
        List<SupportVariant> variants = new ArrayList<>();
        byName.forEach((name, rows) -> {
            String spread = rows.get(0).get("prior_spread");
            variants.add(new SupportVariant(
                    name,
                    spread.isEmpty() ? Double.NaN : Double.parseDouble(spread),
                    rows.stream().map(ValidationTables::support).toList()));
        });
        return variants;
    }

    private static ThesisSupport support(CSVRecord row) {
        return new ThesisSupport(
                thesis(row.get("thesis")),
                thesis(row.get("against")),
                number(row, "factor"),
                number(row, "low"),
                number(row, "high"),
                number(row, "effective_draws"),
                number(row, "effective_draws_against"));
    }

    private static Thesis thesis(String key) {
        return Arrays.stream(Thesis.values())
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static List<CSVRecord> rows(String name) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader reader = Files.newBufferedReader(POSTERIOR.resolve(name + ".csv"))) {
            return format.parse(reader).getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException("fukabun calibrate --install writes it beside the posterior", e);
        }
    }

    private static double number(CSVRecord row, String column) {
        String cell = row.get(column);
        return cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
    }

    private static String share(CSVRecord row, String column) {
        return format("%.0f %%", PERCENT * number(row, column));
    }

    /** Dollars in millions, all else in three digits. */
    private static String size(double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        return Math.abs(value) >= MILLION
                ? format("%,.0f M", value / MILLION)
                : Math.abs(value) >= 1000.0 ? format("%.0f", value) : format("%.3g", value);
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }

    private static String table(List<String> headings, List<List<String>> lines) {
        StringBuilder text = new StringBuilder(line(headings))
                .append("|---".repeat(headings.size()))
                .append("|\n");
        lines.forEach(cells -> text.append(line(cells)));
        return text.toString();
    }

    private static String line(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }
}
