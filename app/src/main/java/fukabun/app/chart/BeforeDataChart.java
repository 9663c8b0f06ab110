package fukabun.app.chart;

import fukabun.base.Check;
import fukabun.study.ClaimSpec;
import fukabun.study.Quantiles;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.apache.commons.math3.util.FastMath;

/** What each thesis implies for the effects of a few claims before any data are looked at: a panel a claim. */
public final class BeforeDataChart {
    /** Panels that a figure has room for: two rows of two. */
    public static final int MOST_PANELS = 4;

    private static final int COLUMNS = 2;
    private static final int ROWS = MOST_PANELS / COLUMNS;
    private static final int LABEL_SPACE = 240;
    private static final int GAP = 40;
    private static final int NUMBER_SPACE = 92;
    private static final int FOOT_SPACE = 52;
    private static final int PANEL_HEAD = 34;
    private static final int TICK_SPACE = 36;
    private static final int NAME_POINTS = 23;
    private static final int HEAD_POINTS = 22;
    private static final int SMALLEST_HEAD_POINTS = 18;
    private static final int TICK_POINTS = 19;
    private static final double TICK_DROP = 24.0;
    private static final int MOST_TICKS = 6;
    private static final double[] STEPS = {10.0, 20.0, 25.0, 50.0, 100.0, 200.0};
    private static final double OUTER_SHARE = 0.34;
    private static final double INNER_SHARE = 0.62;
    private static final int REGION_ALPHA = 38;
    private static final Color OUTER = Palette.thin(Palette.BLUE, 90);
    private static final Color INNER = new Color(0x4F, 0x95, 0xC9);
    private static final double PERCENT = 100.0;
    private static final double ROOM = 1.05;

    /**
     * A panel.
     *
     * @param claim whose effect, relative to the mean without the treatment
     * @param relative spread under each thesis, in the order of their names
     */
    public record Panel(ClaimSpec claim, List<Quantiles> relative) {
        public Panel {
            relative = List.copyOf(relative);
        }
    }

    private final List<String> theses;
    private final List<Panel> panels;
    private final ChartFoot foot;

    /**
     * @param theses their names, from top to bottom
     * @param panels one to four, row by row
     */
    public BeforeDataChart(List<String> theses, List<Panel> panels, ChartFoot foot) {
        Check.between("panels", panels.size(), 1, MOST_PANELS);
        Check.that(
                panels.stream().allMatch(panel -> panel.relative().size() == theses.size()),
                "each panel needs a spread for each thesis");
        this.theses = List.copyOf(theses);
        this.panels = List.copyOf(panels);
        this.foot = foot;
    }

    /** The finished figure. */
    public Drawing draw() {
        ChartPage page = new ChartPage(
                "What each thesis implies before any data",
                "Effect, in percent of the mean without it. Zero: the dispute does nothing; weak: a fifth of the strong"
                        + " range; strong: all that its defenders claim; continuous: anything between; reference: nothing"
                        + " known, so either way.",
                foot);
        new KeyRow(page, page.below() + 8)
                .point(Markers.DISC.marker(), "median, with its number")
                .swatch(INNER, "half of the runs")
                .swatch(OUTER, "nine in ten runs")
                .swatch(
                        Palette.thin(Palette.GREEN, 2 * REGION_ALPHA),
                        "the claim holds here (darkest: at every threshold)");
        int top = page.below() + KeyRow.HEIGHT;
        double height = (ChartPage.HEIGHT - FOOT_SPACE - top) / (double) ROWS;
        for (int p = 0; p < panels.size(); p++) {
            drawPanel(page, p, top + (p / COLUMNS) * height, height);
        }
        return page.finish(description());
    }

    private void drawPanel(ChartPage page, int index, double top, double height) {
        Panel panel = panels.get(index);
        Axis axis = axis(index);
        double first = top + PANEL_HEAD;
        double rowHeight = (height - PANEL_HEAD - TICK_SPACE) / theses.size();
        double bottom = first + rowHeight * theses.size();
        drawTitle(page, title(panel.claim()), axis, (int) first - 10);
        drawRegions(page, panel.claim(), axis, first, bottom);
        drawScale(page, axis, first, bottom);
        for (int t = 0; t < theses.size(); t++) {
            double middle = first + (t + 0.5) * rowHeight;
            if (index % COLUMNS == 0) {
                page.text(theses.get(t), Palette.bold(NAME_POINTS), Palette.INK, ChartPage.MARGIN, base(middle));
            }
            drawBar(page, panel.relative().get(t), axis, middle, rowHeight);
        }
    }

    /** As large as fits, and cut between words where nothing fits. */
    private static void drawTitle(ChartPage page, String title, Axis axis, int base) {
        int width = (int) axis.width() + NUMBER_SPACE;
        int points = HEAD_POINTS;
        while (points > SMALLEST_HEAD_POINTS && page.width(title, Palette.bold(points)) > width) {
            points--;
        }
        Font font = Palette.bold(points);
        page.text(page.wrap(title, font, width).get(0), font, Palette.INK, (int) axis.left(), base);
    }

