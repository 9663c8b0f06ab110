package fukabun.agent.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fukabun.SmallWorld;
import fukabun.Tolerance;
import fukabun.agent.Dispute;
import fukabun.market.ExportCredit;
import fukabun.scenario.Parameter;
import fukabun.scenario.PipelineCase.Bloc;
import fukabun.scenario.PipelineCase.Kind;
import fukabun.scenario.PipelineCase.UsLink;
import fukabun.scenario.Thesis;
import org.apache.commons.math3.util.FastMath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SovietBuyerTest {
    private static final SovietBuyer BUYER = new SovietBuyer(SmallWorld.central(Thesis.STRONG)
            .with(Parameter.NOMINAL_RATE_WEIGHT, 0.75)
            .with(Parameter.CREDIT_VALUED, 0.5)
            .with(Parameter.DELIVERY_RISK_WEIGHT, 0.6)
            .with(Parameter.CATERPILLAR_EDGE, 0.4)
            .with(Parameter.BUYER_POLITICS, 0.1)
            .with(Parameter.DENIAL_LEARNING, 0.6)
            .with(Parameter.DENIAL_RELIEF, 0.25)
            .with(Parameter.DENIAL_HALF_LIFE, 12.0));

    // By hand: the reference is 0.75 x 0.13 + 0.25 x 0.09 = 0.12; half of the saving counts, on 0.85 of the price.
    @Test
    void creditIsHeldAgainstAMixtureOfCommonAndOwnMarketRate() {
        double expected = 0.5 * 0.85 * ExportCredit.subsidyShare(0.12, 0.08, 8.0);
        assertEquals(expected, BUYER.creditWorth(new CreditOffer(0.85, 0.08, 0.09), 0.13, 8.0), Tolerance.ARITHMETIC);
    }

    @Test
    void creditThatIsDearerThanOtherMoneyIsNotTaken() {
        assertEquals(0.0, BUYER.creditWorth(new CreditOffer(0.85, 0.2, 0.09), 0.13, 8.0), Tolerance.EXACT);
    }

    // By hand: 0.6 x belief; a licensee is exposed with half of its goods.
    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({"NONE, 0", "LICENSEE, -0.12", "ORIGIN, -0.24"})
    void riskGrowsWithWhatWashingtonCanReach(UsLink link, double expected) {
        assertEquals(expected, BUYER.licenceRisk(link, 0.4), Tolerance.ARITHMETIC);
    }

    // By hand: 0.4 x 0.85 for American pipelayers in a fleet of which 85 % is American.
    @Test
    void americanPipelayersArePreferredAsFarAsTheFleetIsAmerican() {
        assertEquals(0.34, BUYER.preference(Kind.PIPELAYERS, Bloc.UNITED_STATES, 0.85), Tolerance.ARITHMETIC);
        assertEquals(0.0, BUYER.preference(Kind.TURBINES, Bloc.UNITED_STATES, 0.85), Tolerance.EXACT);
        assertEquals(0.0, BUYER.preference(Kind.PIPELAYERS, Bloc.JAPAN, 0.85), Tolerance.EXACT);
    }

    // By hand: 0.1 x (1 - unresolved); T5 opens after a settlement only, whatever Tokyo does before.
    @ParameterizedTest(name = "unresolved {0}, salience {1}, stance {2} -> {3}")
    @CsvSource({"1, 1, 1, 0", "0, 1, 1, 0.1", "0.5, 1, 1, 0.05", "1, 1.2, 1, 0", "1, 1, 0.5, 0"})
    void politicsCountOnlyAsFarAsTheDisputeIsSettled(
            double unresolved, double salience, double stance, double expected) {
        Dispute dispute = new Dispute(unresolved, salience, stance);
        assertEquals(expected, BUYER.politics(Bloc.JAPAN, dispute), Tolerance.ARITHMETIC);
        assertEquals(0.0, BUYER.politics(Bloc.EUROPE, dispute), Tolerance.EXACT);
    }

    // By hand: halving moves 0.05 by 0.6 of the way to 0.5: 0.32. A stop leaves 0.4 x 0.4 of the way to 1:
    // 1 - 0.16 x 0.68 = 0.8912. A licence moves 0.8912 a quarter of the way back to 0.05: 0.6809. A belief above what
    // is stopped stays. While a stop lasts nothing is learned; a quiet year halves 0.45 over 0.05.
    @ParameterizedTest(name = "{0}, {1} -> {2} gives {3}")
    @CsvSource({
        "0.05, 1, 0.5, 0.32",
        "0.32, 0.5, 0, 0.8912",
        "0.8912, 0, 1, 0.6809",
        "0.7, 1, 0.5, 0.7",
        "0.6, 0, 0, 0.6"
    })
    void beliefFollowsTheActsOfWashington(double before, double goBefore, double goNow, double expected) {
        assertEquals(expected, BUYER.believedDenial(before, goBefore, goNow), Tolerance.ARITHMETIC);
    }

    @Test
    void aBeliefFadesByHalfInItsHalfLife() {
        double belief = 0.45;
        for (int month = 0; month < 12; month++) {
            belief = BUYER.believedDenial(belief, 1.0, 1.0);
        }
        assertEquals(0.05 + 0.4 * FastMath.pow(2.0, -1.0), belief, Tolerance.ARITHMETIC);
    }
}
