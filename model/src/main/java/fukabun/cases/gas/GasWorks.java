package fukabun.cases.gas;

import fukabun.agent.gas.ShelfCrew;
import fukabun.base.Month;
import fukabun.ledger.Ledger;
import fukabun.record.Milestone;
import fukabun.world.Now;
import fukabun.world.ProjectLife;
import fukabun.world.World;

/** What is built once a development is decided, and the goods that flow from it. */
final class GasWorks {
    private static final double MONTHS_PER_YEAR = 12.0;

    /** Months from the first goods to full output; assumed. */
    private static final double RAMP_MONTHS = 24.0;

    /** Rounding that the last month of a plan may leave. */
    private static final double ROUNDING = 1e-9;

    private final ProjectLife life;
    private final ShelfCrew crew;
    private final double tonnesPerYear;
    private final int plannedMonths;
    private final int store;

    private Month started;
    private Month firstGoods;
    private double progress;

    GasWorks(ProjectLife life, ShelfCrew crew, double tonnesPerYear, int plannedMonths, int store) {
        this.life = life;
        this.crew = crew;
        this.tonnesPerYear = tonnesPerYear;
        this.plannedMonths = plannedMonths;
        this.store = store;
    }

    void start(Month month) {
        started = month;
    }

    /** A month of building; once it is done goods come into the store, and what nobody takes is used at home. */
    void build(World world, Now now) {
        if (started == null || !started.isBefore(now.month())) {
            return;
        }
        if (firstGoods == null) {
            double settledShare = world.climate().dispute().settledShare();
            progress += now.levers().buildingOnPlan()
                    ? 1.0 / plannedMonths
                    : crew.progress(now.month().number(), plannedMonths, settledShare, world.draws());
            if (progress >= 1.0 - ROUNDING) {
                firstGoods = now.month();
                life.reach(world, firstGoods, "first goods", Milestone.Measure.months(firstGoods.since(started)));
            }
        }
        if (firstGoods != null) {
            Ledger ledger = world.ledger();
            double ramp = Math.min(1.0, (now.month().since(firstGoods) + 1) / RAMP_MONTHS);
            ledger.use(store, ledger.stockTonnes(store));
            ledger.produce(store, ramp * tonnesPerYear / MONTHS_PER_YEAR);
        }
    }

    /** Whether goods began to flow this month. */
    boolean beginsToFlow(Month month) {
        return month.equals(firstGoods);
    }
}
