package fukabun.sensitivity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.Tolerance;
import fukabun.base.Draws;
import fukabun.base.Topic;
import java.util.Optional;
import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

class BayesFactorEstimateTest {
    private static final int MANY = 20_000;

    /**
     * Conjugate normal: prior N(0, 1), one observation 1 of variance 1, posterior N(1/2, 1/2). The odds of a number
     * above 0 rise from 1 to Phi(0.7071) / Phi(-0.7071) = 0.7602499 / 0.2397501 = 3.17101.
     */
    private static final double NORMAL = 3.17101;

    private static final DoubleUnaryOperator NORMAL_LIKELIHOOD = x -> Math.exp(-0.5 * (1 - x) * (1 - x));

    /**
     * By hand: mean weights 2 and 1, so a factor of 2; its log has variance (2 / 1.6 - 1) / 1 = 0.25 and deviation 0.5.
     */
    @Test
    void aFactorIsTheMeanWeightOfOneSideOverThatOfTheOther() {
        boolean[] holds = {true, false, true, false};
        BayesFactorEstimate estimate =
                BayesFactorEstimate.delta(holds, new double[] {3, 1, 1, 1}).orElseThrow();
        assertEquals(0.5, estimate.prior(), Tolerance.ARITHMETIC);
        assertEquals(4.0 / 6, estimate.posterior(), Tolerance.ARITHMETIC);
        assertEquals(2.0, estimate.factor().value(), Tolerance.ARITHMETIC);
        assertEquals(2.0 / Math.exp(1.644854 * 0.5), estimate.factor().low(), 1e-6);
        assertEquals(2.0 * Math.exp(1.644854 * 0.5), estimate.factor().high(), 1e-6);
        assertEquals(1.6, estimate.effectiveFor(), Tolerance.ARITHMETIC);
        assertEquals(2.0, estimate.effectiveAgainst(), Tolerance.ARITHMETIC);
    }

    /** The factor does not depend on how many draws are on either side: here a quarter of them instead of half. */
    @Test
    void theFactorIsPosteriorOddsOverPriorOdds() {
        boolean[] holds = {true, false, false, false};
        BayesFactorEstimate estimate =
                BayesFactorEstimate.delta(holds, new double[] {6, 1, 2, 3}).orElseThrow();
        double priorOdds = estimate.prior() / (1 - estimate.prior());
        double posteriorOdds = estimate.posterior() / (1 - estimate.posterior());
        assertEquals(3.0, estimate.factor().value(), Tolerance.ARITHMETIC);
        assertEquals(posteriorOdds / priorOdds, estimate.factor().value(), Tolerance.ARITHMETIC);
    }

    /** Draws at evenly spread quantiles of the prior leave an error of the order of 1 / 20,000. */
    @Test
    void theFactorOfTheConjugateNormalIsTheAnalyticOne() {
        BayesFactorEstimate estimate =
                normal(k -> Draws.normalQuantile((k + 0.5) / MANY), MANY).orElseThrow();
        assertEquals(NORMAL, estimate.factor().value(), 1e-3);
        assertEquals(0.7602499, estimate.posterior(), 1e-4);
    }

    /**
     * Conjugate beta: prior uniform, 7 successes in 10, posterior Beta(8, 4). Above 1/2 lie 1 - 232/2048 of it (tail of
     * the binomial of 11 at 1/2), so the odds rise from 1 to 1816 / 232. The claim above 0.9 has prior odds of 1/9.
     */
    @Test
    void theFactorOfTheConjugateBetaIsTheAnalyticOne() {
        assertEquals(1816.0 / 232, beta(x -> x > 0.5).factor().value(), 1e-3);
        // P(Beta(8, 4) > 0.9) = P(Bin(11, 0.9) <= 7), summed from the binomial: C(11, k) 0.9^k 0.1^(11 - k).
        double[] choose = {1, 11, 55, 165, 330, 462, 462, 330};
        double tail = 0.0;
        for (int k = 0; k < choose.length; k++) {
            tail += choose[k] * Math.pow(0.9, k) * Math.pow(0.1, 11 - k);
        }
        BayesFactorEstimate extreme = beta(x -> x > 0.9);
        assertEquals(tail, extreme.posterior(), 1e-5);
        assertEquals(9 * tail / (1 - tail), extreme.factor().value(), 1e-3);
    }

    private static BayesFactorEstimate beta(DoublePredicate claim) {
        return estimate(k -> (k + 0.5) / MANY, MANY, claim, x -> Math.pow(x, 7) * Math.pow(1 - x, 3))
                .orElseThrow();
    }

    /** A 90 percent interval: of 400 sets of draws it holds the true factor in 360, four standard errors being 24. */
    @Test
    void theIntervalsHoldTheTrueFactorAsOftenAsTheySay() {
        int delta = 0;
        int bootstrap = 0;
        for (int set = 0; set < 400; set++) {
            Draws draws = new Draws(set);
            boolean[] holds = new boolean[300];
            double[] weights = new double[300];
            for (int k = 0; k < 300; k++) {
                double x = draws.normal(Topic.TEST, 0, k, 0);
                holds[k] = x > 0;
                weights[k] = NORMAL_LIKELIHOOD.applyAsDouble(x);
            }
            delta += isHeld(BayesFactorEstimate.delta(holds, weights)) ? 1 : 0;
            bootstrap += isHeld(BayesFactorEstimate.bootstrap(holds, weights, 200, set)) ? 1 : 0;
        }
        assertEquals(360, delta, 24);
        assertEquals(360, bootstrap, 24);
    }

