package fukabun.app.chart;

import fukabun.record.Indicator;
import fukabun.study.LeverageResult;
import fukabun.study.Quantiles;
import java.awt.BasicStroke;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/** What a settlement was believed to be worth, year by year, beside what it would have brought. */
public final class LeverageChart {
    private static final int LABEL_SPACE = 400;
    private static final int FOOT_SPACE = 60;
    private static final int KEY_DROP = 8;
    private static final int BAND_ALPHA = 45;
    private static final double HEADROOM = 1.08;
    private static final Color GREY = new Color(0x59, 0x59, 0x59);

    private record Curve(String name, Color colour, BasicStroke stroke, boolean hasBand, double[] years, List<Quantiles> spread) {
        double[] of(ToDoubleFunction<Quantiles> which, double divisor) {
            return spread.stream().mapToDouble(q -> which.applyAsDouble(q) / divisor).toArray();
        }
    }

    private final List<Curve> curves;
    private final ChartFoot foot;
    private final Magnitude magnitude;

    /**
     * @param result what is drawn: beliefs, and gains in turnover
     * @param foot what stands below
     */
    public LeverageChart(LeverageResult result, ChartFoot foot) {
        this.foot = foot;
        curves = curves(result);
        magnitude = Magnitude.of(Indicator.TURNOVER, Math.max(extreme(1.0), extreme(-1.0)), false);
    }

    /** The finished figure. */
    public Drawing draw() {
        ChartPage page = new ChartPage(
                "What was a settlement of the islands worth?",
                magnitude.words() + ". Believed: what each capital thought the other would give for it. Actual: turnover"
                        + " gained a year, from a settlement in that January to the last year; its line joins the years tried.",
                foot);
        new KeyRow(page, page.below() + KEY_DROP)
                .line(Palette.BLUE, "median")
                .swatch(Palette.thin(Palette.BLUE, BAND_ALPHA), "nine in ten runs (beliefs, and with history)");
        int top = page.below() + KeyRow.HEIGHT / 2;
        Plot plot = plot(ChartPage.WIDTH - ChartPage.MARGIN - LABEL_SPACE, ChartPage.HEIGHT - top - FOOT_SPACE);
        page.plot(plot.chart(), ChartPage.MARGIN, top);
        EndLabels labels = new EndLabels(page, ChartPage.WIDTH - LABEL_SPACE);
        for (Curve curve : curves) {
            double[] medians = curve.of(Quantiles::p50, magnitude.divisor());
            labels.add(curve.name(), curve.colour(), top + plot.chart().getScreenYFromChart(medians[medians.length - 1]));
        }
        labels.draw(top, ChartPage.HEIGHT - (double) FOOT_SPACE);
        return page.finish(description());
    }

    /** Where each line begins and ends, for those who cannot see it. */
    private String description() {
        return magnitude.words() + ", median: "
                + curves.stream().map(this::words).collect(Collectors.joining("; ")) + ".";
    }

    private String words(Curve curve) {
        double[] medians = curve.of(Quantiles::p50, magnitude.divisor());
        double[] years = curve.years();
        int last = medians.length - 1;
        return String.format(
                Locale.ROOT,
                "%s, %.1f in %.0f and %.1f in %.0f",
                curve.name(),
                medians[0],
                years[0],
                medians[last],
                years[last]);
    }

    private Plot plot(int width, int height) {
        Plot plot = new Plot(width, height, "");
        plot.styler().setYAxisDecimalPattern("#,##0.####");
        double first = curves.stream().flatMapToDouble(c -> DoubleStream.of(c.years())).min().orElse(0.0);
        double last = curves.stream().flatMapToDouble(c -> DoubleStream.of(c.years())).max().orElse(1.0);
        double high = HEADROOM * extreme(1.0) / magnitude.divisor();
        double low = -HEADROOM * extreme(-1.0) / magnitude.divisor();
        plot.range(first, last > first ? last : first + 1.0, low, high > low ? high : low + 1.0);
        plot.line(new double[] {first, last}, new double[] {0.0, 0.0}, Palette.FAINT, new BasicStroke(2f));
        for (Curve curve : curves) {
            if (curve.hasBand()) {
                plot.band(
                        curve.years(),
                        curve.of(Quantiles::p05, magnitude.divisor()),
                        curve.of(Quantiles::p95, magnitude.divisor()),
                        Palette.thin(curve.colour(), BAND_ALPHA));
            }
        }
        for (Curve curve : curves) {
            double[] medians = curve.of(Quantiles::p50, magnitude.divisor());
            plot.line(curve.years(), medians, curve.colour(), curve.stroke());
        }
        return plot;
    }

    private static List<Curve> curves(LeverageResult result) {
        List<Curve> curves = new ArrayList<>();
        curves.add(belief(result, Indicator.BELIEF_TOKYO, "Believed by Tokyo", 0));
        curves.add(belief(result, Indicator.BELIEF_MOSCOW, "Believed by Moscow", 1));
        List<String> circumstances = result.gains().stream()
                .map(LeverageResult.Gain::circumstance)
                .distinct()
                .toList();
        Color[] colours = {Palette.INK, Palette.GREEN, GREY};
        for (int i = 0; i < circumstances.size(); i++) {
            String circumstance = circumstances.get(i);
            List<LeverageResult.Gain> gains = result.gains().stream()
                    .filter(gain -> gain.indicator() == Indicator.TURNOVER
                            && gain.circumstance().equals(circumstance))
                    .toList();
            curves.add(new Curve(
                    (i == 0 ? "Actual, " : "Conditional, ") + circumstance,
                    colours[i % colours.length],
                    Palette.stroke(i),
                    i == 0,
                    gains.stream().mapToDouble(LeverageResult.Gain::year).toArray(),
                    gains.stream().map(LeverageResult.Gain::spread).toList()));
        }
        return List.copyOf(curves);
    }

    private static Curve belief(LeverageResult result, Indicator whose, String name, int style) {
        List<LeverageResult.Belief> beliefs =
                result.beliefs().stream().filter(b -> b.whose() == whose).toList();
        return new Curve(
                name,
                Palette.series(style),
                Palette.stroke(style),
                true,
                beliefs.stream().mapToDouble(LeverageResult.Belief::year).toArray(),
                beliefs.stream().map(LeverageResult.Belief::spread).toList());
    }

    /** The farthest number drawn on the side of {@code sign}, at least 0. */
    private double extreme(double sign) {
        double most = 0.0;
        for (Curve curve : curves) {
            for (Quantiles q : curve.spread()) {
                most = Math.max(most, sign * q.p50());
                most = curve.hasBand() ? Math.max(most, Math.max(sign * q.p05(), sign * q.p95())) : most;
            }
        }
        return most;
    }
}
