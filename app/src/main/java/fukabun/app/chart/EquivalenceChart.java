package fukabun.app.chart;

import fukabun.base.Check;
import fukabun.study.ClaimResult.CurvePoint;
import fukabun.study.ClaimSpec;
import java.awt.BasicStroke;
import java.awt.Color;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** How the probability that a claim holds depends on the threshold that it is held to, one line a thesis. */
public final class EquivalenceChart {
    /**
     * A line.
     *
     * @param thesis its name
     * @param isStrong whether it is one of the few that people look at first; the others are thin
     * @param points by rising threshold
     */
    public record Curve(String thesis, boolean isStrong, List<CurvePoint> points) {
        public Curve {
            points = List.copyOf(points);
            Check.that(!points.isEmpty(), "a curve needs at least one point");
        }
    }

    private static final int LABEL_SPACE = 340;
    private static final int FOOT_SPACE = 60;
    private static final double PERCENT = 100.0;
    private static final double TOP = 102.0;
    private static final float THIN_LINE = 2f;

    private final ClaimSpec claim;
    private final List<Curve> curves;
    private final ChartFoot foot;

    /**
     * @param claim whose curve
     * @param curves one a thesis
     * @param foot what stands below
     */
    public EquivalenceChart(ClaimSpec claim, List<Curve> curves, ChartFoot foot) {
        Check.that(!curves.isEmpty(), "at least one curve is needed");
        this.claim = claim;
        this.curves = List.copyOf(curves);
        this.foot = foot;
    }

    public void writePng(Path file) throws IOException {
        draw().writePng(file);
    }

    /** The finished figure. */
    public Drawing draw() {
        ChartPage page = new ChartPage("Claim: " + claim.statement(), Wording.outcome(claim) + "\n" + upwards(), foot);
        int top = page.below();
        int left = ChartPage.MARGIN / 2;
        Plot plot = plot(ChartPage.WIDTH - left - LABEL_SPACE, ChartPage.HEIGHT - top - FOOT_SPACE);
        page.plot(plot.chart(), left, top);
        EndLabels labels = new EndLabels(page, ChartPage.WIDTH - LABEL_SPACE);
        for (int i = 0; i < curves.size(); i++) {
            List<CurvePoint> points = curves.get(i).points();
            double last = points.get(points.size() - 1).probability() * PERCENT;
            labels.add(curves.get(i).thesis(), colour(i), top + plot.chart().getScreenYFromChart(last));
        }
        labels.add(
                Math.round(supported()) + " % or more: supported",
                Palette.INK,
                top + plot.chart().getScreenYFromChart(supported()));
        labels.add(
                Math.round(refuted()) + " % or less: refuted",
                Palette.INK,
                top + plot.chart().getScreenYFromChart(refuted()));
        labels.draw(top, ChartPage.HEIGHT - FOOT_SPACE);
        return page.finish(description());
    }

    private Color colour(int curve) {
        return curves.get(curve).isStrong() ? Palette.series(curve) : Palette.FAINT;
    }

    private double supported() {
        return claim.supported() * PERCENT;
    }

    /** A claim is refuted where the chance that it holds is at most this. */
    private double refuted() {
        return (1.0 - claim.refuted()) * PERCENT;
    }

    private String description() {
        StringBuilder text = new StringBuilder(Wording.outcome(claim)).append('.');
        text.append(" The claim is supported at ")
                .append(Math.round(supported()))
                .append(" percent or more and refuted at ");
        text.append(Math.round(refuted())).append(" percent or less.");
        for (Curve curve : curves) {
            CurvePoint first = curve.points().get(0);
            CurvePoint last = curve.points().get(curve.points().size() - 1);
            text.append(" If ")
                    .append(curve.thesis())
                    .append(": ")
                    .append(claim.expectation().words())
                    .append(" in ")
                    .append(words(first));
            text.append(" and in ").append(words(last)).append('.');
        }
        return text.toString();
    }

    private String words(CurvePoint point) {
        return Math.round(point.probability() * PERCENT) + " percent of runs at a threshold of "
                + Math.round(point.threshold() * PERCENT) + (claim.absolute() ? " points" : " percent");
    }

    private String upwards() {
        return "Percent of runs in which it was " + claim.expectation().words() + " …";
    }

    private String across() {
        return claim.expectation() == ClaimSpec.Expectation.HARDLY_RAISED && !claim.absolute()
                ? "… if “hardly raised” means raised by less than this many percent"
                : "… at this threshold of the change, in percent" + (claim.absolute() ? "age points" : "");
    }

    private Plot plot(int width, int height) {
        Plot plot = new Plot(width, height, across());
        plot.styler().setYAxisDecimalPattern("0");
        List<CurvePoint> first = curves.get(0).points();
        double from = first.get(0).threshold() * PERCENT;
        double to = first.get(first.size() - 1).threshold() * PERCENT;
        plot.range(from, to, 0.0, TOP);
        for (double threshold : claim.equivalence()) {
            double x = threshold * PERCENT;
            plot.line(new double[] {x, x}, new double[] {0.0, TOP}, Palette.GRID, new BasicStroke(2f));
        }
        for (double rule : new double[] {supported(), refuted()}) {
            plot.line(new double[] {from, to}, new double[] {rule, rule}, Palette.INK, new BasicStroke(THIN_LINE));
        }
        for (int i = 0; i < curves.size(); i++) {
            List<CurvePoint> points = curves.get(i).points();
            double[] x =
                    points.stream().mapToDouble(p -> p.threshold() * PERCENT).toArray();
            double[] y =
                    points.stream().mapToDouble(p -> p.probability() * PERCENT).toArray();
            plot.line(x, y, colour(i), curves.get(i).isStrong() ? Palette.stroke(i) : new BasicStroke(THIN_LINE));
        }
        return plot;
    }
}
