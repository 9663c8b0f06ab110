package fukabun.app.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Names at the right end of lines, pushed apart where they would overlap, each tied to its line. */
final class EndLabels {
    private static final int POINTS = 24;
    private static final int LINE_HEIGHT = 30;
    private static final int GAP = 12;
    private static final int TIE = 34;

    private record Label(List<String> lines, Color colour, double end) {
        double height() {
            return lines.size() * LINE_HEIGHT + GAP;
        }
    }

    private final ChartPage page;
    private final int x;
    private final Font font = Palette.bold(POINTS);
    private final List<Label> labels = new ArrayList<>();

    /** Labels that begin {@value #TIE} points right of {@code x}, where the lines end. */
    EndLabels(ChartPage page, int x) {
        this.page = page;
        this.x = x;
    }

    /** A name for the line that ends at a height of the page. */
    void add(String name, Color colour, double end) {
        List<String> lines = page.wrap(name, font, ChartPage.WIDTH - x - TIE - ChartPage.MARGIN / 2);
        labels.add(new Label(lines, colour, end));
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
        page.pen().drawLine(x + 4, (int) label.end(), x + TIE - 8, middle);
        double base = place + GAP / 2.0 + POINTS;
        for (String line : label.lines()) {
            page.text(line, font, label.colour(), x + TIE, (int) base);
            base += LINE_HEIGHT;
        }
    }
}
