package fukabun.agent.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fukabun.SmallWorld;
import fukabun.Tolerance;
import fukabun.base.Draws;
import fukabun.base.Topic;
import fukabun.scenario.Parameter;
import fukabun.scenario.Parameters;
import fukabun.scenario.PipelineCase;
import fukabun.scenario.PipelineCase.Bloc;
import fukabun.scenario.Thesis;
import java.util.List;
import org.apache.commons.math3.util.FastMath;
import org.junit.jupiter.api.Test;

class BidderTest {
    private static final Parameters PARAMETERS = SmallWorld.central(Thesis.ZERO)
            .with(Parameter.BID_PASS_THROUGH, 0.25)
            .with(Parameter.JAPANESE_BID, 1.04)
            .with(Parameter.HARD_STANCE_MARKUP, 0.03);
    private static final Draws DRAWS = new Draws(3);

    private static Bidder bidder(Bloc bloc) {
        PipelineCase.Bidder setting = new PipelineCase.Bidder(
                "A firm", "somewhere", List.of(PipelineCase.Kind.PIPE), 0.95, PipelineCase.UsLink.NONE, false);
        return new Bidder(setting, bloc, PARAMETERS);
    }

    private static double keenness() {
        return Bidder.BID_SD * DRAWS.normal(Topic.TENDER_BID, Draws.keyOf("A firm") ^ 77L, 5, 0);
    }

    // By hand: a fall of its money by 0.2 log points at a pass-through of a quarter makes it 0.05 cheaper.
    @Test
    void aFirmWhoseMoneyFallsBidsLowerInDollars() {
        double expected = FastMath.log(0.95) - 0.05 + keenness();
        assertEquals(expected, bidder(Bloc.EUROPE).logPrice(0.2, 77L, 5, DRAWS), Tolerance.ARITHMETIC);
    }

    @Test
    void theJapaneseRatioMovesJapaneseBidsOnly() {
        double japanese = bidder(Bloc.JAPAN).logPrice(0.0, 77L, 5, DRAWS);
        double european = bidder(Bloc.EUROPE).logPrice(0.0, 77L, 5, DRAWS);
        assertEquals(FastMath.log(1.04), japanese - european, Tolerance.ARITHMETIC);
    }

    // By hand: 0.03 x 0.5 for half a hard stance, and a whole price more under full restraint.
    @Test
    void guidanceMakesJapaneseBidsDearerAndNoOthers() {
        assertEquals(0.015, bidder(Bloc.JAPAN).guidanceMarkup(0.5, 0.0), Tolerance.ARITHMETIC);
        assertEquals(1.0, bidder(Bloc.JAPAN).guidanceMarkup(0.0, 1.0), Tolerance.ARITHMETIC);
        assertEquals(0.0, bidder(Bloc.EUROPE).guidanceMarkup(1.0, 1.0), Tolerance.EXACT);
    }
}
