package fukabun.app.chart;

import fukabun.base.Check;
import fukabun.evidence.Interval;
import fukabun.study.ClaimSpec;
import fukabun.study.Verdict;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.math3.util.FastMath;

/**
 * A claim over the strength of each political route, a small panel a route: the verdict at each strength, how often the
 * claim holds, where it turns, and what is known of the strength.
 */
public final class MapChart {
    /**
     * @param strength of the route, as people read it
     * @param holds share of the draws in which the claim holds at its middle threshold, in [0, 1]
     * @param verdict at all its thresholds together
     */
    public record Point(double strength, double holds, Verdict verdict) {}

    /**
     * One route.
     *
     * @param title of the route
     * @param unit of its strength, as people read it
     * @param isLogarithmic whether even ratios are even distances
     * @param points by rising strength, at least two
     * @param breakEven strength at which the median effect crosses the middle threshold; NaN for none
     * @param known of the strength, in the main; empty for nothing
     * @param beside further evidence on the strength
     * @param evidence what sorts of evidence there are
     */
    public record Panel(
            String title,
            String unit,
            boolean isLogarithmic,
            List<Point> points,
            double breakEven,
            Optional<Interval> known,
            List<Interval> beside,
            String evidence) {
        public Panel {
            points = List.copyOf(points);
            beside = List.copyOf(beside);
            Check.that(points.size() >= 2, "a panel needs at least two strengths");
        }
    }

    private static final int COLUMNS = 4;
    private static final int LABEL_POINTS = 18;
    private static final int GAP = 46;
    private static final int LEFT_SPACE = 62;
    private static final int HEAD_SPACE = 34;
    private static final int FOOT_SPACE = 66;
    private static final int PAGE_FOOT = 56;
    private static final int BAND = 20;
    private static final double PERCENT = 100.0;
    private static final double KNOWN_HEIGHT = 0.13;
    private static final float BREAK_WIDTH = 3f;
    private static final BasicStroke DASHES =
            new BasicStroke(BREAK_WIDTH, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1f, new float[] {8f, 6f}, 0f);
    private static final List<Verdict> VERDICTS = List.of(Verdict.SUPPORTED, Verdict.UNDECIDED, Verdict.REFUTED);

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
    private record Frame(double left, double top, double right, double bottom, Panel panel) {
        double from() {
            return panel.points().get(0).strength();
        }

        double to() {
            return panel.points().get(panel.points().size() - 1).strength();
        }

        double x(double strength) {
            return left + (right - left) * (place(strength) - place(from())) / (place(to()) - place(from()));
        }

        /** The place of a strength, or the nearest edge of the panel. */
        double within(double strength) {
            return x(Math.min(Math.max(strength, from()), to()));
        }

        boolean holds(double strength) {
            return strength >= from() && strength <= to();
        }

        private double place(double strength) {
            return panel.isLogarithmic() ? FastMath.log(strength) : strength;
        }

        double y(double share) {
            return bottom - (bottom - top) * share;
        }
    }

    /** The finished figure. */
    public Drawing draw() {
        ChartPage page = new ChartPage(
                "How strong must a route be? " + claim.statement(),
                "One route alone, then all together. Line: percent of runs in which it was "
                        + claim.expectation().words() + ", at the threshold of " + threshold() + ".",
                foot);
        int cells = panels.size() + 1;
        int rows = (cells + COLUMNS - 1) / COLUMNS;
        double width = (ChartPage.WIDTH - ChartPage.MARGIN - LEFT_SPACE - (COLUMNS - 1.0) * GAP) / COLUMNS;
        double height = (ChartPage.HEIGHT - PAGE_FOOT - page.below()) / (double) rows;
        for (int i = 0; i < cells; i++) {
            double left = LEFT_SPACE + i % COLUMNS * (width + GAP);
            double top = page.below() + i / COLUMNS * height;
            if (i == panels.size()) {
                key(page, left, top + HEAD_SPACE);
            } else {
                Frame frame = new Frame(left, top + HEAD_SPACE, left + width, top + height - FOOT_SPACE, panels.get(i));
                draw(page, frame, i % COLUMNS == 0);
            }
        }
        return page.finish(description());
    }

