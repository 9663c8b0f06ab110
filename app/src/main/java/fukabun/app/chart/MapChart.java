package fukabun.app.chart;

import fukabun.base.Check;
import fukabun.evidence.Interval;
import fukabun.study.ClaimSpec;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/** A claim over the strength of each political route, a small panel a route: how often it holds, and where it turns. */
public final class MapChart {
    /**
     * @param strength of the route, in its unit
     * @param holds share of the draws in which the claim holds, in [0, 1]
     */
    public record Point(double strength, double holds) {}

    /**
     * One route.
     *
     * @param title of the route
     * @param unit of its strength
     * @param points by rising strength, at least two
     * @param breakEven strength at which the median effect turns the claim; NaN for none
     * @param evidence on the strength, from outside the record
     */
    public record Panel(String title, String unit, List<Point> points, double breakEven, Optional<Interval> evidence) {
        public Panel {
            points = List.copyOf(points);
            Check.that(points.size() >= 2, "a panel needs at least two strengths");
        }
    }

    private static final int COLUMNS = 4;
    private static final int LABEL_POINTS = 20;
    private static final int GAP = 46;
    private static final int LEFT_SPACE = 62;
    private static final int HEAD_SPACE = 34;
    private static final int FOOT_SPACE = 52;
    private static final int PAGE_FOOT = 60;
    private static final double PERCENT = 100.0;
    private static final double EVIDENCE_HEIGHT = 0.12;
    private static final float BREAK_WIDTH = 3f;
    private static final BasicStroke DASHES =
            new BasicStroke(BREAK_WIDTH, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1f, new float[] {8f, 6f}, 0f);

    private final ClaimSpec claim;
    private final List<Panel> panels;
    private final ChartFoot foot;

    /**
     * @param claim whose map
     * @param panels from left to right and from top to bottom, at least one
     */
    public MapChart(ClaimSpec claim, List<Panel> panels, ChartFoot foot) {
        Check.that(!panels.isEmpty(), "at least one panel is needed");
        this.claim = claim;
        this.panels = List.copyOf(panels);
        this.foot = foot;
    }

    /** Where a panel lies: the corners of its axes on the page, and the strengths at them. */
    private record Frame(double left, double top, double right, double bottom, double from, double to) {
        double x(double strength) {
            return left + (right - left) * (strength - from) / (to - from);
        }

        double y(double share) {
            return bottom - (bottom - top) * share;
        }
    }

    /** The finished figure. */
    public Drawing draw() {
        String threshold = number(PERCENT * claim.equivalence().get(0));
        ChartPage page = new ChartPage(
                "How strong must a route be? " + claim.statement(),
                "Percent of runs in which it was " + claim.expectation().words() + ", by less than "
                        + (claim.absolute() ? threshold + " points" : threshold + " percent")
                        + ", over the strength of one route alone, then of all together; dashed: where the median run"
                        + " turns; grey bar: settlements elsewhere, 90 percent interval.",
                foot);
        int rows = (panels.size() + COLUMNS - 1) / COLUMNS;
        double width = (ChartPage.WIDTH - ChartPage.MARGIN - LEFT_SPACE - (COLUMNS - 1.0) * GAP) / COLUMNS;
        double height = (ChartPage.HEIGHT - PAGE_FOOT - page.below()) / (double) rows;
        for (int i = 0; i < panels.size(); i++) {
            List<Point> points = panels.get(i).points();
            double left = LEFT_SPACE + i % COLUMNS * (width + GAP);
            double top = page.below() + i / COLUMNS * height;
            Frame frame = new Frame(
                    left,
                    top + HEAD_SPACE,
                    left + width,
                    top + height - FOOT_SPACE,
                    points.get(0).strength(),
                    points.get(points.size() - 1).strength());
            draw(page, panels.get(i), frame, i % COLUMNS == 0);
        }
        return page.finish(description());
    }

    private void draw(ChartPage page, Panel panel, Frame frame, boolean isFirst) {
        evidence(page, panel, frame);
        axes(page, panel, frame, isFirst);
        page.pen().setColor(Palette.BLUE);
        page.pen().setStroke(Palette.SOLID);
        Path2D line = new Path2D.Double();
        for (Point point : panel.points()) {
            double x = frame.x(point.strength());
            double y = frame.y(point.holds());
            if (line.getCurrentPoint() == null) {
                line.moveTo(x, y);
            } else {
                line.lineTo(x, y);
            }
        }
        page.pen().draw(line);
        breakEven(page, panel, frame);
    }

