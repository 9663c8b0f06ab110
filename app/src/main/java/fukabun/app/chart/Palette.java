package fukabun.app.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;

/**
 * Colours that survive colour blindness (after Okabe and Ito, "Color Universal Design", 2008), strokes that survive
 * greyscale, and sizes of letters that the back row can read on a picture of 1600 x 900 points.
 */
final class Palette {
    static final Color INK = new Color(0x22, 0x22, 0x22);
    static final Color FAINT = new Color(0x59, 0x59, 0x59);
    static final Color GRID = new Color(0xDD, 0xDD, 0xDD);
    static final Color WARNING = new Color(0x9C, 0x2A, 0x00);
    static final Color BLUE = new Color(0x00, 0x5A, 0x9C);
    static final Color VERMILION = new Color(0xD5, 0x5E, 0x00);
    static final Color GREEN = new Color(0x00, 0x9E, 0x73);
    static final Color BROWN = new Color(0x7A, 0x4A, 0x12);
    static final Color PURPLE = new Color(0x8A, 0x3B, 0x7A);

    static final float LINE_WIDTH = 5f;
    static final BasicStroke SOLID = new BasicStroke(LINE_WIDTH, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);

    private static final Color[] SERIES = {BLUE, VERMILION, GREEN, PURPLE, INK, BROWN};
    private static final BasicStroke[] STROKES = {
        SOLID,
        dashes(LINE_WIDTH, 18f, 9f),
        dashes(LINE_WIDTH, 5f, 7f),
        dashes(LINE_WIDTH, 18f, 5f, 5f, 5f),
        dashes(2.5f, 9f, 5f),
        new BasicStroke(2.5f)
    };
    private static final BasicStroke[] EDGES = {new BasicStroke(2f), dashes(2f, 9f, 6f), dashes(2f, 2f, 5f)};

    private Palette() {}

    static Color series(int index) {
        return SERIES[index % SERIES.length];
    }

    static BasicStroke stroke(int index) {
        return STROKES[index % STROKES.length];
    }

    /** For the edge of a series' band. */
    static BasicStroke edge(int index) {
        return EDGES[index % EDGES.length];
    }

    /** The colour, thinned so that what lies under it shows through. */
    static Color thin(Color colour, int alpha) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), alpha);
    }

    static Font plain(int size) {
        return new Font(Font.SANS_SERIF, Font.PLAIN, size);
    }

    static Font bold(int size) {
        return new Font(Font.SANS_SERIF, Font.BOLD, size);
    }

    private static BasicStroke dashes(float width, float... lengths) {
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1f, lengths, 0f);
    }
}
