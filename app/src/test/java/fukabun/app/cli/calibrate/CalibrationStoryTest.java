package fukabun.app.cli.calibrate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fukabun.calibration.CalibrationPlan;
import fukabun.scenario.Thesis;
import org.junit.jupiter.api.Test;

class CalibrationStoryTest {
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
