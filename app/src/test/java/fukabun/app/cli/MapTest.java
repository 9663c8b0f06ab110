package fukabun.app.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.app.cli.job.Workspace;
import fukabun.app.cli.map.MapRoute;
import fukabun.app.cli.map.StrengthMap;
import fukabun.app.cli.map.StrengthMap.Step;
import fukabun.app.data.RouteFigure;
import fukabun.evidence.Interval;
import fukabun.record.Indicator;
import fukabun.scenario.Parameter;
import fukabun.study.ClaimSpec;
import fukabun.study.Quantiles;
import fukabun.study.Verdict;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MapTest {
    private static final double ARITHMETIC = 1e-9;
    private static final ClaimSpec CLAIM = new ClaimSpec(
            "claim",
            "It would hardly have been raised.",
            "made up",
            "settled",
            new ClaimSpec.Outcome(Indicator.OFFICIAL_CREDIT, ClaimSpec.Aggregate.CUMULATED, 1974, 1991),
            ClaimSpec.Expectation.HARDLY_RAISED,
            List.of(0.05, 0.10, 0.20),
            false,
            1,
            false,
            0.9,
            0.9);

    /** By hand: medians 0.02 at strength 1 and 0.10 at 3 meet 0.05 three eighths of the way, at 1.75. */
    @Test
    void theBreakEvenLiesOnTheStraightLineBetweenTwoMedians() {
        List<Step> rising = List.of(step(1.0, 0.02), step(3.0, 0.10));
        assertAll(
                () -> assertEquals(1.75, StrengthMap.breakEven(CLAIM, 0.05, 0.0, rising), ARITHMETIC),
                () -> assertTrue(Double.isNaN(StrengthMap.breakEven(CLAIM, 0.20, 0.0, rising))));
    }

    /** By hand: 0.05 is crossed at -1.5 and at 0.5; the second is nearer to 0, at which the route does nothing. */
    @Test
    void ofTwoCrossingsTheOneNearestToDoingNothingIsNamed() {
        List<Step> steps = List.of(step(-2.0, 0.075), step(-1.0, 0.025), step(0.0, 0.0), step(1.0, 0.10));
        assertEquals(0.5, StrengthMap.breakEven(CLAIM, 0.05, 0.0, steps), ARITHMETIC);
    }

    @Test
    void aStrengthHasAWordOnlyWhereAllThresholdsAgree() {
        assertAll(
                () -> assertEquals(Verdict.SUPPORTED, verdict(0.90, 0.95, 1.0)),
                () -> assertEquals(Verdict.UNDECIDED, verdict(0.89, 0.95, 1.0)),
                () -> assertEquals(Verdict.UNDECIDED, verdict(0.0, 0.05, 0.11)),
                () -> assertEquals(Verdict.REFUTED, verdict(0.0, 0.05, 0.10)));
    }

    /** By hand: half way from 0.8 to 1 by even ratios is the root of 0.8. */
    @Test
    void everyRouteTriesDoingNothingAndTheLowerEndOfItsEvidence() {
        for (MapRoute route : MapRoute.values()) {
            List<Double> strengths = route.strengths(route.parameter().neutral());
            assertEquals(route.parameter().neutral(), strengths.get(0), route.name());
            assertTrue(strengths.get(strengths.size() - 1) <= route.parameter().high(), route.name());
        }
        assertEquals(
                List.of(-0.2, -0.1, 0.0), MapRoute.TRADE_TOTAL.strengths(-0.2).subList(0, 3));
        assertEquals(Math.sqrt(0.8), MapRoute.APPROVAL.strengths(0.8).get(1), ARITHMETIC);
    }

    /**
     * From the tables, by hand: 6.375 less 9.7 and less 3.4 percent in 1974; a loss of 16.9 to 8.1 percent, 12.5 on average,
     * is a gain of 20.3 to 8.8, 14.3, where it is given back.
     */
    @Test
    void ratesAndStudiesAreTurnedIntoTheStrengthOfTheirRoute() {
        List<RouteFigure> figures =
                Workspace.open(Transcript.repository(), Optional.empty()).data().routeFigures();
        List<Double> rates = figures.stream()
                .filter(each -> each.kind() == RouteFigure.Kind.RATES)
                .map(each -> each.strength().orElseThrow().effect())
                .toList();
        Interval orders = figures.stream()
                .filter(each -> each.parameter() == Parameter.SETTLEMENT_RECIPROCITY)
                .findFirst()
                .flatMap(RouteFigure::strength)
                .orElseThrow();
        assertAll(
                () -> assertEquals(-0.03325, rates.get(0), ARITHMETIC),
                () -> assertEquals(0.02975, rates.get(1), ARITHMETIC),
                () -> assertEquals(1.0 / 0.875 - 1.0, orders.effect(), ARITHMETIC),
                () -> assertEquals(1.0 / 0.919 - 1.0, orders.low(), ARITHMETIC),
                () -> assertEquals(1.0 / 0.831 - 1.0, orders.high(), ARITHMETIC));
    }

    private static Verdict verdict(double... holds) {
        return new Step(1.0, quantiles(0.0), List.of(holds[0], holds[1], holds[2])).verdict(CLAIM);
    }

    private static Step step(double strength, double median) {
        return new Step(strength, quantiles(median), List.of(1.0, 1.0, 1.0));
    }

    private static Quantiles quantiles(double value) {
        return new Quantiles(value, value, value, value, value, value);
    }
}
