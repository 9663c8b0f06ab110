package fukabun.app.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.record.Indicator;
import fukabun.study.AttributionResult;
import fukabun.study.AttributionSpec;
import fukabun.study.ClaimSpec;
import fukabun.study.LeverageResult;
import fukabun.study.Quantiles;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttributionChartsTest {
    private static final ChartFoot FOOT = new ChartFoot(List.of("baseline"), "thesis weak", 7, 4, true, "0.1.0");
    private static final int PART = 0x7FB2DB;
    private static final int MARGIN = 20;

    @TempDir
    Path folder;

    /** Twice the part is twice as wide a bar. */
    @Test
    void theWidthOfABarIsItsPart() throws IOException {
        double ratio = (double) widestRun(attribution(8e9, 4e9)) / widestRun(attribution(4e9, 4e9));
        // Both pictures have the axis of the gap's interval, so bars compare; two points of outline each.
        assertEquals(2.0, ratio, 0.05);
    }

    @Test
    void tenPartsAndFourSettlementsFitOnAPage() throws IOException {
        double[] parts = IntStream.range(0, 10).mapToDouble(i -> (i - 2) * 1e9).toArray();
        assertRightMarginIsEmpty(attribution(parts));
    }

    @Test
    void marksAreRoundAndFew() {
        Scale scale = new Scale(-1.3, 77.0, 0.0, 1000.0);
        assertEquals(List.of(0.0, 10.0, 20.0, 30.0, 40.0, 50.0, 60.0, 70.0), scale.marks());
        assertEquals(
                List.of("-0.2", "0", "0.2"),
                new Scale(-0.3, 0.3, 0.0, 1.0)
                        .marks().stream()
                                .map(Scale::text)
                                .filter(text -> text.matches("-?0(\\.2)?"))
                                .toList());
        assertEquals(500.0, new Scale(0.0, 10.0, 0.0, 1000.0).place(5.0));
    }

    @Test
    void believedAndActualWorthAreDrawnWithinThePicture() throws IOException {
        List<LeverageResult.Belief> beliefs = new ArrayList<>();
        for (int year = 1968; year <= 1991; year++) {
            beliefs.add(new LeverageResult.Belief(Indicator.BELIEF_TOKYO, year, spread(9e8)));
            beliefs.add(new LeverageResult.Belief(Indicator.BELIEF_MOSCOW, year, spread(1e8)));
        }
        List<LeverageResult.Gain> gains = List.of(
                new LeverageResult.Gain("with history as it was", "baseline", Indicator.TURNOVER, 1970, spread(3e8)),
                new LeverageResult.Gain("with history as it was", "baseline", Indicator.TURNOVER, 1990, spread(-2e8)));
        List<LeverageResult.Credit> credit =
                List.of(new LeverageResult.Credit(1970, spread(6e7)), new LeverageResult.Credit(1990, spread(5e7)));
        Path file = folder.resolve("leverage.png");
        new LeverageChart(new LeverageResult(beliefs, credit, gains), FOOT)
                .draw()
                .writePng(file);
        assertRightMarginIsEmpty(ImageIO.read(file.toFile()));
    }

    private BufferedImage attribution(double... parts) throws IOException {
        List<AttributionSpec.Factor> factors = new ArrayList<>();
        List<AttributionResult.Part> drawn = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            String title = "A driver with a rather long name " + i;
            factors.add(new AttributionSpec.Factor("driver-" + i, title, "baseline"));
            drawn.add(new AttributionResult.Part("driver-" + i, title, spread(parts[i]), 0.1, 0.0, 0.2));
        }
        AttributionSpec spec = new AttributionSpec(
                new ClaimSpec.Outcome(Indicator.TURNOVER, ClaimSpec.Aggregate.CUMULATED, 1981, 1991),
                "An outlook",
                factors,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Quantiles gap = new Quantiles(1e10, 5e9, 8e9, 1e10, 1.2e10, 2e10);
        List<AttributionResult.Contrast> contrasts = List.of(
                new AttributionResult.Contrast("islands-1973", "Islands", spread(1e9), spread(2e9)),
                new AttributionResult.Contrast("islands-1983", "Islands", spread(1e9), spread(2e9)));
        Path file = folder.resolve("attribution.png");
        new AttributionChart(new AttributionResult(spec, gap, gap, gap, drawn, List.of(), contrasts, List.of()), FOOT)
                .draw()
                .writePng(file);
        return ImageIO.read(file.toFile());
    }

    private static Quantiles spread(double middle) {
        double part = 0.01 * Math.abs(middle);
        return new Quantiles(middle, middle - part, middle - part / 2, middle, middle + part / 2, middle + part);
    }

    /** The longest row of points in the colour of a part, the line of its interval apart. */
    private static int widestRun(BufferedImage image) {
        int widest = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            int count = 0;
            for (int x = 0; x < image.getWidth(); x++) {
                count += (image.getRGB(x, y) & 0xFFFFFF) == PART ? 1 : 0;
            }
            widest = Math.max(widest, count);
        }
        return widest;
    }

    private static void assertRightMarginIsEmpty(BufferedImage image) {
        assertEquals(1600, image.getWidth());
        boolean empty = true;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = image.getWidth() - MARGIN; x < image.getWidth(); x++) {
                empty &= (image.getRGB(x, y) & 0xFFFFFF) == 0xFFFFFF;
            }
        }
        assertTrue(empty, "something stands in the right margin");
    }
}
