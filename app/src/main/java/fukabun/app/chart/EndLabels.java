package fukabun.app.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Names at the right end of lines, pushed apart where they would overlap, each tied to its line. */
final class EndLabels {
    private static final int USUAL_POINTS = 24;
    private static final double LINE_SPACING = 1.25;
    private static final int GAP = 12;
    private static final int TIE = 34;

    private record Label(List<String> lines, Color colour, double endX, double end, double height) {}

    private final ChartPage page;
    private final int x;
    private final int lineHeight;
    private final Font font;
    private final List<Label> labels = new ArrayList<>();

    /** Labels that begin {@value #TIE} points right of {@code x}, where the lines end. */
    EndLabels(ChartPage page, int x) {
        this(page, x, USUAL_POINTS);
    }

    /** The same in letters of another size. */
    EndLabels(ChartPage page, int x, int points) {
        this.page = page;
        this.x = x;
        this.font = Palette.bold(points);
        this.lineHeight = (int) (points * LINE_SPACING);
    }

    /** A name for the line that ends at a height of the page. */
    void add(String name, Color colour, double end) {
        add(name, colour, x, end);
    }

    /** A name for a line that may end left of the others. */
    void add(String name, Color colour, double endX, double end) {
        List<String> lines = page.wrap(name, font, ChartPage.WIDTH - x - TIE - ChartPage.MARGIN / 2);
        labels.add(new Label(lines, colour, endX, end, lines.size() * lineHeight + (double) GAP));
    }

    void draw(double top, double bottom) {
        labels.sort(Comparator.comparingDouble(Label::end));
        double[] places = places(top, bottom);
        for (int i = 0; i < places.length; i++) {
            draw(labels.get(i), places[i]);
        }
    }

    /** Upper edges: each as near to its line as its upper neighbour allows, then all up as far as the page needs. */
    private double[] places(double top, double bottom) {
        double[] places = new double[labels.size()];
        double free = top;
        for (int i = 0; i < places.length; i++) {
            places[i] = Math.max(free, labels.get(i).end() - labels.get(i).height() / 2.0);
            free = places[i] + labels.get(i).height();
        }
        double limit = bottom;
        for (int i = places.length - 1; i >= 0; i--) {
            places[i] = Math.min(places[i], limit - labels.get(i).height());
            limit = places[i];
        }
        return places;
    }

    private void draw(Label label, double place) {
        page.pen().setColor(label.colour());
        page.pen().setStroke(new BasicStroke(1.5f));
        int middle = (int) (place + label.height() / 2.0);
        page.pen().drawLine((int) label.endX() + 4, (int) label.end(), x + TIE - 8, middle);
        double base = place + GAP / 2.0 + font.getSize();
        for (String line : label.lines()) {
            page.text(line, font, label.colour(), x + TIE, (int) base);
            base += lineHeight;
        }
    }
}
