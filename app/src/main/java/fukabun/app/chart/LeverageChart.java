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

/**
 * What each capital believed to hold, year by year, and beneath each other the yardsticks: for Tokyo the turnover that a
 * settlement adds, for Moscow the official credit that came without one, and what a settlement adds to it.
 */
public final class LeverageChart {
    private static final int LABEL_SPACE = 470;
    private static final int LABEL_POINTS = 22;
    private static final int HEAD_POINTS = 25;
    private static final int HEAD_SPACE = 52;
    private static final int HEAD_RISE = 13;
    private static final int FOOT_SPACE = 56;
    private static final int KEY_DROP = 8;
    private static final int BAND_ALPHA = 38;
    private static final double HEADROOM = 1.08;

    private record Curve(
            String name, Color colour, BasicStroke stroke, boolean hasBand, double[] years, List<Quantiles> spread) {
        double[] of(ToDoubleFunction<Quantiles> which, double divisor) {
            return spread.stream()
                    .mapToDouble(q -> which.applyAsDouble(q) / divisor)
                    .toArray();
        }

        /** The farthest number drawn on the side of {@code sign}, at least 0. */
        double extreme(double sign) {
            double most = 0.0;
            for (Quantiles q : spread) {
                most = Math.max(most, sign * q.p50());
                most = hasBand ? Math.max(most, Math.max(sign * q.p05(), sign * q.p95())) : most;
            }
            return most;
        }
    }

    /** A belief, the first curve, and what it is held against. */
    private record Panel(String head, List<Curve> curves) {
        double extreme(double sign) {
            return curves.stream()
                    .mapToDouble(curve -> curve.extreme(sign))
                    .max()
                    .orElse(0.0);
        }
    }

    private final List<Panel> panels;
    private final ChartFoot foot;
    private final Magnitude magnitude;

    /**
     * @param result what is drawn
     * @param foot what stands below
     */
    public LeverageChart(LeverageResult result, ChartFoot foot) {
        this.foot = foot;
        panels = List.of(tokyo(result), moscow(result));
        double smaller =
                panels.stream().mapToDouble(panel -> panel.extreme(1.0)).min().orElse(0.0);
        magnitude = Magnitude.of(Indicator.TURNOVER, smaller, false);
    }

    /** The finished figure. */
    public Drawing draw() {
        ChartPage page = new ChartPage(
                "What each capital believed to hold, and what it would have come to",
                magnitude.words()
                        + ", all as modelled. Beliefs are those of the year; other amounts are means a year from"
                        + " January of the year to the last one, and their lines join the years tried.",
                foot);
        new KeyRow(page, page.below() + KEY_DROP)
                .line(Palette.BLUE, "median")
                .swatch(Palette.thin(Palette.BLUE, BAND_ALPHA), "nine in ten runs");
        int top = page.below() + KeyRow.HEIGHT / 2;
        int height = (ChartPage.HEIGHT - FOOT_SPACE - top) / panels.size();
        for (int i = 0; i < panels.size(); i++) {
            draw(page, panels.get(i), top + i * height, height);
        }
        return page.finish(description());
    }

    private void draw(ChartPage page, Panel panel, int top, int height) {
        int under = top + HEAD_SPACE;
        page.text(panel.head(), Palette.bold(HEAD_POINTS), Palette.INK, ChartPage.MARGIN, under - HEAD_RISE);
        Plot plot = plot(panel, ChartPage.WIDTH - ChartPage.MARGIN - LABEL_SPACE, height - HEAD_SPACE);
        page.plot(plot.chart(), ChartPage.MARGIN, under);
        EndLabels labels = new EndLabels(page, ChartPage.WIDTH - LABEL_SPACE, LABEL_POINTS);
        for (Curve curve : panel.curves()) {
            double[] medians = curve.of(Quantiles::p50, magnitude.divisor());
            int last = medians.length - 1;
            labels.add(
                    curve.name(),
                    curve.colour(),
                    ChartPage.MARGIN + plot.chart().getScreenXFromChart(curve.years()[last]),
                    under + plot.chart().getScreenYFromChart(medians[last]));
        }
        labels.draw(under, top + (double) height);
    }

