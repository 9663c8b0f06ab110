package fukabun.app.chart;

import fukabun.base.Check;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Line2D;
import java.util.List;
import java.util.Locale;

/** How often intervals held the truth of synthetic records, a quantity a line, beside how often they should. */
public final class CoverageChart {
    /**
     * A line.
     *
     * @param name of the quantity
     * @param any over any synthetic records
     * @param alike over those most like the real one
     */
    public record Line(String name, Intervals any, Intervals alike) {}

    /** How often the middle half and the 90 percent interval held the truth. */
    public record Intervals(Share half, Share nine) {}

    /** A share of the records, and the ends of its own interval. */
    public record Share(double covered, double low, double high) {}

    private static final int LABEL_SPACE = 470;
    private static final int HEAD_SPACE = 34;
    private static final int FOOT_SPACE = 106;
    private static final int MOST_POINTS = 23;
    private static final int TICK_POINTS = 20;
    private static final float INTERVAL_WIDTH = 4f;
    private static final double MOST_LINE_HEIGHT = 60.0;
    private static final double HALF = 0.5;
    private static final double NINE = 0.9;
    private static final double[] TICKS = {0.0, 0.25, HALF, 0.75, NINE, 1.0};
    private static final double PERCENT = 100.0;
    private static final Color ANY = Palette.VERMILION;
    private static final Color ALIKE = Palette.BLUE;

    private final List<Line> lines;
    private final ChartFoot foot;

    /** @param lines from top to bottom, at least one */
    public CoverageChart(List<Line> lines, ChartFoot foot) {
        Check.that(!lines.isEmpty(), "at least one quantity is needed");
        this.lines = List.copyOf(lines);
        this.foot = foot;
    }

    /** The finished figure. */
    public Drawing draw() {
        ChartPage page = new ChartPage(
                "Do the intervals hold the truth as often as they say?",
                "Share of synthetic records whose middle half (left) and 90 percent interval (right) held the true effect."
                        + " Honest intervals lie on the dark lines.",
                foot);
        int top = page.below() + HEAD_SPACE;
        double height = Math.min(MOST_LINE_HEIGHT, (ChartPage.HEIGHT - FOOT_SPACE - top) / (double) lines.size());
        drawScale(page, top, (int) (top + height * lines.size()));
        drawHeads(page, top);
        for (int i = 0; i < lines.size(); i++) {
            drawLine(page, lines.get(i), top + (i + 0.5) * height, height);
        }
        return page.finish(description());
    }

    private String description() {
        StringBuilder text = new StringBuilder("How often intervals held the truth of synthetic records.");
        for (Line line : lines) {
            text.append(String.format(
                    Locale.ROOT,
                    " %s: %.0f %% for the middle half and %.0f %% for the 90 percent interval.",
                    line.name(),
                    PERCENT * line.any().half().covered(),
                    PERCENT * line.any().nine().covered()));
        }
        return text.toString();
    }

    private void drawScale(ChartPage page, int top, int bottom) {
        Font font = Palette.plain(TICK_POINTS);
        for (double tick : TICKS) {
            boolean isAim = tick == HALF || tick == NINE;
            page.pen().setColor(isAim ? Palette.INK : Palette.GRID);
            page.pen().setStroke(new BasicStroke(isAim ? 3f : 1.5f));
            page.pen().draw(new Line2D.Double(x(tick), top, x(tick), bottom));
            String text = Math.round(PERCENT * tick) + " %";
            page.text(text, font, Palette.INK, (int) (x(tick) - page.width(text, font) / 2.0), bottom + 28);
        }
    }

    private void drawHeads(ChartPage page, int top) {
        Font font = Palette.bold(TICK_POINTS);
        String any = "○ any synthetic records";
        page.text(any, font, ANY, (int) x(0.0), top - 12);
        page.text(
                "● those most like the real record",
                font,
                ALIKE,
                (int) x(0.0) + page.width(any + "     ", font),
                top - 12);
    }

    private void drawLine(ChartPage page, Line line, double y, double height) {
        int points = (int) Math.min(MOST_POINTS, height * 0.6);
        page.text(line.name(), Palette.plain(points), Palette.INK, ChartPage.MARGIN, (int) (y + points * 0.36));
        double apart = Math.min(10.0, height * 0.2);
        for (Share share : List.of(line.any().half(), line.any().nine())) {
            drawShare(page, share, y - apart, points * 0.34, ANY, true);
        }
        for (Share share : List.of(line.alike().half(), line.alike().nine())) {
            drawShare(page, share, y + apart, points * 0.34, ALIKE, false);
        }
    }

    private static void drawShare(ChartPage page, Share share, double y, double half, Color colour, boolean isHollow) {
        page.pen().setColor(colour);
        page.pen().setStroke(new BasicStroke(INTERVAL_WIDTH, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        page.pen().draw(new Line2D.Double(x(share.low()), y, x(share.high()), y));
        Markers.DISC.paint(page.pen(), x(share.covered()), y, half);
        if (isHollow) {
            page.pen().setColor(Color.WHITE);
            Markers.DISC.paint(page.pen(), x(share.covered()), y, half * 0.55);
        }
    }

    private static double x(double share) {
        return LABEL_SPACE + (ChartPage.WIDTH - LABEL_SPACE - 2.0 * ChartPage.MARGIN) * share;
    }
}
