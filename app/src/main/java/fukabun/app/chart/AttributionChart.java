package fukabun.app.chart;

import fukabun.study.AttributionResult;
import fukabun.study.ClaimSpec;
import fukabun.study.Quantiles;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** The shortfall against an outlook as bars: the whole, its parts, and apart from both what a settlement would add. */
public final class AttributionChart {
    private static final int LABEL_SPACE = 600;
    private static final int NUMBER_SPACE = 400;
    private static final int FOOT_SPACE = 104;
    private static final int MOST_POINTS = 24;
    private static final int TICK_POINTS = 20;
    private static final double BAR_SHARE = 0.56;
    private static final double MOST_LINE_HEIGHT = 62.0;
    private static final double ROOM = 0.03;
    private static final Color WHOLE = new Color(0x6E, 0x6E, 0x6E);
    private static final Color PART = new Color(0x7F, 0xB2, 0xDB);

    private record Line(String name, Quantiles value, String share, Color fill) {
        static Line heading(String name) {
            return new Line(name, new Quantiles(0.0, 0.0, 0.0, 0.0, 0.0, 0.0), "", Color.WHITE);
        }

        boolean isHeading() {
            return fill == Color.WHITE && share.isEmpty();
        }
    }

    private final AttributionResult result;
    private final ChartFoot foot;
    private final Magnitude magnitude;
    private final List<Line> lines;

    /**
     * @param result what is drawn
     * @param foot what stands below
     */
    public AttributionChart(AttributionResult result, ChartFoot foot) {
        this.result = result;
        this.foot = foot;
        lines = lines();
        ClaimSpec.Outcome outcome = result.spec().outcome();
        boolean isSum = outcome.aggregate() == ClaimSpec.Aggregate.CUMULATED;
        magnitude = Magnitude.of(outcome.indicator(), Math.max(farthest(1.0), farthest(-1.0)), isSum);
    }

    /** The finished figure. */
    public Drawing draw() {
        ChartPage page = new ChartPage(title(), subtitle(), foot);
        int top = page.below() + 8;
        double height = Math.min(MOST_LINE_HEIGHT, (ChartPage.HEIGHT - FOOT_SPACE - top) / (double) lines.size());
        double margin = ROOM * (farthest(1.0) + farthest(-1.0));
        Scale scale = new Scale(
                (-farthest(-1.0) - margin) / magnitude.divisor(),
                (farthest(1.0) + margin) / magnitude.divisor(),
                LABEL_SPACE,
                ChartPage.WIDTH - (double) NUMBER_SPACE);
        drawScale(page, scale, top, top + height * lines.size());
        for (int i = 0; i < lines.size(); i++) {
            drawLine(page, scale, lines.get(i), top + (i + 0.5) * height, height);
        }
        return page.finish(description());
    }

    /** The whole and its parts with their intervals, for those who cannot see the bars. */
    private String description() {
        return subtitle().replace('\n', ' ') + " "
                + lines.stream()
                        .filter(line -> !line.isHeading())
                        .map(this::words)
                        .collect(Collectors.joining("; ")) + ".";
    }

    private String words(Line line) {
        Quantiles q = line.value();
        String share = line.share().isBlank() || line.share().equals("–") ? "" : ", " + line.share();
        return line.name() + ": " + number(q.mean()) + " (" + number(q.p05()) + " to " + number(q.p95()) + ")" + share;
    }

    private String title() {
        ClaimSpec.Outcome outcome = result.spec().outcome();
        return "What kept the trade of " + outcome.fromYear() + "–" + outcome.toYear() + " below what was expected?";
    }

    private String subtitle() {
        ClaimSpec.Outcome outcome = result.spec().outcome();
        String how = outcome.aggregate() == ClaimSpec.Aggregate.CUMULATED ? ", sum of " : ", mean of ";
        String shares = result.hasShares()
                ? " Percent: share of the shortfall; shares add up to 100."
                : " No shares: the shortfall may be nothing, or a surplus.";
        return outcome.indicator().meaning() + how + outcome.fromYear() + "–" + outcome.toYear() + ", "
                + magnitude.words().substring(0, 1).toLowerCase(Locale.ROOT)
                + magnitude.words().substring(1) + ". Reference: "
                + result.spec().reference() + ".\n"
                + "Bars: mean. Lines: nine in ten runs." + shares;
    }

    private List<Line> lines() {
        List<Line> all = new ArrayList<>();
        all.add(new Line(
                "Shortfall against the outlook", result.gap(), result.hasShares() ? "100 %" : "no shares", WHOLE));
        all.add(Line.heading("of which"));
        long[] shares = result.printedShares();
        for (int i : largestFirst()) {
            AttributionResult.Part part = result.parts().get(i);
            String share = shares.length == 0 ? "–" : String.format(Locale.ROOT, "%.1f %%", shares[i] / 10.0);
            all.add(new Line(part.title(), part.value(), share, PART));
        }
        if (!result.contrasts().isEmpty()) {
            all.add(Line.heading("Not a share: what a settlement would have added"));
        }
        for (AttributionResult.Contrast contrast : result.contrasts()) {
            all.add(new Line(contrast.title() + ", in history", contrast.inHistory(), " ", Color.WHITE));
            all.add(new Line(contrast.title() + ", in the outlook", contrast.inOutlook(), " ", Color.WHITE));
        }
        return List.copyOf(all);
    }

