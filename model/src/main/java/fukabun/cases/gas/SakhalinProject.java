package fukabun.cases.gas;

import fukabun.agent.Cabinet;
import fukabun.agent.ConsortiumMember;
import fukabun.agent.LicenceOffice;
import fukabun.agent.Planner;
import fukabun.agent.ProjectView;
import fukabun.agent.gas.ShelfCrew;
import fukabun.base.Draws;
import fukabun.base.Month;
import fukabun.ledger.Loan;
import fukabun.market.LngPrice;
import fukabun.record.Indicator;
import fukabun.record.Milestone;
import fukabun.scenario.Driver;
import fukabun.scenario.GasCase;
import fukabun.scenario.Parameter;
import fukabun.scenario.Parameters;
import fukabun.world.Now;
import fukabun.world.OfficialCredit;
import fukabun.world.ProjectLife;
import fukabun.world.ProjectTalks;
import fukabun.world.Recorder;
import fukabun.world.World;

/** The life of the Sakhalin shelf: talks, risk credit, exploration, and a development that may never be decided. */
final class SakhalinProject {
    /** Part of the utilities, by need, that must commit themselves: "most of 3 Mt"; assumed. */
    private static final double MOST_BUYERS = 0.55;

    /** Gas that the plan needs, bcm: 60 Mt over twenty years and plant use (energy_parameters.csv). */
    private static final double GAS_NEEDED_BCM = 91.0;

    /** Running cost a year over capital, freight at prices of 1985: energy_parameters.csv. */
    private static final double RUNNING_SHARE = 0.045;

    private static final double FREIGHT_1985_USD_PER_MMBTU = 0.45;

    /** What a lost season adds to the estimate: a tenth makes three years of interest 5.4 USD; assumed. */
    private static final double COST_OF_A_LOST_SEASON = 0.1;

    /** How much of the security premium a buyer of gas pays, as in the trial; assumed. */
    private static final double SECURITY_PART = 0.5;

    /** Part of a credit that buys Japanese goods; American part of the equipment for development; assumed. */
    private static final double TIED_SHARE = 0.8;

    private static final double US_CONTENT_SHARE = 0.1;

    /** Part of the first credit that is drawn when Moscow asks for the further one; assumed. */
    private static final double ASKS_FURTHER_FROM = 0.6;

    private static final int CONTRACT_YEARS = 20;
    private static final int EXPLORATION_DRAWING_MONTHS = 60;
    private static final Month MIDDLE_OF_1985 = Month.of(1985, 6);

    private final GasCase.Shelf terms;
    private final ProjectLife life = new ProjectLife("Sakhalin shelf");
    private final ProjectTalks talks;
    private final ShelfExploration exploration;
    private final GasWorks works;
    private final int store;
    private final double securityPremium;
    private final double reliability;

    private boolean agreed;
    private boolean furtherAsked;
    private boolean furtherSigned;
    private Month developed;

    SakhalinProject(GasCase gas, World world) {
        Parameters parameters = world.parameters();
        terms = gas.sakhalin();
        talks = new ProjectTalks(
                life, "oil and gas", members(world), new Planner(parameters), parameters, world.draws());
        ShelfCrew crew = new ShelfCrew(life.project(), parameters);
        exploration = new ShelfExploration(terms, life, crew, world);
        store = world.ledger().openStore("Sakhalin LNG");
        works = new GasWorks(
                life,
                crew,
                terms.development().tonnesPerYear(),
                terms.development().plannedMonths(),
                store);
        securityPremium = parameters.value(Parameter.SECURITY_PREMIUM);
        reliability = parameters.value(Parameter.SOVIET_GAS_RELIABILITY);
    }

    /** The state's company has its share; private firms have what is left, by their sizes. */
    private ConsortiumMember[] members(World world) {
        ConsortiumMember.Rule rule = ConsortiumMember.Rule.of(world.parameters());
        Draws draws = world.draws();
        ConsortiumMember[] members = new ConsortiumMember[terms.members()];
        double sizes = 0.0;
        for (int i = 1; i < members.length; i++) {
            members[i] = new ConsortiumMember("Sodeco member " + (i + 1), rule, draws);
            sizes += members[i].size();
        }
        double stateSize = sizes * terms.stateShare() / Math.max(1.0 - terms.stateShare(), 1e-3);
        members[0] = new ConsortiumMember("Japan National Oil Corporation", rule, draws, stateSize);
        return members;
    }

