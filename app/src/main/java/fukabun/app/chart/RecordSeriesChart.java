package fukabun.app.chart;

import fukabun.record.Grade;
import fukabun.record.HistoricalRecord;
import fukabun.record.Indicator;
import fukabun.record.Observation;
import fukabun.study.Band;
import fukabun.study.EnsembleResult;
import fukabun.study.Quantiles;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.knowm.xchart.style.markers.Marker;

/**
 * A series of the record beside the runs: their middle and bands, the wider band that allows for the model's own error,
 * and the figures by grade. Figures that the model was not shown stand right of a line, with a sign of their own.
 */
public final class RecordSeriesChart {
    private static final int OUTER_ALPHA = 46;
    private static final int INNER_ALPHA = 90;
    private static final int KEY_DROP = 8;
    private static final int FOOT_SPACE = 60;
    private static final int LABEL_POINTS = 22;
    private static final int LABEL_GAP = 12;
    private static final int LABEL_DROP = 26;
    private static final double HEADROOM = 1.08;
    private static final double BETWEEN_YEARS = 0.5;
    private static final int TICK_ROOM = 12;
    private static final BasicStroke OWN_ERROR_STROKE =
            new BasicStroke(4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1f, new float[] {12f, 6f}, 0f);
    private static final BasicStroke BORDER = new BasicStroke(3f);

    private final Content content;
    private final Shown shown;
    private final Magnitude magnitude;
    private final ChartFoot foot;

    /**
     * What is shown.
     *
     * @param record all of it; what is of another indicator or outside the years is left out
     * @param withOwnError the 90 percent band with the model's own error, where one was estimated
     * @param lastShown last year that the model was shown, where later figures were held back
     */
    public record Content(
            Indicator indicator,
            EnsembleResult result,
            HistoricalRecord record,
            Optional<Band> withOwnError,
            OptionalInt lastShown) {
        public Content {
            Objects.requireNonNull(withOwnError);
            Objects.requireNonNull(lastShown);
        }

        private boolean isHeldBack(Observation figure) {
            return lastShown.isPresent() && figure.year() > lastShown.getAsInt();
        }
    }

    public RecordSeriesChart(Content content, ChartFoot foot) {
        this.content = content;
        this.shown = Shown.of(content.indicator(), List.of(content.result()), content.record());
        this.foot = foot;
        this.magnitude = Magnitude.of(content.indicator(), highest(), shown.isSum());
    }

    /** The finished figure. */
    public Drawing draw() {
        ChartPage page = new ChartPage(
                shown.title(),
                magnitude.words() + ". A, B, C: grade of a figure."
                        + (wide().isPresent() ? " Own error: what the model misses whatever its parameters." : ""),
                foot);
        drawKey(page);
        int top = page.below() + KeyRow.HEIGHT / 2;
        Plot plot = plot(ChartPage.WIDTH - 2 * ChartPage.MARGIN, ChartPage.HEIGHT - top - FOOT_SPACE);
        page.plot(plot.chart(), ChartPage.MARGIN, top);
        content.lastShown().ifPresent(year -> labelBorder(page, plot, year, top + LABEL_DROP));
        return page.finish(description());
    }

    private void drawKey(ChartPage page) {
        KeyRow key = new KeyRow(page, page.below() + KEY_DROP)
                .line(Palette.BLUE, "median")
                .swatch(Palette.thin(Palette.BLUE, OUTER_ALPHA + INNER_ALPHA), "half of the runs")
                .swatch(Palette.thin(Palette.BLUE, OUTER_ALPHA), "nine in ten");
        if (wide().isPresent()) {
            key.line(Palette.VERMILION, OWN_ERROR_STROKE, "with own error");
        }
        for (Grade grade : Grade.values()) {
            if (figures(grade, false).findAny().isPresent()) {
                key.point(Markers.of(grade), "record " + grade);
            }
        }
        String heldBack = Stream.of(Grade.values())
                .filter(grade -> figures(grade, true).findAny().isPresent())
                .map(Grade::name)
                .collect(Collectors.joining(", "));
        if (!heldBack.isEmpty()) {
            key.point(Markers.TRIANGLE.marker(), "held back " + heldBack);
        }
    }

    /** That of single years does not add up to that of a sum. */
    private Optional<Band> wide() {
        return content.withOwnError().filter(band -> !shown.isSum());
    }

