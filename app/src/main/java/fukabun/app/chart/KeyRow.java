package fukabun.app.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import org.knowm.xchart.style.markers.Marker;

/** A row of signs with their meaning, from left to right. */
final class KeyRow {
    /** Height that a row takes. */
    static final int HEIGHT = 44;

    private static final int POINTS = 22;
    private static final int SIGN_WIDTH = 40;
    private static final int SIGN_HEIGHT = 24;
    private static final int RISE = 8;
    private static final int SPACE = 10;
    private static final int PAUSE = 36;

    private final ChartPage page;
    private final int base;
    private final Font font = Palette.plain(POINTS);
    private int x = ChartPage.MARGIN;

    KeyRow(ChartPage page, int base) {
        this.page = page;
        this.base = base;
    }

    KeyRow line(Color colour, String meaning) {
        return line(colour, Palette.SOLID, meaning);
    }

    KeyRow line(Color colour, BasicStroke stroke, String meaning) {
        page.pen().setStroke(stroke);
        page.pen().setColor(colour);
        page.pen().drawLine(x, base - RISE, x + SIGN_WIDTH, base - RISE);
        return meaning(SIGN_WIDTH, meaning);
    }

    KeyRow swatch(Color colour, String meaning) {
        page.pen().setColor(colour);
        page.pen().fillRect(x, base - RISE - SIGN_HEIGHT / 2, SIGN_WIDTH, SIGN_HEIGHT);
        return meaning(SIGN_WIDTH, meaning);
    }

    KeyRow point(Marker marker, String meaning) {
        page.pen().setColor(Palette.INK);
        marker.paint(page.pen(), x + Plot.MARKER_POINTS / 2.0, base - RISE, Plot.MARKER_POINTS);
        return meaning(Plot.MARKER_POINTS, meaning);
    }

    private KeyRow meaning(int signWidth, String meaning) {
        page.text(meaning, font, Palette.INK, x + signWidth + SPACE, base);
        x += signWidth + SPACE + page.width(meaning, font) + PAUSE;
        return this;
    }
}
