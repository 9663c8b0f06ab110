package fukabun.calibration;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.SmallWorld;
import fukabun.record.Grade;
import fukabun.record.Indicator;
import fukabun.record.Table;
import fukabun.scenario.Distribution;
import fukabun.scenario.Lever;
import fukabun.scenario.Parameter;
import fukabun.scenario.Parameters;
import fukabun.scenario.Priors;
import fukabun.scenario.Scenario;
import fukabun.scenario.Thesis;
import fukabun.study.Workers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CalibrationTest {
    private static final Scenario WORLD = SmallWorld.scenario();

    /** The price of coal each second year of a known world, within five percent. */
    private static PatternSet prices(Parameters truth) {
        Table table = SmallWorld.run(WORLD, truth, 4711);
        List<Target> targets = new ArrayList<>();
        for (int year = 1970; year <= 1990; year += 2) {
            double price = table.annual(Indicator.COKING_COAL_PRICE, year);
            Measure measure = new Measure.Level(Indicator.COKING_COAL_PRICE, year);
            targets.add(PatternSetTest.target(measure, 0.95 * price, 1.05 * price, Grade.A));
        }
        return new PatternSet(List.of(PatternSetTest.pattern("prices", Pattern.Role.EVIDENCE, 1.0, targets)));
    }

    /** A world made with a known cost of coal: the posterior closes around it and forgets the rest of the prior. */
    @Test
    void aKnownParameterIsRecoveredFromASyntheticRecord() {
        Parameters truth = SmallWorld.central(Thesis.CONTINUOUS).with(Parameter.REFERENCE_COST, 17.6);
        Calibration calibration = new Calibration(
                WORLD, SmallWorld.priors(), prices(truth), CalibrationPlan.full(Thesis.CONTINUOUS, 1500, 1, 3));
        DrawScore[] scores = calibration.score(0, 1500, Workers.SEQUENTIAL);
        ReferenceTable table = new ReferenceTable(prices(truth), Arrays.asList(scores));
        Posterior posterior = Posterior.of(calibration, table, 30);
        double[] kept = posterior.accepted().stream()
                .mapToDouble(each -> each.parameters().value(Parameter.REFERENCE_COST))
                .sorted()
                .toArray();
        // The prior is triangular over 16 to 22 with mean 19 and standard deviation 1.22.
        assertTrue(kept[1] <= 17.6 && 17.6 <= kept[28], "17.6 lies outside " + kept[1] + " to " + kept[28]);
        double mean = Arrays.stream(kept).average().orElseThrow();
        assertTrue(mean < 18.6, "mean " + mean);
        assertTrue(posterior.threshold() < table.threshold(-1, 750), "the kept ones are nearer than the middle ones");
    }

    @Test
    void theScoresOfADrawDoNotDependOnWhoScoresItOrInWhichBlock() {
        Calibration calibration = new Calibration(
                WORLD,
                SmallWorld.priors(),
                prices(SmallWorld.central(Thesis.WEAK)),
                CalibrationPlan.full(Thesis.STRONG, 12, 2, 8));
        DrawScore[] all = calibration.score(0, 12, Workers.SEQUENTIAL);
        Workers backwards = (count, task) -> {
            for (int i = count - 1; i >= 0; i--) {
                task.accept(i);
            }
        };
        DrawScore[] part = calibration.score(5, 9, backwards);
        for (int i = 0; i < part.length; i++) {
            assertArrayEquals(all[5 + i].met(), part[i].met());
            assertArrayEquals(all[5 + i].ranking(), part[i].ranking());
        }
        assertThrows(IllegalArgumentException.class, () -> calibration.score(9, 13, Workers.SEQUENTIAL));
    }

    /**
     * Intercepts are defined at the unresolved state. Where salience, stance and the size of credits are held constant the
     * record cannot tell one strength of the linkage from another, so every figure is the same to the last bit, and the
     * posterior of the contrast is its prior.
     */
    @Test
    void withoutVariationOfTheDisputeTheRecordSaysNothingOfTheContrast() {
        Scenario constant = SmallWorld.calm().with(Lever.CREDIT_FREEZES, 0.0);
        Parameters usual = SmallWorld.central(Thesis.WEAK).with(Parameter.LINKAGE_SIZE_EXPONENT, 0.0);
        Parameters other = usual.with(Parameter.APPROVAL_ODDS_RATIO, 15.0)
                .with(Parameter.TERRITORIAL_PREMIUM, 0.07)
                .with(Parameter.TERRITORIAL_DELAY, 20.0);
        for (int seed = 0; seed < 20; seed++) {
            assertEquals(SmallWorld.run(constant, usual, seed), SmallWorld.run(constant, other, seed), "seed " + seed);
        }
    }

    /**
     * The same by the calibration itself: judged by credit, the start of the project and coal, draws of the strong range and
     * of none at all have the same scores, so the record keeps the same draws whatever their linkage is. Tokyo must believe
     * in the linkage and learn nothing, or it would soften its stance in some of them. Where salience, stance and size vary
     * the record keeps others.
     */
    @Test
    void whereTheDisputeIsConstantTheRecordKeepsTheSameDrawsWhateverTheirLinkage() {
        Scenario constant = SmallWorld.calm().with(Lever.CREDIT_FREEZES, 0.0);
        Priors constantToo = SmallWorld.priors()
                .with(Map.of(
                        Parameter.LINKAGE_SIZE_EXPONENT, new Distribution.Fixed(0.0),
                        Parameter.TOKYO_INITIAL_BELIEF, new Distribution.Fixed(1.0),
                        Parameter.TOKYO_LEARNING, new Distribution.Fixed(0.0)));
        assertEquals(kept(constant, constantToo, Thesis.ZERO), kept(constant, constantToo, Thesis.STRONG));
        assertNotEquals(kept(WORLD, SmallWorld.priors(), Thesis.ZERO), kept(WORLD, SmallWorld.priors(), Thesis.STRONG));
    }

    /** The best fifth of 100 draws by a record that the central case of a world has made. */
    private static List<Integer> kept(Scenario world, Priors priors, Thesis thesis) {
        Table history = SmallWorld.run(world, SmallWorld.central(Thesis.ZERO), 4711);
        Measure credit = new Measure.Sum(Indicator.OFFICIAL_CREDIT, 1974, 1985);
        Measure coal = new Measure.Sum(Indicator.SOVIET_COAL, 1980, 1990);
        Measure start = new Measure.FirstReached(Indicator.SOUTH_YAKUT_STARTED, 1.0);
        List<Target> targets = Stream.of(credit, coal, start)
                .map(measure -> {
                    double width = measure.isEvent() ? 1.5 : 0.3 * measure.of(history);
                    double figure = measure.of(history);
                    return PatternSetTest.target(measure, figure - width, figure + width, Grade.A);
                })
                .toList();
        PatternSet patterns =
                new PatternSet(List.of(PatternSetTest.pattern("linked", Pattern.Role.EVIDENCE, 1.0, targets)));
        Calibration calibration = new Calibration(world, priors, patterns, CalibrationPlan.full(thesis, 100, 1, 3));
        return new ReferenceTable(patterns, Arrays.asList(calibration.score(0, 100, Workers.SEQUENTIAL))).best(20);
    }

    @Test
    void anEnsembleOfThePosteriorRepeatsItsDrawsWithOtherLuckAndKeepsWhatAScenarioSets() {
        Parameters one = SmallWorld.drawn(Thesis.STRONG, 1);
        Parameters two = SmallWorld.drawn(Thesis.STRONG, 2);
        Posterior posterior = new Posterior(List.of(new AcceptedDraw(7, 0.1, one), new AcceptedDraw(9, 0.2, two)));
        var members = posterior.members(Map.of(Parameter.TERRITORIAL_DELAY, new Distribution.Fixed(3.0)), 5, 3);
        assertEquals(one.with(Parameter.TERRITORIAL_DELAY, 3.0), members.get(0).parameters());
        assertEquals(members.get(0).parameters(), members.get(2).parameters());
        assertTrue(members.get(0).seed() != members.get(2).seed());
        assertEquals(Thesis.POSTERIOR, members.get(1).thesis());
        assertEquals(0.2, posterior.threshold());
    }

    /** Screening on one of three seeds and going on with half: what is kept has all seeds, and the rest is out. */
    @Test
    void whatIsScreenedOutCannotBeKept() {
        PatternSet patterns = prices(SmallWorld.central(Thesis.WEAK));
        CalibrationPlan plan = new CalibrationPlan(Thesis.STRONG, 20, 3, 1, 0.5, 8);
        assertEquals(10, plan.finalists());
        Calibration calibration = new Calibration(WORLD, SmallWorld.priors(), patterns, plan);
        Calibration all =
                new Calibration(WORLD, SmallWorld.priors(), patterns, CalibrationPlan.full(Thesis.STRONG, 20, 3, 8));
        ReferenceTable screened =
                new ReferenceTable(patterns, Arrays.asList(calibration.score(0, 20, Workers.SEQUENTIAL)));
        int[] finalists = screened.best(10).stream().mapToInt(Integer::intValue).toArray();
        ReferenceTable refined = screened.refined(finalists, calibration.scoreFully(finalists, Workers.SEQUENTIAL));
        DrawScore[] full = all.score(0, 20, Workers.SEQUENTIAL);
        for (int draw : refined.best(10)) {
            assertTrue(screened.best(10).contains(draw), "draw " + draw + " was screened out");
            assertArrayEquals(full[draw].met(), refined.score(draw).met());
        }
        assertEquals(10, refined.within(-1, 1.0));
    }
}
