package fukabun.app.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.record.Grade;
import fukabun.record.HistoricalRecord;
import fukabun.record.Indicator;
import fukabun.record.Observation;
import fukabun.study.Band;
import fukabun.study.EnsembleResult;
import fukabun.study.Quantiles;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The figures of the model against the record: errors of forecasts, and the scoreboard. */
class RecordFiguresTest {
    private static final ChartFoot FOOT = new ChartFoot(List.of("baseline"), "thesis weak", 7, 4, true, "0.1.0");
    private static final HistoricalRecord RECORD = new HistoricalRecord(List.of(
            new Observation(Indicator.EXPORTS, 1971, 110.0, Grade.A, "s", ""),
            new Observation(Indicator.EXPORTS, 1972, 130.0, Grade.A, "s", "")));
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
        Drawing drawing = new ScoreboardChart(
                        "Patterns",
                        "How to read it.",
                        FOOT,
                        List.of(
                                new ScoreboardChart.Line("Coal price", 0.4, "1974: median 18 % above the record"),
                                new ScoreboardChart.Line("Exports", 0.59, ""),
                                new ScoreboardChart.Line("LNG", 0.94, "")))
                .draw();
        String words = drawing.description();
        assertTrue(words.contains("Coal price 40 %, missed; 1974: median 18 % above the record."), words);
        assertTrue(words.contains("Exports 59 %, half."), words);
        assertTrue(words.contains("LNG 94 %, met."), words);
    }

    /** The record to 1971 was shown, that of 1972 was not. */
    @Test
    void figuresHeldBackAreToldApart() {
        Drawing drawing = new RecordSeriesChart(
                        new RecordSeriesChart.Content(
                                Indicator.EXPORTS, runs(), RECORD, Optional.empty(), OptionalInt.of(1971)),
                        FOOT)
                .draw();
        String words = drawing.description();
        assertTrue(words.contains(" 1971: record 110, median 100, nine in ten runs 50 to 150."), words);
        assertTrue(words.contains(" 1972 (held back): record 130, median 100"), words);
        assertTrue(drawing.svg().contains("record the model was given"), "the line is named");
        assertTrue(drawing.svg().contains("held back A"), "the sign is named");
    }

    private static EnsembleResult runs() {
        Quantiles year = new Quantiles(100.0, 50.0, 90.0, 100.0, 110.0, 150.0);
        Band band = new Band(Indicator.EXPORTS, List.of("1970", "1971", "1972"), List.of(year, year, year));
        return new EnsembleResult("s", "S", List.of(Indicator.EXPORTS), 1970, List.of(), List.of(band), List.of());
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
