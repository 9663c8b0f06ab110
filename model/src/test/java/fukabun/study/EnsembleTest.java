package fukabun.study;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.SmallWorld;
import fukabun.Tolerance;
import fukabun.record.Indicator;
import fukabun.record.Table;
import fukabun.scenario.Scenario;
import fukabun.scenario.Thesis;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class EnsembleTest {
    private static final int MEMBERS = 40;
    private static final Scenario SCENARIO = SmallWorld.scenario().with(SmallWorld.settlement(1973, 10));

    /** Three threads, which begin with the last member. */
    private static final Workers THREADS = (count, task) -> {
        Thread[] threads = new Thread[3];
        for (int t = 0; t < threads.length; t++) {
            int first = t;
            threads[t] = new Thread(() -> {
                for (int k = count - 1 - first; k >= 0; k -= threads.length) {
                    task.accept(k);
                }
            });
            threads[t].start();
        }
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    };

    @Test
    void manyThreadsGiveTheSameBitsAsOne() {
        List<Member> members = members(Thesis.STRONG, MEMBERS);
        EnsembleResult one = Ensemble.run(SCENARIO, members, true, Workers.SEQUENTIAL);
        EnsembleResult many = Ensemble.run(SCENARIO, members, true, THREADS);
        assertEquals(one.annual(), many.annual());
        assertEquals(one.monthly(), many.monthly());
        for (int k = 0; k < MEMBERS; k++) {
            assertEquals(one.outcomes().get(k).member(), many.outcomes().get(k).member());
            assertTrue(
                    Arrays.deepEquals(
                            one.outcomes().get(k).annual(),
                            many.outcomes().get(k).annual()),
                    "member " + k);
        }
    }

    @Test
    void aMemberIsTheSameHoweverManyThereAre() {
        assertEquals(members(Thesis.WEAK, 10), members(Thesis.WEAK, 50).subList(0, 10));
        assertThrows(IllegalArgumentException.class, () -> members(Thesis.WEAK, 0));
    }

    @Test
    void membersShareTheirLuckAcrossThesesAndNotAmongEachOther() {
        List<Member> zero = members(Thesis.ZERO, MEMBERS);
        List<Member> strong = members(Thesis.STRONG, MEMBERS);
        for (int k = 0; k < MEMBERS; k++) {
            assertEquals(k, zero.get(k).number());
            assertEquals(zero.get(k).seed(), strong.get(k).seed());
            assertEquals(zero.get(k).parameters(), strong.get(k).parameters().withoutTerritorialRoutes());
        }
        assertEquals(MEMBERS, zero.stream().map(Member::seed).distinct().count());
        assertNotEquals(members(Thesis.ZERO, 1), Ensemble.members(SmallWorld.priors(), Thesis.ZERO, 8, 1));
    }

    @Test
    void theFiguresOfAMemberAreThoseOfItsRun() {
        List<Member> members = members(Thesis.STRONG, 3);
        EnsembleResult result = Ensemble.run(SCENARIO, members, false, Workers.SEQUENTIAL);
        assertEquals(1968, result.firstYear());
        assertTrue(result.monthly().isEmpty());
        for (Member member : members) {
            Table table = SmallWorld.run(SCENARIO, member.parameters(), member.seed());
            for (Indicator indicator : result.indicators()) {
                assertArrayEquals(table.annual(indicator), result.annual(member.number(), indicator), Tolerance.EXACT);
            }
        }
    }

    /** By hand: with one member every quantile of a period is that member's figure. */
    @Test
    void theBandsOfOneMemberAreItsFigures() {
        List<Member> one = members(Thesis.STRONG, 1);
        EnsembleResult result = Ensemble.run(SCENARIO, one, true, Workers.SEQUENTIAL);
        Table table =
                SmallWorld.run(SCENARIO, one.get(0).parameters(), one.get(0).seed());
        int price = result.indicators().indexOf(Indicator.COKING_COAL_PRICE);
        Band annual = result.annual().get(price);
        Band monthly = result.monthly().get(price);
        assertEquals("1968", annual.periods().get(0));
        assertEquals("1991", annual.periods().get(23));
        assertEquals("1968-01", monthly.periods().get(0));
        assertEquals("1991-12", monthly.periods().get(287));
        for (int y = 0; y < 24; y++) {
            assertEquals(
                    Quantiles.of(new double[] {table.annual(Indicator.COKING_COAL_PRICE)[y]}),
                    annual.quantiles().get(y));
        }
        assertEquals(
                table.values(Indicator.COKING_COAL_PRICE)[287],
                monthly.quantiles().get(287).p95());
    }

    private static List<Member> members(Thesis thesis, int count) {
        return Ensemble.members(SmallWorld.priors(), thesis, 7, count);
    }
}