    private String threshold() {
        double middle = claim.equivalence().get(claim.equivalence().size() / 2);
        return claim.absolute() ? number(PERCENT * middle) + " points" : number(PERCENT * middle) + " percent";
    }

    private static void draw(ChartPage page, Frame frame, boolean isFirst) {
        known(page, frame);
        axes(page, frame, isFirst);
        band(page, frame);
        page.pen().setColor(Palette.INK);
        page.pen().setStroke(new BasicStroke(4f));
        Path2D line = new Path2D.Double();
        for (Point point : frame.panel().points()) {
            double x = frame.x(point.strength());
            double y = frame.y(point.holds());
            if (line.getCurrentPoint() == null) {
                line.moveTo(x, y);
            } else {
                line.lineTo(x, y);
            }
        }
        page.pen().draw(line);
        beside(page, frame);
        breakEven(page, frame);
    }

    private static void axes(ChartPage page, Frame frame, boolean isFirst) {
        Panel panel = frame.panel();
        Font font = Palette.plain(LABEL_POINTS);
        page.text(
                panel.title(), Palette.bold(LABEL_POINTS + 2), Palette.INK, (int) frame.left(), (int) frame.top() - 12);
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
        int base = (int) frame.bottom() + BAND + 22;
        page.text(number(frame.from()), font, Palette.INK, (int) frame.left(), base);
        page.text(to, font, Palette.INK, (int) frame.right() - page.width(to, font), base);
        int middle = (int) ((frame.left() + frame.right() - page.width(panel.unit(), font)) / 2.0);
        page.text(panel.unit(), font, Palette.FAINT, middle, base);
    }

    /** The verdict along the axis; each strength stands for what lies nearer to it than to its neighbours. */
    private static void band(ChartPage page, Frame frame) {
        List<Point> points = frame.panel().points();
        int first = 0;
        for (int i = 1; i <= points.size(); i++) {
            Verdict verdict = points.get(first).verdict();
            if (i < points.size() && points.get(i).verdict() == verdict) {
                continue;
            }
            double left = first == 0 ? frame.left() : between(frame, points, first);
            double right = i == points.size() ? frame.right() : between(frame, points, i);
            cell(page, verdict, left, frame.bottom(), right - left);
            first = i;
        }
    }

    private static double between(Frame frame, List<Point> points, int next) {
        return (frame.x(points.get(next - 1).strength())
                        + frame.x(points.get(next).strength()))
                / 2.0;
    }

    private static void cell(ChartPage page, Verdict verdict, double left, double top, double width) {
        page.pen().setColor(colour(verdict));
        page.pen().fill(new Rectangle2D.Double(left, top, width, BAND));
        Font font = Palette.bold(LABEL_POINTS - 3);
        String word = verdict.words();
        String text =
                page.width(word, font) < width - 6 ? word : word.substring(0, 1).toUpperCase(Locale.ROOT);
        if (page.width(text, font) < width) {
            Color ink = verdict == Verdict.SUPPORTED ? Color.WHITE : Palette.INK;
            page.text(text, font, ink, (int) (left + (width - page.width(text, font)) / 2.0), (int) top + BAND - 5);
        }
    }

    private static Color colour(Verdict verdict) {
        return switch (verdict) {
            case SUPPORTED -> Palette.BLUE;
            case REFUTED -> Palette.VERMILION;
            default -> Palette.GRID;
        };
    }

    private static void known(ChartPage page, Frame frame) {
        frame.panel().known().ifPresent(known -> {
            double top = frame.y(KNOWN_HEIGHT);
            double left = frame.within(known.low());
            page.pen().setColor(Palette.thin(Palette.GREEN, 90));
            page.pen().fill(new Rectangle2D.Double(left, top, frame.within(known.high()) - left, frame.bottom() - top));
            if (frame.holds(known.effect())) {
                page.pen().setColor(Palette.GREEN);
                page.pen().setStroke(new BasicStroke(BREAK_WIDTH));
                double x = frame.x(known.effect());
                page.pen().draw(new Line2D.Double(x, top, x, frame.bottom()));
            }
        });
    }

