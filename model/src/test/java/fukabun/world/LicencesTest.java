package fukabun.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.SmallWorld;
import fukabun.agent.Dispute;
import fukabun.agent.Leaning;
import fukabun.agent.LicenceOffice.Answer;
import fukabun.agent.LicenceOffice.Application;
import fukabun.base.Month;
import fukabun.record.Decision;
import fukabun.record.Happening;
import fukabun.scenario.Lever;
import fukabun.scenario.Parameter;
import fukabun.scenario.Parameters;
import fukabun.scenario.Scenario;
import fukabun.scenario.Thesis;
import java.util.List;
import org.junit.jupiter.api.Test;

class LicencesTest {
    private static final Application SODECO = new Application("a season of drilling off Sakhalin", 2e6, 161e6, false);
    private static final Application PIPELAYERS = new Application("pipelayers", 40e6, 0.0, false);
    private static final Parameters CHEAP_ALASKA =
            SmallWorld.central(Thesis.ZERO).with(Parameter.ALASKA_COST, 0.02);
    private static final Parameters DEAR_ALASKA = CHEAP_ALASKA.with(Parameter.ALASKA_COST, 0.9);

    private final World world = world(CHEAP_ALASKA);

    @Test
    void withoutAnEmbargoALicenceIsGrantedAndUnderAHardOneDenied() {
        assertEquals(Answer.GRANTED, answer(world, SODECO, calm()));
        resolve(world, 3.0);
        assertEquals(Answer.DENIED, answer(world, SODECO, calm()));
        assertFalse(world.licences().isGranted(SODECO, world, now(calm())));
        resolve(world, 0.01);
        assertEquals(Answer.EXEMPTED, answer(world, SODECO, calm()));
    }

    @Test
    void aRunningProjectIsExemptedWhereTheLeverIsOnAndASaleIsNot() {
        resolve(world, 3.0);
        Scenario exempted = calm().with(Lever.SODECO_EXEMPTED, 1.0);
        assertEquals(Answer.EXEMPTED, answer(world, SODECO, exempted));
        assertEquals(Answer.DENIED, answer(world, PIPELAYERS, exempted));
    }

    @Test
    void anExemptionThatTokyoHasPaidForStaysPaid() {
        resolve(world, 3.0);
        assertEquals(Answer.SOLD, answer(world, SODECO, calm().with(Lever.ALASKA_QUID_PRO_QUO, 1.0)));
        assertEquals(Answer.SOLD, answer(world, SODECO, calm()), "paid for, though the offer is gone");
        assertEquals(Answer.DENIED, answer(world, PIPELAYERS, calm().with(Lever.ALASKA_QUID_PRO_QUO, 1.0)));
    }

    @Test
    void tokyoDoesNotPayMoreThanTheProjectIsWorth() {
        World dear = world(DEAR_ALASKA);
        resolve(dear, 3.0);
        assertEquals(Answer.DENIED, answer(dear, SODECO, calm().with(Lever.ALASKA_QUID_PRO_QUO, 1.0)));
    }

    @Test
    void whatIsRefusedStaysAtStakeUntilItIsGrantedOrTheEmbargoIsGone() {
        resolve(world, 3.0);
        answer(world, SODECO, calm());
        answer(world, SODECO, calm());
        assertEquals(161e6, world.licences().refusedStakeUsd());
        resolve(world, 0.0);
        answer(world, SODECO, calm());
        assertEquals(0.0, world.licences().refusedStakeUsd());
        resolve(world, 3.0);
        answer(world, SODECO, calm());
        world.licences().forgetRefusals();
        assertEquals(0.0, world.licences().refusedStakeUsd());
    }

    @Test
    void theRecordHasTheAnswerInWordsOnceAndThePriceAsAnAlternative() {
        resolve(world, 3.0);
        for (int i = 0; i < 2; i++) {
            answer(world, SODECO, calm());
        }
        answer(world, SODECO, calm().with(Lever.ALASKA_QUID_PRO_QUO, 1.0));
        world.recorder().decision(Month.of(1982, 6), "Sodeco", "a season of drilling");
        List<Happening> happenings = world.recorder().finish().happenings();
        assertEquals(
                List.of(
                        "Washington denies a licence for 2 million USD of American goods for a season of drilling off"
                                + " Sakhalin; an ally has 161 million USD at stake.",
                        "Washington exempts 2 million USD of American goods for a season of drilling off Sakhalin for"
                                + " 5,000 million USD of Japanese loans to Alaska; an ally has 161 million USD at"
                                + " stake."),
                happenings.stream().map(Happening::sentence).toList());
        Decision decision = world.recorder().finish().decisions().get(0);
        List<String> last = decision.gates().subList(2, 4).stream()
                .map(gate -> gate.name() + ", one way to " + gate.oneOf() + ": " + gate.isOpen())
                .toList();
        assertEquals(
                List.of(
                        "US licence, one way to use American goods: false",
                        "Tokyo lends to Alaska, one way to use American goods: true"),
                last);
    }

    private static Answer answer(World world, Application application, Scenario scenario) {
        Answer answer = world.licences().answer(application, world, now(scenario));
        assertTrue(answer != null);
        return answer;
    }

    private static World world(Parameters parameters) {
        return new World(SmallWorld.calm(), parameters, 5, true);
    }

    /** A climate in which nothing but the embargo counts. */
    private static void resolve(World world, double resolve) {
        Sanctions sanctions = new Sanctions(0.0, resolve > 0.0 ? 0.7 : 0.0, resolve, 0.0, 0.0, 0.0, 0.0, 0.0, 0.6);
        world.setClimate(new Climate(0.5, 0.0, new Dispute(1.0, 1.0, 1.0), Leaning.MEAN, sanctions));
    }

    private static Scenario calm() {
        return SmallWorld.calm();
    }

    private static Now now(Scenario scenario) {
        return Outside.of(scenario).get(Month.of(1982, 6).since(SmallWorld.FIRST));
    }
}
