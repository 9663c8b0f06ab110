package fukabun.app.chart;

import fukabun.base.Check;
import fukabun.study.ClaimSpec;
import fukabun.study.Quantiles;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.io.IOException;
import java.nio.file.Path;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;

/** The relative effect that a claim is about, one bar a thesis, over the region in which it would hold. */
public final class EffectChart {
    /**
     * A bar.
     *
     * @param thesis its name
     * @param meaning of the thesis, in a few words
     * @param relative spread of the relative effect
     */
    public record Bar(String thesis, String meaning, Quantiles relative) {}

    private static final double ROOM_FOR_HALF_A_NUMBER = 0.035;
    private static final int LABEL_SPACE = 300;
    private static final int WIDE_LABEL_SPACE = 480;
    private static final int MOST_HIGH_ROWS = 4;
    private static final int NUMBER_SPACE = 310;
    private static final int FOOT_SPACE = 60;
    private static final int LABEL_POINTS = 28;
    private static final int NUMBER_POINTS = 24;
    private static final int BAND_LABEL_POINTS = 22;
    private static final int BAND_LABEL_GAP = 12;
    private static final int MEANING_POINTS = 20;
    private static final int KEY_DROP = 8;
    private static final int REGION_ALPHA = 38;
    private static final Color OUTER = Palette.thin(Palette.BLUE, 90);
    private static final Color INNER = new Color(0x4F, 0x95, 0xC9);
    private static final DecimalFormatSymbols SYMBOLS = DecimalFormatSymbols.getInstance(Locale.ROOT);
    private static final double OUTER_HALF_HEIGHT = 0.13;
    private static final double INNER_HALF_HEIGHT = 0.24;
    private static final double PERCENT = 100.0;
    private static final double LEAST_REACH = 1.25;

    private final ClaimSpec claim;
    private final List<Bar> bars;
    private final ChartFoot foot;

    /**
     * @param claim whose effect
     * @param bars from top to bottom
     * @param foot what stands below
     */
    public EffectChart(ClaimSpec claim, List<Bar> bars, ChartFoot foot) {
        Check.that(!bars.isEmpty(), "at least one bar is needed");
        this.claim = claim;
        this.bars = List.copyOf(bars);
        this.foot = foot;
    }

    public void writePng(Path file) throws IOException {
        draw().writePng(file);
    }

    /** The finished figure. */
    public Drawing draw() {
        ChartPage page = new ChartPage("Claim: " + claim.statement(), Wording.outcome(claim), foot);
        new KeyRow(page, page.below() + KEY_DROP)
                .point(Markers.DISC.marker(), "median")
                .swatch(INNER, "half of the runs")
                .swatch(OUTER, "nine in ten runs")
                .swatch(Palette.thin(Palette.GREEN, 2 * REGION_ALPHA), holdsHere());
        int top = page.below() + KeyRow.HEIGHT + 20;
        Plot plot = plot(ChartPage.WIDTH - labelSpace() - NUMBER_SPACE, ChartPage.HEIGHT - top - FOOT_SPACE);
        page.plot(plot.chart(), labelSpace(), top);
        labelRegions(page, plot, top);
        for (int i = 0; i < bars.size(); i++) {
            labelBar(page, plot, top, i);
        }
        return page.finish(description());
    }

    private Plot plot(int width, int height) {
        Plot plot = new Plot(width, height, across());
        plot.styler().setYAxisTicksVisible(false);
        plot.styler().setPlotGridHorizontalLinesVisible(false);
        plot.chart().setCustomXAxisTickLabelsFormatter(this::tick);
        plot.range(lowest(), highest(), 0.0, bars.size());
        for (int i = claim.equivalence().size() - 1; i >= 0; i--) {
            Region region = region(i).within(lowest(), highest());
            plot.rectangle(region.low(), region.high(), 0.0, bars.size(), Palette.thin(Palette.GREEN, REGION_ALPHA));
        }
        plot.line(new double[] {0.0, 0.0}, new double[] {0.0, bars.size()}, Palette.FAINT, new BasicStroke(2f));
        for (int i = 0; i < bars.size(); i++) {
            drawBar(plot, i);
        }
        return plot;
    }

    private Region region(int threshold) {
        return Region.of(claim.expectation(), claim.equivalence().get(threshold) * PERCENT);
    }

    private String holdsHere() {
        return claim.equivalence().size() == 1
                ? "the claim holds here"
                : "the claim holds here (darkest: at every threshold)";
    }

    private String across() {
        if (claim.belief().isPresent()) {
            return "What came less what was believed, in percent of the belief";
        }
        return claim.absolute()
                ? "Change, in percentage points"
                : "Change, in percent of the average of all runs without it";
    }

    private void drawBar(Plot plot, int index) {
        Quantiles q = bars.get(index).relative();
        if (!isDrawn(q)) {
            return;
        }
        double y = middle(index);
        double p = PERCENT;
        plot.rectangle(q.p05() * p, q.p95() * p, y - OUTER_HALF_HEIGHT, y + OUTER_HALF_HEIGHT, OUTER);
        plot.rectangle(q.p25() * p, q.p75() * p, y - INNER_HALF_HEIGHT, y + INNER_HALF_HEIGHT, INNER);
        plot.points(new double[] {q.p50() * p}, new double[] {y}, Palette.INK, Markers.DISC.marker());
    }

