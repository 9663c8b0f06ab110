package fukabun.agent;

import fukabun.base.Draws;
import fukabun.base.Topic;
import fukabun.market.CapitalRecovery;
import fukabun.scenario.Parameter;
import fukabun.scenario.Parameters;

/**
 * A firm of the consortium. Japan lends and buys; it does not own. A member supports the project when security of
 * supply, its part of the tied equipment orders and the surplus of the coal outweigh the risk on the loan, which enters
 * as the return that it requires.
 */
public final class ConsortiumMember {
    /** Spread of a member's yearly judgement; assumed. */
    private static final double JUDGEMENT_SD = 0.12;

    /** Weight of uncovered need, and the bounds within which it counts; assumed. */
    private static final double NEED_SCALE = 0.3;

    private static final double LOWEST_NEED = -0.2;
    private static final double HIGHEST_NEED = 0.3;

    /** Size of the smallest member; the largest is three times as large; assumed. */
    private static final double SMALLEST = 0.5;

    /** Support at which the others pull neither way. */
    private static final double HALF = 0.5;

    private final String name;
    private final long key;
    private final double hurdlePerYear;
    private final double stake;
    private final double size;
    private final Rule rule;

    /** What all members share. */
    public record Rule(
            double requiredReturnPerYear,
            double hurdleSd,
            double reliabilityPremium,
            double tensionPremium,
            double arrearsPremium,
            double securityPremium,
            double needWeight,
            double equipmentStake,
            double peerWeight,
            double territorialPremium,
            double settlementProtection) {
        public static Rule of(Parameters parameters) {
            return new Rule(
                    parameters.value(Parameter.REQUIRED_RETURN),
                    parameters.value(Parameter.MEMBER_HURDLE_SD),
                    parameters.value(Parameter.RELIABILITY_PREMIUM),
                    parameters.value(Parameter.TENSION_PREMIUM),
                    parameters.value(Parameter.ARREARS_PREMIUM),
                    parameters.value(Parameter.SECURITY_PREMIUM),
                    parameters.value(Parameter.NEED_WEIGHT),
                    parameters.value(Parameter.EQUIPMENT_STAKE),
                    parameters.value(Parameter.PEER_WEIGHT),
                    parameters.value(Parameter.TERRITORIAL_PREMIUM),
                    parameters.value(Parameter.SETTLEMENT_PROTECTION));
        }
    }

    public ConsortiumMember(String name, Rule rule, Draws draws) {
        this(name, Draws.keyOf(name), rule, draws, Double.NaN);
    }

    /** A member whose weight in the consortium is known. */
    public ConsortiumMember(String name, Rule rule, Draws draws, double size) {
        this(name, Draws.keyOf(name), rule, draws, size);
    }

    private ConsortiumMember(String name, long key, Rule rule, Draws draws, double knownSize) {
        this.name = name;
        this.rule = rule;
        this.key = key;
        hurdlePerYear = rule.requiredReturnPerYear() + rule.hurdleSd() * draws.normal(Topic.MEMBER_HURDLE, key, 0, 0);
        stake = draws.uniform(Topic.MEMBER_HURDLE, key, 0, 1);
        size = Double.isNaN(knownSize) ? SMALLEST + draws.uniform(Topic.MEMBER_HURDLE, key, 0, 2) : knownSize;
    }

    public String name() {
        return name;
    }

    /** Its weight in the consortium; the mean member has 1. */
    public double size() {
        return size;
    }

    /** This year's judgement of the project, which its terms do not explain. */
    public double judgement(int year, Draws draws) {
        return JUDGEMENT_SD * draws.normal(Topic.MEMBER_JUDGEMENT, key, year, 0);
    }

    /** The return that it requires on a loan to the project, per year. */
    public double requiredReturnPerYear(Outlook outlook) {
        return safeReturn(outlook) + outlook.territorialReturn();
    }

    /**
     * What all members make of a view alike, worked out once for all of them.
     *
     * @param view what they see
     * @param reliabilityReturn return asked for doubts about the partner, per year
     * @param tensionReturn return asked for tension
     * @param arrearsReturn return asked for arrears
     * @param territorialReturn return asked for the dispute
     * @param security worth of security of supply, share of price
     * @param running operating cost and freight, share of price
     * @param need worth of the coal that nothing else covers
     * @param peers pull of the others
     */
    public record Outlook(
            ProjectView view,
            double reliabilityReturn,
            double tensionReturn,
            double arrearsReturn,
            double territorialReturn,
            double security,
            double running,
            double need,
            double peers) {}

    /** What this member and all that share its rule make of a view. */
    public Outlook outlook(ProjectView view) {
        double price = view.expectedPriceUsdPerTonne();
        double need = Math.min(Math.max(view.uncoveredShare(), LOWEST_NEED), HIGHEST_NEED);
        return new Outlook(
                view,
                rule.reliabilityPremium() * (1.0 - view.sovietReliability()),
                rule.tensionPremium() * view.tension(),
                rule.arrearsPremium() * view.arrearsShare(),
                territorialReturn(view.dispute()),
                view.priceShare() * rule.securityPremium() * view.insecurity(),
                (view.operatingUsdPerTonne() + view.freightUsdPerTonne()) / price,
                NEED_SCALE * rule.needWeight() * need,
                rule.peerWeight() * (view.supportShare() - HALF));
    }

    /**
     * Writes the gate of this member's support.
     *
     * @param outlook from {@link #outlook}, of this member or of one that shares its rule
     * @param judgement from {@link #judgement} for the year of the view
     */
    public void judge(Outlook outlook, double judgement, Scorecard card) {
        ProjectView view = outlook.view();
        double safeReturn = safeReturn(outlook);
        double territorialReturn = outlook.territorialReturn();
        double safeCharge = charge(view, safeReturn);
        double fullCharge = territorialReturn == 0.0 ? safeCharge : charge(view, safeReturn + territorialReturn);
        card.open("member's support")
                .add("price of the goods", view.priceShare())
                .add("security of supply", outlook.security())
                .add("operating cost and freight", -outlook.running())
                .add("capital charge at the return required", -safeCharge)
                .add("territorial premium (T2, T4)", safeCharge - fullCharge)
                .add("uncovered need", outlook.need())
                .add("stake in tied equipment", rule.equipmentStake() * stake)
                .add("other members", outlook.peers())
                .add("own judgement", judgement);
    }

    /** Required return but for the dispute: own hurdle and the risks of partner, tension and arrears. */
    private double safeReturn(Outlook outlook) {
        return hurdlePerYear + outlook.reliabilityReturn() + outlook.tensionReturn() + outlook.arrearsReturn();
    }

    /** What the dispute adds: nothing in the usual unresolved state, less than nothing once it is settled. */
    private double territorialReturn(Dispute dispute) {
        return rule.territorialPremium() * (dispute.pressure() - 1.0)
                - rule.settlementProtection() * dispute.settledShare();
    }

    /** Yearly capital charge over the expected price. */
    private static double charge(ProjectView view, double ratePerYear) {
        return view.investmentUsdPerAnnualTonne()
                * CapitalRecovery.overTwentyYears(ratePerYear)
                / view.expectedPriceUsdPerTonne();
    }
}
