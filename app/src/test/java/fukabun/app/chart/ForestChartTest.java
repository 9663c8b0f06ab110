package fukabun.app.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.app.chart.ForestChart.Line;
import fukabun.app.chart.ForestChart.Style;
import fukabun.evidence.Interval;
import fukabun.record.Grade;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForestChartTest {
    private static final int MARGIN = 20;

    @TempDir
    Path folder;

    @Test
    void allNumbersEndWithinThePicture() throws Exception {
        BufferedImage image = draw(List.of(line(1.6, 0.85, 2.36, Style.CASE), line(1.6, 0.85, 2.36, Style.POOLED)));
        assertEquals(1600, image.getWidth());
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = image.getWidth() - MARGIN; x < image.getWidth(); x++) {
                assertEquals(0xFFFFFF, image.getRGB(x, y) & 0xFFFFFF, "something at " + x + ", " + y);
            }
        }
    }

    @Test
    void aLargerEffectStandsFartherToTheRight() throws Exception {
        assertTrue(diamondMiddle(0.3) > diamondMiddle(0.0) + 50);
    }

    @Test
    void thirtyLinesFitOnAPage() throws Exception {
        List<Line> lines = new ArrayList<>(List.of(Line.heading("Cases")));
        for (int i = 0; i < 29; i++) {
            lines.add(line(0.0, -0.5, 0.5, Style.CASE));
        }
        assertEquals(900, draw(lines).getHeight());
    }

    @Test
    void headingsAloneAreRefused() {
        List<Line> heading = List.of(Line.heading("Cases"));
        assertThrows(IllegalArgumentException.class, () -> new ForestChart("t", "s", "f", heading));
    }

    /** Column in the middle of the blue of a pooled line that is 0.2 wide each way. */
    private double diamondMiddle(double effect) throws Exception {
        BufferedImage image = draw(List.of(line(effect, effect - 0.2, effect + 0.2, Style.POOLED)));
        double sum = 0.0;
        int count = 0;
        for (int y = 200; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if ((image.getRGB(x, y) & 0xFFFFFF) == (Palette.BLUE.getRGB() & 0xFFFFFF)) {
                    sum += x;
                    count++;
                }
            }
        }
        assertTrue(count > 100, "a diamond is drawn");
        return sum / count;
    }

    private BufferedImage draw(List<Line> lines) throws Exception {
        Path file = folder.resolve("forest.png");
        new ForestChart("Title", "Subtitle", "Source: made for a test", lines).writePng(file);
        return ImageIO.read(file.toFile());
    }

    private static Line line(double effect, double low, double high, Style style) {
        return new Line("A pair of states 1970", new Interval(effect, low, high), Grade.B, style);
    }
}
