package fukabun.cases.gas;

import fukabun.agent.Cabinet;
import fukabun.agent.LicenceOffice;
import fukabun.agent.Planner;
import fukabun.agent.ProjectView;
import fukabun.agent.gas.AmericanPartner;
import fukabun.agent.gas.ShelfCrew;
import fukabun.base.Draws;
import fukabun.base.Month;
import fukabun.base.Topic;
import fukabun.ledger.Loan;
import fukabun.record.Milestone;
import fukabun.scenario.GasCase;
import fukabun.scenario.Parameter;
import fukabun.scenario.Parameters;
import fukabun.world.Now;
import fukabun.world.OfficialCredit;
import fukabun.world.ProjectLife;
import fukabun.world.ProjectTalks;
import fukabun.world.World;
import org.apache.commons.math3.util.FastMath;

/**
 * A project on land that is proposed and, by the same rules as the shelf, agreed or refused: Yakut gas, whose reserves
 * are to be proved first, and Tyumen oil, whose pipeline is agreed at once or not at all.
 */
final class LandProject {
    /** Part of a credit that buys Japanese goods; American part of the equipment; assumed. */
    private static final double TIED_SHARE = 0.8;

    private static final double US_CONTENT_SHARE = 0.2;
    private static final double RESERVES_LOG_SD = 0.2;

    private final String subject;
    private final String equipment;
    private final String exploration;
    private final String development;
    private final GasCase.Proposal terms;
    private final ProjectLife life;
    private final ProjectTalks talks;
    private final AmericanPartner partner;
    private final ShelfCrew crew;
    private final double reliability;
    private final double reservesRatio;
    private final int store;

    private Month agreed;
    private Loan explorationCredit;
    private boolean forgiven;
    private Month decided;
    private GasWorks works;

    /** What the project is worth this month and what it costs; by month, for offers change. */
    record Offer(
            double tonnesPerYear,
            double costUsd,
            double expectedPriceUsdPerTonne,
            double operatingUsdPerTonne,
            double freightUsdPerTonne,
            double uncoveredShare) {}

    /** The conditions that only one kind of project has; each keeps its gates and says whether all are open. */
    interface Conditions {
        boolean areMet(double requiredReturnPerYear);
    }

    LandProject(String name, String goods, GasCase.Proposal terms, World world) {
        Parameters parameters = world.parameters();
        subject = name + " " + goods;
        equipment = name + " equipment";
        exploration = name + " exploration credit";
        development = name + " credit";
        this.terms = terms;
        life = new ProjectLife(name);
        talks = new ProjectTalks(life, goods, terms.members(), new Planner(parameters), parameters, world.draws());
        partner = new AmericanPartner(parameters);
        crew = new ShelfCrew(name, parameters);
        reliability = parameters.value(Parameter.SOVIET_GAS_RELIABILITY);
        double luck = world.draws().normal(Topic.FIELD_SIZE, Draws.keyOf(name), 0, 0);
        reservesRatio = parameters.value(Parameter.YAKUT_GAS_RESERVES) * FastMath.exp(RESERVES_LOG_SD * luck);
        store = world.ledger().openStore(subject);
    }

    int store() {
        return store;
    }

    boolean isDecided() {
        return decided != null;
    }

    /** Whether anybody talks about it this month. */
    private boolean isOpen(Now now) {
        return decided == null
                && !now.month().isBefore(terms.firstTalks())
                && !terms.lastTalks().isBefore(now.month());
    }

    /** Whether the project needs the view of the month: before an agreement, and when development may be decided. */
    boolean isAsked(Now now) {
        return isOpen(now) && (agreed == null || (isProved(now) && now.month().isApril()));
    }

    private boolean provesFirst() {
        return terms.explorationCreditUsd() > 0.0;
    }

    private boolean isProved(Now now) {
        return agreed != null && now.month().since(agreed) >= terms.explorationMonths();
    }

    /** Phase: talks before an agreement. */
    void negotiate(World world, Now now, Offer offer) {
        life.estimate(offer.costUsd());
        if (agreed == null) {
            talks.meet(world, view(world, now, offer));
        }
    }

    /** Phase: exploration is agreed first where reserves are to be proved; then development, or never. */
    void seekCredit(World world, Now now, Offer offer, Conditions conditions) {
        if (agreed == null && provesFirst()) {
            if (talks.areRipe(world, now)) {
                agreeExploration(world, now);
            }
        } else if (provesFirst() || talks.areRipe(world, now)) {
            decide(world, now, offer, conditions);
        }
    }