    int store() {
        return store;
    }

    /** Phase: the estimate of the month; before the agreement, the talks. */
    void negotiate(World world, Now now, LngTrade trade) {
        life.estimate(terms.development().costUsd()
                * usPricesSince1985(now)
                * (1.0 + COST_OF_A_LOST_SEASON * exploration.lostSeasons()));
        if (!agreed && !now.month().isBefore(terms.firstTalks())) {
            talks.meet(world, view(world, now, trade));
        }
    }

    /** Phase: the risk credit makes the agreement; then the further credit, and each April the development. */
    void seekCredit(World world, Now now, LngTrade trade) {
        if (!agreed) {
            if (talks.areRipe(world, now)) {
                signExploration(world, now);
            }
        } else if (exploration.isUnderWay()) {
            seekFurtherCredit(world, now, trade);
        } else if (exploration.appraised() != null
                && developed == null
                && now.month().isApril()) {
            decideDevelopment(world, now, trade);
        }
    }

    private void signExploration(World world, Now now) {
        Cabinet.Application application = application("Sakhalin risk credit", terms.riskCreditUsd(), world);
        boolean approved = isOnOffer(application, world) && world.credit().governmentAgrees(application, world, now);
        world.recorder().decision(now.month(), "Cabinet and Export-Import Bank", application.name());
        if (approved) {
            exploration.addCredit(sign(world, now, application));
            exploration.agree(now.month());
            agreed = true;
            world.recorder().happening(now.month(), "General agreement on the Sakhalin shelf.");
            life.reach(world, now.month(), "agreement signed", Milestone.Measure.share(talks.supportShare()));
        }
    }

    private void seekFurtherCredit(World world, Now now, LngTrade trade) {
        if (furtherSigned || !(terms.furtherCreditUsd() > 0.0) || exploration.drawnShare() < ASKS_FURTHER_FROM) {
            return;
        }
        Cabinet.Application application = application("Sakhalin further credit", terms.furtherCreditUsd(), world);
        if (!(application.sizeUsd() > 0.0)) {
            furtherSigned = true;
            return;
        }
        if (!furtherAsked) {
            furtherAsked = true;
            world.recorder().amount(now.month(), "Moscow asks for " + application.name(), application.sizeUsd());
        }
        boolean open = talks.areBacked(world, view(world, now, trade));
        open &= world.credit().governmentAgrees(application, world, now);
        world.recorder().decision(now.month(), "Sodeco, Cabinet and Export-Import Bank", application.name());
        if (open) {
            furtherSigned = true;
            exploration.addCredit(sign(world, now, application));
        }
    }

    /** Buyers, price, planner, consortium, licence, linkage and Cabinet must all be open, and the gas must be there. */
    private void decideDevelopment(World world, Now now, LngTrade trade) {
        GasCase.Development development = terms.development();
        ProjectView view = view(world, now, trade);
        Month delivery = now.month().plus(development.plannedMonths());
        double price = trade.expectedPriceUsdPerMmbtu()
                * (1.0 + SECURITY_PART * securityPremium * world.climate().insecurity());
        double breakEven = LngPrice.breakEvenUsdPerMmbtu(
                life.estimateUsd(),
                RUNNING_SHARE,
                talks.requiredReturnPerYear(view),
                development.tonnesPerYear(),
                FREIGHT_1985_USD_PER_MMBTU * usPricesSince1985(now));
        double committed = trade.committedShare(
                world, now, "Sakhalin LNG", development.tonnesPerYear(), delivery, (price - breakEven) / price);
        world.card()
                .open("gas found")
                .add("gas of the field over the plan's need", exploration.gasBcm(world) / GAS_NEEDED_BCM)
                .add("all of it is needed", -1.0);
        boolean open = world.recorder().gate(world.card());
        world.card()
                .open("buyers")
                .add("part of the utilities committed", committed)
                .add("part that must be", -MOST_BUYERS);
        open &= world.recorder().gate(world.card());
        world.card()
                .open("price")
                .add("price expected, with security, USD/mmBtu", price)
                .add("break-even price, USD/mmBtu", -breakEven);
        open &= world.recorder().gate(world.card());
        open &= talks.areBacked(world, view);
        open &= licensed(world, now);
        Cabinet.Application application =
                application("Sakhalin development credit", development.creditShare() * life.estimateUsd(), world);
        open &= world.credit().governmentAgrees(application, world, now) && application.sizeUsd() > 0.0;
        world.recorder().decision(now.month(), "Sodeco, utilities, Cabinet and planner", "Sakhalin development");
        if (open) {
            develop(world, now, trade, application, delivery);
        }
    }

