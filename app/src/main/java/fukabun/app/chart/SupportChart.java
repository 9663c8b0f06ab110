package fukabun.app.chart;

import fukabun.base.Check;
import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import org.apache.commons.math3.util.FastMath;

/** How well the record supports each thesis against the main prior: a bar from 1, on a scale of ratios. */
public final class SupportChart {
    /**
     * A bar.
     *
     * @param thesis its name, and against which other where not against the main prior
     * @param meaning of the thesis, in a few words
     * @param factor support, above 0; above 1 the record prefers the thesis to the main prior
     * @param luck ends of its 90 percent Monte Carlo interval
     * @param choices smallest and largest factor with one pattern left out or one prior changed
     */
    public record Bar(String thesis, String meaning, double factor, Ends luck, Ends choices) {
        public Bar {
            Check.notBlank("thesis", thesis);
            Check.positive("factor", factor);
        }
    }

    /** Two ends of a range, the lower above 0. */
    public record Ends(double low, double high) {
        public Ends {
            Check.positive("low", low);
            Check.that(high >= low, "the upper end must not lie below the lower one");
        }
    }

    private static final int LABEL_SPACE = 430;
    private static final int NUMBER_SPACE = 330;
    private static final int FOOT_SPACE = 130;
    private static final int NAME_POINTS = 30;
    private static final int MEANING_POINTS = 21;
    private static final int NUMBER_POINTS = 24;
    private static final int TICK_POINTS = 22;
    private static final double MOST_ROW_HEIGHT = 170.0;
    private static final double BAR_SHARE = 0.34;
    private static final double CHOICES_SHARE = 0.62;
    private static final float INTERVAL_WIDTH = 5f;
    private static final double[] TICKS = {0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0};
    private static final double LEAST_REACH = 2.5;
    private static final double ROOM = 1.15;
    private static final double TICK_GAP = 12.0;

    private final List<Bar> bars;
    private final ChartFoot foot;

    /**
     * @param bars from top to bottom, at least one
     * @param foot what stands below
     */
    public SupportChart(List<Bar> bars, ChartFoot foot) {
        Check.that(!bars.isEmpty(), "at least one bar is needed");
        this.bars = List.copyOf(bars);
        this.foot = foot;
    }

    /** The finished figure. */
    public Drawing draw() {
        ChartPage page = new ChartPage(
                "Which thesis does the record prefer?",
                "How often draws of a thesis come as near to the record as the draws that are kept, over how often draws of"
                        + " the main prior do, or of the thesis named. Above 1 the record prefers it; where a line or a"
                        + " band crosses 1, the record does not decide.",
                foot);
        new KeyRow(page, page.below() + 8)
                .swatch(Palette.BLUE, "support")
                .line(Palette.INK, "luck of the draws, nine in ten")
                .swatch(Palette.GRID, "with one pattern left out or one prior changed");
        double top = page.below() + KeyRow.HEIGHT;
        double height = Math.min(MOST_ROW_HEIGHT, (ChartPage.HEIGHT - FOOT_SPACE - top) / bars.size());
        double bottom = top + height * bars.size();
        for (int i = 0; i < bars.size(); i++) {
            drawBar(page, bars.get(i), top + (i + 0.5) * height, height);
        }
        drawScale(page, top, bottom);
        return page.finish(description());
    }

    private void drawScale(ChartPage page, double top, double bottom) {
        Font font = Palette.plain(TICK_POINTS);
        double free = 0.0;
        for (double tick : TICKS) {
            if (tick < lowest() || tick > highest()) {
                continue;
            }
            boolean isOne = tick == 1.0;
            page.pen().setColor(isOne ? Palette.INK : Palette.GRID);
            page.pen().setStroke(new BasicStroke(isOne ? 3f : 1.5f));
            page.pen().draw(new Line2D.Double(x(tick), top, x(tick), isOne ? bottom : bottom + 6.0));
            String text = number(tick);
            double left = x(tick) - page.width(text, font) / 2.0;
            if (left > free) {
                page.text(text, font, Palette.INK, (int) left, (int) bottom + 32);
                free = left + page.width(text, font) + TICK_GAP;
            }
        }
        String below = "the record disfavours it";
        String above = "the record prefers it";
        int base = (int) bottom + 66;
        page.text("← " + below, font, Palette.FAINT, (int) x(1.0) - page.width("← " + below, font) - 16, base);
        page.text(above + " →", font, Palette.FAINT, (int) x(1.0) + 16, base);
    }

