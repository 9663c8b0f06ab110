package fukabun.app.chart;

import fukabun.base.Check;
import fukabun.record.Grade;
import fukabun.record.HistoricalRecord;
import fukabun.record.Indicator;
import fukabun.record.Observation;
import fukabun.study.Band;
import fukabun.study.EnsembleResult;
import fukabun.study.Quantiles;
import java.awt.BasicStroke;
import java.awt.Color;
import java.io.IOException;
import java.nio.file.Path;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * An indicator over the years: the middle run and the bands of one scenario or of two side by side, and the record as
 * points whose shape tells the grade.
 */
public final class IndicatorChart {
    private static final int OUTER_ALPHA = 46;
    private static final int INNER_ALPHA = 90;
    private static final int EDGE_ALPHA = 170;
    private static final int KEY_DROP = 8;
    private static final int LABEL_SPACE = 330;
    private static final int FOOT_SPACE = 60;
    private static final double HEADROOM = 1.05;

    /** Under a point that lies on the axis, so that it is whole, as a share of the height. */
    private static final double HALF_A_POINT = 0.025;

    /** At both ends of the years, so that points of the first and the last one are whole. */
    private static final double HALF_A_YEAR = 0.5;

    private final List<EnsembleResult> scenarios;
    private final Shown shown;
    private final ChartFoot foot;
    private final Magnitude magnitude;

    /**
     * @param indicator what is shown
     * @param scenarios one, or two of which the first is the base
     * @param record all of it; what is of another indicator or outside the years is left out
     * @param foot what stands below
     */
    public IndicatorChart(
            Indicator indicator, List<EnsembleResult> scenarios, HistoricalRecord record, ChartFoot foot) {
        Check.between("number of scenarios", scenarios.size(), 1, 2);
        this.scenarios = List.copyOf(scenarios);
        this.shown = Shown.of(indicator, scenarios, record);
        this.foot = foot;
        this.magnitude = Magnitude.of(indicator, extreme(1.0), shown.isSum());
    }

    public void writePng(Path file) throws IOException {
        draw().writePng(file);
    }

    /** The finished figure. */
    public Drawing draw() {
        boolean isRecordYesOrNo = shown.isYesOrNo() && !shown.observations().isEmpty();
        String subtitle = magnitude.words() + (isRecordYesOrNo ? "; of the record, 100 is yes and 0 is no" : "");
        ChartPage page = new ChartPage(shown.title(), subtitle, foot);
        drawKey(page);
        int top = page.below() + KeyRow.HEIGHT / 2;
        Plot plot = plot(ChartPage.WIDTH - ChartPage.MARGIN - LABEL_SPACE, ChartPage.HEIGHT - top - FOOT_SPACE);
        page.plot(plot.chart(), ChartPage.MARGIN, top);
        label(page, plot, top);
        return page.finish(description());
    }

    private void drawKey(ChartPage page) {
        KeyRow key = new KeyRow(page, page.below() + KEY_DROP)
                .line(Palette.BLUE, shown.isYesOrNo() ? "share of the runs" : "median");
        if (!shown.isYesOrNo()) {
            key.swatch(Palette.thin(Palette.BLUE, OUTER_ALPHA + INNER_ALPHA), "half of the runs")
                    .swatch(Palette.thin(Palette.BLUE, OUTER_ALPHA), "nine in ten runs");
        }
        for (Grade grade : Grade.values()) {
            if (shown.observations().stream().anyMatch(o -> o.grade() == grade)) {
                key.point(Markers.of(grade), "record, grade " + grade);
            }
        }
    }

    private Plot plot(int width, int height) {
        Plot plot = new Plot(width, height, "");
        plot.styler().setYAxisDecimalPattern("#,##0.####");
        double[] years = years(shown.bands().get(0));
        double low = -extreme(-1.0) * HEADROOM / magnitude.divisor();
        double high = extreme(1.0) * HEADROOM / magnitude.divisor();
        double top = high > low ? high : low + 1.0;
        double bottom = Math.min(low, lowestPoint() / magnitude.divisor() - HALF_A_POINT * (top - low));
        plot.range(years[0] - HALF_A_YEAR, last(years) + HALF_A_YEAR, bottom, top);
        for (int i = 0; i < shown.bands().size() && !shown.isYesOrNo(); i++) {
            drawBands(plot, shown.bands().get(i), Palette.series(i), Palette.edge(i));
        }
        for (int i = 0; i < shown.bands().size(); i++) {
            Band band = shown.bands().get(i);
            plot.line(years(band), scaled(band, Quantiles::p50), Palette.series(i), Palette.stroke(i));
        }
        for (Grade grade : Grade.values()) {
            drawRecord(plot, grade);
        }
        return plot;
    }

