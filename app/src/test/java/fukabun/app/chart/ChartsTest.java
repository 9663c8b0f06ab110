package fukabun.app.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.app.output.Results;
import fukabun.app.output.SampleResults;
import fukabun.record.Grade;
import fukabun.record.HistoricalRecord;
import fukabun.record.Indicator;
import fukabun.record.Observation;
import fukabun.study.Band;
import fukabun.study.ClaimSpec;
import fukabun.study.EnsembleResult;
import fukabun.study.Member;
import fukabun.study.Quantiles;
import fukabun.study.RunOutcome;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChartsTest {
    @TempDir
    private Path folder;

    private final Results results = SampleResults.claim();
    private final ClaimSpec claim = results.claims().get(0).claim();

    @Test
    void everyFigureIsSixteenHundredByNineHundredAndNotEmpty() throws Exception {
        List<BufferedImage> figures = List.of(
                indicator(results.shown(), results.evidence().record()),
                effect(results.claims().get(2).relative()),
                equivalence());
        for (BufferedImage figure : figures) {
            assertEquals(1600, figure.getWidth());
            assertEquals(900, figure.getHeight());
            assertTrue(white(figure) < 1600 * 900 - 10_000, "ink on the page");
        }
    }

    @Test
    void eachPointOfTheRecordIsDrawnAtItsYearAndValue() throws Exception {
        HistoricalRecord none = new HistoricalRecord(List.of());
        // A record inside the bands moves no axis, and a second of the same grade changes no key.
        BufferedImage one = indicator(flat(), record(observation(1970, 5e6)));
        BufferedImage two = indicator(flat(), record(observation(1970, 5e6), observation(1980, 5e6)));
        assertTrue(differing(one, indicator(flat(), none)) > 0);

        int[] box = differenceBox(one, two);
        // One marker of 15 points, give or take the softened edge; 1980 is right of the middle of 1968-91.
        assertTrue(box[2] - box[0] >= 12 && box[2] - box[0] <= 18, "width " + (box[2] - box[0]));
        assertTrue(box[3] - box[1] >= 12 && box[3] - box[1] <= 18, "height " + (box[3] - box[1]));
        assertEquals(0x222222, two.getRGB((box[0] + box[2]) / 2, (box[1] + box[3]) / 2) & 0xFFFFFF);

        int[] higher = differenceBox(one, indicator(flat(), record(observation(1970, 5e6), observation(1980, 6e6))));
        assertEquals((box[0] + box[2]) / 2.0, (higher[0] + higher[2]) / 2.0, 1.0, "same year, same place");
        assertTrue(higher[3] < box[1], "a larger value stands higher");
    }

    /** A whole marker of 15 points, as elsewhere; on an end of the plot it was cut in half. */
    @Test
    void aPointOfTheFirstOrLastYearOrOnTheAxisIsWhole() throws Exception {
        Observation within = observation(1980, 0.0);
        BufferedImage one = indicator(flat(), record(within));
        for (int year : new int[] {1968, 1991}) {
            int[] box = differenceBox(one, indicator(flat(), record(within, observation(year, 0.0))));
            assertTrue(box[2] - box[0] >= 12 && box[2] - box[0] <= 18, year + ", width " + (box[2] - box[0]));
            assertTrue(box[3] - box[1] >= 12 && box[3] - box[1] <= 18, year + ", height " + (box[3] - box[1]));
        }
    }

    @Test
    void whatIsYesOrNoIsShownAsTheShareOfTheRuns() {
        // By hand: in three of four runs; of 0, 1, 1, 1 the median would say yes.
        Band band =
                new Band(Indicator.TYUMEN_STARTED, List.of("1980"), List.of(Quantiles.of(new double[] {0, 1, 1, 1})));
        EnsembleResult year = new EnsembleResult(
                "short", "Short", List.of(Indicator.TYUMEN_STARTED), 1980, List.of(), List.of(band), List.of());
        Shown shown = Shown.of(Indicator.TYUMEN_STARTED, List.of(year), record());
        assertEquals(flat(0.75), shown.bands().get(0).quantiles().get(0));
        String description = new IndicatorChart(Indicator.TYUMEN_STARTED, List.of(year), record(), foot(true))
                .draw()
                .description();
        assertEquals("Percent of runs in which it is so. Short: 75 in 1980.", description);
    }

    @Test
    void eachGradeHasAShapeOfItsOwn() throws Exception {
        BufferedImage a = indicator(flat(), record(observation(1980, 5e6, Grade.A)));
        BufferedImage b = indicator(flat(), record(observation(1980, 5e6, Grade.B)));
        BufferedImage c = indicator(flat(), record(observation(1980, 5e6, Grade.C)));
        // More than the letter in the key differs: the letter alone is some hundred points.
        assertTrue(differing(a, b) > 150 && differing(b, c) > 150 && differing(a, c) > 150);
    }

    @Test
    void theFootSaysWhetherItIsCalibrated() throws Exception {
        BufferedImage not = indicator(flat(), record(observation(1980, 5e6)), foot(false));
        BufferedImage calibrated = indicator(flat(), record(observation(1980, 5e6)), foot(true));
        int[] box = differenceBox(not, calibrated);
        assertTrue(box[1] > 840, "only the foot differs, from " + box[1]);
    }

    @Test
    void numbersAreScaledToWordsThatPeopleUse() {
        assertEquals(
                "Million tonnes a year",
                Magnitude.of(Indicator.SOVIET_COAL, 5.5e6, false).words());
        assertEquals(
                "Thousand tonnes a year",
                Magnitude.of(Indicator.SOVIET_COAL, 1.5e6, false).words());
        assertEquals(
                "Million US dollars a year",
                Magnitude.of(Indicator.OFFICIAL_CREDIT, 4.5e8, false).words());
        assertEquals(
                "Billion US dollars",
                Magnitude.of(Indicator.OFFICIAL_CREDIT_OUTSTANDING, 3e9, false).words());
        assertEquals(
                "Billion yen a year",
                Magnitude.of(Indicator.TURNOVER_YEN, 9e11, false).words());
        assertEquals(
                "Million cubic metres a year",
                Magnitude.of(Indicator.TIMBER_IMPORTS, 6e6, false).words());
        assertEquals(
                "US dollars a cubic metre",
                Magnitude.of(Indicator.TIMBER_PRICE, 60, false).words());
        assertEquals(
                "Billion US dollars a year",
                Magnitude.of(Indicator.BELIEF_TOKYO, 3.9e9, false).words());
        assertEquals(new Magnitude(0.01, "Percent"), Magnitude.of(Indicator.SHARE_OF_JAPAN_TRADE, 0.04, false));
        assertEquals(
                "US dollars a tonne",
                Magnitude.of(Indicator.COKING_COAL_PRICE, 60, false).words());
    }

    @Test
    void moneyThatComesInLumpsIsShownAsASumOverTheRunsOfEachRunsOwnSum() {
        // Two runs: 4 then 0, and 0 then 4. Each year's median is 2, but by the second year both have 4.
        EnsembleResult two = new EnsembleResult(
                "two",
                "Two",
                List.of(Indicator.OFFICIAL_CREDIT),
                1974,
                List.of(outcome(4.0, 0.0), outcome(0.0, 4.0)),
                List.of(new Band(Indicator.OFFICIAL_CREDIT, List.of("1974", "1975"), List.of(flat(2.0), flat(2.0)))),
                List.of());
        HistoricalRecord record = new HistoricalRecord(List.of(
                new Observation(Indicator.OFFICIAL_CREDIT, 1975, 5.0, Grade.A, "x", ""),
                new Observation(Indicator.OFFICIAL_CREDIT, 1974, 3.0, Grade.B, "x", ""),
                new Observation(Indicator.OFFICIAL_CREDIT, 1973, 9.0, Grade.C, "x", "")));
        Shown shown = Shown.of(Indicator.OFFICIAL_CREDIT, List.of(two), record);
        assertEquals("New official Japanese credit committed, sum since 1974", shown.title());
        assertEquals(4.0, shown.bands().get(0).quantiles().get(1).p05());
        assertEquals(4.0, shown.bands().get(0).quantiles().get(1).p95());
        // By hand: 3, then 3 + 5; the second point is as weak as the first; 1973 is not shown and not counted.
        assertEquals(
                List.of(3.0, 8.0),
                shown.observations().stream().map(Observation::value).toList());
        assertEquals(
                List.of(Grade.B, Grade.B),
                shown.observations().stream().map(Observation::grade).toList());
        assertEquals(
                "Million US dollars",
                Magnitude.of(Indicator.OFFICIAL_CREDIT, 4.5e8, true).words());
    }

    @Test
    void otherIndicatorsAreShownYearByYear() {
        Shown shown = Shown.of(Indicator.SOVIET_COAL, flat(), record(observation(1970, 5e6), observation(1980, 5e6)));
        assertEquals("Soviet coking coal delivered to Japan", shown.title());
        assertEquals(3e6, shown.bands().get(0).quantiles().get(20).p50());
        assertEquals(5e6, shown.observations().get(1).value());
    }

    private static RunOutcome outcome(double first, double second) {
        Member member =
                SampleResults.claim().ensembles().get(0).outcomes().get(0).member();
        return new RunOutcome(member, new double[][] {{first, second}});
    }

    private static Quantiles flat(double value) {
        return new Quantiles(value, value, value, value, value, value);
    }

    @Test
    void anEffectWithoutABaselineIsSaidNotDrawn() throws Exception {
        Quantiles nothing = new Quantiles(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
        assertEquals(1600, effect(nothing).getWidth());
    }

    @Test
    void anIndicatorThatWasNotRecordedIsRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new IndicatorChart(
                        Indicator.TENSION, results.shown(), results.evidence().record(), foot(false)));
    }

    @Test
    void aSingleYearAndNothingButZerosCanBeDrawn() throws Exception {
        Quantiles zero = new Quantiles(0, 0, 0, 0, 0, 0);
        Band band = new Band(Indicator.SOVIET_COAL, List.of("1970"), List.of(zero));
        EnsembleResult year = new EnsembleResult(
                "short", "Short", List.of(Indicator.SOVIET_COAL), 1970, List.of(), List.of(band), List.of());
        assertEquals(
                1600, indicator(List.of(year), record(observation(1970, 0.0))).getWidth());
    }

    private BufferedImage indicator(List<EnsembleResult> scenarios, HistoricalRecord record) throws Exception {
        return indicator(scenarios, record, foot(false));
    }

    private BufferedImage indicator(List<EnsembleResult> scenarios, HistoricalRecord record, ChartFoot foot)
            throws Exception {
        Path file = folder.resolve("indicator.png");
        new IndicatorChart(Indicator.SOVIET_COAL, scenarios, record, foot).writePng(file);
        return ImageIO.read(file.toFile());
    }

    private BufferedImage effect(Quantiles relative) throws Exception {
        Path file = folder.resolve("effect.png");
        List<EffectChart.Bar> bars = List.of(new EffectChart.Bar("strong", "it does all", relative));
        new EffectChart(claim, bars, foot(false)).writePng(file);
        return ImageIO.read(file.toFile());
    }

    private BufferedImage equivalence() throws Exception {
        Path file = folder.resolve("equivalence.png");
        List<EquivalenceChart.Curve> curves = results.claims().stream()
                .map(result -> new EquivalenceChart.Curve(result.thesis().key(), true, result.curve()))
                .toList();
        new EquivalenceChart(claim, curves, foot(false)).writePng(file);
        return ImageIO.read(file.toFile());
    }

    /** Bands from 1 to 9 million tonnes around a median of 3. */
    private static List<EnsembleResult> flat() {
        List<String> periods = new ArrayList<>();
        List<Quantiles> quantiles = new ArrayList<>();
        for (int year = 1968; year <= 1991; year++) {
            periods.add(Integer.toString(year));
            quantiles.add(new Quantiles(3e6, 1e6, 2e6, 3e6, 4e6, 9e6));
        }
        Band band = new Band(Indicator.SOVIET_COAL, periods, quantiles);
        return List.of(new EnsembleResult(
                "flat", "Flat", List.of(Indicator.SOVIET_COAL), 1968, List.of(), List.of(band), List.of()));
    }

    private static HistoricalRecord record(Observation... observations) {
        return new HistoricalRecord(List.of(observations));
    }

    private static Observation observation(int year, double value) {
        return observation(year, value, Grade.A);
    }

    private static Observation observation(int year, double value, Grade grade) {
        return new Observation(Indicator.SOVIET_COAL, year, value, grade, "x", "");
    }

    private static ChartFoot foot(boolean isCalibrated) {
        return new ChartFoot(List.of("flat"), "thesis weak", 7, 90, isCalibrated, "0.1.0");
    }

    private static int white(BufferedImage image) {
        int[] points = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return (int) Arrays.stream(points).filter(point -> point == 0xFFFFFFFF).count();
    }

    private static int differing(BufferedImage one, BufferedImage other) {
        int count = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                count += one.getRGB(x, y) != other.getRGB(x, y) ? 1 : 0;
            }
        }
        return count;
    }

    /** Left, top, right and bottom of all that differs. */
    private static int[] differenceBox(BufferedImage one, BufferedImage other) {
        int[] box = {Integer.MAX_VALUE, Integer.MAX_VALUE, -1, -1};
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                if (one.getRGB(x, y) != other.getRGB(x, y)) {
                    box[0] = Math.min(box[0], x);
                    box[1] = Math.min(box[1], y);
                    box[2] = Math.max(box[2], x);
                    box[3] = Math.max(box[3], y);
                }
            }
        }
        return box;
    }
}
