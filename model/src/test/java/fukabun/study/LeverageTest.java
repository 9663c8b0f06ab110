package fukabun.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.SmallWorld;
import fukabun.base.Month;
import fukabun.record.Indicator;
import fukabun.scenario.Event;
import fukabun.scenario.Lever;
import fukabun.scenario.Scenario;
import fukabun.scenario.Thesis;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeverageTest {
    private static final Scenario BASE = SmallWorld.withTrade();

    @Test
    void whereTheRoutesAreZeroASettlementGainsNothingInAnyYear() {
        List<Member> deaf = AttributionTest.members(Thesis.ZERO).stream()
                .map(m -> new Member(
                        m.number(), m.thesis(), m.seed(), m.parameters().withoutTerritorialRoutes()))
                .toList();
        LeverageResult result = leverage(1972, 1980, 1991).run(deaf, Workers.SEQUENTIAL);
        assertEquals(3 * 2 * 2, result.gains().size(), "years, indicators, circumstances");
        for (LeverageResult.Gain gain : result.gains()) {
            assertEquals(Quantiles.of(new double[] {0.0}), gain.spread(), gain.toString());
        }
    }

    /** By hand, from two ensembles: the sum of what 1986 to 1991 differ by, over six years, with all that then opens. */
    @Test
    void aGainIsTheMeanPerYearFromTheSettlementOn() {
        List<Member> members = AttributionTest.members(Thesis.STRONG);
        LeverageResult.Gain gain =
                leverage(1986).run(members, Workers.SEQUENTIAL).gains().get(0);
        EnsembleResult without = Ensemble.run(BASE, members, false, Workers.SEQUENTIAL);
        Scenario settled = BASE.with(SmallWorld.settlement(1986, 1));
        EnsembleResult with = Ensemble.run(settled, completed(settled, members), false, Workers.SEQUENTIAL);
        double sum = 0.0;
        for (int k = 0; k < members.size(); k++) {
            for (int y = 1986 - 1968; y < 24; y++) {
                sum += with.annual(k, Indicator.TURNOVER)[y] - without.annual(k, Indicator.TURNOVER)[y];
            }
        }
        assertEquals(sum / members.size() / 6.0, gain.spread().mean(), 1e-9 * Math.abs(sum));
        assertTrue(gain.spread().mean() != 0.0);
    }

    /** By hand: the small world signs no official credit from 1986 on but 600 M USD in 1987, in six years 100 M a year. */
    @Test
    void theCreditThatCameIsThatWithoutASettlementPerYear() {
        Scenario signed = BASE.with(new Event.FrameworkCredit(Month.of(1987, 3), 600e6));
        LeverageResult result = new Leverage(
                        List.of(1980, 1986, 1988), List.of(new Leverage.Circumstance("as it was", signed)))
                .run(AttributionTest.members(Thesis.STRONG), Workers.SEQUENTIAL);
        LeverageResult.Credit credit = result.unsettledCredit().get(1);
        assertEquals(1986, credit.year());
        assertEquals(100e6, credit.spread().mean(), 1e-6);
        assertEquals(0.0, result.unsettledCredit().get(2).spread().p95());
    }

    @Test
    void bothCapitalsBelieveSomethingInEveryYear() {
        LeverageResult result = leverage(1986).run(AttributionTest.members(Thesis.STRONG), Workers.SEQUENTIAL);
        assertEquals(2 * 24, result.beliefs().size());
        assertEquals(1968, result.beliefs().get(0).year());
        assertEquals(Indicator.BELIEF_MOSCOW, result.beliefs().get(47).whose());
        assertEquals(1991, result.beliefs().get(47).year());
    }

    @Test
    void aYearOutsideOfThePeriodIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> leverage(1967));
        assertThrows(IllegalArgumentException.class, () -> leverage(1992));
    }

    private static List<Member> completed(Scenario settled, List<Member> members) {
        SettlementRoutes routes = SettlementRoutes.of(settled).orElseThrow();
        return members.stream().map(routes::derive).toList();
    }

    private static Leverage leverage(Integer... years) {
        return new Leverage(
                List.of(years),
                List.of(
                        new Leverage.Circumstance("with history", BASE),
                        new Leverage.Circumstance("on plan", BASE.with(Lever.BUILDING_ON_PLAN, 1.0))));
    }
}