    private static boolean isHeld(Optional<BayesFactorEstimate> estimate) {
        Estimate factor = estimate.orElseThrow().factor();
        return factor.low() <= NORMAL && NORMAL <= factor.high();
    }

    @Test
    void bootstrapAndDeltaGiveTheSameValueAndLikeIntervals() {
        boolean[] holds = new boolean[MANY];
        double[] weights = new double[MANY];
        for (int k = 0; k < MANY; k++) {
            double x = new Draws(4).normal(Topic.TEST, 0, k, 0);
            holds[k] = x > 0;
            weights[k] = NORMAL_LIKELIHOOD.applyAsDouble(x);
        }
        Estimate delta = BayesFactorEstimate.delta(holds, weights).orElseThrow().factor();
        Estimate bootstrap = BayesFactorEstimate.bootstrap(holds, weights, 500, 1)
                .orElseThrow()
                .factor();
        assertEquals(delta.value(), bootstrap.value(), Tolerance.EXACT);
        // The ends of 500 replicates have a standard error of a tenth of the interval's half width.
        double tolerance = 0.4 * (delta.high() - delta.value());
        assertEquals(delta.low(), bootstrap.low(), tolerance);
        assertEquals(delta.high(), bootstrap.high(), tolerance);
        assertEquals(
                bootstrap,
                BayesFactorEstimate.bootstrap(holds, weights, 500, 1)
                        .orElseThrow()
                        .factor());
    }

    /**
     * Sides with the same weights in the same order are still drawn apart: by hand, the log of either mean has variance
     * (5 / 4.09 - 1) / 4 = 0.056, so the interval is about exp(1.645 x 0.333) = 1.73 either way, never 1 alone.
     */
    @Test
    void theSidesAreDrawnAgainApart() {
        boolean[] holds = {true, false, true, false, true, false, true, false, true, false};
        double[] weights = {1, 1, 2, 2, 3, 3, 4, 4, 5, 5};
        Estimate factor = BayesFactorEstimate.bootstrap(holds, weights, 1000, 3)
                .orElseThrow()
                .factor();
        assertEquals(1.0, factor.value(), Tolerance.EXACT);
        assertEquals(1.73, factor.high(), 0.2);
        assertEquals(1 / 1.73, factor.low(), 0.1);
    }

    /** By hand: two draws without weight where all others have the largest: 1 - 0.05^(1/2) = 0.7764, and 1 / 0.7764. */
    @Test
    void aSideWithoutWeightHasABoundThatItsNumberOfDrawsAllows() {
        boolean[] holds = {true, true, true, false, false};
        double[] weights = {1, 1, 1, 0, 0};
        double bound = 1 - Math.sqrt(0.05);
        Estimate infinite =
                BayesFactorEstimate.delta(holds, weights).orElseThrow().factor();
        assertEquals(Double.POSITIVE_INFINITY, infinite.value());
        assertEquals(1 / bound, infinite.low(), Tolerance.ARITHMETIC);
        assertEquals(Double.POSITIVE_INFINITY, infinite.high());
        boolean[] fails = {false, false, false, true, true};
        for (Estimate nothing : new Estimate[] {
            BayesFactorEstimate.delta(fails, weights).orElseThrow().factor(),
            BayesFactorEstimate.bootstrap(fails, weights, 100, 1).orElseThrow().factor()
        }) {
            assertEquals(0.0, nothing.value(), Tolerance.EXACT);
            assertEquals(0.0, nothing.low(), Tolerance.EXACT);
            assertEquals(bound, nothing.high(), Tolerance.ARITHMETIC);
        }
    }

    @Test
    void aClaimThatAllDrawsMeetOrNoneCannotBeMoved() {
        double[] weights = {1, 2};
        assertTrue(
                BayesFactorEstimate.delta(new boolean[] {true, true}, weights).isEmpty());
        assertTrue(BayesFactorEstimate.bootstrap(new boolean[] {false, false}, weights, 100, 1)
                .isEmpty());
    }

    @Test
    void drawsWithoutTheirWeightsAreErrors() {
        boolean[] holds = {true, false};
        assertThrows(IllegalArgumentException.class, () -> BayesFactorEstimate.delta(holds, new double[] {1}));
        assertThrows(IllegalArgumentException.class, () -> BayesFactorEstimate.delta(holds, new double[] {0, 0}));
        assertThrows(
                IllegalArgumentException.class, () -> BayesFactorEstimate.bootstrap(holds, new double[] {1, 1}, 99, 1));
    }

    private static Optional<BayesFactorEstimate> normal(IntToDoubleFunction draw, int count) {
        return estimate(draw, count, x -> x > 0, NORMAL_LIKELIHOOD);
    }

    private static Optional<BayesFactorEstimate> estimate(
            IntToDoubleFunction draw, int count, DoublePredicate claim, DoubleUnaryOperator likelihood) {
        boolean[] holds = new boolean[count];
        double[] weights = new double[count];
        for (int k = 0; k < count; k++) {
            double x = draw.applyAsDouble(k);
            holds[k] = claim.test(x);
            weights[k] = likelihood.applyAsDouble(x);
        }
        return BayesFactorEstimate.delta(holds, weights);
    }
}
