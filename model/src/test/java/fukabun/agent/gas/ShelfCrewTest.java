package fukabun.agent.gas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.SmallWorld;
import fukabun.Tolerance;
import fukabun.agent.Scorecard;
import fukabun.base.Draws;
import fukabun.base.Month;
import fukabun.scenario.Parameter;
import fukabun.scenario.Parameters;
import fukabun.scenario.Thesis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShelfCrewTest {
    private static final int MANY = 20_000;
    private static final Parameters PLAIN = SmallWorld.central(Thesis.ZERO)
            .with(Parameter.WELLS_PER_SEASON, 4.0)
            .with(Parameter.DISCOVERY_CHANCE, 0.4)
            .with(Parameter.SHELF_BUILD_EFFICIENCY, 0.5);
    private static final Parameters EAGER = PLAIN.with(Parameter.SETTLEMENT_EFFORT, 0.5);

    // By hand: half, three quarters and all of four wells; a whole number leaves nothing to the weather.
    @Test
    void theCrewLearnsOverItsFirstSeasons() {
        ShelfCrew crew = new ShelfCrew("shelf", PLAIN);
        for (int year = 1970; year < 1990; year++) {
            assertEquals(2, crew.wells(0, year, 0.0, new Draws(year)));
            assertEquals(3, crew.wells(1, year, 0.0, new Draws(year)));
            assertEquals(4, crew.wells(2, year, 0.0, new Draws(year)));
            assertEquals(6, new ShelfCrew("shelf", EAGER).wells(2, year, 1.0, new Draws(year)));
        }
    }

    @Test
    void aWildcatFindsWithItsChance() {
        ShelfCrew crew = new ShelfCrew("shelf", PLAIN);
        int found = 0;
        for (int seed = 0; seed < MANY; seed++) {
            found += crew.finds(0, 0, new Draws(seed)) ? 1 : 0;
        }
        double standardError = Math.sqrt(0.4 * 0.6 / MANY);
        assertEquals(0.4, (double) found / MANY, Tolerance.STANDARD_ERRORS * standardError);
    }

    // By hand: half of plan on 60 months is 1/120 a month on the mean, within 45 percent; with effort 0.5 half as much
    // more.
    @Test
    void progressIsPlanTimesEfficiencyAndEffort() {
        ShelfCrew crew = new ShelfCrew("shelf", PLAIN);
        ShelfCrew eager = new ShelfCrew("shelf", EAGER);
        double sum = 0.0;
        for (int month = 0; month < MANY; month++) {
            double progress = crew.progress(month, 60, 0.0, new Draws(1));
            assertTrue(progress >= 0.55 / 120 && progress <= 1.45 / 120, "progress " + progress);
            assertEquals(1.5 * progress, eager.progress(month, 60, 1.0, new Draws(1)), Tolerance.arithmetic(1.0));
            sum += progress;
        }
        double standardError = 0.45 / Math.sqrt(3.0) / 120 / Math.sqrt(MANY);
        assertEquals(1.0 / 120, sum / MANY, Tolerance.STANDARD_ERRORS * standardError);
    }

    // By hand, need 0.6: before the ceiling 0.55 - 0.6, after it 0.35 - 0.6, without it 1 - 0.6; half for exploration.
    @ParameterizedTest(name = "{0}, no ceiling {1}, exploration only {2}: {3}")
    @CsvSource({
        "1974-12, false, false, -0.05",
        "1975-01, false, false, -0.25",
        "1980-01, true, false, 0.4",
        "1976-03, false, true, 0.05"
    })
    void theAmericanPartnerIsThereOrNot(String month, boolean noCeiling, boolean exploration, double expected) {
        Scorecard card = new Scorecard();
        AmericanPartner partner = new AmericanPartner(PLAIN.with(Parameter.US_PARTNER_NEED, 0.6));
        partner.join(Month.parse(month), noCeiling, exploration, card);
        assertEquals(expected, card.score(), 1e-12);
    }
}
