package fukabun.agent.pipeline;

import fukabun.base.Draws;
import fukabun.base.Topic;
import fukabun.scenario.Parameter;
import fukabun.scenario.Parameters;
import fukabun.scenario.PipelineCase;
import org.apache.commons.math3.util.FastMath;

/**
 * A firm that bids in a Soviet tender. Its price lives in its own money and reaches dollars through the exchange rate,
 * as far as the firm lets it.
 */
public final class Bidder {
    /** Spread of how keenly a firm bids, log points; assumed. */
    static final double BID_SD = 0.05;

    /** How much dearer a firm bids under full self-restraint: as good as not at all. */
    static final double RESTRAINT_MARKUP = 1.0;

    private final PipelineCase.Bidder setting;
    private final PipelineCase.Bloc bloc;
    private final long key;
    private final double logUsualPrice;
    private final double passThrough;
    private final double hardStanceMarkup;

    public Bidder(PipelineCase.Bidder setting, PipelineCase.Bloc bloc, Parameters parameters) {
        this.setting = setting;
        this.bloc = bloc;
        key = Draws.keyOf(setting.name());
        double japanese = bloc == PipelineCase.Bloc.JAPAN ? parameters.value(Parameter.JAPANESE_BID) : 1.0;
        logUsualPrice = FastMath.log(setting.relativePrice() * japanese);
        passThrough = parameters.value(Parameter.BID_PASS_THROUGH);
        hardStanceMarkup = parameters.value(Parameter.HARD_STANCE_MARKUP);
    }

    public PipelineCase.Bidder setting() {
        return setting;
    }

    public PipelineCase.Bloc bloc() {
        return bloc;
    }

    public String name() {
        return setting.name();
    }

    /**
     * Logarithm of its price in US dollars over that of the usual bidder at the exchange rates of 1980.
     *
     * @param logMoneyPerUsd logarithm of its money for one dollar over that of 1980
     * @param tenderKey key of the tender
     * @param month number of the month
     */
    public double logPrice(double logMoneyPerUsd, long tenderKey, int month, Draws draws) {
        double keen = BID_SD * draws.normal(Topic.TENDER_BID, key ^ tenderKey, month, 0);
        return logUsualPrice - passThrough * logMoneyPerUsd + keen;
    }

    /**
     * What guidance from Tokyo adds to the price of a Japanese firm (A5), log points.
     *
     * @param hardStance how hard Tokyo tells firms not to take the lead; nothing where the winner does not lead
     * @param selfRestraint how far firms are kept from bidding against Americans; nothing where none bids
     */
    public double guidanceMarkup(double hardStance, double selfRestraint) {
        return bloc == PipelineCase.Bloc.JAPAN ? hardStanceMarkup * hardStance + RESTRAINT_MARKUP * selfRestraint : 0.0;
    }
}
