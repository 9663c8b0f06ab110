package fukabun.calibration;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.Tolerance;
import fukabun.base.Draws;
import fukabun.base.Topic;
import fukabun.record.Grade;
import fukabun.record.Indicator;
import fukabun.study.Workers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Simulation-based calibration of a problem whose posterior is known: a mean with a standard normal prior, of which the
 * record is one observation with an error of 1. The posterior has half the variance of the prior.
 */
class SyntheticRecordsTest {
    private static final int DRAWS = 3000;
    private static final int RECORDS = 300;
    private static final int KEPT = 60;
    private static final int MEAN = 0;
    private static final int UNRELATED = 1;

    /** Wide enough to hold {@link #KEPT} draws around nearly every record, and narrow beside the spread of records, 1.4. */
    private static final double TOLERANCE = 0.3;

    private static final Measure OBSERVATION = new Measure.Level(Indicator.SOVIET_COAL, 1975);
    private static final PatternSet ONE = new PatternSet(List.of(PatternSetTest.pattern(
            "observation",
            Pattern.Role.EVIDENCE,
            1.0,
            List.of(PatternSetTest.target(OBSERVATION, -TOLERANCE, TOLERANCE, Grade.A)))));

    /** Draws that are judged by the mean of some observations, while their own history is a single one. */
    private static SyntheticRecords records(int seedsPerDraw) {
        Draws luck = new Draws(17);
        List<SimulatedDraw> draws = new ArrayList<>();
        for (int i = 0; i < DRAWS; i++) {
            double mean = normal(luck, i, 0);
            double[][] bySeed = new double[seedsPerDraw][];
            for (int s = 0; s < seedsPerDraw; s++) {
                bySeed[s] = new double[] {mean + normal(luck, i, 3 + s)};
            }
            double[] history = {mean + normal(luck, i, 1)};
            draws.add(new SimulatedDraw(bySeed, history, new double[] {mean, normal(luck, i, 2)}));
        }
        return new SyntheticRecords(ONE, draws, 5);
    }

    private static double normal(Draws luck, int draw, int use) {
        return luck.normal(Topic.TEST, 0, draw, use);
    }

    private static List<Coverage> coverage(SyntheticRecords records) {
        int[] histories = IntStream.range(0, RECORDS).toArray();
        return Coverage.of(
                records.placings(histories, new int[] {KEPT}, Workers.SEQUENTIAL)
                        .get(0),
                records::priorSpread);
    }

    /** Four standard errors of a share of one half of 300 are 0.115, of 0.9 they are 0.069. */
    @Test
    void theRanksOfAnHonestPosteriorAreUniform() {
        for (Coverage each : coverage(records(1))) {
            assertEquals(Coverage.Finding.FINE, each.finding(), each.toString());
            assertEquals(0.5, each.half().covered(), 0.115);
            assertEquals(0.9, each.nine().covered(), 0.069);
            assertTrue(each.ranksPValue() > 0.01, each.toString());
        }
    }

    /** By hand: the spread falls from 1 to the root of one half; the tolerance and a finite sample blur it. */
    @Test
    void theContractionSaysWhetherTheRecordTaughtAnything() {
        List<Coverage> all = coverage(records(1));
        assertEquals(1.0 - Math.sqrt(0.5), all.get(MEAN).contraction(), 0.03);
        assertEquals(0.0, all.get(UNRELATED).contraction(), 0.03);
    }

    /**
     * Draws judged by a mean of 64 observations look as if chance had no part in the record, so what is kept lies close
     * around it: within 0.3 and an eighth, where the truth lies within 0.7.
     */
    @Test
    void anOverconfidentPosteriorIsCaught() {
        Coverage mean = coverage(records(64)).get(MEAN);
        assertEquals(Coverage.Finding.UNDER_COVERS, mean.finding(), mean.toString());
        assertTrue(mean.nine().covered() < 0.6, mean.toString());
        assertTrue(mean.ranksPValue() < 1e-6, mean.toString());
    }

    /** The histories nearest to the record 0 lie within the half width of its range that holds so many of 3,000. */
    @Test
    void historiesLikeTheRecordAreChosenByWhatTheyShow() {
        SyntheticRecords records = records(1);
        int[] alike = records.likeTheRecord(RECORDS);
        for (int draw : alike) {
            double shown = normal(new Draws(17), draw, 0) + normal(new Draws(17), draw, 1);
            assertEquals(0.0, shown, TOLERANCE);
            assertFalse(IntStream.of(records.keptBy(draw, KEPT)).anyMatch(kept -> kept == draw), "kept itself");
        }
        Coverage mean = Coverage.of(
                        records.placings(alike, new int[] {KEPT}, Workers.SEQUENTIAL)
                                .get(0),
                        records::priorSpread)
                .get(MEAN);
        assertEquals(Coverage.Finding.FINE, mean.finding(), mean.toString());
    }

