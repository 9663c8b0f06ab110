package fukabun.app.chart;

import fukabun.base.Check;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Line2D;
import java.util.List;
import java.util.stream.Collectors;

/** Shares of the variance of one outcome, an input a line: alone and with all its interactions, each with its interval. */
public final class SensitivityChart {
    /** A share of the variance with its 90 percent interval. */
    public record Share(double value, double low, double high) {}

    /**
     * A line.
     *
     * @param input what it is, in words
     * @param alone first-order index
     * @param total index with all interactions
     */
    public record Line(String input, Share alone, Share total) {}

    private static final int LABEL_SPACE = 640;
    private static final int NUMBER_SPACE = 190;
    private static final int HEAD_SPACE = 44;
    private static final int FOOT_SPACE = 110;
    private static final int MOST_POINTS = 24;
    private static final int TICK_POINTS = 20;
    private static final double TICK_GAP = 8.0;
    private static final double MOST_LINE_HEIGHT = 66.0;
    private static final float INTERVAL_WIDTH = 4f;
    private static final double[] TICKS = {-0.5, 0.0, 0.25, 0.5, 0.75, 1.0, 1.5, 2.0};
    private static final double LEAST_RANGE = 0.4;
    private static final double PERCENT = 100.0;
    private static final Color ALONE = Palette.VERMILION;
    private static final Color TOTAL = Palette.BLUE;

    private final String title;
    private final String subtitle;
    private final ChartFoot foot;
    private final List<Line> lines;

    /**
     * @param title what is explained
     * @param subtitle how to read it
     * @param lines from top to bottom, at least one
     */
    public SensitivityChart(String title, String subtitle, ChartFoot foot, List<Line> lines) {
        Check.that(!lines.isEmpty(), "at least one input is needed");
        this.title = Check.notBlank("title", title);
        this.subtitle = subtitle;
        this.foot = foot;
        this.lines = List.copyOf(lines);
    }

    /** The finished figure. */
    public Drawing draw() {
        ChartPage page = new ChartPage(title, subtitle, foot);
        int top = page.below() + HEAD_SPACE;
        double height = Math.min(MOST_LINE_HEIGHT, (ChartPage.HEIGHT - FOOT_SPACE - top) / (double) lines.size());
        int bottom = (int) (top + height * lines.size());
        drawScale(page, top, bottom);
        drawHeads(page, top);
        RowName names = new RowName(page, height, LABEL_SPACE);
        for (int i = 0; i < lines.size(); i++) {
            names.draw(lines.get(i).input(), true, top + (i + 0.5) * height);
            drawLine(page, lines.get(i), top + (i + 0.5) * height, height);
        }
        return page.finish(description());
    }

    /** Every line with its interval, for those who cannot see the dots. */
    private String description() {
        return subtitle + " With all interactions: "
                + lines.stream().map(SensitivityChart::words).collect(Collectors.joining("; ")) + ".";
    }

    private static String words(Line line) {
        Share total = line.total();
        return line.input() + " " + percent(total.value()) + " (" + percent(total.low()) + " to "
                + percent(total.high()) + "), alone " + percent(line.alone().value());
    }

    private void drawScale(ChartPage page, int top, int bottom) {
        Font font = Palette.plain(TICK_POINTS);
        double free = 0.0;
        for (double tick : TICKS) {
            if (tick >= lowest() && tick <= highest()) {
                page.pen().setColor(tick == 0.0 ? Palette.FAINT : Palette.GRID);
                page.pen().setStroke(new BasicStroke(tick == 0.0 ? 2.5f : 1.5f));
                page.pen().draw(new Line2D.Double(x(tick), top, x(tick), bottom));
                String text = percent(tick);
                double left = x(tick) - page.width(text, font) / 2.0;
                if (left > free) {
                    page.text(text, font, Palette.INK, (int) left, bottom + 28);
                    free = left + page.width(text, font) + TICK_GAP;
                }
            }
        }
    }

    /** Names the two dots where the first line has them, and the numbers at the right. */
    private void drawHeads(ChartPage page, int top) {
        Font font = Palette.bold(TICK_POINTS);
        String alone = "○ alone";
        String total = "● with interactions";
        int left = (int) x(0.0);
        page.text(alone, font, ALONE, left, top - 14);
        page.text(total, font, TOTAL, left + page.width(alone + "     ", font), top - 14);
        String number = "with interactions";
        page.text(number, font, TOTAL, ChartPage.WIDTH - ChartPage.MARGIN - page.width(number, font), top - 14);
    }

    private void drawLine(ChartPage page, Line line, double y, double height) {
        int points = (int) Math.min(MOST_POINTS, height * 0.6);
        Font font = Palette.plain(points);
        int base = (int) (y + points * 0.36);
        double apart = Math.min(11.0, height * 0.2);
        drawShare(page, line.alone(), y - apart, points * 0.34, false);
        drawShare(page, line.total(), y + apart, points * 0.34, true);
        String number = percent(line.total().value());
        page.text(number, font, TOTAL, ChartPage.WIDTH - ChartPage.MARGIN - page.width(number, font), base);
    }

    private void drawShare(ChartPage page, Share share, double y, double half, boolean isTotal) {
        Color colour = isTotal ? TOTAL : ALONE;
        page.pen().setColor(colour);
        page.pen().setStroke(new BasicStroke(INTERVAL_WIDTH, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        page.pen().draw(new Line2D.Double(x(share.low()), y, x(share.high()), y));
        Markers.DISC.paint(page.pen(), x(share.value()), y, half);
        if (!isTotal) {
            page.pen().setColor(Color.WHITE);
            Markers.DISC.paint(page.pen(), x(share.value()), y, half * 0.55);
        }
    }

    private double x(double share) {
        double width = ChartPage.WIDTH - LABEL_SPACE - NUMBER_SPACE;
        return LABEL_SPACE + width * (share - lowest()) / (highest() - lowest());
    }

    private double lowest() {
        double least = lines.stream()
                .mapToDouble(line -> Math.min(line.alone().low(), line.total().low()))
                .min()
                .orElse(0.0);
        return Math.min(0.0, least) - 0.02;
    }

    private double highest() {
        double most = lines.stream()
                .mapToDouble(line -> Math.max(line.alone().high(), line.total().high()))
                .max()
                .orElse(1.0);
        return Math.max(LEAST_RANGE, most) + 0.02;
    }

    private static String percent(double share) {
        return Math.round(PERCENT * share) + " %";
    }
}
