package fukabun.cases.coal;

import fukabun.agent.coal.CoalTransport;
import fukabun.agent.coal.MineBuilder;
import fukabun.base.Month;
import fukabun.ledger.Ledger;
import fukabun.record.Milestone;
import fukabun.scenario.CoalCase;
import fukabun.scenario.Parameters;
import fukabun.world.Now;
import fukabun.world.ProjectLife;
import fukabun.world.World;

/** What is built at Neryungri and on the way to Japan: the mine, its shovels, the railway and the port. */
final class SouthYakutWorks {
    private static final double MONTHS_PER_YEAR = 12.0;

    /** Months after the agreement at which the shovels are at work; assumed. */
    private static final int SHOVELS_AFTER_MONTHS = 18;

    /** Share of the work at which coal comes out, and months from there to full output; assumed. */
    private static final double FIRST_COAL_PROGRESS = 0.92;

    private static final double RAMP_MONTHS = 48.0;
    private static final double RAMP_MONTHS_ON_PLAN = 12.0;

    /** Rounding that the last month of a plan may leave. */
    private static final double ROUNDING = 1e-9;

    private final CoalCase.SouthYakut terms;
    private final ProjectLife life;
    private final MineBuilder builder;
    private final CoalTransport transport;
    private final double[] repairLeft;
    private final int mineStore;
    private final int portStore;

    private double progress;
    private Month firstCoal;
    private double portTonnes;
    private double shippableTonnes;

    SouthYakutWorks(CoalCase.SouthYakut terms, ProjectLife life, Parameters parameters, Ledger ledger) {
        this.terms = terms;
        this.life = life;
        builder = new MineBuilder(parameters);
        transport = new CoalTransport(parameters);
        repairLeft = new double[terms.shovels()];
        mineStore = ledger.openStore("South Yakut mine");
        portStore = ledger.openStore("Vostochny");
    }

    /** Estimate over that of the agreement, so many months after it. */
    double estimateOverFirst(int monthsSinceSigned, boolean onPlan) {
        return onPlan ? 1.0 : builder.estimateOverFirst(monthsSinceSigned);
    }

    /**
     * A month of work after the agreement.
     *
     * @param monthsSinceSigned age of the agreement
     * @param plannedMonths months from the agreement to the contract's start
     * @param waitsForCredit whether a supplement that was asked for is not granted yet
     */
    void build(World world, Now now, int monthsSinceSigned, int plannedMonths, boolean waitsForCredit) {
        boolean onPlan = now.levers().buildingOnPlan();
        if (progress < 1.0 && monthsSinceSigned > 0) {
            progress += onPlan ? 1.0 / plannedMonths : progressOfMonth(world, now, monthsSinceSigned, waitsForCredit);
            if (progress >= 1.0) {
                reach(world, now, "works complete", monthsSinceSigned);
            }
        }
        if (firstCoal == null && progress >= (onPlan ? 1.0 - ROUNDING : FIRST_COAL_PROGRESS)) {
            firstCoal = now.month();
            world.recorder().happening(now.month(), "First coking coal is mined at Neryungri.");
            reach(world, now, "first coal", monthsSinceSigned);
        }
        if (firstCoal != null) {
            mine(world, now, onPlan);
        }
    }

    /** Coal that the port can load this month, tonnes. */
    double availableTonnes(Ledger ledger) {
        return Math.min(portTonnes, ledger.stockTonnes(portStore));
    }

    /** Coal that mine, railway and port can bring to sea in a year at this month's pace, tonnes. */
    double shippableTonnesPerYear() {
        return shippableTonnes * MONTHS_PER_YEAR;
    }

    /** Loads at most {@code tonnes} into a store of Soviet exports; returns what was loaded. */
    double ship(Ledger ledger, int exportStore, double tonnes) {
        double loaded = Math.min(tonnes, availableTonnes(ledger));
        ledger.move(portStore, exportStore, loaded);
        return loaded;
    }

    private void reach(World world, Now now, String event, int monthsSinceSigned) {
        life.reach(world, now.month(), event, Milestone.Measure.months(monthsSinceSigned));
    }

    private double progressOfMonth(World world, Now now, int monthsSinceSigned, boolean waitsForCredit) {
        int working = repairLeft.length;
        for (int k = 0; k < repairLeft.length && monthsSinceSigned > SHOVELS_AFTER_MONTHS; k++) {
            repairLeft[k] = builder.repairLeft(
                    repairLeft[k], k, now.month(), world.climate().licenceDenial(), world.draws());
            working -= repairLeft[k] > 0.0 ? 1 : 0;
        }
        double workingShare = (double) working / repairLeft.length;
        return builder.progress(
                new MineBuilder.View(
                        now.month(),
                        workingShare,
                        waitsForCredit,
                        world.climate().dispute().settledShare()),
                world.draws());
    }

    /** Coal comes out, the railway takes what it and the port's store can hold, and the rest is used at home. */
    private void mine(World world, Now now, boolean onPlan) {
        Ledger ledger = world.ledger();
        double settledShare = world.climate().dispute().settledShare();
        double rampMonths = onPlan ? RAMP_MONTHS_ON_PLAN : RAMP_MONTHS;
        double ramp = Math.min(1.0, (now.month().since(firstCoal) + 1) / rampMonths);
        double mined = terms.miningCapacityTonnesPerYear() / MONTHS_PER_YEAR * ramp;
        double portDesign = terms.portTonnesPerYear() / MONTHS_PER_YEAR;
        double room = portDesign * CoalTransport.PORT_STORE_MONTHS - ledger.stockTonnes(portStore);
        double rail = onPlan ? mined : transport.railTonnesPerYear(settledShare) / MONTHS_PER_YEAR;
        double railed = CoalTransport.railedTonnes(mined, rail, room);
        ledger.produce(mineStore, mined);
        ledger.move(mineStore, portStore, railed);
        ledger.use(mineStore, ledger.stockTonnes(mineStore));
        boolean portWorks = onPlan || now.levers().portWorks();
        double portShare = portWorks ? 1.0 : transport.portShare(now.month().fractionalYear(), settledShare);
        portTonnes = portDesign * portShare;
        shippableTonnes = Math.min(portTonnes, Math.min(mined, rail));
    }
}
