package fukabun.app.cli.record;

import fukabun.app.chart.ChartFoot;
import fukabun.app.chart.ErrorChart;
import fukabun.app.chart.ScoreboardChart;
import fukabun.app.cli.job.NamedFigure;
import fukabun.calibration.Pattern;
import fukabun.calibration.Rival;
import fukabun.calibration.Scoreboard;
import fukabun.calibration.SeriesFit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The figures of the model against the record: patterns met and missed, errors beside naive forecasts. */
final class RecordCharts {
    private static final double HALF = 0.5;
    private static final double PERCENT = 100.0;
    private static final List<String> SERIES = List.of("exports", "imports", "turnover");

    private final List<NamedFigure> figures = new ArrayList<>();
    private final ChartFoot foot;

    RecordCharts(ChartFoot foot) {
        this.foot = foot;
    }

    /** Adds the scoreboard, evidence and checks apart. */
    RecordCharts scoreboard(Scoreboard scoreboard) {
        add("scoreboard-evidence", scoreboard, Pattern.Role.EVIDENCE, String.format(
                Locale.ROOT,
                "The model meets %.0f %% of the weight of the evidence",
                PERCENT * scoreboard.evidenceMet()));
        add("scoreboard-checks", scoreboard, Pattern.Role.CHECK, "Checks: patterns that are shown and not counted");
        return this;
    }

    private void add(String name, Scoreboard scoreboard, Pattern.Role role, String title) {
        List<ScoreboardChart.Line> lines = scoreboard.lines().stream()
                .filter(line -> line.pattern().role() == role)
                .map(line -> new ScoreboardChart.Line(
                        line.pattern().id(), line.met(), line.met() >= HALF, PatternMiss.words(line)))
                .toList();
        if (!lines.isEmpty()) {
            String subtitle = "Each bar: the share of a pattern's figures that the mean run meets within their tolerance. At the"
                    + " right: the figure that most members miss, and how far their median is off.";
            figures.add(new NamedFigure(name, new ScoreboardChart(title, subtitle, foot, lines)::draw));
        }
    }

    /**
     * Adds the errors on the three series of trade, where the record has them.
     *
     * @param name of the file
     * @param subtitle how to read it
     */
    RecordCharts errors(String name, String title, String subtitle, List<SeriesFit> fits) {
        List<SeriesFit> trade = BaselineReport.trade(fits);
        if (trade.size() < BaselineReport.TRADE.size()) {
            return this;
        }
        List<ErrorChart.Line> lines = new ArrayList<>();
        lines.add(new ErrorChart.Line(
                "the model, middle run",
                trade.stream().map(fit -> fit.errors().absoluteShare()).toList(),
                true));
        String shown = "";
        List<Rival> rivals = trade.get(0).rivals();
        for (int r = 0; r < rivals.size(); r++) {
            int rival = r;
            List<Double> errors = trade.stream()
                    .map(fit -> fit.errors(fit.rivals().get(rival)).absoluteShare())
                    .toList();
            if (!shown.equals(rivals.get(r).knowledge().words())) {
                shown = rivals.get(r).knowledge().words();
                lines.add(ErrorChart.Line.heading(shown));
            }
            lines.add(new ErrorChart.Line(rivals.get(r).name(), errors, false));
        }
        figures.add(new NamedFigure(name, new ErrorChart(title, subtitle, foot, SERIES, lines)::draw));
        return this;
    }

    /** The figures in the order in which they were added. */
    List<NamedFigure> figures() {
        return List.copyOf(figures);
    }
}
