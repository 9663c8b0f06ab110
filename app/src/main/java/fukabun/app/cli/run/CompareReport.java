package fukabun.app.cli.run;

import fukabun.app.cli.job.Session;
import fukabun.app.cli.terminal.Beliefs;
import fukabun.app.cli.terminal.JsonText;
import fukabun.app.cli.terminal.Layout;
import fukabun.app.cli.terminal.Magnitude;
import fukabun.app.output.DifferenceTable;
import fukabun.record.Indicator;
import fukabun.scenario.Scenario;
import fukabun.scenario.Thesis;
import fukabun.study.Comparison;
import fukabun.study.Difference;
import fukabun.study.EnsembleResult;
import fukabun.study.Quantiles;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What differs between scenarios on the same draws, indicator by indicator, over the whole period. */
final class CompareReport {
    private static final int NAME_WIDTH = 30;
    private static final int UNIT_WIDTH = 11;
    private static final int YEARS_WIDTH = 6;
    private static final int NUMBER_WIDTH = 8;
    private static final int INTERVAL_WIDTH = 18;
    private static final int COUNT_WIDTH = 5;
    private static final double PERCENT = 100.0;

    private final Session session;
    private final PrintWriter out;

    CompareReport(Session session) {
        this.session = session;
        this.out = session.out();
    }

    /**
     * @param scenarios the base first
     * @param results in the same order
     * @param differences one a variant
     */
    void print(
            List<Scenario> scenarios,
            List<EnsembleResult> results,
            List<Difference> differences,
            long seed,
            Path folder) {
        if (session.json()) {
            out.println(JsonText.of(content(results, differences, seed, folder)));
            return;
        }
        session.warn(Beliefs.warnings(
                results.get(0).thesis(), results.get(0).outcomes().size()));
        out.println(Layout.paragraph(String.format(
                Locale.ROOT,
                "%,d pairs of runs under %s; seed %d. One figure for all years: %s, as the second column says. Change: in the"
                        + " median, and of the base's mean. More, less: in how many pairs.",
                results.get(0).outcomes().size(),
                Beliefs.of(results.get(0).thesis()),
                seed,
                DifferenceTable.OVER_YEARS)));
        for (int i = 0; i < differences.size(); i++) {
            out.println();
            print(scenarios.get(0), scenarios.get(i + 1), results.get(0), differences.get(i));
        }
        out.println();
        out.println("Results in " + folder);
    }

    private void print(Scenario history, Scenario variant, EnsembleResult base, Difference difference) {
        out.println(session.ink().bold(variant.id() + " less " + difference.baseId() + ": " + variant.title()));
        out.println(Layout.paragraph(variant.question()));
        String beliefs = Beliefs.difference(history, variant);
        if (!beliefs.isEmpty()) {
            out.println(Layout.paragraph(beliefs));
        }
        out.println();
        String heading = Layout.left("", NAME_WIDTH + UNIT_WIDTH)
                + Layout.left("years", YEARS_WIDTH)
                + Layout.right("base", NUMBER_WIDTH)
                + Layout.right("change", NUMBER_WIDTH)
                + Layout.right("in %", NUMBER_WIDTH)
                + Layout.right("90 % of pairs", INTERVAL_WIDTH)
                + Layout.right("more", COUNT_WIDTH)
                + Layout.right("less", COUNT_WIDTH);
        out.println(session.ink().faint(heading));
        for (int i = 0; i < difference.annual().size(); i++) {
            print(difference, i, base);
        }
    }

    private void print(Difference difference, int place, EnsembleResult base) {
        Indicator indicator = difference.annual().get(place).indicator();
        Quantiles change = difference.cumulated().get(place);
        Difference.Direction direction = difference.directions().get(place);
        double baseMean = Comparison.overYears(base, indicator);
        double largest = Math.max(Math.abs(baseMean), Math.max(Math.abs(change.p05()), Math.abs(change.p95())));
        Magnitude magnitude = Magnitude.of(indicator.unit(), largest);
        String interval = magnitude.signed(change.p05()) + " to " + magnitude.signed(change.p95());
        out.println(Layout.left(indicator.key(), NAME_WIDTH)
                + Layout.left(magnitude.unit(), UNIT_WIDTH)
                + Layout.left(DifferenceTable.overYears(indicator), YEARS_WIDTH)
                + Layout.right(magnitude.text(baseMean), NUMBER_WIDTH)
                + Layout.right(magnitude.signed(change.p50()), NUMBER_WIDTH)
                + Layout.right(percent(change.p50(), baseMean), NUMBER_WIDTH)
                + Layout.right(interval, INTERVAL_WIDTH)
                + Layout.right(Integer.toString(direction.more()), COUNT_WIDTH)
                + Layout.right(Integer.toString(direction.less()), COUNT_WIDTH));
    }

    /** A dash where the base has nothing that a change could be a part of. */
    private static String percent(double change, double base) {
        if (base == 0.0) {
            return "-";
        }
        String text = String.format(Locale.ROOT, "%+,.1f", PERCENT * change / base);
        return text.equals("+0.0") || text.equals("-0.0") ? "0" : text;
    }

    private static Map<String, Object> content(
            List<EnsembleResult> results, List<Difference> differences, long seed, Path folder) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("base", results.get(0).scenarioId());
        content.put("calibrated", results.get(0).thesis() == Thesis.POSTERIOR);
        content.put("thesis", results.get(0).thesis().key());
        content.put("seed", seed);
        content.put("runs", results.get(0).outcomes().size());
        content.put(
                "differences", differences.stream().map(CompareReport::content).toList());
        content.put("folder", folder.toString());
        return content;
    }

    private static Map<String, Object> content(Difference difference) {
        Map<String, Object> indicators = new LinkedHashMap<>();
        for (int i = 0; i < difference.annual().size(); i++) {
            Indicator indicator = difference.annual().get(i).indicator();
            Map<String, Object> change =
                    JsonText.quantiles(difference.cumulated().get(i));
            change.put("unit", indicator.unit());
            change.put("overYears", DifferenceTable.overYears(indicator));
            change.put("pairsWithMore", difference.directions().get(i).more());
            change.put("pairsWithLess", difference.directions().get(i).less());
            indicators.put(indicator.key(), change);
        }
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("variant", difference.variantId());
        content.put("overPeriod", indicators);
        return content;
    }
}