    private void agreeExploration(World world, Now now) {
        partner.join(now.month(), now.levers().usEnergyCredit(), true, world.card());
        boolean open = world.recorder().gate(world.card());
        Cabinet.Application application = application(exploration, terms.explorationCreditUsd(), world);
        open &= world.credit().governmentAgrees(application, world, now) && application.sizeUsd() > 0.0;
        world.recorder().decision(now.month(), "Cabinet and American partner", application.name());
        if (open) {
            agreed = now.month();
            explorationCredit =
                    world.credit().signAtRisk(world, now, life, credit(application, terms.explorationMonths()));
            life.reach(world, agreed, "exploration agreed", Milestone.Measure.usd(application.sizeUsd()));
        }
    }

    private void decide(World world, Now now, Offer offer, Conditions conditions) {
        ProjectView view = view(world, now, offer);
        boolean open = true;
        if (provesFirst()) {
            world.card()
                    .open("reserves")
                    .add("proved over needed", reservesRatio)
                    .add("all that is needed", -1.0);
            open &= world.recorder().gate(world.card());
        }
        open &= conditions.areMet(talks.requiredReturnPerYear(view));
        if (provesFirst()) {
            open &= talks.areBacked(world, view);
        }
        partner.join(now.month(), now.levers().usEnergyCredit(), false, world.card());
        open &= world.recorder().gate(world.card());
        double usContent = US_CONTENT_SHARE * offer.costUsd();
        open &= world.licences()
                .isGranted(
                        new LicenceOffice.Application(equipment, usContent, offer.costUsd() - usContent, false),
                        world,
                        now);
        double sizeUsd = terms.development().creditShare() * offer.costUsd();
        Cabinet.Application application = application(development, sizeUsd, world);
        open &= world.credit().governmentAgrees(application, world, now) && application.sizeUsd() > 0.0;
        world.recorder().decision(now.month(), "consortium, Cabinet, planner and partner", subject);
        if (open) {
            start(world, now, offer, application);
        }
    }

    private void start(World world, Now now, Offer offer, Cabinet.Application application) {
        decided = now.month();
        int planned = terms.development().plannedMonths();
        world.credit().sign(world, now, life, credit(application, planned));
        works = new GasWorks(life, crew, offer.tonnesPerYear(), planned, store);
        works.start(decided);
        world.recorder().amount(decided, subject + " is agreed", application.sizeUsd());
        life.reach(world, decided, "development decided", Milestone.Measure.tonnesPerYear(offer.tonnesPerYear()));
    }

    /** Phase: exploration draws on its credit; pipelines and plants are built; what came to nothing is forgiven. */
    void build(World world, Now now) {
        if (explorationCredit != null && !forgiven) {
            explore(world, now);
        }
        if (works != null) {
            works.build(world, now);
            if (works.beginsToFlow(now.month()) && explorationCredit != null && !forgiven) {
                world.ledger().fallDue(explorationCredit, now.month());
            }
        }
    }

    private void explore(World world, Now now) {
        if (now.month().since(agreed) <= terms.explorationMonths()) {
            world.credit().draw(world, explorationCredit, terms.explorationCreditUsd() / terms.explorationMonths());
        }
        if (decided == null && terms.lastTalks().isBefore(now.month())) {
            forgiven = true;
            double owed = explorationCredit.outstandingUsd();
            world.ledger().writeOff(explorationCredit, owed);
            world.recorder()
                    .amount(now.month(), life.project() + " comes to nothing; exploration credit forgiven", owed);
            life.reach(world, now.month(), "credit forgiven", Milestone.Measure.usd(owed));
        }
    }

    private OfficialCredit.Terms credit(Cabinet.Application application, int drawingMonths) {
        return new OfficialCredit.Terms(
                application,
                terms.credit().ratePerYear(),
                Math.max(1, drawingMonths),
                LngTrade.yearsToMonths(terms.credit().termYears()));
    }

    private Cabinet.Application application(String name, double sizeUsd, World world) {
        return new Cabinet.Application(name, world.credit().afterCut(sizeUsd, world), talks.supportShare(), TIED_SHARE);
    }

    private ProjectView view(World world, Now now, Offer offer) {
        return new ProjectView(
                now.month(),
                1.0,
                offer.expectedPriceUsdPerTonne(),
                offer.operatingUsdPerTonne(),
                offer.freightUsdPerTonne(),
                offer.costUsd() / offer.tonnesPerYear(),
                world.climate().insecurity(),
                offer.uncoveredShare(),
                reliability,
                world.climate().tension(),
                now.arrearsShare(),
                talks.supportShare(),
                world.climate().dispute());
    }
}