    /** Where each line begins and ends, for those who cannot see it. */
    private String description() {
        return magnitude.words() + ", median. "
                + panels.stream()
                        .map(panel -> panel.head() + ": "
                                + panel.curves().stream().map(this::words).collect(Collectors.joining("; ")) + ".")
                        .collect(Collectors.joining(" "));
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

    /** All panels have the same years. */
    private Plot plot(Panel panel, int width, int height) {
        Plot plot = new Plot(width, height, "");
        plot.styler().setYAxisDecimalPattern("#,##0.####");
        double first = years().min().orElse(0.0);
        double last = years().max().orElse(1.0);
        double high = HEADROOM * panel.extreme(1.0) / magnitude.divisor();
        double low = -HEADROOM * panel.extreme(-1.0) / magnitude.divisor();
        plot.range(first, last > first ? last : first + 1.0, low, high > low ? high : low + 1.0);
        plot.line(new double[] {first, last}, new double[] {0.0, 0.0}, Palette.FAINT, new BasicStroke(2f));
        for (Curve curve : panel.curves()) {
            if (curve.hasBand()) {
                plot.band(
                        curve.years(),
                        curve.of(Quantiles::p05, magnitude.divisor()),
                        curve.of(Quantiles::p95, magnitude.divisor()),
                        Palette.thin(curve.colour(), BAND_ALPHA));
            }
        }
        for (Curve curve : panel.curves()) {
            double[] medians = curve.of(Quantiles::p50, magnitude.divisor());
            plot.line(curve.years(), medians, curve.colour(), curve.stroke());
        }
        return plot;
    }

    private DoubleStream years() {
        return panels.stream()
                .flatMap(panel -> panel.curves().stream())
                .flatMapToDouble(curve -> DoubleStream.of(curve.years()));
    }

    private static Panel tokyo(LeverageResult result) {
        List<Curve> curves = new ArrayList<>();
        curves.add(belief(result, Indicator.BELIEF_TOKYO, "Tokyo's belief", Palette.BLUE));
        curves.addAll(gains(result, Indicator.TURNOVER));
        return new Panel("Tokyo's belief of what Moscow needs, and the turnover that a settlement adds", curves);
    }

    private static Panel moscow(LeverageResult result) {
        List<Curve> curves = new ArrayList<>();
        curves.add(belief(result, Indicator.BELIEF_MOSCOW, "Moscow's belief", Palette.VERMILION));
        curves.add(new Curve(
                "came, without a settlement",
                Palette.PURPLE,
                Palette.SOLID,
                true,
                result.unsettledCredit().stream()
                        .mapToDouble(LeverageResult.Credit::year)
                        .toArray(),
                result.unsettledCredit().stream()
                        .map(LeverageResult.Credit::spread)
                        .toList()));
        curves.addAll(gains(result, Indicator.OFFICIAL_CREDIT));
        return new Panel(
                "Moscow's belief of what Japan's need brings it, and the official credit that came or is added",
                curves);
    }

    private static Curve belief(LeverageResult result, Indicator whose, String name, Color colour) {
        List<LeverageResult.Belief> beliefs =
                result.beliefs().stream().filter(b -> b.whose() == whose).toList();
        return new Curve(
                name,
                colour,
                Palette.SOLID,
                true,
                beliefs.stream().mapToDouble(LeverageResult.Belief::year).toArray(),
                beliefs.stream().map(LeverageResult.Belief::spread).toList());
    }

    /** One curve a circumstance; only history's has a band, and the others are thin. */
    private static List<Curve> gains(LeverageResult result, Indicator what) {
        List<String> circumstances = result.gains().stream()
                .map(LeverageResult.Gain::circumstance)
                .distinct()
                .toList();
        Color[] colours = {Palette.INK, Palette.GREEN, Palette.FAINT};
        List<Curve> curves = new ArrayList<>();
        for (int i = 0; i < circumstances.size(); i++) {
            String circumstance = circumstances.get(i);
            List<LeverageResult.Gain> gains = result.gains().stream()
                    .filter(gain ->
                            gain.indicator() == what && gain.circumstance().equals(circumstance))
                    .toList();
            curves.add(new Curve(
                    "added " + circumstance,
                    colours[i % colours.length],
                    Palette.stroke(i + 1),
                    i == 0,
                    gains.stream().mapToDouble(LeverageResult.Gain::year).toArray(),
                    gains.stream().map(LeverageResult.Gain::spread).toList()));
        }
        return curves.stream().filter(curve -> !curve.spread().isEmpty()).toList();
    }
}
