package fukabun.app.chart;

import fukabun.base.Check;
import fukabun.study.Quantiles;
import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Collectors;

/** Where the draws that are kept lie within the prior, a parameter a line: a band as wide as the page says nothing. */
public final class PlacesChart {
    /**
     * A line.
     *
     * @param name of the parameter, in words
     * @param places of the kept draws in the prior, each in [0, 1]
     * @param isMoved whether the record surely moved it
     */
    public record Line(String name, Quantiles places, boolean isMoved) {}

    private static final int LABEL_SPACE = 700;
    private static final int RIGHT_SPACE = 90;
    private static final int FOOT_SPACE = 110;
    private static final int MOST_POINTS = 24;
    private static final int TICK_POINTS = 20;
    private static final double MOST_LINE_HEIGHT = 60.0;
    private static final float WIDE = 12f;
    private static final float THIN = 4f;
    private static final double[] TICKS = {0.05, 0.25, 0.5, 0.75, 0.95};
    private static final double PERCENT = 100.0;

    private final List<Line> lines;
    private final ChartFoot foot;

    /**
     * @param lines from top to bottom, at least one
     * @param foot what stands below
     */
    public PlacesChart(List<Line> lines, ChartFoot foot) {
        Check.that(!lines.isEmpty(), "at least one parameter is needed");
        this.lines = List.copyOf(lines);
        this.foot = foot;
    }

    /** The finished figure. */
    public Drawing draw() {
        ChartPage page = new ChartPage(
                "How far did the record move the parameters?",
                "Place of the kept draws in what was believed before: dot, median; thick line, middle half; thin line, nine in"
                        + " ten. Grey: the same of the prior. The " + lines.size()
                        + " parameters that moved most; in bold"
                        + " those that surely moved.",
                foot);
        int top = page.below() + 10;
        double height = Math.min(MOST_LINE_HEIGHT, (ChartPage.HEIGHT - FOOT_SPACE - top) / (double) lines.size());
        int bottom = (int) (top + height * lines.size());
        drawScale(page, top, bottom);
        RowName names = new RowName(page, height, LABEL_SPACE);
        for (int i = 0; i < lines.size(); i++) {
            names.draw(lines.get(i).name(), lines.get(i).isMoved(), top + (i + 0.5) * height);
            drawLine(page, lines.get(i), top + (i + 0.5) * height, height);
        }
        return page.finish(description());
    }

    private static void drawScale(ChartPage page, int top, int bottom) {
        Font font = Palette.plain(TICK_POINTS);
        page.pen().setColor(Palette.thin(Palette.FAINT, 30));
        page.pen().fill(new Rectangle2D.Double(x(0.05), top, x(0.95) - x(0.05), bottom - top));
        page.pen().fill(new Rectangle2D.Double(x(0.25), top, x(0.75) - x(0.25), bottom - top));
        page.pen().setStroke(new BasicStroke(1.5f));
        for (double tick : TICKS) {
            page.pen().setColor(Palette.GRID);
            page.pen().draw(new Line2D.Double(x(tick), top, x(tick), bottom));
            String text = Math.round(PERCENT * tick) + " %";
            page.text(text, font, Palette.INK, (int) (x(tick) - page.width(text, font) / 2.0), bottom + 28);
        }
        String below = "of the prior lies below";
        page.text(
                below, font, Palette.FAINT, ChartPage.WIDTH - ChartPage.MARGIN - page.width(below, font), bottom + 54);
    }

    private static void drawLine(ChartPage page, Line line, double y, double height) {
        int points = (int) Math.min(MOST_POINTS, height * 0.7);
        Quantiles q = line.places();
        page.pen().setColor(line.isMoved() ? Palette.BLUE : Palette.FAINT);
        span(page, q.p05(), q.p95(), y, THIN);
        span(page, q.p25(), q.p75(), y, WIDE);
        page.pen().setColor(Palette.INK);
        Markers.DISC.paint(page.pen(), x(q.p50()), y, points * 0.36);
    }

    private static void span(ChartPage page, double low, double high, double y, float width) {
        page.pen().setStroke(new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        page.pen().draw(new Line2D.Double(x(low), y, x(high), y));
    }

    private static double x(double place) {
        return LABEL_SPACE + (ChartPage.WIDTH - LABEL_SPACE - RIGHT_SPACE) * place;
    }

    private String description() {
        return lines.stream()
                        .map(line -> line.name() + (line.isMoved() ? " (moved)" : "") + ": median at "
                                + Math.round(PERCENT * line.places().p50())
                                + " percent of the prior, nine in ten between "
                                + Math.round(PERCENT * line.places().p05()) + " and "
                                + Math.round(PERCENT * line.places().p95()))
                        .collect(Collectors.joining("; "))
                + ".";
    }
}
