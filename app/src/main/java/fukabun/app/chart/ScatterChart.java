package fukabun.app.chart;

import fukabun.base.Check;
import fukabun.record.Indicator;
import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.geom.Line2D;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleFunction;

/** An outcome at many points over each of the factors that made it, a small panel a factor. */
public final class ScatterChart {
    /**
     * One factor.
     *
     * @param name of it, in words
     * @param unit of its values
     * @param values one a point
     * @param words how a value is written
     */
    public record Panel(String name, String unit, double[] values, DoubleFunction<String> words) {}

    private static final int MOST_COLUMNS = 4;
    private static final int LABEL_POINTS = 20;
    private static final int GAP = 46;
    private static final int LEFT_SPACE = 130;
    private static final int HEAD_POINTS = 18;
    private static final int HEAD_LINE = 22;
    private static final int MOST_HEAD_LINES = 4;
    private static final int HEAD_DROP = 12;
    private static final int FOOT_SPACE = 56;
    private static final int PAGE_FOOT = 60;
    private static final double INSET = 14.0;
    private static final int FEW_POINTS = 100;
    private static final double LARGE_DOT = 6.5;
    private static final double SMALL_DOT = 3.5;
    private static final int ALPHA = 150;

    private final String title;
    private final List<Panel> panels;
    private final double[] outcomes;
    private final Magnitude magnitude;
    private final ChartFoot foot;

    /**
     * @param indicator of the outcome
     * @param title what the outcome is
     * @param panels from left to right and from top to bottom, at least one
     * @param outcomes one a point
     */
    public ScatterChart(Indicator indicator, String title, List<Panel> panels, double[] outcomes, ChartFoot foot) {
        Check.that(!panels.isEmpty() && outcomes.length > 0, "at least one factor and one point are needed");
        this.title = title;
        this.panels = List.copyOf(panels);
        this.outcomes = outcomes.clone();
        double largest = Math.max(Math.abs(lowest(outcomes)), Math.abs(highest(outcomes)));
        this.magnitude = Magnitude.of(indicator, largest, true);
        this.foot = foot;
    }

    private record Frame(double left, double top, double right, double bottom, Scale across, Scale up) {}

    /** The finished figure. */
    public Drawing draw() {
        ChartPage page = new ChartPage(
                title,
                magnitude.words() + ", mean over the runs of a point, at each of " + outcomes.length
                        + " points of the sweep," + " over each factor; the other factors vary too.",
                foot);
        int rows = (panels.size() + MOST_COLUMNS - 1) / MOST_COLUMNS;
        int columns = (panels.size() + rows - 1) / rows;
        double width = (ChartPage.WIDTH - ChartPage.MARGIN - LEFT_SPACE - (columns - 1.0) * GAP) / columns;
        double height = (ChartPage.HEIGHT - PAGE_FOOT - page.below()) / (double) rows;
        int headLines = panels.stream()
                .mapToInt(panel -> head(page, panel, width).size())
                .max()
                .orElse(1);
        for (int i = 0; i < panels.size(); i++) {
            double left = LEFT_SPACE + i % columns * (width + GAP);
            double top = page.below() + i / columns * height;
            Frame frame = frame(panels.get(i), headLines, left, top, left + width, top + height);
            draw(page, panels.get(i), frame, i % columns == 0);
        }
        return page.finish(description());
    }

    /** The name of a factor, cut where it is too long. */
    private static List<String> head(ChartPage page, Panel panel, double width) {
        List<String> lines = page.wrap(panel.name(), Palette.bold(HEAD_POINTS), (int) width);
        if (lines.size() <= MOST_HEAD_LINES) {
            return lines;
        }
        List<String> shown = new ArrayList<>(lines.subList(0, MOST_HEAD_LINES));
        shown.set(MOST_HEAD_LINES - 1, shown.get(MOST_HEAD_LINES - 1) + " …");
        return shown;
    }

    private Frame frame(Panel panel, int headLines, double left, double top, double right, double bottom) {
        double low = lowest(outcomes) / magnitude.divisor();
        double high = highest(outcomes) / magnitude.divisor();
        double below = bottom - FOOT_SPACE;
        double above = top + HEAD_DROP + HEAD_LINE * headLines;
        return new Frame(
                left,
                above,
                right,
                below,
                scale(lowest(panel.values()), highest(panel.values()), left + INSET, right - INSET),
                scale(low, high, below - INSET, above + INSET));
    }

    /** A scale that also one single value has a place on. */
    private static Scale scale(double low, double high, double from, double to) {
        double half = high > low ? 0.0 : Math.max(Math.abs(low), 1.0) / 2.0;
        return new Scale(low - half, high + half, from, to);
    }

    private void draw(ChartPage page, Panel panel, Frame frame, boolean isFirst) {
        axes(page, panel, frame, isFirst);
        page.pen().setColor(Palette.thin(Palette.BLUE, ALPHA));
        for (int point = 0; point < outcomes.length; point++) {
            Markers.DISC.paint(
                    page.pen(),
                    frame.across().place(panel.values()[point]),
                    frame.up().place(outcomes[point] / magnitude.divisor()),
                    outcomes.length > FEW_POINTS ? SMALL_DOT : LARGE_DOT);
        }
    }

    private static void axes(ChartPage page, Panel panel, Frame frame, boolean isFirst) {
        Font font = Palette.plain(LABEL_POINTS);
        List<String> head = head(page, panel, frame.right() - frame.left());
        for (int i = 0; i < head.size(); i++) {
            int base = (int) frame.top() - HEAD_DROP - HEAD_LINE * (head.size() - 1 - i);
            page.text(head.get(i), Palette.bold(HEAD_POINTS), Palette.INK, (int) frame.left(), base);
        }
        page.pen().setStroke(new BasicStroke(1.5f));
        for (double mark : frame.up().marks()) {
            double y = frame.up().place(mark);
            page.pen().setColor(mark == 0.0 ? Palette.FAINT : Palette.GRID);
            page.pen().draw(new Line2D.Double(frame.left(), y, frame.right(), y));
            if (isFirst) {
                String text = Scale.text(mark);
                page.text(text, font, Palette.INK, (int) (frame.left() - 10 - page.width(text, font)), (int) y + 7);
            }
        }
        int base = (int) frame.bottom() + 26;
        String from = panel.words().apply(lowest(panel.values()));
        String to = panel.words().apply(highest(panel.values()));
        page.pen().setColor(Palette.FAINT);
        page.pen().draw(new Line2D.Double(frame.left(), frame.bottom(), frame.right(), frame.bottom()));
        page.text(from, font, Palette.INK, (int) frame.left(), base);
        page.text(to, font, Palette.INK, (int) frame.right() - page.width(to, font), base);
        int middle = (int) ((frame.left() + frame.right() - page.width(panel.unit(), font)) / 2.0);
        page.text(panel.unit(), font, Palette.FAINT, middle, base);
    }

    private String description() {
        return title + " goes from " + Scale.text(rounded(lowest(outcomes) / magnitude.divisor())) + " to "
                + Scale.text(rounded(highest(outcomes) / magnitude.divisor())) + ". " + magnitude.words() + ".";
    }

    private static double rounded(double value) {
        return new BigDecimal(value).round(new MathContext(3)).doubleValue();
    }

    private static double lowest(double[] values) {
        return Arrays.stream(values).min().orElseThrow();
    }

    private static double highest(double[] values) {
        return Arrays.stream(values).max().orElseThrow();
    }
}
