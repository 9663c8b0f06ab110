package fukabun.app.cli.run;

import fukabun.app.cli.job.Session;
import fukabun.app.cli.terminal.Beliefs;
import fukabun.app.cli.terminal.JsonText;
import fukabun.app.cli.terminal.Layout;
import fukabun.app.cli.terminal.Magnitude;
import fukabun.record.Aggregation;
import fukabun.record.Indicator;
import fukabun.scenario.Scenario;
import fukabun.scenario.Thesis;
import fukabun.study.Difference;
import fukabun.study.EnsembleResult;
import fukabun.study.Quantiles;
import fukabun.study.RunOutcome;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What differs between scenarios on the same draws, indicator by indicator, over the whole period. */
final class CompareReport {
    private static final int NAME_WIDTH = 30;
    private static final int UNIT_WIDTH = 15;
    private static final int NUMBER_WIDTH = 13;
    private static final int CHANGE_WIDTH = 15;
    private static final int INTERVAL_WIDTH = 26;

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
        session.warn(Beliefs.warning(results.get(0).thesis(), results.get(0).outcomes().size()));
        out.println(Layout.paragraph(String.format(
                Locale.ROOT,
                "%,d pairs of runs under %s; seed %d. Flows are summed over the years, all else is their mean.",
                results.get(0).outcomes().size(),
                Beliefs.of(results.get(0).thesis()),
                seed)));
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
                + Layout.right("base, mean", NUMBER_WIDTH)
                + Layout.right("change, median", CHANGE_WIDTH)
                + Layout.right("90 % of the draws between", INTERVAL_WIDTH);
        out.println(session.ink().faint(heading));
        for (int i = 0; i < difference.annual().size(); i++) {
            print(difference.annual().get(i).indicator(), base, difference.cumulated().get(i));
        }
    }

    private void print(Indicator indicator, EnsembleResult base, Quantiles change) {
        double baseMean = meanOverPeriod(indicator, base);
        double largest = Math.max(Math.abs(baseMean), Math.max(Math.abs(change.p05()), Math.abs(change.p95())));
        Magnitude magnitude = Magnitude.of(indicator.unit(), largest);
        String interval = magnitude.signed(change.p05()) + " to " + magnitude.signed(change.p95());
        out.println(Layout.left(indicator.key(), NAME_WIDTH) + Layout.left(magnitude.unit(), UNIT_WIDTH)
                + Layout.right(magnitude.text(baseMean), NUMBER_WIDTH)
                + Layout.right(magnitude.signed(change.p50()), CHANGE_WIDTH)
                + Layout.right(interval, INTERVAL_WIDTH));
    }

    private static double meanOverPeriod(Indicator indicator, EnsembleResult base) {
        int row = base.indicators().indexOf(indicator);
        Aggregation how = indicator.aggregation() == Aggregation.SUM ? Aggregation.SUM : Aggregation.MEAN;
        double sum = 0.0;
        for (RunOutcome outcome : base.outcomes()) {
            double[] years = outcome.annual()[row];
            sum += how.of(years, 0, years.length);
        }
        return sum / base.outcomes().size();
    }

    private static Map<String, Object> content(
            List<EnsembleResult> results, List<Difference> differences, long seed, Path folder) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("base", results.get(0).scenarioId());
        content.put("calibrated", results.get(0).thesis() == Thesis.POSTERIOR);
        content.put("thesis", results.get(0).thesis().key());
        content.put("seed", seed);
        content.put("runs", results.get(0).outcomes().size());
        content.put("differences", differences.stream().map(CompareReport::content).toList());
        content.put("folder", folder.toString());
        return content;
    }

    private static Map<String, Object> content(Difference difference) {
        Map<String, Object> indicators = new LinkedHashMap<>();
        for (int i = 0; i < difference.annual().size(); i++) {
            Indicator indicator = difference.annual().get(i).indicator();
            Map<String, Object> change = JsonText.quantiles(difference.cumulated().get(i));
            change.put("unit", indicator.unit());
            indicators.put(indicator.key(), change);
        }
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("variant", difference.variantId());
        content.put("overPeriod", indicators);
        return content;
    }
}
