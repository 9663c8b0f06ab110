package fukabun.app.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.record.HistoricalRecord;
import fukabun.record.Indicator;
import fukabun.study.Band;
import fukabun.study.EnsembleResult;
import fukabun.study.Quantiles;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShownTest {
    /** Of four runs one has it: the median says no, nine in ten runs say anything, and the share is a quarter. */
    @Test
    void whatHappensOrDoesNotIsDrawnAsTheShareOfTheRuns() {
        Quantiles ofYesAndNo = Quantiles.of(new double[] {0, 0, 0, 1});
        Indicator started = Indicator.SAKHALIN_STARTED;
        EnsembleResult runs = new EnsembleResult(
                "base",
                "made by hand",
                List.of(started),
                1991,
                List.of(),
                List.of(new Band(started, List.of("1991"), List.of(ofYesAndNo))),
                List.of());
        Shown shown = Shown.of(started, List.of(runs), new HistoricalRecord(List.of()));
        assertTrue(shown.isYesOrNo());
        Quantiles drawn = shown.bands().get(0).quantiles().get(0);
        Magnitude magnitude = Magnitude.of(started, drawn.p95(), shown.isSum());
        assertEquals("Percent of runs in which it is so", magnitude.words());
        assertEquals(25.0, drawn.p50() / magnitude.divisor());
        assertEquals(drawn.p05(), drawn.p95());
    }
}
