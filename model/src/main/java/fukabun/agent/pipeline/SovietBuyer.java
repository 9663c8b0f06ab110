package fukabun.agent.pipeline;

import fukabun.agent.Dispute;
import fukabun.market.ExportCredit;
import fukabun.market.TenderAward;
import fukabun.scenario.Parameter;
import fukabun.scenario.Parameters;
import fukabun.scenario.PipelineCase;
import org.apache.commons.math3.util.FastMath;

/**
 * The Ministry of Foreign Trade as it shops around. What speaks for a bid is counted in shares of its price: the price,
 * what cheap credit is worth, the risk that a licence is denied, a taste for American pipelayers, the partner's
 * politics.
 */
public final class SovietBuyer {
    /** Belief in denial before Washington has denied anything, and what it fades back to; assumed. */
    public static final double FIRST_BELIEF = 0.05;

    /** Part of the goods of a licensee that a denial would hold up; assumed. */
    private static final double LICENSEE_EXPOSURE = 0.5;

    /** Score at or below which a lot is not bought abroad: six tenths dearer than usual; assumed. */
    private static final double RESERVE = -0.6;

    private final double nominalWeight;
    private final double creditValued;
    private final double riskWeight;
    private final double edge;
    private final double politicsWeight;
    private final double learning;
    private final double relief;
    private final double beliefKept;
    private final TenderAward.Rule rule;

    public SovietBuyer(Parameters parameters) {
        nominalWeight = parameters.value(Parameter.NOMINAL_RATE_WEIGHT);
        creditValued = parameters.value(Parameter.CREDIT_VALUED);
        riskWeight = parameters.value(Parameter.DELIVERY_RISK_WEIGHT);
        edge = parameters.value(Parameter.CATERPILLAR_EDGE);
        politicsWeight = parameters.value(Parameter.BUYER_POLITICS);
        learning = parameters.value(Parameter.DENIAL_LEARNING);
        relief = parameters.value(Parameter.DENIAL_RELIEF);
        beliefKept = FastMath.pow(2.0, -1.0 / parameters.value(Parameter.DENIAL_HALF_LIFE));
        rule = new TenderAward.Rule(parameters.value(Parameter.ORDER_SPREAD), RESERVE);
    }

    /** How it parts an order. */
    public TenderAward.Rule rule() {
        return rule;
    }

    /**
     * What a credit is worth, share of the price. Moscow holds the rate partly against the market rate of its money and
     * partly, without regard to the money, against a common one.
     *
     * @param commonRatePerYear mean of the market rates of the lending countries
     */
    public double creditWorth(CreditOffer offer, double commonRatePerYear, double years) {
        double reference = nominalWeight * commonRatePerYear + (1.0 - nominalWeight) * offer.marketRatePerYear();
        double saved = ExportCredit.subsidyShare(reference, offer.ratePerYear(), years);
        // A credit that is dearer than other money is not taken.
        return creditValued * offer.financedShare() * Math.max(0.0, saved);
    }

    /** What the risk of a denied licence takes away, share of the price. */
    public double licenceRisk(PipelineCase.UsLink link, double believedDenial) {
        return switch (link) {
            case NONE -> 0.0;
            case LICENSEE -> -riskWeight * LICENSEE_EXPOSURE * believedDenial;
            case ORIGIN -> -riskWeight * believedDenial;
        };
    }

    /** What it pays more for an American pipelayer, share of the price: the more, the more of them it has. */
    public double preference(PipelineCase.Kind kind, PipelineCase.Bloc bloc, double americanFleetShare) {
        boolean american = bloc == PipelineCase.Bloc.UNITED_STATES;
        return american && kind == PipelineCase.Kind.PIPELAYERS ? edge * americanFleetShare : 0.0;
    }

    /** What the partner's politics are worth, share of the price: nothing before a settlement (T5). */
    public double politics(PipelineCase.Bloc bloc, Dispute dispute) {
        return bloc == PipelineCase.Bloc.JAPAN ? politicsWeight * dispute.settledShare() : 0.0;
    }

    /**
     * Belief in denial after a month. A restriction moves it towards the share that is stopped; a stop of everything
     * counts as two restrictions; a licence granted moves it back; without an act it fades.
     *
     * @param goBefore share of orders that Washington let go last month
     * @param goNow share that it lets go now
     */
    public double believedDenial(double before, double goBefore, double goNow) {
        if (goNow < goBefore) {
            double left = goNow > 0.0 ? 1.0 - learning : (1.0 - learning) * (1.0 - learning);
            double target = Math.max(before, 1.0 - goNow);
            return target - left * (target - before);
        }
        if (goNow > goBefore) {
            return before - relief * (before - FIRST_BELIEF);
        }
        return goNow < 1.0 ? before : FIRST_BELIEF + beliefKept * (before - FIRST_BELIEF);
    }
}