    private Stream<Observation> figures(Grade grade, boolean heldBack) {
        return shown.observations().stream()
                .filter(each -> each.grade() == grade && content.isHeldBack(each) == heldBack);
    }

    private Plot plot(int width, int height) {
        Plot plot = new Plot(width, height, "");
        plot.styler().setChartPadding(TICK_ROOM);
        plot.styler().setYAxisDecimalPattern("#,##0.####");
        Band band = shown.bands().get(0);
        double[] years = years(band);
        double high = highest() * HEADROOM / magnitude.divisor();
        plot.range(years[0] - BETWEEN_YEARS, years[years.length - 1] + BETWEEN_YEARS, 0.0, high > 0.0 ? high : 1.0);
        plot.band(years, scaled(band, Quantiles::p05), scaled(band, Quantiles::p95), thin(OUTER_ALPHA));
        plot.band(years, scaled(band, Quantiles::p25), scaled(band, Quantiles::p75), thin(INNER_ALPHA));
        wide().ifPresent(wide -> {
            plot.line(years(wide), scaled(wide, Quantiles::p05), Palette.VERMILION, OWN_ERROR_STROKE);
            plot.line(years(wide), scaled(wide, Quantiles::p95), Palette.VERMILION, OWN_ERROR_STROKE);
        });
        plot.line(years, scaled(band, Quantiles::p50), Palette.BLUE, Palette.SOLID);
        content.lastShown()
                .ifPresent(year -> plot.line(
                        new double[] {year + BETWEEN_YEARS, year + BETWEEN_YEARS},
                        new double[] {0.0, high},
                        Palette.INK,
                        BORDER));
        for (Grade grade : Grade.values()) {
            drawFigures(plot, figures(grade, false).toList(), Markers.of(grade));
            drawFigures(plot, figures(grade, true).toList(), Markers.TRIANGLE.marker());
        }
        return plot;
    }

    private void drawFigures(Plot plot, List<Observation> figures, Marker marker) {
        if (!figures.isEmpty()) {
            plot.points(
                    figures.stream().mapToDouble(Observation::year).toArray(),
                    figures.stream()
                            .mapToDouble(each -> each.value() / magnitude.divisor())
                            .toArray(),
                    Palette.INK,
                    marker);
        }
    }

    /** What lies left and right of the line where the record that the model was shown ends. */
    private static void labelBorder(ChartPage page, Plot plot, int lastShown, int base) {
        int x = ChartPage.MARGIN + (int) plot.chart().getScreenXFromChart(lastShown + BETWEEN_YEARS);
        Font font = Palette.bold(LABEL_POINTS);
        String left = "← record the model was given";
        page.text(left, font, Palette.INK, x - LABEL_GAP - page.width(left, font), base);
        page.text("held back →", font, Palette.INK, x + LABEL_GAP, base);
    }

    private String description() {
        StringBuilder text = new StringBuilder(magnitude.words()).append('.');
        Band band = shown.bands().get(0);
        for (Observation figure : shown.observations()) {
            int place = band.periods().indexOf(Integer.toString(figure.year()));
            Quantiles runs = band.quantiles().get(place);
            text.append(' ').append(figure.year()).append(content.isHeldBack(figure) ? " (held back)" : "");
            text.append(": record ").append(word(figure.value() / magnitude.divisor()));
            text.append(", median ").append(word(runs.p50() / magnitude.divisor()));
            text.append(", nine in ten runs ").append(word(runs.p05() / magnitude.divisor()));
            text.append(" to ").append(word(runs.p95() / magnitude.divisor())).append('.');
        }
        return text.toString();
    }

    private static String word(double value) {
        return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
    }

    private static double[] years(Band band) {
        return band.periods().stream().mapToDouble(Integer::parseInt).toArray();
    }

    private double[] scaled(Band band, ToDoubleFunction<Quantiles> of) {
        return band.quantiles().stream()
                .mapToDouble(each -> of.applyAsDouble(each) / magnitude.divisor())
                .toArray();
    }

    private static Color thin(int alpha) {
        return Palette.thin(Palette.BLUE, alpha);
    }

    private double highest() {
        Stream<Quantiles> bands = Stream.concat(
                shown.bands().get(0).quantiles().stream(), wide().stream().flatMap(wide -> wide.quantiles().stream()));
        return Stream.concat(
                        bands.map(Quantiles::p95), shown.observations().stream().map(Observation::value))
                .mapToDouble(Double::doubleValue)
                .filter(Double::isFinite)
                .max()
                .orElse(0.0);
    }
}
