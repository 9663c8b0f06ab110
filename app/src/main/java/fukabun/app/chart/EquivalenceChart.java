package fukabun.app.chart;

import fukabun.base.Check;
import fukabun.study.ClaimResult.CurvePoint;
import fukabun.study.ClaimSpec;
import java.awt.BasicStroke;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** How the probability of "hardly raised" depends on what one calls hardly, one line a thesis. */
public final class EquivalenceChart {
    /**
     * A line.
     *
     * @param thesis its name
     * @param points by rising threshold
     */
    public record Curve(String thesis, List<CurvePoint> points) {
        public Curve {
            points = List.copyOf(points);
            Check.that(!points.isEmpty(), "a curve needs at least one point");
        }
    }

    private static final int LABEL_SPACE = 260;
    private static final int FOOT_SPACE = 60;
    private static final double PERCENT = 100.0;
    private static final int RULE_POINTS = 20;

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
        ChartPage page = new ChartPage("Claim: " + claim.statement(), Wording.outcome(claim), foot);
        int top = page.below();
        int left = ChartPage.MARGIN / 2;
        Plot plot = plot(ChartPage.WIDTH - left - LABEL_SPACE, ChartPage.HEIGHT - top - FOOT_SPACE);
        page.plot(plot.chart(), left, top);
        labelRule(page, plot, top, left);
        EndLabels labels = new EndLabels(page, ChartPage.WIDTH - LABEL_SPACE);
        for (int i = 0; i < curves.size(); i++) {
            List<CurvePoint> points = curves.get(i).points();
            double last = points.get(points.size() - 1).probability() * PERCENT;
            labels.add(curves.get(i).thesis(), Palette.series(i), top + plot.chart().getScreenYFromChart(last));
        }
        labels.draw(top, ChartPage.HEIGHT - FOOT_SPACE);
        page.writePng(file);
    }

    private Plot plot(int width, int height) {
        Plot plot = new Plot(
                width, height, "“Hardly raised” means raised by less than … percent", "percent of runs hardly raised");
        plot.styler().setXAxisDecimalPattern("0");
        plot.styler().setYAxisDecimalPattern("0");
        List<CurvePoint> first = curves.get(0).points();
        double from = first.get(0).threshold() * PERCENT;
        double to = first.get(first.size() - 1).threshold() * PERCENT;
        plot.range(from, to, 0.0, 102.0);
        double rule = claim.supported() * PERCENT;
        plot.line(new double[] {from, to}, new double[] {rule, rule}, Palette.FAINT, new BasicStroke(2f));
        for (int i = 0; i < curves.size(); i++) {
            List<CurvePoint> points = curves.get(i).points();
            double[] x = points.stream().mapToDouble(p -> p.threshold() * PERCENT).toArray();
            double[] y = points.stream().mapToDouble(p -> p.probability() * PERCENT).toArray();
            plot.line(x, y, Palette.series(i), Palette.stroke(i));
        }
        return plot;
    }

    private void labelRule(ChartPage page, Plot plot, int top, int left) {
        double rule = claim.supported() * PERCENT;
        double y = top + plot.chart().getScreenYFromChart(rule);
        double x = left + plot.chart().getScreenXFromChart(curves.get(0).points().get(0).threshold() * PERCENT);
        String text = Math.round(rule) + " % would be needed to call the claim supported";
        page.text(text, Palette.plain(RULE_POINTS), Palette.FAINT, (int) x + 14, (int) y + RULE_POINTS + 6);
    }
}
