package fukabun.app.chart;

import fukabun.base.Check;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Line2D;
import java.util.List;
import java.util.stream.IntStream;

/** How far forecasts lay from the record on average, a way to forecast a line and a series a sign; further right is worse. */
public final class ErrorChart {
    /**
     * A line.
     *
     * @param name at the left
     * @param errors mean distance from the record, one a series; NaN where there is no forecast; empty for a heading
     * @param isModel whether it is the model, which stands out
     */
    public record Line(String name, List<Double> errors, boolean isModel) {
        public Line {
            errors = List.copyOf(errors);
        }

        /** A heading above lines that know the same. */
        public static Line heading(String name) {
            return new Line(name, List.of(), false);
        }
    }

    private static final int LABEL_SPACE = 500;
    private static final int COLUMN = 144;
    private static final int FOOT_SPACE = 110;
    private static final int HEAD_SPACE = 30;
    private static final int TICK_POINTS = 18;
    private static final int MOST_POINTS = 24;
    private static final int INDENT = 26;
    private static final double MOST_LINE_HEIGHT = 58.0;
    private static final double PERCENT = 100.0;
    private static final double[] TICKS = {0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0};
    private static final double ROOM = 1.15;
    private static final Color BEHIND_MODEL = new Color(0xEC, 0xF2, 0xF8);
    private static final List<Markers> SIGNS = List.of(Markers.DISC, Markers.OPEN_DIAMOND, Markers.CROSS);
    private static final double HALF_SIGN = 9.0;

    private final String title;
    private final String subtitle;
    private final ChartFoot foot;
    private final List<String> series;
    private final List<Line> lines;

    /**
     * @param title what is shown
     * @param subtitle how to read it
     * @param foot what stands below
     * @param series at most three, in the order of the errors of a line
     * @param lines from top to bottom, at least one of them with an error
     */
    public ErrorChart(String title, String subtitle, ChartFoot foot, List<String> series, List<Line> lines) {
        Check.between("number of series", series.size(), 1, SIGNS.size());
        this.title = Check.notBlank("title", title);
        this.subtitle = subtitle;
        this.foot = foot;
        this.series = List.copyOf(series);
        this.lines = List.copyOf(lines);
        Check.that(errors().length > 0, "at least one error is needed");
    }

    /** The finished figure. */
    public Drawing draw() {
        ChartPage page = new ChartPage(title, subtitle, foot);
        int top = page.below() + HEAD_SPACE;
        double height = Math.min(MOST_LINE_HEIGHT, (ChartPage.HEIGHT - FOOT_SPACE - top) / (double) lines.size());
        int bottom = (int) (top + height * lines.size());
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isModel()) {
                page.pen().setColor(BEHIND_MODEL);
                int y = (int) (top + i * height);
                page.pen().fillRect(ChartPage.MARGIN, y, ChartPage.WIDTH - 2 * ChartPage.MARGIN, (int) height);
            }
        }
        drawScale(page, top, bottom);
        drawHeads(page, top - 10);
        for (int i = 0; i < lines.size(); i++) {
            drawLine(page, lines.get(i), top + (i + 0.5) * height, (int) Math.min(MOST_POINTS, height * 0.6));
        }
        return page.finish(description());
    }

    private void drawScale(ChartPage page, int top, int bottom) {
        Font font = Palette.plain(TICK_POINTS);
        double free = 0.0;
        for (double tick : TICKS) {
            if (tick >= lowest() && tick <= highest()) {
                page.pen().setColor(Palette.GRID);
                page.pen().setStroke(new BasicStroke(1.5f));
                page.pen().draw(new Line2D.Double(x(tick), top, x(tick), bottom));
                double left = x(tick) - page.width(percent(tick), font) / 2.0;
                if (left > free) {
                    page.text(percent(tick), font, Palette.INK, (int) left, bottom + 28);
                    free = left + page.width(percent(tick), font) + 4.0;
                }
            }
        }
    }

    private void drawHeads(ChartPage page, int base) {
        Font font = Palette.bold(TICK_POINTS);
        for (int s = 0; s < series.size(); s++) {
            int right = right(s);
            page.text(series.get(s), font, Palette.series(s), right - page.width(series.get(s), font), base);
            int sign = right - page.width(series.get(s), font) - 18;
            page.pen().setColor(Palette.series(s));
            SIGNS.get(s).marker().paint(page.pen(), sign, base - 7, (int) (2 * HALF_SIGN));
        }
    }

    private void drawLine(ChartPage page, Line line, double y, int points) {
        boolean isHeading = line.errors().isEmpty();
        Font font = isHeading || line.isModel() ? Palette.bold(points) : Palette.plain(points);
        int base = (int) (y + points * 0.36);
        int left = ChartPage.MARGIN + (isHeading || line.isModel() ? 8 : INDENT);
        page.text(line.name(), font, isHeading ? Palette.FAINT : Palette.INK, left, base);
        for (int s = 0; s < line.errors().size(); s++) {
            double error = line.errors().get(s);
            String number = Double.isNaN(error) ? "none" : percent(error);
            page.text(number, font, Palette.INK, right(s) - page.width(number, font), base);
            if (error > 0.0) {
                page.pen().setColor(Palette.series(s));
                SIGNS.get(s).marker().paint(page.pen(), x(error), y, (int) (2 * HALF_SIGN));
            }
        }
    }

    private String description() {
        StringBuilder text = new StringBuilder(subtitle.replace('\n', ' '));
        for (Line line : lines) {
            text.append(' ').append(line.name()).append(line.errors().isEmpty() ? ":" : "");
            for (int s = 0; s < line.errors().size(); s++) {
                double error = line.errors().get(s);
                text.append(s == 0 ? " " : ", ").append(series.get(s)).append(' ');
                text.append(Double.isNaN(error) ? "none" : percent(error));
            }
            text.append(line.errors().isEmpty() ? "" : ".");
        }
        return text.toString();
    }

    /** The right end of the numbers of a series. */
    private int right(int s) {
        return ChartPage.WIDTH - ChartPage.MARGIN - 8 - (series.size() - 1 - s) * COLUMN;
    }

    private double x(double error) {
        double from = LABEL_SPACE;
        double to = right(0) - COLUMN;
        return from + (to - from) * Math.log(error / lowest()) / Math.log(highest() / lowest());
    }

    private double[] errors() {
        return lines.stream()
                .flatMap(line -> IntStream.range(0, line.errors().size())
                        .mapToObj(s -> line.errors().get(s)))
                .mapToDouble(Double::doubleValue)
                .filter(error -> error > 0.0)
                .toArray();
    }

    private double lowest() {
        return IntStream.range(0, errors().length)
                        .mapToDouble(i -> errors()[i])
                        .min()
                        .orElseThrow()
                / ROOM;
    }

    private double highest() {
        double[] errors = errors();
        return Math.max(
                        IntStream.range(0, errors.length)
                                .mapToDouble(i -> errors[i])
                                .max()
                                .orElseThrow(),
                        2.0 * lowest())
                * ROOM;
    }

    private static String percent(double error) {
        return Math.round(PERCENT * error) + " %";
    }
}