    /** Each threshold at its edge, from the widest inwards, leaving out what would not fit. */
    private void labelRegions(ChartPage page, Plot plot, int top) {
        Font font = Palette.plain(BAND_LABEL_POINTS);
        double taken = Double.NaN;
        int takenWidth = 0;
        for (int i = claim.equivalence().size() - 1; i >= 0; i--) {
            double percent = region(i).edge();
            String text =
                    (percent > 0.0 ? "+" : "−") + Math.round(Math.abs(percent)) + (Double.isNaN(taken) ? " %" : "");
            double middle = labelSpace() + plot.chart().getScreenXFromChart(percent);
            int width = page.width(text, font);
            if (!(Math.abs(middle - taken) < (width + takenWidth) / 2.0 + BAND_LABEL_GAP)) {
                page.text(text, font, Palette.FAINT, (int) (middle - width / 2.0), top - 4);
                taken = middle;
                takenWidth = width;
            }
        }
    }

    private void labelBar(ChartPage page, Plot plot, int top, int index) {
        Bar bar = bars.get(index);
        int base = (int) (top + plot.chart().getScreenYFromChart(middle(index))) + LABEL_POINTS / 3;
        page.text(bar.thesis(), Palette.bold(LABEL_POINTS), Palette.INK, ChartPage.MARGIN, base - 22);
        int line = base + 6;
        Font font = Palette.plain(MEANING_POINTS);
        for (String words : page.wrap(bar.meaning(), font, labelSpace() - ChartPage.MARGIN - 20)) {
            page.text(words, font, Palette.FAINT, ChartPage.MARGIN, line);
            line += MEANING_POINTS + 5;
        }
        int x = ChartPage.WIDTH - NUMBER_SPACE + 20;
        Quantiles q = bar.relative();
        if (!isDrawn(q)) {
            page.text("nothing to compare with", Palette.plain(NUMBER_POINTS), Palette.INK, x, base);
            return;
        }
        page.text("median " + percent(q.p50()), Palette.bold(NUMBER_POINTS), Palette.INK, x, base - 16);
        String range = (claim.absolute() ? number(q.p05()) : percent(q.p05())) + " to " + percent(q.p95());
        page.text(range, Palette.plain(NUMBER_POINTS), Palette.INK, x, base + 16);
    }

    /**
     * No number where half of it would stand beyond an end of the axis. The two ends have different blanks, because the
     * library leaves out every number of an axis of which two are the same.
     */
    private String tick(double percent) {
        double room = ROOM_FOR_HALF_A_NUMBER * (highest() - lowest());
        if (percent > highest() - room) {
            return " ";
        }
        if (percent < lowest() + room) {
            return "";
        }
        return Math.abs(percent) < 1e-9 ? "0" : new DecimalFormat("+0.##;-0.##", SYMBOLS).format(percent);
    }

    private String percent(double share) {
        return number(share) + unit();
    }

    private static String number(double share) {
        double rounded = Math.rint(share * PERCENT * 10.0) / 10.0;
        return rounded == 0.0 ? "0" : String.format(Locale.ROOT, "%+.1f", rounded);
    }

    /** The effect on a chance is told in points, as everywhere. */
    private String unit() {
        return claim.absolute() ? " points" : " %";
    }

    private String description() {
        StringBuilder text = new StringBuilder(Wording.outcome(claim)).append('.');
        for (Bar bar : bars) {
            Quantiles q = bar.relative();
            text.append(" If ").append(bar.thesis()).append(": ");
            text.append(
                    isDrawn(q)
                            ? "median " + percent(q.p50()) + ", nine in ten runs from " + percent(q.p05()) + " to "
                                    + percent(q.p95()) + "."
                            : "nothing to compare with.");
        }
        return text.toString();
    }

    /** Where rows are low, what a thesis means must go into fewer and longer lines. */
    private int labelSpace() {
        return bars.size() > MOST_HIGH_ROWS ? WIDE_LABEL_SPACE : LABEL_SPACE;
    }

    private double middle(int index) {
        return bars.size() - index - 0.5;
    }

    private double lowest() {
        return Math.min(
                -reach(),
                bars.stream()
                        .map(Bar::relative)
                        .filter(EffectChart::isDrawn)
                        .mapToDouble(q -> q.p05() * PERCENT * 1.05)
                        .min()
                        .orElse(0.0));
    }

    private double highest() {
        return Math.max(
                reach(),
                bars.stream()
                        .map(Bar::relative)
                        .filter(EffectChart::isDrawn)
                        .mapToDouble(q -> q.p95() * PERCENT * 1.05)
                        .max()
                        .orElse(0.0));
    }

    private double reach() {
        return claim.equivalence().get(claim.equivalence().size() - 1) * PERCENT * LEAST_REACH;
    }

    private static boolean isDrawn(Quantiles q) {
        return Double.isFinite(q.p05()) && Double.isFinite(q.p95());
    }
}