    private void drawBar(ChartPage page, Bar bar, double middle, double height) {
        page.text(bar.thesis(), Palette.bold(NAME_POINTS), Palette.INK, ChartPage.MARGIN, (int) middle - 4);
        int base = (int) middle + MEANING_POINTS + 2;
        Font small = Palette.plain(MEANING_POINTS);
        for (String line : page.wrap(bar.meaning(), small, LABEL_SPACE - ChartPage.MARGIN - 20)) {
            page.text(line, small, Palette.FAINT, ChartPage.MARGIN, base);
            base += MEANING_POINTS + 5;
        }
        page.pen().setColor(Palette.GRID);
        fill(page, bar.choices().low(), bar.choices().high(), middle, height * CHOICES_SHARE);
        page.pen().setColor(Palette.BLUE);
        fill(page, Math.min(1.0, bar.factor()), Math.max(1.0, bar.factor()), middle, height * BAR_SHARE);
        page.pen().setColor(Palette.INK);
        page.pen().setStroke(new BasicStroke(INTERVAL_WIDTH));
        page.pen()
                .draw(new Line2D.Double(
                        x(bar.luck().low()), middle, x(bar.luck().high()), middle));
        int x = ChartPage.WIDTH - NUMBER_SPACE + 30;
        page.text(number(bar.factor()), Palette.bold(NUMBER_POINTS), Palette.INK, x, (int) middle - 4);
        page.text(
                number(bar.luck().low()) + " to " + number(bar.luck().high()),
                Palette.plain(NUMBER_POINTS),
                Palette.INK,
                x,
                (int) middle + NUMBER_POINTS + 4);
    }

    private void fill(ChartPage page, double from, double to, double middle, double height) {
        page.pen().fill(new Rectangle2D.Double(x(from), middle - height / 2.0, x(to) - x(from), height));
    }

    private double x(double factor) {
        double width = ChartPage.WIDTH - LABEL_SPACE - NUMBER_SPACE;
        double share = FastMath.log(factor / lowest()) / FastMath.log(highest() / lowest());
        return LABEL_SPACE + width * share;
    }

    private double lowest() {
        return bars.stream()
                        .mapToDouble(
                                bar -> Math.min(bar.luck().low(), bar.choices().low()))
                        .reduce(1.0 / LEAST_REACH, Math::min)
                / ROOM;
    }

    private double highest() {
        return bars.stream()
                        .mapToDouble(
                                bar -> Math.max(bar.luck().high(), bar.choices().high()))
                        .reduce(LEAST_REACH, Math::max)
                * ROOM;
    }

    private static String number(double factor) {
        return factor >= 1.0 && factor == Math.rint(factor) || factor >= 100.0
                ? String.format(Locale.ROOT, "%.0f", factor)
                : String.format(Locale.ROOT, "%.2f", factor).replaceAll("(\\.\\d)0$", "$1");
    }

    private String description() {
        StringBuilder text = new StringBuilder("Support of each thesis by the record, against the main prior.");
        for (Bar bar : bars) {
            text.append(' ')
                    .append(bar.thesis())
                    .append(": ")
                    .append(number(bar.factor()))
                    .append(", nine in ten between ");
            text.append(number(bar.luck().low()))
                    .append(" and ")
                    .append(number(bar.luck().high()));
            text.append(", with one choice made otherwise between ")
                    .append(number(bar.choices().low()))
                    .append(" and ");
            text.append(number(bar.choices().high())).append('.');
        }
        return text.toString();
    }
}
