package fukabun.app.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class StandingTest {
    @Test
    void aResultOnFewDrawsIsATrialAlsoWhereItIsCalibrated() {
        String few = Standing.calibrated(Standing.ENOUGH_DRAWS - 1);
        assertTrue(few.startsWith("Calibrated") && few.contains(" A trial: on fewer than 200 draws"), few);
        assertFalse(Standing.calibrated(Standing.ENOUGH_DRAWS).contains("trial"));
        assertEquals("", Standing.trial(Standing.ENOUGH_DRAWS));
    }

    /** The sample has 30 members, those of a claim also under the posterior. */
    @Test
    void aTrialIsAWarning() {
        assertTrue(Standing.isWarning(SampleResults.claim()));
        assertTrue(Standing.of(SampleResults.claim()).endsWith("surer than it should be."));
        assertTrue(Standing.of(SampleResults.run()).startsWith("Not calibrated"));
    }
}
