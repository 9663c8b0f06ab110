package fukabun.app.program;

import fukabun.app.program.ResultTable.Row;
import fukabun.scenario.Thesis;
import fukabun.study.BayesFactor;
import fukabun.study.RestsOn;
import fukabun.study.Verdict;
import fukabun.study.VerdictWords;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.DoubleFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/** The generated blocks of {@code docs/findings.md}, made from the folders of {@code claim} and {@code attribute}. */
final class FindingsBlocks {
    private static final List<String> THRESHOLDS =
            List.of("hardly_raised_5pct", "hardly_raised_10pct", "hardly_raised_20pct");
    private static final List<String> YEARS = List.of("1975", "1980", "1985");

    /** Clear of one half by about three standard errors of a chance that is read off two hundred draws. */
    private static final double LEANING = 0.6;

    /** The chance that every claim of the study needs for either verdict. */
    private static final double BAR = 0.9;

    /** Standard errors within which other draws may well end on the other side of the bar. */
    private static final double CLOSE = 2.0;

    private static final String MEDIAN_AND_INTERVAL = "%s (%s to %s)";

    private final ResultTable claims;
    private final ResultTable attribution;
    private final ResultTable leverage;
    private final int draws;

    /**
     * @param claim folder of {@code claim}
     * @param attribute folder of {@code attribute}
     */
    FindingsBlocks(Path claim, Path attribute) throws IOException {
        claims = ResultTable.of(claim, "claims");
        attribution = ResultTable.of(attribute, "attribution");
        leverage = ResultTable.of(attribute, "leverage");
        draws = ResultFiles.draws(claim);
    }

    /** Every block by the name of its markers. */
    Map<String, String> all() {
        Map<String, String> blocks = new LinkedHashMap<>();
        blocks.put("count", count());
        blocks.put("verdicts", verdicts());
        blocks.put("care", care());
        blocks.put("for", moved(Verdict.SUPPORTED, VerdictProse.LEANING_FOR, "at least six in ten"));
        blocks.put("against", moved(Verdict.REFUTED, VerdictProse.LEANING_AGAINST, "at most four in ten"));
        blocks.put("believed", believed());
        blocks.put("shares", ShareTable.of(attribution));
        blocks.put("settlement", settlement());
        blocks.put("leverage", leverage());
        return blocks;
    }

    /** What may be said of each claim, by its id: its verdict first, then what it leans to. */
    Map<String, List<String>> truths() {
        Map<String, List<String>> truths = new LinkedHashMap<>();
        posterior().rows().forEach(row -> truths.put(row.text("claim"), truths(row)));
        return truths;
    }

    private ResultTable posterior() {
        return claims.where("thesis", Thesis.POSTERIOR.key())
                .where(row -> !row.has("verdict", Verdict.ILLUSTRATION.words()));
    }

