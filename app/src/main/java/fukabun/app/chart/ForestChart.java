package fukabun.app.chart;

import fukabun.base.Check;
import fukabun.evidence.Interval;
import fukabun.record.Grade;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/** Estimates and their intervals, one a line, on a scale of ratios with its marks in percent. */
public final class ForestChart {
    /** How a line is drawn. */
    public enum Style {
        /** One case: a point in the shape of its grade. */
        CASE,
        /** All cases together: a filled diamond as wide as its interval, its name in bold. */
        POOLED,
        /** A heading without an estimate. */
        HEADING
    }

    /**
     * A line.
     *
     * @param name at the left
     * @param interval in log points; of a heading it is not looked at
     * @param grade of the worst figure
     * @param style how it is drawn
     */
    public record Line(String name, Interval interval, Grade grade, Style style) {
        /** A heading above lines that belong together. */
        public static Line heading(String name) {
            return new Line(name, new Interval(0.0, 0.0, 0.0), Grade.A, Style.HEADING);
        }
    }

    private static final int LABEL_SPACE = 480;
    private static final int NUMBER_SPACE = 390;
    private static final int FOOT_SPACE = 100;
    private static final int MOST_POINTS = 23;
    private static final int KEY_DROP = 8;
    private static final int TICK_POINTS = 18;
    private static final float INTERVAL_WIDTH = 3f;
    private static final double MOST_LINE_HEIGHT = 62.0;
    private static final double[] TICKS = {-0.8, -0.5, -0.25, 0.0, 0.5, 1.0, 3.0, 9.0};
    private static final double PERCENT = 100.0;

    private final String title;
    private final String subtitle;
    private final String foot;
    private final List<Line> lines;

    /**
     * @param title what is shown
     * @param subtitle how to read it
     * @param foot where the figures come from
     * @param lines from top to bottom
     */
    public ForestChart(String title, String subtitle, String foot, List<Line> lines) {
        Check.that(lines.stream().anyMatch(line -> line.style() != Style.HEADING), "at least one estimate is needed");
        this.title = Check.notBlank("title", title);
        this.subtitle = subtitle;
        this.foot = Check.notBlank("foot", foot);
        this.lines = List.copyOf(lines);
    }

    public void writePng(Path file) throws IOException {
        draw().writePng(file);
    }

    /** The finished figure. */
    public Drawing draw() {
        ChartPage page = new ChartPage(title, subtitle, foot);
        drawKey(new KeyRow(page, page.below() + KEY_DROP));
        int top = page.below() + KeyRow.HEIGHT;
        double height = Math.min(MOST_LINE_HEIGHT, (ChartPage.HEIGHT - FOOT_SPACE - top) / (double) lines.size());
        int bottom = (int) (top + height * lines.size());
        drawScale(page, top, bottom);
        for (int i = 0; i < lines.size(); i++) {
            drawLine(page, lines.get(i), top + (i + 0.5) * height, height);
        }
        return page.finish(description());
    }

    /** Only signs that are drawn. */
    private void drawKey(KeyRow key) {
        for (Grade grade : Grade.values()) {
            if (lines.stream().anyMatch(line -> line.style() == Style.CASE && line.grade() == grade)) {
                key.point(Markers.of(grade), "estimate of grade " + grade);
            }
        }
        if (lines.stream().anyMatch(line -> line.style() == Style.POOLED)) {
            key.swatch(Palette.BLUE, "all cases together");
        }
    }

    private void drawScale(ChartPage page, int top, int bottom) {
        Font font = Palette.plain(TICK_POINTS);
        double free = 0.0;
        for (double tick : TICKS) {
            double log = Math.log1p(tick);
            if (log >= lowest() && log <= highest()) {
                boolean isZero = tick == 0.0;
                page.pen().setColor(isZero ? Palette.FAINT : Palette.GRID);
                page.pen().setStroke(new BasicStroke(isZero ? 2.5f : 1.5f));
                page.pen().draw(new Line2D.Double(x(log), top, x(log), bottom));
                String text = percent(tick);
                double left = x(log) - page.width(text, font) / 2.0;
                if (left > free) {
                    page.text(text, font, Palette.INK, (int) left, bottom + 26);
                    free = left + page.width(text, font) + 4.0;
                }
            }
        }
    }

