package fukabun.app.chart;

import java.awt.Color;
import java.awt.Font;
import java.util.List;

/** The name of a row in words, as large as fits beside it, in two lines where one is too short. */
final class RowName {
    private static final int MOST_POINTS = 24;
    private static final int FEWEST_POINTS = 15;
    private static final int MOST_LINES = 2;
    private static final double LINE_SPACING = 1.15;
    private static final double RISE = 0.36;
    private static final int SPACE = 20;

    private final ChartPage page;
    private final double rowHeight;
    private final int width;
    private final int points;

    /**
     * One size of letters for all names of a figure.
     *
     * @param names all of them
     * @param rowHeight of one row
     * @param right where the names must end
     */
    RowName(ChartPage page, List<String> names, double rowHeight, int right) {
        this.page = page;
        this.rowHeight = rowHeight;
        this.width = right - ChartPage.MARGIN - SPACE;
        int size = MOST_POINTS;
        while (size > FEWEST_POINTS && !fits(names, size)) {
            size--;
        }
        this.points = size;
    }

    private boolean fits(List<String> names, int size) {
        return names.stream()
                .map(name -> page.wrap(name, Palette.bold(size), width).size())
                .allMatch(lines -> lines <= MOST_LINES && lines * size * LINE_SPACING <= rowHeight);
    }

    /** With its middle at a height of the page; what does not fit even in the smallest letters is cut. */
    void draw(String name, boolean isBold, double middle) {
        Font font = isBold ? Palette.bold(points) : Palette.plain(points);
        List<String> lines = page.wrap(name, font, width);
        int shown = Math.min(lines.size(), MOST_LINES);
        double base = middle + points * RISE - (shown - 1) * points * LINE_SPACING / 2.0;
        for (int i = 0; i < shown; i++) {
            boolean isCut = i == shown - 1 && shown < lines.size();
            page.text(lines.get(i) + (isCut ? " …" : ""), font, ink(isBold), ChartPage.MARGIN, (int) base);
            base += points * LINE_SPACING;
        }
    }

    private static Color ink(boolean isBold) {
        return isBold ? Palette.INK : Palette.FAINT;
    }
}
