package fukabun.app.program;

import fukabun.app.program.ResultTable.Row;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** The number tables of the lessons, made from the results of their commands in the order in which they stand. */
final class LessonBlocks {
    private static final String CHANGES =
            "| | history, mean | change, median | nine draws in ten | more in | less in |\n|---|---|---|---|---|---|\n";

    /** What a table can be about: an indicator, and the unit in which a class reads it. */
    private enum Outcome {
        TRADE("turnoverUsd1985", "bn USD of 1985", 1e9),
        EXPORTS("exportsUsd", "bn USD", 1e9),
        CREDIT("officialCreditUsd", "bn USD", 1e9),
        COAL("sovietCoalTonnes", "Mt", 1e6),
        PIPELINE("pipelineOrdersJapanUsd", "bn USD", 1e9);

        private final String indicator;
        private final String unit;
        private final double size;

        Outcome(String indicator, String unit, double size) {
            this.indicator = indicator;
            this.unit = unit;
            this.size = size;
        }
    }

    private LessonBlocks() {}

    /**
     * Every block of a lesson by the name of its markers.
     *
     * @param lesson name of the file
     * @param results folders of its commands, in order
     */
    static Map<String, String> of(String lesson, List<Path> results) {
        return switch (lesson) {
            case "lesson-1-islands.md" -> islands(results.get(1), results.get(2), results.get(3));
            case "lesson-2-orders.md" -> orders(results.get(0), results.get(1), results.get(2));
            case "lesson-3-drivers.md" -> drivers(results.get(0), results.get(1));
            default -> throw new IllegalArgumentException("no tables are known for " + lesson);
        };
    }

    private static Map<String, String> islands(Path posterior, Path zero, Path strong) {
        String variant = "islands-1973";
        Map<String, String> blocks = new LinkedHashMap<>();
        blocks.put(
                "islands",
                CHANGES
                        + changeInPercent("trade", posterior, variant, Outcome.TRADE)
                        + changeInPercent("Japan's exports", posterior, variant, Outcome.EXPORTS)
                        + changeInPercent("official credit", posterior, variant, Outcome.CREDIT)
                        + changeInPercent("Soviet coking coal", posterior, variant, Outcome.COAL));
        blocks.put(
                "beliefs",
                CHANGES
                        + changeInPercent("the dispute does nothing: trade", zero, variant, Outcome.TRADE)
                        + changeInPercent("after the record: trade", posterior, variant, Outcome.TRADE)
                        + changeInPercent("the dispute acts strongly: trade", strong, variant, Outcome.TRADE)
                        + changeInPercent("the dispute does nothing: credit", zero, variant, Outcome.CREDIT)
                        + changeInPercent("after the record: credit", posterior, variant, Outcome.CREDIT)
                        + changeInPercent("the dispute acts strongly: credit", strong, variant, Outcome.CREDIT));
        return blocks;
    }

    private static Map<String, String> orders(Path pipeline, Path sakhalin, Path together) {
        Map<String, String> blocks = new LinkedHashMap<>();
        blocks.put(
                "pipeline",
                CHANGES
                        + change("no American sanctions", pipeline, "no-us-sanctions", Outcome.PIPELINE)
                        + change("Tokyo lets its firms lead", pipeline, "no-hard-stance", Outcome.PIPELINE)
                        + change("Japan lends on European terms", pipeline, "cheap-japanese-credit", Outcome.PIPELINE));
        blocks.put(
                "sakhalin",
                "| | Sakhalin is built in |\n|---|---|\n"
                        + built("history", sakhalin, "baseline")
                        + built("Washington exempts Sodeco", sakhalin, "sodeco-exempted")
                        + built("no rush of rival gas", sakhalin, "no-lng-rush")
                        + built("both: exempted, and no rush", together, "no-lng-rush")
                        + built("everything favourable at once", sakhalin, "bonanza"));
        return blocks;
    }

    private static Map<String, String> drivers(Path alone, Path attribution) {
        Map<String, String> blocks = new LinkedHashMap<>();
        blocks.put(
                "alone",
                CHANGES
                        + change("oil stays dear", alone, "high-oil-forever", Outcome.TRADE)
                        + change("Moscow keeps its oil income", alone, "oil-income-kept", Outcome.TRADE)
                        + change("Siberia is built on plan", alone, "efficient-siberia", Outcome.TRADE)
                        + change("the yen stays at 238", alone, "yen-at-238", Outcome.TRADE));
        blocks.put("shares", ShareTable.of(ResultTable.of(attribution, "attribution")));
        return blocks;
    }

    private static String change(String title, Path folder, String variant, Outcome outcome) {
        return change(title, folder, variant, outcome, (change, history) -> Figures.signed(change / outcome.size));
    }

    /** A change over the mean of history. */
    private static String changeInPercent(String title, Path folder, String variant, Outcome outcome) {
        return change(title, folder, variant, outcome, (change, history) -> Figures.signedPercent(change / history));
    }

    /**
     * What a variant changes in the sum of all years: pairs of runs on the same luck.
     *
     * @param text a change in words, from the change and the mean of history
     */
    private static String change(
            String title, Path folder, String variant, Outcome outcome, BiFunction<Double, Double, String> text) {
        double[] history = outcomes(folder, "baseline", outcome);
        double[] changed = outcomes(folder, variant, outcome);
        double mean = Arrays.stream(history).sum() / history.length;
        Row difference = ResultTable.of(folder, "differences")
                .where("variant", variant)
                .where("period", "total")
                .where("indicator", outcome.indicator)
                .only();
        return String.format(
                Locale.ROOT,
                "| %s, %s | %.1f | %s | %s to %s | %s | %s |\n",
                title,
                outcome.unit,
                mean / outcome.size,
                text.apply(difference.number("p50"), mean),
                text.apply(difference.number("p05"), mean),
                text.apply(difference.number("p95"), mean),
                pairs(history.length, i -> changed[i] > history[i]),
                pairs(history.length, i -> changed[i] < history[i]));
    }

    private static String pairs(int pairs, IntPredicate counted) {
        return IntStream.range(0, pairs).filter(counted).count() + " of " + pairs;
    }

    private static double[] outcomes(Path folder, String scenario, Outcome outcome) {
        return ResultTable.of(folder, "runs").where("scenario", scenario).rows().stream()
                .mapToDouble(row -> row.number(outcome.indicator))
                .toArray();
    }

    private static String built(String title, Path folder, String scenario) {
        Row atTheEnd = ResultTable.of(folder, "annual")
                .where("scenario", scenario)
                .where("period", "1991")
                .where("indicator", "projectStarted.sakhalin")
                .only();
        int runs = ResultTable.of(folder, "runs")
                .where("scenario", scenario)
                .rows()
                .size();
        return "| " + title + " | " + Math.round(atTheEnd.number("mean") * runs) + " of " + runs + " runs |\n";
    }
}