    private static void axes(ChartPage page, Panel panel, Frame frame, boolean isFirst) {
        Font font = Palette.plain(LABEL_POINTS);
        page.text(panel.title(), Palette.bold(LABEL_POINTS), Palette.INK, (int) frame.left(), (int) frame.top() - 12);
        page.pen().setStroke(new BasicStroke(1.5f));
        for (double share : new double[] {0.0, 0.5, 1.0}) {
            page.pen().setColor(share == 0.0 ? Palette.FAINT : Palette.GRID);
            page.pen().draw(new Line2D.Double(frame.left(), frame.y(share), frame.right(), frame.y(share)));
            String text = Integer.toString((int) (PERCENT * share));
            if (isFirst) {
                int x = (int) (frame.left() - 10 - page.width(text, font));
                page.text(text, font, Palette.INK, x, (int) frame.y(share) + 7);
            }
        }
        String to = number(frame.to());
        int base = (int) frame.bottom() + 24;
        page.text(number(frame.from()), font, Palette.INK, (int) frame.left(), base);
        page.text(to, font, Palette.INK, (int) frame.right() - page.width(to, font), base);
        int middle = (int) ((frame.left() + frame.right() - page.width(panel.unit(), font)) / 2.0);
        page.text(panel.unit(), font, Palette.FAINT, middle, base);
    }

    private static void evidence(ChartPage page, Panel panel, Frame frame) {
        panel.evidence().ifPresent(known -> {
            double low = Math.max(known.low(), frame.from());
            double high = Math.min(known.high(), frame.to());
            if (low < high) {
                double top = frame.y(EVIDENCE_HEIGHT);
                page.pen().setColor(Palette.GRID);
                page.pen().fill(new Rectangle2D.Double(
                        frame.x(low), top, frame.x(high) - frame.x(low), frame.bottom() - top));
            }
            if (known.effect() >= frame.from() && known.effect() <= frame.to()) {
                page.pen().setColor(Palette.FAINT);
                page.pen().setStroke(new BasicStroke(BREAK_WIDTH));
                double x = frame.x(known.effect());
                page.pen().draw(new Line2D.Double(x, frame.y(EVIDENCE_HEIGHT), x, frame.bottom()));
            }
        });
    }

    private static void breakEven(ChartPage page, Panel panel, Frame frame) {
        if (Double.isNaN(panel.breakEven())) {
            return;
        }
        Color colour = Palette.VERMILION;
        double x = frame.x(panel.breakEven());
        page.pen().setColor(colour);
        page.pen().setStroke(DASHES);
        page.pen().draw(new Line2D.Double(x, frame.top(), x, frame.bottom()));
        Font font = Palette.bold(LABEL_POINTS);
        String text = number(panel.breakEven());
        boolean isLeft = x > (frame.left() + frame.right()) / 2.0;
        int place = (int) (isLeft ? x - 8 - page.width(text, font) : x + 8);
        page.text(text, font, colour, place, (int) frame.y(0.72));
    }

    private String description() {
        StringBuilder text = new StringBuilder();
        for (Panel panel : panels) {
            Point last = panel.points().get(panel.points().size() - 1);
            text.append(panel.title()).append(": holds in ");
            text.append(Math.round(PERCENT * panel.points().get(0).holds())).append(" percent of runs at ");
            text.append(number(panel.points().get(0).strength())).append(" and in ");
            text.append(Math.round(PERCENT * last.holds())).append(" percent at ").append(number(last.strength()));
            text.append(' ').append(panel.unit());
            text.append(Double.isNaN(panel.breakEven()) ? "" : ", turning at " + number(panel.breakEven()));
            text.append(". ");
        }
        return text.toString().strip();
    }

    private static String number(double value) {
        return value == 0.0
                ? "0"
                : new BigDecimal(value).round(new MathContext(2)).stripTrailingZeros().toPlainString();
    }
}