    private String description() {
        StringBuilder text = new StringBuilder(subtitle);
        for (Line line : lines) {
            boolean isHeading = line.style() == Style.HEADING;
            text.append(' ').append(line.name()).append(isHeading ? ":" : " " + numbers(line.interval()) + ".");
        }
        return text.toString();
    }

    private static String numbers(Interval interval) {
        return percent(Math.expm1(interval.effect())) + "  (" + bare(interval.low()) + " to " + bare(interval.high())
                + ")";
    }

    private void drawLine(ChartPage page, Line line, double y, double height) {
        int points = (int) Math.min(MOST_POINTS, height * 0.8);
        boolean isPlain = line.style() == Style.CASE;
        Font font = isPlain ? Palette.plain(points) : Palette.bold(points);
        int base = (int) (y + points * 0.36);
        page.text(line.name(), font, Palette.INK, ChartPage.MARGIN, base);
        if (line.style() == Style.HEADING) {
            return;
        }
        Interval interval = line.interval();
        if (isPlain) {
            drawCase(page, line, y, points);
        } else {
            drawPooled(page, interval, y, height);
        }
        String numbers = numbers(interval);
        page.text(numbers, font, Palette.INK, ChartPage.WIDTH - ChartPage.MARGIN - page.width(numbers, font), base);
    }

    private void drawCase(ChartPage page, Line line, double y, int points) {
        page.pen().setColor(Palette.INK);
        page.pen().setStroke(new BasicStroke(INTERVAL_WIDTH));
        page.pen()
                .draw(new Line2D.Double(
                        x(line.interval().low()), y, x(line.interval().high()), y));
        double marker = x(line.interval().effect());
        // White beneath, so that the interval does not run through an open sign.
        page.pen().setColor(Color.WHITE);
        Markers.DISC.paint(page.pen(), marker, y, points * 0.40);
        page.pen().setColor(Palette.INK);
        Markers.of(line.grade()).paint(page.pen(), marker, y, (int) (points * 0.75));
    }

    private void drawPooled(ChartPage page, Interval interval, double y, double height) {
        Path2D diamond = new Path2D.Double();
        diamond.moveTo(x(interval.low()), y);
        diamond.lineTo(x(interval.effect()), y - height * 0.36);
        diamond.lineTo(x(interval.high()), y);
        diamond.lineTo(x(interval.effect()), y + height * 0.36);
        diamond.closePath();
        page.pen().setColor(Palette.BLUE);
        page.pen().fill(diamond);
    }

    private double x(double log) {
        double width = ChartPage.WIDTH - LABEL_SPACE - NUMBER_SPACE;
        return LABEL_SPACE + width * (log - lowest()) / (highest() - lowest());
    }

    private double lowest() {
        double least = shown(Interval::low).min().orElse(0.0);
        return Math.min(Math.log(0.5), least) - 0.1;
    }

    private double highest() {
        double most = shown(Interval::high).max().orElse(0.0);
        return Math.max(Math.log(2.0), most) + 0.1;
    }

    private DoubleStream shown(ToDoubleFunction<Interval> end) {
        return lines.stream()
                .filter(line -> line.style() != Style.HEADING)
                .map(Line::interval)
                .mapToDouble(end);
    }

    private static String bare(double log) {
        return percent(Math.expm1(log)).replace(" %", "");
    }

    private static String percent(double change) {
        long rounded = Math.round(change * PERCENT);
        return rounded == 0 ? "0 %" : String.format(Locale.ROOT, "%+d %%", rounded);
    }
}
