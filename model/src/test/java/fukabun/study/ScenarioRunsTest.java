package fukabun.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.SmallWorld;
import fukabun.record.Indicator;
import fukabun.scenario.Parameter;
import fukabun.scenario.Scenario;
import fukabun.scenario.Thesis;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every study runs a settlement with all that opens after it. */
class ScenarioRunsTest {
    private static final Scenario BASE = SmallWorld.withTrade();
    private static final List<Member> MEMBERS = AttributionTest.members(Thesis.STRONG);

    @Test
    void withoutASettlementAMemberStaysAsItWasDrawn() {
        ScenarioRuns runs = new ScenarioRuns(BASE);
        MEMBERS.forEach(member -> assertSame(member, runs.completed(member)));
    }

    @Test
    void completingTwiceIsCompletingOnce() {
        ScenarioRuns runs = new ScenarioRuns(BASE.with(SmallWorld.settlement(1973, 10)));
        for (Member member : MEMBERS) {
            Member once = runs.completed(member);
            assertEquals(once.parameters(), runs.completed(once).parameters());
            assertTrue(SettlementRoutes.MADE.stream()
                    .anyMatch(each -> once.parameters().value(each) != 0.0));
        }
    }

    /** The total of trade that settlements bring elsewhere must reach the table by way of the routes. */
    @Test
    void moreTradeAfterSettlementsElsewhereIsMoreTradeHere() {
        ScenarioRuns runs = new ScenarioRuns(BASE.with(SmallWorld.settlement(1973, 10)));
        Member member = MEMBERS.get(0);
        double little = turnover(runs, member, 0.02);
        double much = turnover(runs, member, 0.40);
        assertTrue(much > little, much + " is not more than " + little);
    }

    /** The totals are those of the years that follow, of which there are none: no number may become 0/0. */
    @Test
    void nothingOpensAfterASettlementInTheLastYear() {
        ScenarioRuns runs = new ScenarioRuns(BASE.with(SmallWorld.settlement(1991, 6)));
        for (Member member : MEMBERS) {
            Member completed = runs.completed(member);
            for (Parameter made : SettlementRoutes.MADE) {
                assertEquals(0.0, completed.parameters().value(made), made.key());
            }
            assertTrue(Double.isFinite(runs.table(member).annual(Indicator.TURNOVER, 1991)));
        }
    }

    private static double turnover(ScenarioRuns runs, Member member, double total) {
        Member drawn = new Member(
                member.number(),
                member.thesis(),
                member.seed(),
                member.parameters().with(Parameter.SETTLEMENT_TRADE_TOTAL, total));
        return runs.table(drawn).annual(Indicator.TURNOVER, 1980);
    }
}