    @Test
    void placingsDoNotDependOnTheOrderOfTheWorkNorOnWhatElseIsKept() {
        SyntheticRecords records = records(2);
        Workers backwards = (count, task) -> {
            for (int i = count - 1; i >= 0; i--) {
                task.accept(i);
            }
        };
        int[] histories = {3, 1, 4};
        var one = records.placings(histories, new int[] {40, 10}, Workers.SEQUENTIAL);
        var other = records.placings(histories, new int[] {10}, backwards);
        for (int h = 0; h < histories.length; h++) {
            assertArrayEquals(places(one.get(1), h), places(other.get(0), h));
        }
        assertEquals(one.get(1).independent(), other.get(0).independent());
    }

    private static double[] places(SyntheticRecords.Placings placings, int history) {
        return placings.each().get(history).places();
    }

    /** By hand: of 4 records with 5 draws each, all other or all the same; then 3 of 4 pairs share all five. */
    @Test
    void recordsThatKeepTheSameDrawsAreWorthFewer() {
        int[] once = IntStream.range(0, 20).map(i -> 1).toArray();
        assertEquals(4.0, SyntheticRecords.independentRecords(once, 4, 5), Tolerance.ARITHMETIC);
        int[] fourTimes = {4, 4, 4, 4, 4};
        assertEquals(
                1.0 / (1.0 / 4.0 + 0.75 / 5.0),
                SyntheticRecords.independentRecords(fourTimes, 4, 5),
                Tolerance.ARITHMETIC);
    }

    /** By hand: two of five are smaller and two equal, so the truth has one of three places; half way is 3.5 of 6. */
    @Test
    void amongEqualsTheTruthHasAnyPlace() {
        double[] values = {1.0, 5.0, 3.0, 2.0, 3.0};
        assertEquals(3.5 / 6.0, SyntheticRecords.place(3.0, values, 0.5), Tolerance.ARITHMETIC);
        assertEquals(0.5 / 6.0, SyntheticRecords.place(0.0, values, 0.5), Tolerance.ARITHMETIC);
        assertEquals(5.5 / 6.0, SyntheticRecords.place(9.0, values, 0.5), Tolerance.ARITHMETIC);
    }

    /** By hand: [8, 12] around 20 is [18, 22]; a record without the event is met by runs without it and by no other. */
    @Test
    void aTargetMovesToAnotherRecordWithItsWidth() {
        Target ten = PatternSetTest.target(OBSERVATION, 8.0, 12.0, Grade.A);
        assertEquals(PatternSetTest.target(OBSERVATION, 18.0, 22.0, Grade.A), ten.around(20.0));
        Target never = ten.around(Double.NaN);
        assertTrue(never.isMetBy(Double.NaN));
        assertFalse(never.isMetBy(10.0));
        assertEquals(1.0, never.miss(10.0));
        assertThrows(IllegalArgumentException.class, () -> ONE.around(new double[] {1.0, 2.0}));
    }

    /**
     * By hand: where all of n are covered the lower end of Clopper and Pearson's interval at level c is the nth root of
     * (1 - c) / 2, and where none is the upper end is one less that. At 0.95 of ten: 0.6915.
     */
    @Test
    void theIntervalOfACoverageIsTheBinomialOne() {
        assertEquals(0.6915, Coverage.Share.of(1.0, 10.0, 0.95).low(), 1e-4);
        assertEquals(1.0, Coverage.Share.of(1.0, 10.0, 0.95).high(), Tolerance.ARITHMETIC);
        assertEquals(0.3085, Coverage.Share.of(0.0, 10.0, 0.95).high(), 1e-4);
        assertEquals(0.0, Coverage.Share.of(0.0, 10.0, 0.95).low(), Tolerance.ARITHMETIC);
    }

    /**
     * By hand: five percent over both sets of histories of a check are 2.5 for one, shared by two intervals of each of three
     * quantities, so a tail has 1/480. Where all of ten are covered, the lower end is the tenth root of that.
     */
    @Test
    void bothSetsOfHistoriesShareOneFalseAlarmInTwenty() {
        double[] middle = {0.5, 0.5, 0.5};
        List<SyntheticRecords.Placing> ten =
                Collections.nCopies(10, new SyntheticRecords.Placing(middle, new double[] {1.0, 1.0, 1.0}));
        Coverage first = Coverage.of(new SyntheticRecords.Placings(ten, 10.0), quantity -> 1.0)
                .get(0);
        assertEquals(Math.pow(1.0 / 480.0, 0.1), first.nine().low(), Tolerance.ARITHMETIC);
    }
}
