package fukabun.cases.coal;

import fukabun.agent.Planner;
import fukabun.agent.ProjectView;
import fukabun.base.Month;
import fukabun.ledger.Ledger;
import fukabun.record.Indicator;
import fukabun.record.Milestone;
import fukabun.scenario.CoalCase;
import fukabun.scenario.Parameter;
import fukabun.scenario.Parameters;
import fukabun.world.Now;
import fukabun.world.ProjectLife;
import fukabun.world.ProjectTalks;
import fukabun.world.Recorder;
import fukabun.world.World;

/** The life of the South Yakut project, from first talks to coal and debt. It may never come about. */
final class SouthYakutProject {
    /** The month from which the contract's start was counted in history. */
    private static final Month HISTORICAL_AGREEMENT = Month.of(1974, 6);

    /** Sea freight from Vostochny to Japan, USD per tonne at prices of 1974; assumed. */
    private static final double FREIGHT_1974 = 4.0;

    private static final double MONTHS_PER_YEAR = 12.0;

    /** Soviet coal sells at this share of the benchmark: coal_parameters.csv has 0.945-0.97 for Neryungri coal. */
    static final double COAL_PRICE_SHARE = 0.97;

    private final ProjectLife life = new ProjectLife("South Yakut");

    private final CoalCase.SouthYakut terms;
    private final ProjectTalks talks;
    private final SouthYakutCredits credits;
    private final SouthYakutWorks works;
    private final double operatingCost1974;

    private Month signed;
    private Month contractStart;
    private double signedEstimateUsd;

    SouthYakutProject(CoalCase coal, World world) {
        Parameters parameters = world.parameters();
        terms = coal.southYakut();
        Planner planner = new Planner(parameters);
        talks = new ProjectTalks(life, "coal", terms.members(), planner, parameters, world.draws());
        credits = new SouthYakutCredits(terms, life, planner, parameters);
        works = new SouthYakutWorks(terms, life, parameters, world.ledger());
        operatingCost1974 = parameters.value(Parameter.OPERATING_COST);
    }

    /** Phase: the estimate of the month; before the agreement, the talks. */
    void negotiate(World world, Now now, CoalTrade trade) {
        if (signed != null) {
            double growth = works.estimateOverFirst(
                    now.month().since(signed), now.levers().buildingOnPlan());
            life.estimate(signedEstimateUsd * growth);
            return;
        }
        life.estimate(terms.costEstimateUsd() * now.usPricesSince1974());
        if (!now.month().isBefore(terms.firstTalks())) {
            talks.meet(world, view(world, now, trade));
        }
    }

    /** Phase: the first credit makes the agreement; then supplements, and the line that a settlement opens. */
    void seekCredit(World world, Now now) {
        if (signed != null) {
            credits.seekSupplement(world, now, life.estimateUsd() / signedEstimateUsd, talks.supportShare());
        } else if (talks.areRipe(world, now) && credits.signFirst(world, now, talks.supportShare())) {
            signed = now.month();
            signedEstimateUsd = life.estimateUsd();
            int plannedMonths = Month.of(now.levers().contractStartYear(), 1).since(HISTORICAL_AGREEMENT);
            contractStart = signed.plus(plannedMonths);
            world.recorder().happening(signed, "South Yakut agreement: coal is due from " + contractStart + ".");
            life.reach(world, signed, "agreement signed", Milestone.Measure.share(talks.supportShare()));
        }
    }

    /** Phase: the mine is built and brings out coal; the railway takes it to the port. */
    void build(World world, Now now) {
        if (signed != null) {
            works.build(world, now, now.month().since(signed), contractStart.since(signed), credits.isWaiting());
            if (now.month().equals(contractStart)) {
                double due = dueFromSouthYakutTonnesPerYear(now);
                life.reach(world, contractStart, "contract start", Milestone.Measure.tonnesPerYear(due));
            }
        }
    }

    /** Writes the month. */
    void record(Recorder recorder, Now now) {
        recorder.set(Indicator.SOUTH_YAKUT_COST, now, life.estimateUsd());
        recorder.set(Indicator.SOUTH_YAKUT_SUPPLEMENTS, now, credits.supplements());
        recorder.set(Indicator.SOUTH_YAKUT_STARTED, now, signed == null ? 0.0 : 1.0);
    }

    /** Yearly South Yakut coal of the agreement once it is signed, whether or not deliveries have begun. */
    double promisedTonnesPerYear(Now now) {
        return signed == null
                ? 0.0
                : ContractSchedule.plateauTonnesPerYear(terms, now.levers().contractStartYear());
    }

    /** Yearly tonnage due under the contract in a month, from South Yakut and from Kuznetsk. */
    double dueTonnesPerYear(Now now) {
        return signed == null
                ? 0.0
                : ContractSchedule.dueTonnesPerYear(
                        terms, now.levers().contractStartYear(), now.month().since(contractStart));
    }

    /** The part of it due from South Yakut. */
    double dueFromSouthYakutTonnesPerYear(Now now) {
        return signed == null
                ? 0.0
                : ContractSchedule.dueFromSouthYakutTonnesPerYear(
                        terms, now.levers().contractStartYear(), now.month().since(contractStart));
    }

    /** South Yakut coal that can be sold in a year at this month's pace, tonnes. */
    double shippableTonnesPerYear(Now now) {
        return Math.min(works.shippableTonnesPerYear(), dueFromSouthYakutTonnesPerYear(now));
    }

    /** Coal that can be sold this month, tonnes: what the port can load, at most what is due under the contract. */
    double availableTonnes(Ledger ledger, Now now) {
        return Math.min(works.availableTonnes(ledger), dueFromSouthYakutTonnesPerYear(now) / MONTHS_PER_YEAR);
    }

    /** Loads at most {@code tonnes} of it into a store of Soviet exports; returns what was loaded. */
    double ship(Ledger ledger, Now now, int exportStore, double tonnes) {
        return works.ship(ledger, exportStore, Math.min(tonnes, availableTonnes(ledger, now)));
    }

    private ProjectView view(World world, Now now, CoalTrade trade) {
        return new ProjectView(
                now.month(),
                COAL_PRICE_SHARE,
                trade.expectedPriceUsdPerTonne(),
                operatingCost1974 * now.usPricesSince1974(),
                FREIGHT_1974 * now.usPricesSince1974(),
                life.estimateUsd() / terms.miningCapacityTonnesPerYear(),
                world.climate().insecurity(),
                trade.uncoveredShare(now, promisedTonnesPerYear(now)),
                trade.sovietReliability(),
                world.climate().tension(),
                now.arrearsShare(),
                talks.supportShare(),
                world.climate().dispute());
    }
}