    private void drawBands(Plot plot, Band band, Color colour, BasicStroke edge) {
        double[] years = years(band);
        double[] low = scaled(band, Quantiles::p05);
        double[] high = scaled(band, Quantiles::p95);
        plot.band(years, low, high, Palette.thin(colour, OUTER_ALPHA));
        plot.band(years, scaled(band, Quantiles::p25), scaled(band, Quantiles::p75), Palette.thin(colour, INNER_ALPHA));
        plot.line(years, low, Palette.thin(colour, EDGE_ALPHA), edge);
        plot.line(years, high, Palette.thin(colour, EDGE_ALPHA), edge);
    }

    private void drawRecord(Plot plot, Grade grade) {
        List<Observation> points =
                shown.observations().stream().filter(o -> o.grade() == grade).toList();
        if (!points.isEmpty()) {
            double[] years = points.stream().mapToDouble(Observation::year).toArray();
            double[] values = points.stream()
                    .mapToDouble(o -> o.value() / magnitude.divisor())
                    .toArray();
            plot.points(years, values, Palette.INK, Markers.of(grade));
        }
    }

    private void label(ChartPage page, Plot plot, int top) {
        EndLabels labels = new EndLabels(page, ChartPage.WIDTH - LABEL_SPACE);
        for (int i = 0; i < shown.bands().size(); i++) {
            Band band = shown.bands().get(i);
            double endX = ChartPage.MARGIN + plot.chart().getScreenXFromChart(last(years(band)));
            double end = top + plot.chart().getScreenYFromChart(last(scaled(band, Quantiles::p50)));
            labels.add(scenarios.get(i).title(), Palette.series(i), endX, end);
        }
        labels.draw(top, ChartPage.HEIGHT - FOOT_SPACE);
    }

    private String description() {
        StringBuilder text = new StringBuilder(magnitude.words()).append('.');
        for (int i = 0; i < scenarios.size(); i++) {
            text.append(' ')
                    .append(scenarios.get(i).title())
                    .append(": ")
                    .append(words(shown.bands().get(i)));
        }
        List<Observation> record = shown.observations();
        if (!record.isEmpty()) {
            int last = record.get(record.size() - 1).year();
            text.append(" The record has ").append(record.size()).append(record.size() == 1 ? " figure" : " figures");
            text.append(" from ")
                    .append(record.get(0).year())
                    .append(" to ")
                    .append(last)
                    .append('.');
        }
        return text.toString();
    }

    /** First, middle and last year of a band. */
    private String words(Band band) {
        int last = band.periods().size() - 1;
        String medians = IntStream.of(0, last / 2, last)
                .distinct()
                .mapToObj(i -> word(band.quantiles().get(i).p50()) + " in "
                        + band.periods().get(i))
                .collect(Collectors.joining(", "));
        Quantiles end = band.quantiles().get(last);
        if (shown.isYesOrNo()) {
            return medians + ".";
        }
        return "median " + medians + "; nine in ten runs end between " + word(end.p05()) + " and " + word(end.p95())
                + ".";
    }

    private String word(double value) {
        return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT))
                .format(value / magnitude.divisor());
    }

    private static double[] years(Band band) {
        return band.periods().stream().mapToDouble(Integer::parseInt).toArray();
    }

    private static double last(double[] numbers) {
        return numbers[numbers.length - 1];
    }

    private double[] scaled(Band band, ToDoubleFunction<Quantiles> of) {
        return band.quantiles().stream()
                .mapToDouble(q -> of.applyAsDouble(q) / magnitude.divisor())
                .toArray();
    }

    private double lowestPoint() {
        return shown.observations().stream()
                .mapToDouble(Observation::value)
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }

    /** The largest of all numbers shown times {@code sign}, or 0 if none is above it. */
    private double extreme(double sign) {
        List<Double> numbers = new ArrayList<>(List.of(0.0));
        for (Band band : shown.bands()) {
            for (Quantiles q : band.quantiles()) {
                numbers.add(sign * q.p05());
                numbers.add(sign * q.p95());
            }
        }
        shown.observations().forEach(o -> numbers.add(sign * o.value()));
        return numbers.stream()
                .filter(Double::isFinite)
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0.0);
    }
}
