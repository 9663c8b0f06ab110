package fukabun.app.cli.calibrate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.calibration.CalibrationPlan;
import fukabun.calibration.TradeOff;
import fukabun.scenario.Thesis;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CalibrationStoryTest {
    /** By hand: of 163 independent quantities 13,203 pairs can be made, and one in ten thousand is 1.3. */
    @Test
    void theClosestTradeOffsAreToldInWords() {
        List<TradeOff> pairs = IntStream.range(0, 6)
                .mapToObj(i -> new TradeOff("one" + i, "other" + i, i == 1 ? -0.5 : 0.66))
                .toList();
        String words = CalibrationStory.tradeOffs(pairs);
        assertTrue(
                words.startsWith(
                        "The record fixes 6 pairs of parameters only together; chance alone would give about 1. The"
                                + " closest: the higher one0, the higher other0 (rank correlation 0.66); the higher one1, the lower"
                                + " other1 (rank correlation -0.50);"),
                words);
        assertTrue(words.contains("one4") && !words.contains("one5"), words);
        assertEquals("No two parameters are fixed only together.", CalibrationStory.tradeOffs(List.of()));
    }

    /** By hand: a tenth of 1,000 and a quarter as many again are 125. */
    @Test
    void onlyTheBestOfTheScreenedDrawsAreSaidToHaveRunOnAllSeeds() {
        assertEquals(
                "1,000 draws of the main prior, all screened on 2 seeds, and the 125 that are best there on all or on part of"
                        + " the evidence run on 16 seeds",
                CalibrationStory.drawn(new CalibrationPlan(Thesis.CONTINUOUS, 1000, 16, 2, 0.1, 7)));
        assertEquals(
                "40 draws of the main prior, each run on one seed",
                CalibrationStory.drawn(CalibrationPlan.full(Thesis.CONTINUOUS, 40, 1, 7)));
    }
}
