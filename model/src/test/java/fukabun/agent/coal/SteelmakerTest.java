package fukabun.agent.coal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.SmallWorld;
import fukabun.Tolerance;
import fukabun.agent.Scorecard;
import fukabun.base.Draws;
import fukabun.base.Topic;
import fukabun.scenario.CoalCase;
import fukabun.scenario.Parameter;
import fukabun.scenario.Parameters;
import fukabun.scenario.Thesis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SteelmakerTest {
    private static final Parameters PARAMETERS = SmallWorld.central(Thesis.ZERO)
            .with(Parameter.OFFICIAL_FORECAST_WEIGHT, 0.25)
            .with(Parameter.FORECAST_LEANING_SD, 0.0)
            .with(Parameter.HABIT_WEIGHT, 0.6)
            .with(Parameter.COST_SENSITIVITY, 8.0)
            .with(Parameter.RELIABILITY_WEIGHT, 2.0)
            .with(Parameter.DIVERSIFICATION_WEIGHT, 2.0)
            .with(Parameter.RELIABILITY_LEARNING, 0.25);
    private static final CoalCase.Steelmaker SETTING = new CoalCase.Steelmaker("NKK", 0.4);
    private static final Draws DRAWS = new Draws(1);
    private static final Steelmaker NKK = new Steelmaker(SETTING, PARAMETERS, DRAWS);

    /** By hand: its own outlook for all is 60 x 1.1 = 66 Mt; its part is 0.4 of that, 26.4 Mt. */
    @Test
    void withoutAnOfficialOutlookItCarriesItsOwnNeedOn() {
        assertEquals(
                26.4e6,
                NKK.forecastTonnesPerYear(new Steelmaker.OutlookView(60e6, 1.1, Double.NaN)),
                Tolerance.arithmetic(26e6));
    }

    /** By hand: 0.25 x 92 + 0.75 x 66 = 72.5 Mt; its part is 0.4 of that, 29 Mt. */
    @Test
    void withAnOfficialOutlookItMixesBoth() {
        assertEquals(
                29e6,
                NKK.forecastTonnesPerYear(new Steelmaker.OutlookView(60e6, 1.1, 92e6)),
                Tolerance.arithmetic(29e6));
    }

    @Test
    void itsLeaningIsItsOwnDrawAndTouchesOnlyItsOwnOutlook() {
        Steelmaker leaning = new Steelmaker(SETTING, PARAMETERS.with(Parameter.FORECAST_LEANING_SD, 0.1), DRAWS);
        double factor = Math.exp(0.1 * DRAWS.normal(Topic.FORECAST_LEANING, Draws.keyOf("NKK"), 0, 0));
        assertEquals(
                0.4 * (0.25 * 92e6 + 0.75 * 66e6 * factor),
                leaning.forecastTonnesPerYear(new Steelmaker.OutlookView(60e6, 1.1, 92e6)),
                Tolerance.arithmetic(29e6));
    }

    /** By hand: 0.6 x long + 0.4 x recent, within -2 and 8 % a year, over four years. */
    @ParameterizedTest(name = "long {0}, recent {1} -> {2} a year")
    @CsvSource({"0.05, 0.10, 0.07", "0.10, 0.05, 0.08", "0.05, 0.00, 0.03", "0.30, 0.30, 0.08", "-0.1, -0.1, -0.02"})
    void growthIsCarriedOnWithinBounds(double longGrowth, double recentGrowth, double perYear) {
        double factor = Steelmaker.growthFactor(longGrowth, recentGrowth, 4.0);
        assertEquals(Math.exp(4.0 * perYear), factor, Tolerance.arithmetic(2));
    }

    /**
     * By hand, logarithm of the first share over the second: habit 0.6 ln 3, size 0.4 ln 3, cost 8 x 0.1, reliability
     * 2 x 0.1, diversification -2 x 0.5 x 0.5; in all ln 3 + 0.5, so the shares stand as 3 e^0.5 to 1.
     */
    @Test
    void sharesWeighHabitSizeCostReliabilityAndDiversification() {
        double[] shares = NKK.wantedShares(view(0.5, new double[] {0.75, 0.25}, Math.log(30e6), Math.log(10e6)));
        double odds = 3.0 * Math.exp(0.5);
        assertEquals(odds / (1.0 + odds), shares[0], Tolerance.ARITHMETIC);
        assertEquals(1.0 / (1.0 + odds), shares[1], Tolerance.ARITHMETIC);
    }

    @Test
    void theTermsOfAComparisonAddUpToTheLogarithmOfTheSharesOneOverTheOther() {
        Steelmaker.SuppliersView view = view(0.5, new double[] {0.75, 0.25}, Math.log(30e6), Math.log(10e6));
        double[] shares = NKK.wantedShares(view);
        Scorecard card = new Scorecard().open("the second against the first");
        NKK.compare(view, 1, 0, card);
        assertEquals(Math.log(shares[1] / shares[0]), card.score(), Tolerance.ARITHMETIC);
    }

    @Test
    void aSupplierThatIsShutGetsNothing() {
        double[] shares =
                NKK.wantedShares(view(0.5, new double[] {0.75, 0.25}, Double.NEGATIVE_INFINITY, Math.log(10e6)));
        assertEquals(0.0, shares[0]);
        assertEquals(1.0, shares[1]);
    }

    /** By hand: never used counts as a share of 0.002, so the log odds are 0.6 ln 500 + 0.4 ln 3 + 0.8 + 0.2 - 1. */
    @Test
    void aSupplierNeverUsedIsTried() {
        double[] shares = NKK.wantedShares(view(0.5, new double[] {1.0, 0.0}, Math.log(30e6), Math.log(10e6)));
        double logOdds = 0.6 * Math.log(500.0) + 0.4 * Math.log(3.0) + 0.8 + 0.2 - 1.0;
        assertEquals(1.0 / (1.0 + Math.exp(logOdds)), shares[1], Tolerance.ARITHMETIC);
    }

    @Test
    void insecurityMovesSharesAwayFromTheLargestSupplier() {
        double[] last = {0.75, 0.25};
        double calm = NKK.wantedShares(view(0.0, last, 17.0, 16.0))[0];
        double afraid = NKK.wantedShares(view(1.0, last, 17.0, 16.0))[0];
        assertTrue(afraid < calm, afraid + " against " + calm);
    }

    /** By hand: a quarter of the way from 0.8 to 0.6 is 0.75; to 1 (more never counts as more) it is 0.85. */
    @ParameterizedTest(name = "{0} of {1} -> {2}")
    @CsvSource({"60, 100, 0.75", "130, 100, 0.85", "0, 100, 0.6", "0, 0, 0.8", "5, 0, 0.8"})
    void reliabilityIsLearnedFromWhatCameOfWhatWasDue(double delivered, double due, double expected) {
        assertEquals(expected, NKK.learnedReliability(0.8, delivered, due), Tolerance.ARITHMETIC);
    }

    private static Steelmaker.SuppliersView view(
            double insecurity, double[] lastShares, double firstLogCapacity, double secondLogCapacity) {
        return new Steelmaker.SuppliersView(
                insecurity,
                new double[] {firstLogCapacity, secondLogCapacity},
                new double[] {1.0, 1.1},
                new double[] {1.0, 0.9},
                lastShares);
    }
}