    /** Verdicts that evidence has earned apart from those that were believed before. */
    private String count() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Verdict verdict : List.of(Verdict.SUPPORTED, Verdict.REFUTED)) {
            counts.put(verdict.words() + VerdictWords.EARNED, 0);
        }
        for (Verdict verdict : List.of(Verdict.SUPPORTED, Verdict.REFUTED)) {
            counts.put(verdict.words() + VerdictWords.AS_BELIEVED, 0);
        }
        for (Verdict verdict : List.of(Verdict.UNDECIDED, Verdict.NOT_DECIDED, Verdict.ASSUMED)) {
            counts.put(verdict.words(), 0);
        }
        List<Row> rows = posterior().rows();
        rows.forEach(row -> counts.merge(
                row.text("verdict")
                        + (isGiven(row) ? isEarned(row) ? VerdictWords.EARNED : VerdictWords.AS_BELIEVED : ""),
                1,
                Integer::sum));
        String parts = counts.entrySet().stream()
                .map(each -> each.getValue() + " " + each.getKey())
                .collect(Collectors.joining(", "));
        return "Of " + rows.size() + " claims: " + parts + " (" + draws + " draws).\n";
    }

    private static boolean isGiven(Row row) {
        return row.has("verdict", Verdict.SUPPORTED.words()) || row.has("verdict", Verdict.REFUTED.words());
    }

    /** Whether evidence, and not another belief, has moved the odds. */
    private static boolean isEarned(Row row) {
        return Arrays.stream(RestsOn.values()).anyMatch(each -> each.isEvidence() && row.has("rests_on", each.words()));
    }

    private String verdicts() {
        StringBuilder table = new StringBuilder("| claim | verdict | effect, median (nine draws in ten)"
                + " | chance that it holds, before to after | factor of this record | factor against knowing nothing | rests on |"
                + " on grades A and B |\n|---|---|---|---|---|---|---|---|\n");
        for (Row after : posterior().rows()) {
            Row before = row(after, Thesis.CONTINUOUS);
            Row reference = row(after, Thesis.REFERENCE);
            table.append(line(
                    "`" + after.text("claim") + "` " + after.text("statement"),
                    after.text("verdict") + (isGiven(after) && !isEarned(after) ? "," + VerdictWords.AS_BELIEVED : ""),
                    effect(after),
                    chances(before) + " to " + chances(after),
                    factors(after, before),
                    factors(after, reference),
                    after.text("rests_on"),
                    after.text("verdict_on_grades_ab")));
        }
        return table.toString();
    }

    /** What weakens a verdict: that it was there before the record, or that it hangs on which draws were taken. */
    private String care() {
        List<String> before = new ArrayList<>();
        List<String> close = new ArrayList<>();
        double margin = CLOSE * Math.sqrt(BAR * (1.0 - BAR) / draws);
        for (Row row : posterior().rows()) {
            boolean supported = row.has("verdict", Verdict.SUPPORTED.words());
            boolean decided = supported || row.has("verdict", Verdict.REFUTED.words());
            if (decided && certainty(row(row, Thesis.CONTINUOUS), supported) >= BAR) {
                before.add("`" + row.text("claim") + "`");
            }
            if (decided && certainty(row, supported) < BAR + margin) {
                close.add("`" + row.text("claim") + "`");
            }
        }
        return "- decided by what was believed before the record already: " + list(before)
                + "\n- so close to the bar that other draws may undo it: " + list(close) + "\n";
    }

    /** The chance of a verdict at the threshold that is hardest for it. */
    private static double certainty(Row row, boolean supported) {
        return holds(row).map(chance -> supported ? chance : 1.0 - chance).min().orElseThrow();
    }

    private static String list(List<String> claims) {
        return claims.isEmpty() ? "none" : String.join(", ", claims);
    }

    /** What evidence has moved one way: with a verdict, clear of one half at every threshold, and still open. */
    private String moved(Verdict verdict, String leaning, String chance) {
        boolean isUp = verdict == Verdict.SUPPORTED;
        List<Row> moved = posterior().rows().stream()
                .filter(row -> isEarned(row) && isUp(row) == isUp)
                .toList();
        return "- " + verdict.words() + VerdictWords.EARNED + ": "
                + ids(moved, row -> row.has("verdict", verdict.words())) + "\n"
                + "- moved this way by evidence, without a verdict, and now with a chance of " + chance
                + " at every\n  threshold: "
                + ids(moved, row -> isOpen(row) && truths(row).contains(leaning)) + "\n"
                + "- moved this way by evidence, and still open: "
                + ids(moved, row -> isOpen(row) && !truths(row).contains(leaning)) + "\n";
    }

    /** What is clear of one half, or even has a verdict, and was not moved there by evidence. */
    private String believed() {
        List<Row> unmoved = posterior().rows().stream()
                .filter(row -> !isEarned(row) || isUp(row) != (holds(row).max().orElseThrow() > 0.5))
                .toList();
        return "- that a claim holds: " + ids(unmoved, row -> isClear(row, true)) + "\n" + "- that it fails: "
                + ids(unmoved, row -> isClear(row, false)) + "\n";
    }

    private static boolean isClear(Row row, boolean isUp) {
        boolean isJudged = isOpen(row) || isGiven(row);
        return isJudged && holds(row).allMatch(chance -> isUp ? chance >= LEANING : chance <= 1.0 - LEANING);
    }

    /** Whether the factor on which a verdict rests has raised the odds; it points one way at every threshold. */
    private static boolean isUp(Row row) {
        String factor = row.has("rests_on", RestsOn.THIS_RECORD.words()) ? "record_factor_most" : "factor_most";
        return row.number(factor) > 1.0;
    }

    private static String ids(List<Row> rows, Predicate<Row> wanted) {
        return list(rows.stream()
                .filter(wanted)
                .map(row -> "`" + row.text("claim") + "`")
                .toList());
    }

    /** A claim leans only where evidence has moved it that way. */
    private static List<String> truths(Row row) {
        if (isOpen(row) && isEarned(row) && isUp(row) && isClear(row, true)) {
            return List.of(row.text("verdict"), VerdictProse.LEANING_FOR);
        } else if (isOpen(row) && isEarned(row) && !isUp(row) && isClear(row, false)) {
            return List.of(row.text("verdict"), VerdictProse.LEANING_AGAINST);
        }
        return List.of(row.text("verdict"));
    }

    private static boolean isOpen(Row row) {
        return row.has("verdict", Verdict.UNDECIDED.words()) || row.has("verdict", Verdict.NOT_DECIDED.words());
    }

    private Row row(Row of, Thesis thesis) {
        return claims.where("claim", of.text("claim"))
                .where("thesis", thesis.key())
                .only();
    }

    /** Claims about the chance that something starts have no threshold in percent of it: they are told in points. */
    private static String effect(Row row) {
        boolean points = Double.isNaN(row.number(THRESHOLDS.get(0)));
        return String.format(
                MEDIAN_AND_INTERVAL,
                change(row.number("relative_p50"), points),
                change(row.number("relative_p05"), points),
                change(row.number("relative_p95"), points));
    }

    private static String change(double share, boolean points) {
        return points ? Figures.signedPoints(share) : Figures.signedPercent(share);
    }

    private static String chances(Row row) {
        double low = holds(row).min().orElseThrow();
        double high = holds(row).max().orElseThrow();
        return low == high ? Figures.percent(low) : text("%.0f-", 100.0 * low) + Figures.percent(high);
    }

    /** The chance that a claim holds, at each of its thresholds. */
    private static DoubleStream holds(Row row) {
        return THRESHOLDS.stream().mapToDouble(row::number).filter(chance -> !Double.isNaN(chance));
    }

    private String factors(Row after, Row before) {
        double[] afterwards = holds(after).toArray();
        double[] beforehand = holds(before).toArray();
        double low = Double.POSITIVE_INFINITY;
        double high = 0.0;
        for (int i = 0; i < afterwards.length; i++) {
            double factor = BayesFactor.ofShares(afterwards[i], draws, beforehand[i], draws)
                    .value();
            low = Math.min(low, factor);
            high = Math.max(high, factor);
        }
        String least = text("%.1f", low);
        String most = text("%.1f", high);
        return least.equals(most) ? least : least + " to " + most;
    }

    private String settlement() {
        StringBuilder table =
                new StringBuilder("| bn USD, sum of 1981-91 | mean | nine draws in ten |\n|---|---|---|\n");
        for (Row contrast : attribution.where("kind", "contrast").rows()) {
            String where = contrast.has("other", "history") ? ", in history" : ", in the outlook";
            table.append(line(
                    contrast.text("title") + where,
                    Figures.billions(contrast.number("mean")),
                    ShareTable.interval(contrast)));
        }
        return table.toString();
    }

    private String leverage() {
        StringBuilder table =
                new StringBuilder("| M USD a year | " + String.join(" | ", YEARS) + " |\n|---|---|---|---|\n");
        table.append(years("believed by Tokyo: what Moscow would give for", "believed", "beliefTokyo"));
        table.append(years("believed by Moscow: what Japan would commit", "believed", "beliefMoscow"));
        table.append(years("trade gained by a settlement", "actual", "turnoverUsd"));
        table.append(years("official credit gained by a settlement", "actual", "officialCreditUsd"));
        return table.toString();
    }

    private String years(String title, String kind, String indicator) {
        ResultTable rows = leverage.where("kind", kind).where("indicator", indicator);
        List<String> cells = new ArrayList<>(List.of(title));
        YEARS.forEach(year -> cells.add(interval(rows.where("year", year).only(), Figures::millions)));
        return line(cells.toArray(String[]::new));
    }

    private static String interval(Row row, DoubleFunction<String> text) {
        return String.format(
                MEDIAN_AND_INTERVAL,
                text.apply(row.number("p50")),
                text.apply(row.number("p05")),
                text.apply(row.number("p95")));
    }

    private static String line(String... cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    private static String text(String format, double number) {
        return String.format(Locale.ROOT, format, number);
    }
}
