package fukabun.app.cli.sweep;

import fukabun.app.chart.ChartFoot;
import fukabun.app.chart.ScatterChart;
import fukabun.app.cli.job.AnalysisFolder;
import fukabun.app.cli.job.NamedFigure;
import fukabun.app.cli.terminal.Beliefs;
import fukabun.app.cli.terminal.Magnitude;
import fukabun.app.cli.work.StudyOutcome;
import fukabun.app.output.Field;
import fukabun.app.output.OutputTable;
import fukabun.app.output.Story;
import fukabun.app.scenario.SweepPlan;
import fukabun.scenario.Lever;
import fukabun.scenario.Parameter;
import fukabun.scenario.Thesis;
import fukabun.study.ClaimSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a sweep met, beside its runs: a row a point, a row a figure, a picture of each figure that moves, the answer. */
final class SweepSummary {
    private final SweepReport report;
    private final SweepRuns runs;
    private final SweepDesign design;
    private final SweepExtremes extremes;

    SweepSummary(SweepReport report) {
        this.report = report;
        this.runs = report.runs();
        this.design = report.design();
        this.extremes = report.extremes();
    }

    AnalysisFolder.Content content(String version) {
        return new AnalysisFolder.Content(story(), List.of(ranges(), points()), figures(version));
    }

    /** {@code ranges.csv}: how low and how high each figure of a claim went, and where. */
    private OutputTable ranges() {
        OutputTable table = new OutputTable(
                "ranges",
                "How low and how high each figure of a claim went",
                List.of(
                        Field.text("scenario", "Id of the scenario"),
                        Field.text("figure", "Figure of a claim: indicator, aggregate and window"),
                        Field.text("unit", "Unit of the figure"),
                        Field.number("mean", "", "Mean over all runs"),
                        Field.number("lowest", "", "Smallest mean over the runs of a point"),
                        Field.integer("lowest_point", "Number of the first point that has it"),
                        Field.number("highest", "", "Largest mean over the runs of a point"),
                        Field.integer("highest_point", "Number of the first point that has it")));
        for (SweepExtremes.Range range : extremes.ranges()) {
            StudyOutcome figure = figure(range.scenario(), range.window());
            table.add(List.of(
                    figure.scenario(),
                    figure.column(),
                    figure.indicator().unit(),
                    range.mean(),
                    range.lowest(),
                    range.lowestPoint(),
                    range.highest(),
                    range.highestPoint()));
        }
        return table;
    }

    /** {@code points.csv}: the factors of each point, and the mean of each figure over its runs. */
    private OutputTable points() {
        List<Field> fields =
                new ArrayList<>(List.of(Field.integer("point", "Number of the point of the design, from 0")));
        for (SweepPlan.Factor factor : runs.plan().factors()) {
            fields.add(Field.number(
                    factor.name(), factor.parameter().map(Parameter::unit).orElse(""), "Factor of the sweep"));
        }
        for (SweepExtremes.Range range : extremes.ranges()) {
            StudyOutcome figure = figure(range.scenario(), range.window());
            fields.add(Field.number(
                    figure.scenario() + "." + figure.column(),
                    figure.indicator().unit(),
                    "Mean over the runs of the point"));
        }
        OutputTable table =
                new OutputTable("points", "Every point of the sweep and the mean of each figure there", fields);
        for (int point = 0; point < runs.points(); point++) {
            List<Object> row = new ArrayList<>(List.of(point));
            for (double value : design.values(point)) {
                row.add(value);
            }
            for (SweepExtremes.Range range : extremes.ranges()) {
                row.add(extremes.mean(range.scenario(), range.window(), point));
            }
            table.add(row);
        }
        return table;
    }

    private List<NamedFigure> figures(String version) {
        List<NamedFigure> figures = new ArrayList<>();
        for (SweepExtremes.Range range : extremes.ranges()) {
            if (range.lowest() < range.highest()) {
                StudyOutcome figure = figure(range.scenario(), range.window());
                ScatterChart chart = chart(figure, range, version);
                figures.add(new NamedFigure("sweep-" + figure.fileName(), chart::draw));
            }
        }
        return figures;
    }

    private ScatterChart chart(StudyOutcome figure, SweepExtremes.Range range, String version) {
        List<SweepPlan.Factor> factors = runs.plan().factors();
        double[] outcomes = new double[runs.points()];
        double[][] values = new double[factors.size()][runs.points()];
        for (int point = 0; point < outcomes.length; point++) {
            outcomes[point] = extremes.mean(range.scenario(), range.window(), point);
            double[] at = design.values(point);
            for (int i = 0; i < at.length; i++) {
                values[i][point] = at[i];
            }
        }
        List<ScatterChart.Panel> panels = new ArrayList<>();
        for (int i = 0; i < factors.size(); i++) {
            SweepPlan.Factor factor = factors.get(i);
            panels.add(new ScatterChart.Panel(
                    words(factor),
                    factor.parameter().map(Parameter::unit).orElse(""),
                    values[i],
                    value -> SweepReport.text(factor, value)));
        }
        ChartFoot foot = new ChartFoot(
                List.of(figure.scenario()),
                "thesis " + report.thesis().key(),
                report.seed(),
                runs.points() * runs.draws(),
                report.thesis() == Thesis.POSTERIOR,
                version);
        return new ScatterChart(figure.indicator(), figure.title(), panels, outcomes, foot);
    }

    /** What a factor is, for people. */
    private static String words(SweepPlan.Factor factor) {
        return factor.parameter()
                .map(Parameter::meaning)
                .or(() -> factor.lever().map(Lever::help))
                .orElse(factor.name());
    }

    private Story story() {
        SweepPlan plan = runs.plan();
        return new Story(
                "Sweep of " + report.study(),
                "What would the figures of the claims be at other values of "
                        + String.join(
                                ", ",
                                plan.factors().stream()
                                        .map(SweepPlan.Factor::name)
                                        .toList()) + "?",
                Beliefs.status(report.thesis()),
                report.thesis() != Thesis.POSTERIOR,
                List.of(
                        first(),
                        "A sweep says what would follow at each of " + runs.points()
                                + " points, not how likely a point is;"
                                + " a mean over " + runs.draws() + (runs.draws() == 1 ? " run" : " runs")
                                + " still holds their luck."),
                List.of(
                        String.format(
                                Locale.ROOT,
                                "%,d points (%s); %,d runs a point in each of %d scenarios under %s.",
                                runs.points(),
                                plan.design().key(),
                                runs.draws(),
                                plan.scenarios().size(),
                                Beliefs.of(report.thesis())),
                        "A run has the same draw of everything that is not swept, and the same luck, at every point and in"
                                + " every scenario, so that points differ by the factors alone."));
    }

    private String first() {
        for (SweepExtremes.Range range : extremes.ranges()) {
            if (range.lowest() < range.highest()) {
                StudyOutcome figure = figure(range.scenario(), range.window());
                Magnitude size = Magnitude.of(
                        figure.indicator().unit(), Math.max(Math.abs(range.lowest()), Math.abs(range.highest())));
                return "“" + figure.title() + "” goes from " + size.text(range.lowest()) + " ("
                        + report.values(range.lowestPoint()) + ") to " + size.text(range.highest()) + " " + size.unit()
                        + " (" + report.values(range.highestPoint()) + ").";
            }
        }
        return "No figure of a claim moves over the sweep.";
    }

    private StudyOutcome figure(int scenario, int window) {
        ClaimSpec.Outcome outcome = runs.windows().get(window);
        return new StudyOutcome(runs.plan().scenarios().get(scenario), false, outcome, List.of());
    }
}
