package fukabun.app.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The figures of the model against the record: errors of forecasts, and the scoreboard. */
class RecordFiguresTest {
    private static final ChartFoot FOOT = new ChartFoot(List.of("baseline"), "thesis weak", 7, 4, true, "0.1.0");
    private static final double ROUNDING = 2.0;

    /** Between the names at the left and the numbers at the right. */
    private static final int LEFT = 480;

    private static final int RIGHT = 1390;

    /** A row through the middle of a dot is at least so wide; a thin edge is none. */
    private static final int LEAST_WIDTH = 9;

    @TempDir
    private Path folder;

    /** On the axis of ratios ten and twenty percent lie as far apart as twenty and forty. */
    @Test
    void equalRatiosOfErrorsAreEqualDistances() throws IOException {
        List<Double> places = places(chart(
                new ErrorChart.Line("the model", List.of(0.1), true),
                ErrorChart.Line.heading("knows the past"),
                new ErrorChart.Line("last value", List.of(0.2), false),
                new ErrorChart.Line("trend", List.of(0.4), false)));
        assertEquals(3, places.size(), "one dot a forecast: " + places);
        assertEquals(places.get(1) - places.get(0), places.get(2) - places.get(1), ROUNDING);
    }

    @Test
    void theFigureSaysItsNumbersInWords() {
        Drawing drawing = chart(
                        new ErrorChart.Line("the model", List.of(0.131), true),
                        ErrorChart.Line.heading("knows the past"),
                        new ErrorChart.Line("gravity", List.of(Double.NaN), false))
                .draw();
        assertTrue(drawing.description().contains("the model exports 13 %."), drawing.description());
        assertTrue(drawing.description().contains("knows the past: gravity exports none."), drawing.description());
        assertTrue(drawing.svg().contains("last figure"), "the words of the subtitle are words");
    }

    @Test
    void errorsNeedAtLeastOneNumber() {
        assertThrows(IllegalArgumentException.class, () -> chart(ErrorChart.Line.heading("knows the past")));
    }

    @Test
    void theScoreboardNamesWhatIsMissed() {
        Drawing drawing = new ScoreboardChart("Patterns", "How to read it.", FOOT, List.of(
                        new ScoreboardChart.Line("coal-price", 0.4, false, "1974 6 % too high"),
                        new ScoreboardChart.Line("lng-glut", 0.94, true, "")))
                .draw();
        assertTrue(drawing.description().contains("coal-price 40 %, missed; 1974 6 % too high."), drawing.description());
        assertTrue(drawing.description().contains("lng-glut 94 %, met."), drawing.description());
    }

    private static ErrorChart chart(ErrorChart.Line... lines) {
        return new ErrorChart("Errors", "Nobody knows the last figure.", FOOT, List.of("exports"), List.of(lines));
    }

    /** Middle of the blue dot on each line of the chart that has one, from above. */
    private List<Double> places(ErrorChart chart) throws IOException {
        Path file = folder.resolve("errors.png");
        chart.draw().writePng(file);
        assertTrue(Files.size(file) > 0);
        BufferedImage picture = ImageIO.read(file.toFile());
        List<Double> places = new ArrayList<>();
        boolean wasDot = false;
        for (int y = 0; y < picture.getHeight(); y++) {
            int first = -1;
            int last = -1;
            for (int x = LEFT; x < RIGHT; x++) {
                if (new Color(picture.getRGB(x, y)).equals(Palette.BLUE)) {
                    first = first < 0 ? x : first;
                    last = x;
                }
            }
            boolean isDot = last - first > LEAST_WIDTH;
            if (isDot && !wasDot) {
                places.add((first + last) / 2.0);
            }
            wasDot = isDot;
        }
        return places;
    }
}