    /** A diamond each; what lies beyond an edge stands at the edge. */
    private static void beside(ChartPage page, Frame frame) {
        double y = frame.y(KNOWN_HEIGHT * 1.6);
        frame.panel()
                .beside()
                .forEach(each -> diamond(page, frame.within(each.effect()), y, frame.holds(each.effect())));
    }

    private static void diamond(ChartPage page, double x, double y, boolean isFull) {
        double half = 6.0;
        Path2D diamond = new Path2D.Double();
        diamond.moveTo(x - half, y);
        diamond.lineTo(x, y - half);
        diamond.lineTo(x + half, y);
        diamond.lineTo(x, y + half);
        diamond.closePath();
        page.pen().setColor(isFull ? Palette.PURPLE : Color.WHITE);
        page.pen().fill(diamond);
        page.pen().setColor(Palette.PURPLE);
        page.pen().setStroke(new BasicStroke(2f));
        page.pen().draw(diamond);
    }

    private static void breakEven(ChartPage page, Frame frame) {
        double breakEven = frame.panel().breakEven();
        if (Double.isNaN(breakEven)) {
            return;
        }
        Color colour = Palette.WARNING;
        double x = frame.x(breakEven);
        page.pen().setColor(colour);
        page.pen().setStroke(DASHES);
        page.pen().draw(new Line2D.Double(x, frame.top(), x, frame.bottom()));
        Font font = Palette.bold(LABEL_POINTS + 2);
        String text = number(breakEven);
        boolean isLeft = x > (frame.left() + frame.right()) / 2.0;
        int place = (int) (isLeft ? x - 8 - page.width(text, font) : x + 8);
        page.text(text, font, colour, place, (int) frame.y(0.72));
    }

    /** What the marks mean, in the place of a last panel. */
    private static void key(ChartPage page, double left, double top) {
        Font font = Palette.plain(LABEL_POINTS);
        int text = (int) left + 44;
        int y = (int) top + 4;
        page.text("Verdict, all thresholds together", font, Palette.INK, (int) left, y);
        double cell = left;
        for (Verdict verdict : VERDICTS) {
            int width = page.width(verdict.words(), Palette.bold(LABEL_POINTS - 3)) + 16;
            cell(page, verdict, cell, y + 8.0, width);
            cell += width;
        }
        y += 58;
        page.pen().setColor(Palette.WARNING);
        page.pen().setStroke(DASHES);
        page.pen().draw(new Line2D.Double(left, y - 6.0, left + 34, y - 6.0));
        page.text("where the median run turns", font, Palette.INK, text, y);
        y += 28;
        page.pen().setColor(Palette.thin(Palette.GREEN, 90));
        page.pen().fill(new Rectangle2D.Double(left, y - 15.0, 34, 16));
        page.text("known, nine in ten: T1–T3, T6", font, Palette.INK, text, y);
        page.text("this record; all: settlements", font, Palette.INK, text, y + 22);
        y += 50;
        diamond(page, left + 8, y - 6.0, true);
        diamond(page, left + 26, y - 6.0, false);
        page.text("cases, rates, studies; beyond", font, Palette.INK, text, y);
    }

    private String description() {
        StringBuilder text = new StringBuilder();
        for (Panel panel : panels) {
            Point first = panel.points().get(0);
            Point last = panel.points().get(panel.points().size() - 1);
            text.append(panel.title())
                    .append(": ")
                    .append(first.verdict().words())
                    .append(" at ");
            text.append(number(first.strength()))
                    .append(", ")
                    .append(last.verdict().words())
                    .append(" at ");
            text.append(number(last.strength()))
                    .append(' ')
                    .append(panel.unit())
                    .append("; holds in ");
            text.append(Math.round(PERCENT * first.holds())).append(" and ");
            text.append(Math.round(PERCENT * last.holds())).append(" percent of runs");
            text.append(Double.isNaN(panel.breakEven()) ? "" : ", turning at " + number(panel.breakEven()));
            text.append("; evidence: ").append(panel.evidence()).append(". ");
        }
        return text.toString().strip();
    }

    private static String number(double value) {
        return value == 0.0
                ? "0"
                : new BigDecimal(value)
                        .round(new MathContext(2))
                        .stripTrailingZeros()
                        .toPlainString();
    }
}
