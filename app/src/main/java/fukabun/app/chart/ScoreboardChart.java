package fukabun.app.chart;

import fukabun.base.Check;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Line2D;
import java.util.List;
import java.util.Locale;

/** Patterns of history, one a line: the share of each that the runs meet as a bar, and what is missed, in words. */
public final class ScoreboardChart {
    /**
     * A line.
     *
     * @param name of the pattern
     * @param met share of it that the mean run meets, in [0, 1]
     * @param words by how much it is missed, or what else is to be said; may be empty
     */
    public record Line(String name, double met, String words) {}

    /** How well a pattern is met. */
    public enum Step {
        MOST("met", "met: four in five or more", Palette.BLUE),
        HALF("half", "half met: half or more", Palette.thin(Palette.BLUE, HALF_ALPHA)),
        FEWER("MISSED", "missed: less than half", Palette.VERMILION);

        /** The steps in words. */
        public static final String HOW_TO_READ =
                "A pattern is called met from 80 %, half met from 50 %, and missed below.";

        private final String word;
        private final String meaning;
        private final Color colour;

        Step(String word, String meaning, Color colour) {
            this.word = word;
            this.meaning = meaning;
            this.colour = colour;
        }

        /** Of a share met, in [0, 1]. */
        public static Step of(double met) {
            return met >= FOUR_IN_FIVE ? MOST : met >= ScoreboardChart.HALF ? HALF : FEWER;
        }

        /** One word for columns. */
        public String word() {
            return word;
        }
    }

    private static final double FOUR_IN_FIVE = 0.8;
    private static final int HALF_ALPHA = 110;
    private static final int LABEL_SPACE = 400;
    private static final int BAR_WIDTH = 300;
    private static final int NUMBER_SPACE = 116;
    private static final int FOOT_SPACE = 100;
    private static final int KEY_DROP = 8;
    private static final int MOST_POINTS = 22;
    private static final int TICK_POINTS = 18;
    private static final double MOST_LINE_HEIGHT = 46.0;
    private static final double BAR_SHARE = 0.62;
    private static final double PERCENT = 100.0;
    private static final double HALF = 0.5;
    private static final double[] TICKS = {0.0, HALF, 1.0};

    private final String title;
    private final String subtitle;
    private final ChartFoot foot;
    private final List<Line> lines;

    /**
     * @param title what is shown
     * @param subtitle how to read it
     * @param foot what stands below
     * @param lines from top to bottom, at least one
     */
    public ScoreboardChart(String title, String subtitle, ChartFoot foot, List<Line> lines) {
        Check.that(!lines.isEmpty(), "at least one pattern is needed");
        this.title = Check.notBlank("title", title);
        this.subtitle = subtitle;
        this.foot = foot;
        this.lines = List.copyOf(lines);
    }

    /** The finished figure. */
    public Drawing draw() {
        ChartPage page = new ChartPage(title, subtitle, foot);
        KeyRow key = new KeyRow(page, page.below() + KEY_DROP);
        for (Step step : Step.values()) {
            key.swatch(step.colour, step.meaning);
        }
        int top = page.below() + KeyRow.HEIGHT;
        double height = Math.min(MOST_LINE_HEIGHT, (ChartPage.HEIGHT - FOOT_SPACE - top) / (double) lines.size());
        int bottom = (int) (top + height * lines.size());
        for (int i = 0; i < lines.size(); i++) {
            drawLine(page, lines.get(i), top + i * height, height);
        }
        drawScale(page, top, bottom);
        return page.finish(description());
    }

    private static void drawScale(ChartPage page, int top, int bottom) {
        Font font = Palette.plain(TICK_POINTS);
        for (double tick : TICKS) {
            page.pen().setColor(tick == HALF ? Palette.INK : Palette.FAINT);
            page.pen().setStroke(new BasicStroke(1.5f));
            page.pen().draw(new Line2D.Double(x(tick), top, x(tick), bottom));
            String text = percent(tick);
            page.text(text, font, Palette.INK, (int) (x(tick) - page.width(text, font) / 2.0), bottom + 26);
        }
    }

    private static void drawLine(ChartPage page, Line line, double y, double height) {
        int points = (int) Math.min(MOST_POINTS, height * BAR_SHARE);
        Font font = Palette.plain(points);
        int base = (int) (y + height / 2.0 + points * 0.36);
        page.text(line.name(), font, Palette.INK, ChartPage.MARGIN, base);
        page.pen().setColor(Step.of(line.met()).colour);
        int bar = (int) (height * BAR_SHARE);
        page.pen().fillRect((int) x(0.0), (int) (y + (height - bar) / 2.0), (int) (BAR_WIDTH * line.met()), bar);
        Font bold = Palette.bold(points);
        String number = percent(line.met());
        int right = LABEL_SPACE + BAR_WIDTH + NUMBER_SPACE;
        page.text(number, bold, Palette.INK, right - 20 - page.width(number, bold), base);
        List<String> words = page.wrap(line.words(), font, ChartPage.WIDTH - ChartPage.MARGIN / 2 - right);
        String first = words.size() > 1 ? words.get(0) + " ..." : words.get(0);
        page.text(first, font, Palette.INK, right, base);
    }

    private String description() {
        StringBuilder text = new StringBuilder(subtitle.replace('\n', ' '));
        for (Line line : lines) {
            text.append(' ').append(line.name()).append(' ').append(percent(line.met()));
            text.append(", ").append(Step.of(line.met()).word().toLowerCase(Locale.ROOT));
            text.append(line.words().isEmpty() ? "." : "; " + line.words() + ".");
        }
        return text.toString();
    }

    private static double x(double share) {
        return LABEL_SPACE + BAR_WIDTH * share;
    }

    private static String percent(double share) {
        return Math.round(PERCENT * share) + " %";
    }
}