    private static void drawRegions(ChartPage page, ClaimSpec claim, Axis axis, double top, double bottom) {
        page.pen().setColor(Palette.thin(Palette.GREEN, REGION_ALPHA));
        for (double threshold : claim.equivalence()) {
            Region region = Region.of(claim.expectation(), threshold * PERCENT).within(axis.low(), axis.high());
            page.pen()
                    .fill(new Rectangle2D.Double(
                            axis.x(region.low()), top, axis.x(region.high()) - axis.x(region.low()), bottom - top));
        }
    }

    private static void drawScale(ChartPage page, Axis axis, double top, double bottom) {
        Font font = Palette.plain(TICK_POINTS);
        double step = axis.step();
        for (double tick = FastMath.ceil(axis.low() / step) * step; tick <= axis.high(); tick += step) {
            page.pen().setColor(tick == 0.0 ? Palette.FAINT : Palette.GRID);
            page.pen().setStroke(new BasicStroke(tick == 0.0 ? 2f : 1.5f));
            page.pen().draw(new Line2D.Double(axis.x(tick), top, axis.x(tick), bottom));
            String text = signed(tick);
            int x = (int) (axis.x(tick) - page.width(text, font) / 2.0);
            page.text(text, font, Palette.INK, x, (int) (bottom + TICK_DROP));
        }
    }

    private static void drawBar(ChartPage page, Quantiles q, Axis axis, double middle, double height) {
        drawBox(page, OUTER, axis.x(q.p05() * PERCENT), axis.x(q.p95() * PERCENT), middle, OUTER_SHARE * height);
        drawBox(page, INNER, axis.x(q.p25() * PERCENT), axis.x(q.p75() * PERCENT), middle, INNER_SHARE * height);
        page.pen().setColor(Palette.INK);
        Markers.DISC.paint(page.pen(), axis.x(q.p50() * PERCENT), middle, Plot.MARKER_POINTS / 2.0);
        String median = signed(q.p50() * PERCENT) + " %";
        int x = (int) (axis.left() + axis.width() + NUMBER_SPACE);
        Font font = Palette.bold(HEAD_POINTS);
        page.text(median, font, Palette.INK, x - page.width(median, font), base(middle));
    }

    private static void drawBox(ChartPage page, Color colour, double from, double to, double middle, double height) {
        page.pen().setColor(colour);
        page.pen().fill(new Rectangle2D.Double(from, middle - height / 2.0, to - from, height));
    }

    private static int base(double middle) {
        return (int) (middle + NAME_POINTS * 0.36);
    }

    /** Panels of a row have one scale. */
    private Axis axis(int index) {
        int row = index / COLUMNS;
        double low = 0.0;
        double high = 0.0;
        for (int p = row * COLUMNS; p < Math.min(panels.size(), (row + 1) * COLUMNS); p++) {
            double reach = panels.get(p).claim().equivalence().stream()
                    .mapToDouble(each -> each)
                    .max()
                    .orElse(0.0);
            low = Math.min(low, -reach * PERCENT);
            high = Math.max(high, reach * PERCENT);
            for (Quantiles q : panels.get(p).relative()) {
                low = Math.min(low, q.p05() * PERCENT);
                high = Math.max(high, q.p95() * PERCENT);
            }
        }
        double width = (ChartPage.WIDTH - LABEL_SPACE - ChartPage.MARGIN - GAP) / (double) COLUMNS - NUMBER_SPACE;
        double left = LABEL_SPACE + (index % COLUMNS) * (width + NUMBER_SPACE + GAP);
        return new Axis(ROOM * low, ROOM * high, left, width);
    }

    /**
     * The scale of a panel.
     *
     * @param low lowest percent
     * @param high highest percent
     * @param left where it begins
     * @param width in points
     */
    private record Axis(double low, double high, double left, double width) {
        double x(double percent) {
            return left + width * (percent - low) / (high - low);
        }

        double step() {
            for (double step : STEPS) {
                if ((high - low) / step <= MOST_TICKS) {
                    return step;
                }
            }
            return STEPS[STEPS.length - 1];
        }
    }

    private static String title(ClaimSpec claim) {
        return claim.treatment() + ": " + claim.outcome().indicator().meaning();
    }

    private static String signed(double percent) {
        long rounded = Math.round(percent);
        return rounded == 0 ? "0" : (rounded > 0 ? "+" : "−") + Math.abs(rounded);
    }

    private String description() {
        StringBuilder text = new StringBuilder("What each thesis implies before any data.");
        for (Panel panel : panels) {
            text.append(' ').append(title(panel.claim())).append(':');
            for (int t = 0; t < theses.size(); t++) {
                Quantiles q = panel.relative().get(t);
                text.append(t == 0 ? " " : ", ")
                        .append(theses.get(t))
                        .append(" median ")
                        .append(signed(q.p50() * PERCENT));
                text.append(" percent, nine in ten runs from ").append(signed(q.p05() * PERCENT));
                text.append(" to ").append(signed(q.p95() * PERCENT));
            }
            text.append('.');
        }
        return text.toString();
    }
}
