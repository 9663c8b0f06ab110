package fukabun.app.chart;

import java.awt.Color;
import java.awt.Font;
import java.util.List;

/** The name of a row in words, as large as fits beside it, in up to three lines. */
final class RowName {
    private static final int MOST_POINTS = 22;
    private static final int FEWEST_POINTS = 16;
    private static final int MOST_LINES = 3;
    private static final double LINE_SPACING = 1.15;
    private static final double RISE = 0.36;
    private static final int SPACE = 20;

    private final ChartPage page;
    private final double rowHeight;
    private final int width;

    /**
     * @param rowHeight of one row
     * @param right where the names must end
     */
    RowName(ChartPage page, double rowHeight, int right) {
        this.page = page;
        this.rowHeight = rowHeight;
        this.width = right - ChartPage.MARGIN - SPACE;
    }

    /** With its middle at a height of the page; what does not fit even in the smallest letters is cut. */
    void draw(String name, boolean isBold, double middle) {
        int points = MOST_POINTS;
        while (points > FEWEST_POINTS && !fits(lines(name, isBold, points), points)) {
            points--;
        }
        List<String> lines = lines(name, isBold, points);
        int shown =
                Math.max(1, Math.min(lines.size(), Math.min(MOST_LINES, (int) (rowHeight / (points * LINE_SPACING)))));
        double base = middle + points * RISE - (shown - 1) * points * LINE_SPACING / 2.0;
        for (int i = 0; i < shown; i++) {
            String cut = i == shown - 1 && shown < lines.size() ? " …" : "";
            Color ink = isBold ? Palette.INK : Palette.FAINT;
            page.text(lines.get(i) + cut, font(isBold, points), ink, ChartPage.MARGIN, (int) base);
            base += points * LINE_SPACING;
        }
    }

    private List<String> lines(String name, boolean isBold, int points) {
        return page.wrap(name, font(isBold, points), width);
    }

    private boolean fits(List<String> lines, int points) {
        return lines.size() <= MOST_LINES && lines.size() * points * LINE_SPACING <= rowHeight;
    }

    private static Font font(boolean isBold, int points) {
        return isBold ? Palette.bold(points) : Palette.plain(points);
    }
}
