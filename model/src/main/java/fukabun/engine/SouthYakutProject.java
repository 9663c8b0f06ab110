package fukabun.engine;

import fukabun.agent.Dispute;
import fukabun.agent.Planner;
import fukabun.agent.ProjectView;
import fukabun.base.Draws;
import fukabun.base.Month;
import fukabun.ledger.Ledger;
import fukabun.record.Indicator;
import fukabun.record.Milestone;
import fukabun.scenario.CoalCase;
import fukabun.scenario.Parameter;
import fukabun.scenario.Parameters;

/** The life of the South Yakut project, from first talks to coal and debt. It may never come about. */
final class SouthYakutProject {
    /** The month from which the contract's start was counted in history. */
    private static final Month HISTORICAL_AGREEMENT = Month.of(1974, 6);

    /** Sea freight from Vostochny to Japan, USD per tonne at prices of 1974; assumed. */
    private static final double FREIGHT_1974 = 4.0;

    private static final double MONTHS_PER_YEAR = 12.0;

    private static final String NAME = "South Yakut";

    private final CoalCase.SouthYakut terms;
    private final SouthYakutTalks talks;
    private final SouthYakutCredits credits;
    private final SouthYakutWorks works;
    private final double operatingCost1974;

    private Month signed;
    private Month contractStart;
    private double estimateUsd;
    private double signedEstimateUsd;

    SouthYakutProject(CoalCase coal, Parameters parameters, Draws draws, Ledger ledger, int sovietAccount) {
        terms = coal.southYakut();
        Planner planner = new Planner(parameters);
        talks = new SouthYakutTalks(terms.members(), planner, parameters, draws);
        credits = new SouthYakutCredits(terms, planner, parameters, ledger, sovietAccount);
        works = new SouthYakutWorks(terms, parameters, ledger);
        operatingCost1974 = parameters.value(Parameter.OPERATING_COST);
    }

    /** Phase: the estimate of the month; before the agreement, the talks. */
    void negotiate(World world, Now now) {
        if (signed != null) {
            double growth = works.estimateOverFirst(now.month().since(signed), now.levers().buildingOnPlan());
            estimateUsd = signedEstimateUsd * growth;
            return;
        }
        estimateUsd = terms.costEstimateUsd() * now.usPricesSince1974();
        if (!now.month().isBefore(terms.firstTalks())) {
            talks.meet(world, view(world, now));
        }
    }

    /** Phase: the first credit makes the agreement; then supplements, and the line that a settlement opens. */
    void seekCredit(World world, Now now, int index) {
        if (signed != null) {
            credits.seekSupplement(world, now, index, estimateUsd / signedEstimateUsd, talks.supportShare());
            credits.openTranche(world, now, index);
        } else if (talks.areRipe(world, now) && credits.signFirst(world, now, index, talks.supportShare())) {
            signed = now.month();
            signedEstimateUsd = estimateUsd;
            int plannedMonths = Month.of(now.levers().contractStartYear(), 1).since(HISTORICAL_AGREEMENT);
            contractStart = signed.plus(plannedMonths);
            world.recorder.happening(signed, "South Yakut agreement: coal is due from " + contractStart + ".");
            reach(world, signed, "agreement signed", Milestone.Measure.share(talks.supportShare()));
        }
    }

    /** Phase: the mine is built and brings out coal; the railway takes it to the port. */
    void build(World world, Now now) {
        if (signed != null) {
            works.build(world, now, now.month().since(signed), contractStart.since(signed), credits.isWaiting());
            if (now.month().equals(contractStart)) {
                double due = dueFromSouthYakutTonnesPerYear(now);
                reach(world, contractStart, "contract start", Milestone.Measure.tonnesPerYear(due));
            }
        }
    }

    /** Phase: interest, payments and drawings. */
    void drawAndService(World world, Now now, int index) {
        credits.drawAndService(world, now, index);
    }

    /** Keeps a step of the project's life, with the estimate of the month. */
    void reach(World world, Month month, String event, Milestone.Measure measure) {
        world.recorder.milestone(new Milestone(NAME, event, month, measure, estimateUsd));
    }

    /** Writes the month. */
    void record(Recorder recorder, int index) {
        recorder.set(Indicator.SOUTH_YAKUT_COST, index, estimateUsd);
        recorder.set(Indicator.SOUTH_YAKUT_STARTED, index, signed == null ? 0.0 : 1.0);
    }

    /** Yearly South Yakut coal of the agreement once it is signed, whether or not deliveries have begun. */
    double promisedTonnesPerYear(Now now) {
        return signed == null ? 0.0 : ContractSchedule.plateauTonnesPerYear(terms, now.levers().contractStartYear());
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

    private ProjectView view(World world, Now now) {
        return new ProjectView(
                now.month(),
                world.coal.expectedPriceUsdPerTonne(),
                operatingCost1974 * now.usPricesSince1974(),
                FREIGHT_1974 * now.usPricesSince1974(),
                estimateUsd / terms.miningCapacityTonnesPerYear(),
                world.insecurity,
                world.coal.uncoveredShare(now, promisedTonnesPerYear(now)),
                world.coal.sovietReliability(),
                world.tension,
                now.arrearsShare(),
                talks.supportShare(),
                Dispute.of(now.levers()));
    }
}
