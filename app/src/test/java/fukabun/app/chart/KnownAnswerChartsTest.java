package fukabun.app.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.app.output.SampleResults;
import fukabun.study.ClaimSpec;
import fukabun.study.Quantiles;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The figures on priors before any data and on the coverage of intervals. */
class KnownAnswerChartsTest {
    private static final ChartFoot FOOT = new ChartFoot(List.of("baseline"), "by thesis", 7, 200, true, "0");

    @TempDir
    private Path folder;

    private final ClaimSpec claim = SampleResults.claim().claims().get(0).claim();

    @Test
    void thePanelsSayTheMedianAndTheRangeOfEachThesis() {
        Quantiles nothing = new Quantiles(0.0, 0.0, 0.0, 0.0, 0.0, 0.0);
        Quantiles strong = new Quantiles(0.3, -0.1, 0.1, 0.25, 0.4, 0.6);
        BeforeDataChart.Panel panel = new BeforeDataChart.Panel(claim, List.of(nothing, strong));
        String text = new BeforeDataChart(List.of("zero", "strong"), List.of(panel), FOOT)
                .draw()
                .description();
        assertTrue(text.contains("zero median 0 percent, nine in ten runs from 0 to 0"), text);
        assertTrue(text.contains("strong median +25 percent, nine in ten runs from −10 to +60"), text);
    }

    @Test
    void onlyFourPanelsWithASpreadForEachThesisFit() {
        BeforeDataChart.Panel panel = new BeforeDataChart.Panel(claim, List.of());
        assertThrows(
                IllegalArgumentException.class,
                () -> new BeforeDataChart(List.of(), Collections.nCopies(5, panel), FOOT));
        assertThrows(IllegalArgumentException.class, () -> new BeforeDataChart(List.of("zero"), List.of(panel), FOOT));
    }

    /** By hand: the scale runs from 470 at nothing to 1500 at all. */
    @Test
    void aCoverageStandsAtItsPlace() throws Exception {
        CoverageChart.Intervals quarter = coverage(0.26);
        CoverageChart.Intervals half = coverage(0.62);
        BufferedImage one = drawn(new CoverageChart.Line("x", quarter, quarter));
        BufferedImage two = drawn(new CoverageChart.Line("x", quarter, half));
        int first = 1600;
        int last = 0;
        for (int x = 0; x < 1600; x++) {
            for (int y = 0; y < 900; y++) {
                if (one.getRGB(x, y) != two.getRGB(x, y)) {
                    first = Math.min(first, x);
                    last = Math.max(last, x);
                }
            }
        }
        // Discs of eight points or so around 470 + 1030 x 0.26 and 470 + 1030 x 0.62.
        assertEquals(737.8, first, 12.0);
        assertEquals(1108.6, last, 12.0);
    }

    private static CoverageChart.Intervals coverage(double half) {
        CoverageChart.Share share = new CoverageChart.Share(half, half, half);
        return new CoverageChart.Intervals(share, new CoverageChart.Share(0.9, 0.85, 0.95));
    }

    private BufferedImage drawn(CoverageChart.Line line) throws Exception {
        Path file = folder.resolve("coverage.png");
        new CoverageChart(List.of(line), FOOT).draw().writePng(file);
        return ImageIO.read(file.toFile());
    }
}
