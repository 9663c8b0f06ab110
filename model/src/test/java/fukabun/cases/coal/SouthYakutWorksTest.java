package fukabun.cases.coal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fukabun.SmallWorld;
import fukabun.Tolerance;
import fukabun.ledger.Ledger;
import fukabun.scenario.Lever;
import fukabun.scenario.Parameters;
import fukabun.scenario.Scenario;
import fukabun.scenario.Thesis;
import fukabun.world.Now;
import fukabun.world.Outside;
import fukabun.world.ProjectLife;
import fukabun.world.World;
import java.util.List;
import org.junit.jupiter.api.Test;

class SouthYakutWorksTest {
    private static final Parameters CENTRAL = SmallWorld.central(Thesis.WEAK);

    /**
     * By hand: a plan of ten months is done in the tenth; coal then comes out at 1/12, 2/12 ... of 9 Mt a year,
     * 62,500 t and 125,000 t, all of which reach the port's store; full output is a year away.
     */
    @Test
    void onPlanTheMineOpensInTheMonthOfTheContractAndIsFullAYearLater() {
        Scenario onPlan = SmallWorld.calm().with(Lever.BUILDING_ON_PLAN, 1.0);
        List<Now> months = Outside.of(onPlan);
        World world = new World(onPlan, CENTRAL, 1, false);
        Ledger books = world.ledger();
        SouthYakutWorks works =
                new SouthYakutWorks(SmallWorld.southYakut(), new ProjectLife("South Yakut"), CENTRAL, books);
        for (int age = 0; age < 10; age++) {
            works.build(world, months.get(age), age, 10, false);
            assertEquals(0.0, works.availableTonnes(books), "month " + age);
        }
        works.build(world, months.get(10), 10, 10, false);
        assertEquals(62_500.0, works.availableTonnes(books), Tolerance.arithmetic(1e6));
        works.build(world, months.get(11), 11, 10, false);
        assertEquals(187_500.0, works.availableTonnes(books), Tolerance.arithmetic(1e6));
    }
}