    private boolean licensed(World world, Now now) {
        double usContent = US_CONTENT_SHARE * life.estimateUsd();
        return world.licences()
                .isGranted(
                        new LicenceOffice.Application(
                                "Sakhalin shelf, development", usContent, life.estimateUsd() - usContent, false),
                        world,
                        now);
    }

    private void develop(World world, Now now, LngTrade trade, Cabinet.Application application, Month delivery) {
        developed = now.month();
        OfficialCredit.Terms credit = new OfficialCredit.Terms(
                application,
                terms.credit().ratePerYear(),
                terms.development().plannedMonths(),
                LngTrade.yearsToMonths(terms.credit().termYears()));
        world.credit().sign(world, now, life, credit);
        trade.signSoviet(
                "Sakhalin LNG",
                terms.development().tonnesPerYear(),
                delivery,
                delivery.plus(LngTrade.yearsToMonths(CONTRACT_YEARS)));
        works.start(developed);
        world.recorder().happening(developed, "The development of the Sakhalin shelf is decided.");
        life.reach(world, developed, "development decided", Milestone.Measure.usd(life.estimateUsd()));
    }

    /** Phase: drilling, and building once development is decided. First goods make the risk credits due. */
    void build(World world, Now now) {
        exploration.build(world, now);
        works.build(world, now);
        if (works.beginsToFlow(now.month())) {
            for (Loan credit : exploration.credits()) {
                world.ledger().fallDue(credit, now.month());
            }
        }
    }

    /** Phase: the licence of the season. */
    void seekLicence(World world, Now now) {
        exploration.seekLicence(world, now);
    }

    /** Writes the month. */
    void record(Recorder recorder, Now now) {
        exploration.record(recorder, now);
        recorder.set(Indicator.SAKHALIN_STARTED, now, developed == null ? 0.0 : 1.0);
    }

    private Cabinet.Application application(String name, double sizeUsd, World world) {
        return new Cabinet.Application(name, world.credit().afterCut(sizeUsd, world), talks.supportShare(), TIED_SHARE);
    }

    private Loan sign(World world, Now now, Cabinet.Application application) {
        return world.credit()
                .signAtRisk(
                        world,
                        now,
                        life,
                        new OfficialCredit.Terms(
                                application,
                                terms.credit().ratePerYear(),
                                EXPLORATION_DRAWING_MONTHS,
                                LngTrade.yearsToMonths(terms.credit().termYears())));
    }

    /** Whether anything is left of a credit; a gate is kept only where nothing is. */
    private static boolean isOnOffer(Cabinet.Application application, World world) {
        return application.sizeUsd() > 0.0
                || world.recorder()
                        .gate(world.card().open("credit on offer").add("sum left, USD", application.sizeUsd()));
    }

    private ProjectView view(World world, Now now, LngTrade trade) {
        GasCase.Development development = terms.development();
        double perTonne = life.estimateUsd() / development.tonnesPerYear();
        return new ProjectView(
                now.month(),
                1.0,
                trade.expectedPriceUsdPerMmbtu() * LngPrice.MMBTU_PER_TONNE,
                RUNNING_SHARE * perTonne,
                FREIGHT_1985_USD_PER_MMBTU * usPricesSince1985(now) * LngPrice.MMBTU_PER_TONNE,
                perTonne,
                world.climate().insecurity(),
                trade.uncoveredShare(now, now.month().plus(development.plannedMonths())),
                reliability,
                world.climate().tension(),
                now.arrearsShare(),
                talks.supportShare(),
                world.climate().dispute());
    }

    private static double usPricesSince1985(Now now) {
        Driver prices = Driver.CONSUMER_PRICES_UNITED_STATES;
        return now.value(prices) / now.drivers().at(prices, MIDDLE_OF_1985);
    }

    /** Whether its development is decided. */
    boolean isDecided() {
        return developed != null;
    }
}
