package fukabun.app.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.style.XYStyler;

/** A picture with a title, a plot in the middle, and a foot. Places are in points from the upper left corner. */
final class ChartPage {
    static final int WIDTH = 1600;
    static final int HEIGHT = 900;
    static final int MARGIN = 50;

    private static final int TITLE_POINTS = 40;
    private static final int SMALLEST_TITLE_POINTS = 28;
    private static final int TITLE_BASE = 66;
    private static final int SUBTITLE_POINTS = 24;
    private static final int FOOT_POINTS = 20;
    private static final int FOOT_BASE = HEIGHT - 24;
    private static final double LINE_SPACING = 1.25;
    private static final DecimalFormatSymbols SYMBOLS = DecimalFormatSymbols.getInstance(Locale.ROOT);

    private final BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    private final SvgText svg = new SvgText();
    private final Pen pen = new Pen(image.createGraphics(), svg);
    private final String title;
    private int below = TITLE_BASE;

    /** A page with a heading; a line feed in the subtitle begins a new line. */
    ChartPage(String title, String subtitle, ChartFoot foot) {
        this(title, subtitle);
        foot(foot);
    }

    /** A page about history, not about runs: its foot is the sources. */
    ChartPage(String title, String subtitle, String foot) {
        this(title, subtitle);
        text(foot, Palette.plain(FOOT_POINTS), Palette.FAINT, MARGIN, FOOT_BASE);
    }

    private ChartPage(String title, String subtitle) {
        this.title = title;
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        head(title, subtitle);
    }

    Graphics2D pen() {
        return pen;
    }

    /** The first free place under the heading. */
    int below() {
        return below;
    }

    /** Draws a plot with its upper left corner in a place. */
    void plot(XYChart chart, int x, int y) {
        XYStyler styler = chart.getStyler();
        pen.know(chart.getXAxisTitle());
        styler.setXAxisTickLabelsFormattingFunction(
                known(styler.getXAxisTickLabelsFormattingFunction(), styler.getXAxisDecimalPattern()));
        styler.setYAxisTickLabelsFormattingFunction(
                known(styler.getYAxisTickLabelsFormattingFunction(), styler.getYAxisDecimalPattern()));
        Graphics2D plotPen = (Graphics2D) pen.create();
        plotPen.translate(x, y);
        plotPen.clipRect(0, 0, chart.getWidth(), chart.getHeight());
        chart.paint(plotPen, chart.getWidth(), chart.getHeight());
        plotPen.dispose();
    }

    /** How XChart words the marks of an axis, with every word made known to the pen. */
    private Function<Double, String> known(Function<Double, String> own, String pattern) {
        DecimalFormat format = new DecimalFormat(pattern == null ? "0.##" : pattern, SYMBOLS);
        return value -> {
            String text = own == null ? format.format(value) : own.apply(value);
            pen.know(text);
            return text;
        };
    }

    void text(String text, Font font, Color colour, int x, int base) {
        pen.setFont(font);
        pen.setColor(colour);
        pen.drawString(text, x, base);
    }

    int width(String text, Font font) {
        return pen.getFontMetrics(font).stringWidth(text);
    }

    /** The text in lines no wider than allowed, broken between words. */
    List<String> wrap(String text, Font font, int width) {
        FontMetrics metrics = pen.getFontMetrics(font);
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            if (line.length() > 0 && metrics.stringWidth(line + " " + word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** The finished figure; nothing can be drawn after. */
    Drawing finish(String description) {
        pen.dispose();
        return new Drawing(title, description, image, svg);
    }

    private void head(String title, String subtitle) {
        int points = TITLE_POINTS;
        List<String> lines = wrap(title, Palette.bold(points), WIDTH - 2 * MARGIN);
        while (lines.size() > 1 && points > SMALLEST_TITLE_POINTS) {
            points -= 4;
            lines = wrap(title, Palette.bold(points), WIDTH - 2 * MARGIN);
        }
        for (String line : lines) {
            text(line, Palette.bold(points), Palette.INK, MARGIN, below);
            below += (int) (points * LINE_SPACING);
        }
        subtitle.lines().forEach(this::subtitle);
    }

    private void subtitle(String text) {
        Font font = Palette.plain(SUBTITLE_POINTS);
        for (String line : wrap(text, font, WIDTH - 2 * MARGIN)) {
            text(line, font, Palette.FAINT, MARGIN, below);
            below += (int) (SUBTITLE_POINTS * LINE_SPACING);
        }
    }

    private void foot(ChartFoot foot) {
        int x = MARGIN;
        if (!foot.isCalibrated()) {
            String warning = "Not calibrated";
            text(warning, Palette.bold(FOOT_POINTS), Palette.WARNING, x, FOOT_BASE);
            x += width(warning + "  ", Palette.bold(FOOT_POINTS));
        }
        String text = (foot.isCalibrated() ? "" : "·  ") + foot.text();
        text(text, Palette.plain(FOOT_POINTS), Palette.FAINT, x, FOOT_BASE);
    }
}
