package fukabun.app.cli.record;

import fukabun.app.chart.ChartFoot;
import fukabun.app.chart.ErrorChart;
import fukabun.app.chart.ScoreboardChart;
import fukabun.app.cli.job.NamedFigure;
import fukabun.calibration.Pattern;
import fukabun.calibration.Rival;
import fukabun.calibration.Scoreboard;
import fukabun.calibration.SeriesFit;
import fukabun.record.HistoricalRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The figures of the model against the record: patterns met and missed, errors beside naive forecasts. */
final class RecordCharts {
    private static final double PERCENT = 100.0;

    private final List<NamedFigure> figures = new ArrayList<>();
    private final ChartFoot foot;

    RecordCharts(ChartFoot foot) {
        this.foot = foot;
    }

    /** Adds the scoreboard, evidence and checks apart. */
    RecordCharts scoreboard(Scoreboard scoreboard, HistoricalRecord record) {
        PatternMiss miss = new PatternMiss(record);
        add(
                "scoreboard-evidence",
                scoreboard,
                miss,
                Pattern.Role.EVIDENCE,
                String.format(
                        Locale.ROOT,
                        "The model meets %.0f %% of the weight of the evidence",
                        PERCENT * scoreboard.evidenceMet()));
        add(
                "scoreboard-checks",
                scoreboard,
                miss,
                Pattern.Role.CHECK,
                "Checks: patterns that are shown and not counted");
        return this;
    }

    private void add(String name, Scoreboard scoreboard, PatternMiss miss, Pattern.Role role, String title) {
        List<ScoreboardChart.Line> lines = scoreboard.lines().stream()
                .filter(line -> line.pattern().role() == role)
                .map(line ->
                        new ScoreboardChart.Line(PatternNames.of(line.pattern().id()), line.met(), miss.words(line)))
                .toList();
        if (!lines.isEmpty()) {
            String subtitle =
                    "Each bar: the share of a pattern's figures that a member meets within their tolerance, on average. At"
                            + " the right: what most members meet, and how far off the figure is that fewest meet.";
            figures.add(new NamedFigure(name, new ScoreboardChart(title, subtitle, foot, lines)::draw));
        }
    }

    /**
     * Adds the errors on the series of trade that there are.
     *
     * @param name of the file
     * @param subtitle how to read it
     */
    RecordCharts errors(String name, String title, String subtitle, List<SeriesFit> fits) {
        List<SeriesFit> trade = BaselineReport.trade(fits);
        if (trade.isEmpty()) {
            return this;
        }
        List<String> series = trade.stream()
                .map(fit -> BaselineReport.nameOfTrade(fit.indicator()))
                .toList();
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
        figures.add(new NamedFigure(name, new ErrorChart(title, subtitle, foot, series, lines)::draw));
        return this;
    }

    /** The figures in the order in which they were added. */
    List<NamedFigure> figures() {
        return List.copyOf(figures);
    }
}
