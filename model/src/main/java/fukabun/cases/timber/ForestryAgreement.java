package fukabun.cases.timber;

import fukabun.agent.Cabinet;
import fukabun.agent.Planner;
import fukabun.agent.ProjectView;
import fukabun.base.Month;
import fukabun.record.Milestone;
import fukabun.scenario.TimberCase;
import fukabun.world.Now;
import fukabun.world.OfficialCredit;
import fukabun.world.ProjectLife;
import fukabun.world.ProjectTalks;
import fukabun.world.World;
import java.util.Optional;

/** The life of a forestry agreement: talks, credit, and deliveries from the January after signature. */
final class ForestryAgreement {
    /**
     * Months before the last delivery from which a renewal can be talked about. In October 1973 the second agreement was
     * under talk (sakhalin_project.csv), two months before the last delivery under the first; assumed.
     */
    private static final int RENEWAL_LEAD_MONTHS = 6;

    /** Longest time over which a credit is drawn; assumed. A short credit is drawn until a year before its end. */
    private static final int LONGEST_DRAWING_MONTHS = 48;

    private static final int MONTHS_PER_YEAR = 12;

    /** Part of a credit that buys Japanese goods: four fifths of the package of 1974 were tied (TIME74). */
    private static final double TIED_SHARE = 0.8;

    private final TimberCase.SovietForests forests;
    private final TimberCase.Agreement terms;
    private final Optional<ForestryAgreement> renewed;
    private final int renewals;
    private final ProjectLife life;
    private final ProjectTalks talks;

    private Month signed;

    ForestryAgreement(
            TimberCase setting, TimberCase.Agreement terms, Optional<ForestryAgreement> renewed, World world) {
        this.forests = setting.soviet();
        this.terms = terms;
        this.renewed = renewed;
        renewals = renewed.map(before -> 1 + before.renewals()).orElse(0);
        life = new ProjectLife(terms.name());
        Planner planner = new Planner(world.parameters());
        talks = new ProjectTalks(life, goods(), setting.members(), planner, world.parameters(), world.draws());
    }

    /** Phase: before the signature, the talks. */
    void negotiate(World world, Now now, TimberTrade trade) {
        if (signed != null || !canBeTalkedAbout(now)) {
            return;
        }
        life.estimate(terms.creditUsd());
        if (now.index() == 0 && terms.talksFrom().isBefore(now.month())) {
            talks.haveGoneOnSince(terms.talksFrom());
        }
        talks.meet(world, view(world, now, trade));
    }

    /** Phase: the credit makes the agreement. */
    void seekCredit(World world, Now now) {
        if (signed != null || !canBeTalkedAbout(now) || !talks.areRipe(world, now)) {
            return;
        }
        double sizeUsd = world.credit().afterCut(terms.creditUsd(), world);
        Cabinet.Application application =
                new Cabinet.Application(terms.name() + " credit", sizeUsd, talks.supportShare(), TIED_SHARE);
        boolean onOffer = sizeUsd > 0.0
                || world.recorder().gate(world.card().open("credit on offer").add("sum left, USD", sizeUsd));
        boolean approved = onOffer && world.credit().governmentAgrees(application, world, now);
        world.recorder().decision(now.month(), "Cabinet and Export-Import Bank", application.name());
        if (approved) {
            int termMonths = MONTHS_PER_YEAR * terms.creditTermYears();
            int drawingMonths = Math.min(LONGEST_DRAWING_MONTHS, termMonths - MONTHS_PER_YEAR);
            world.credit()
                    .sign(
                            world,
                            now,
                            life,
                            new OfficialCredit.Terms(
                                    application, terms.creditRatePerYear(), drawingMonths, termMonths));
            signed = now.month();
            if (world.recorder().logs()) {
                world.recorder()
                        .happening(signed, terms.name() + " agreement: deliveries are due from " + begins() + ".");
            }
            life.reach(world, signed, "agreement signed", Milestone.Measure.share(talks.supportShare()));
        }
    }

    String name() {
        return terms.name();
    }

    boolean isSigned() {
        return signed != null;
    }

    boolean bringsChips() {
        return terms.chips();
    }

    /** How many agreements stand before it in the chain of renewals. */
    int renewals() {
        return renewals;
    }

    double cubicMetresPerYear() {
        return terms.cubicMetresPerYear();
    }

    /** Whether deliveries have begun, running or ended. */
    boolean hasBegun(Month month) {
        return signed != null && !month.isBefore(begins());
    }

    /** Whether deliveries are due. */
    boolean isRunning(Month month) {
        return hasBegun(month) && month.isBefore(ends());
    }

    /** Years since the last delivery; zero or less before. Only after the signature. */
    double yearsSinceEnd(Month month) {
        return (double) month.since(ends()) / MONTHS_PER_YEAR;
    }

    private Month begins() {
        return Month.of(signed.year() + 1, 1);
    }

    /** The month after the last delivery. */
    private Month ends() {
        return begins().plus(MONTHS_PER_YEAR * terms.deliveryYears());
    }

    private boolean canBeTalkedAbout(Now now) {
        boolean due = renewed.isEmpty()
                || renewed.get().isSigned()
                        && !now.month().isBefore(renewed.get().ends().plus(-RENEWAL_LEAD_MONTHS));
        return due && !now.month().isBefore(terms.talksFrom());
    }

    private String goods() {
        return terms.chips() ? "contract" : "timber";
    }

    private ProjectView view(World world, Now now, TimberTrade trade) {
        double priceShare = terms.chips() ? TimberTrade.CHIP_PRICE_SHARE : 1.0;
        return new ProjectView(
                now.month(),
                1.0,
                priceShare * trade.priceUsdPerCubicMetre(),
                priceShare * forests.operatingUsdPerCubicMetre() * now.usPricesSince1974(),
                priceShare * forests.freightUsdPerCubicMetre() * now.usPricesSince1974(),
                life.estimateUsd() / terms.cubicMetresPerYear(),
                world.climate().insecurity(),
                trade.uncoveredShare(now),
                trade.reliability(),
                world.climate().tension(),
                now.arrearsShare(),
                talks.supportShare(),
                world.climate().dispute());
    }
}
