package fukabun.app.chart;

import fukabun.record.Grade;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Polygon;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import org.knowm.xchart.style.markers.Marker;

/** The points of a figure: each grade of the record has a shape of its own, so that no colour is needed. */
enum Markers {
    /** Grade A, and medians. */
    DISC {
        @Override
        void paint(Graphics2D pen, double x, double y, double half) {
            pen.fill(new Ellipse2D.Double(x - half, y - half, 2 * half, 2 * half));
        }
    },
    /** Grade B. */
    OPEN_DIAMOND {
        @Override
        void paint(Graphics2D pen, double x, double y, double half) {
            double reach = half * 1.25;
            Polygon diamond = new Polygon();
            diamond.addPoint((int) Math.round(x), (int) Math.round(y - reach));
            diamond.addPoint((int) Math.round(x + reach), (int) Math.round(y));
            diamond.addPoint((int) Math.round(x), (int) Math.round(y + reach));
            diamond.addPoint((int) Math.round(x - reach), (int) Math.round(y));
            pen.draw(diamond);
        }
    },
    /** Figures that the model was not shown. */
    TRIANGLE {
        @Override
        void paint(Graphics2D pen, double x, double y, double half) {
            double reach = half * 1.5;
            Polygon triangle = new Polygon();
            triangle.addPoint((int) Math.round(x), (int) Math.round(y - reach));
            triangle.addPoint((int) Math.round(x + reach), (int) Math.round(y + half));
            triangle.addPoint((int) Math.round(x - reach), (int) Math.round(y + half));
            pen.fill(triangle);
        }
    },
    /** Grade C. */
    CROSS {
        @Override
        void paint(Graphics2D pen, double x, double y, double half) {
            pen.draw(new Line2D.Double(x - half, y - half, x + half, y + half));
            pen.draw(new Line2D.Double(x - half, y + half, x + half, y - half));
        }
    };

    private static final float STROKE = 3.5f;

    abstract void paint(Graphics2D pen, double x, double y, double half);

    static Marker of(Grade grade) {
        return switch (grade) {
            case A -> DISC.marker();
            case B -> OPEN_DIAMOND.marker();
            case C -> CROSS.marker();
        };
    }

    Marker marker() {
        return new Marker() {
            @Override
            public void paint(Graphics2D pen, double x, double y, int size) {
                pen.setStroke(new BasicStroke(STROKE));
                Markers.this.paint(pen, x, y, size / 2.0);
            }
        };
    }
}