    /** The places of the parts, by what they took away; of equals the first. */
    private int[] largestFirst() {
        return IntStream.range(0, result.parts().size())
                .boxed()
                .sorted(Comparator.comparingDouble(
                        i -> -result.parts().get(i).value().mean()))
                .mapToInt(i -> i)
                .toArray();
    }

    private void drawScale(ChartPage page, Scale scale, double top, double bottom) {
        Font font = Palette.plain(TICK_POINTS);
        for (double mark : scale.marks()) {
            boolean isZero = mark == 0.0;
            page.pen().setColor(isZero ? Palette.FAINT : Palette.GRID);
            page.pen().setStroke(new BasicStroke(isZero ? 2.5f : 1.5f));
            page.pen().draw(new Line2D.Double(scale.place(mark), top, scale.place(mark), bottom));
            String text = Scale.text(mark);
            page.text(
                    text,
                    font,
                    Palette.INK,
                    (int) (scale.place(mark) - page.width(text, font) / 2.0),
                    (int) bottom + 26);
        }
    }

    private void drawLine(ChartPage page, Scale scale, Line line, double y, double height) {
        int points = (int) Math.min(MOST_POINTS, height * 0.55);
        int base = (int) (y + points * 0.36);
        if (line.isHeading()) {
            page.pen().setColor(Color.WHITE);
            page.pen()
                    .fill(new Rectangle2D.Double(
                            ChartPage.MARGIN,
                            y - height / 2.0,
                            page.width(line.name(), Palette.bold(points)) + 12.0,
                            height));
            page.text(line.name(), Palette.bold(points), Palette.INK, ChartPage.MARGIN, base);
            return;
        }
        Font font = line.fill() == WHOLE ? Palette.bold(points) : Palette.plain(points);
        page.text(line.name(), font, Palette.INK, ChartPage.MARGIN + (line.fill() == WHOLE ? 0 : 24), base);
        drawBar(page, scale, line, y, height);
        Quantiles q = line.value();
        String number = number(q.mean());
        String range = "(" + number(q.p05()) + " to " + number(q.p95()) + ")";
        int right = ChartPage.WIDTH - ChartPage.MARGIN;
        int left = ChartPage.WIDTH - NUMBER_SPACE + 20;
        page.text(
                number, Palette.bold(points), Palette.INK, left + 60 - page.width(number, Palette.bold(points)), base);
        page.text(range, Palette.plain(points - 3), Palette.INK, left + 72, base);
        page.text(
                line.share(),
                Palette.bold(points),
                Palette.INK,
                right - page.width(line.share(), Palette.bold(points)),
                base);
    }

    private void drawBar(ChartPage page, Scale scale, Line line, double y, double height) {
        Quantiles q = line.value();
        double zero = scale.place(0.0);
        double end = scale.place(q.mean() / magnitude.divisor());
        double thick = height * BAR_SHARE;
        Rectangle2D bar = new Rectangle2D.Double(Math.min(zero, end), y - thick / 2.0, Math.abs(end - zero), thick);
        page.pen().setColor(line.fill());
        page.pen().fill(bar);
        page.pen().setColor(Palette.INK);
        page.pen().setStroke(new BasicStroke(1.5f));
        page.pen().draw(bar);
        page.pen().setStroke(new BasicStroke(3f));
        double low = scale.place(q.p05() / magnitude.divisor());
        double high = scale.place(q.p95() / magnitude.divisor());
        page.pen().draw(new Line2D.Double(low, y, high, y));
        for (double tip : new double[] {low, high}) {
            page.pen().draw(new Line2D.Double(tip, y - thick / 4.0, tip, y + thick / 4.0));
        }
    }

    private String number(double value) {
        double scaled = value / magnitude.divisor();
        String text = String.format(Locale.ROOT, Math.abs(scaled) < 99.95 ? "%.1f" : "%.0f", scaled);
        return text.equals("-0.0") ? "0.0" : text;
    }

    /** The farthest number on the side of {@code sign}, at least 0. */
    private double farthest(double sign) {
        return lines.stream()
                .map(Line::value)
                .flatMapToDouble(q -> DoubleStream.of(sign * q.mean(), sign * q.p05(), sign * q.p95()))
                .filter(Double::isFinite)
                .max()
                .stream()
                .map(value -> Math.max(0.0, value))
                .findFirst()
                .orElse(0.0);
    }
}
