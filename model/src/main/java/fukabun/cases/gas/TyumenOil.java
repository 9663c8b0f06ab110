package fukabun.cases.gas;

import fukabun.ledger.Ledger;
import fukabun.record.Indicator;
import fukabun.scenario.Driver;
import fukabun.scenario.GasCase;
import fukabun.scenario.Parameter;
import fukabun.world.Goods;
import fukabun.world.Now;
import fukabun.world.Recorder;
import fukabun.world.World;

/** Tyumen oil: a pipeline to the Pacific against crude; then less oil, and a railway in place of the pipeline. */
final class TyumenOil {
    private static final double BARRELS_PER_TONNE = 7.33;
    private static final int PRICE_MEMORY_MONTHS = 12;

    /** Lifting and pumping, and sea freight, USD per tonne at prices of 1974; assumed. */
    private static final double OPERATING_1974 = 6.0;

    private static final double FREIGHT_1974 = 2.0;

    private final GasCase.Tyumen terms;
    private final LandProject project;
    private final double leastTonnes;
    private final int refinersAccount;
    private final int refinersStore;

    TyumenOil(GasCase gas, World world) {
        terms = gas.tyumen();
        project = new LandProject("Tyumen", "oil", terms.offer(), world);
        leastTonnes = world.parameters().value(Parameter.TYUMEN_LEAST_OIL);
        refinersAccount = world.ledger().openAccount("Japanese refiners of Tyumen oil");
        refinersStore = world.ledger().openStore("Refiners' Tyumen oil");
    }

    void negotiate(World world, Now now) {
        if (project.isAsked(now)) {
            project.negotiate(world, now, offer(now));
        }
    }

    void seekCredit(World world, Now now) {
        if (project.isAsked(now)) {
            LandProject.Offer offer = offer(now);
            project.seekCredit(world, now, offer, required -> isEnough(world, offer));
        }
    }

    private boolean isEnough(World world, LandProject.Offer offer) {
        world.card()
                .open("oil on offer")
                .add("offered over the least worth a line", offer.tonnesPerYear() / Math.max(leastTonnes, 1.0))
                .add("the least", -1.0);
        return world.recorder().gate(world.card());
    }

    void build(World world, Now now) {
        project.build(world, now);
    }

    /** Phase: the refiners take what has come through the line. */
    void deliver(World world, Now now) {
        if (!project.isDecided()) {
            return;
        }
        Ledger ledger = world.ledger();
        double tonnes = ledger.stockTonnes(project.store());
        if (tonnes > 0.0) {
            ledger.move(project.store(), refinersStore, tonnes);
            ledger.use(refinersStore, tonnes);
            double usd = tonnes * BARRELS_PER_TONNE * now.value(Driver.CRUDE_OIL_PRICE);
            world.trade().buy(ledger, Goods.PROJECT_CRUDE_OIL, refinersAccount, usd);
        }
    }

    void record(Recorder recorder, Now now) {
        recorder.set(Indicator.TYUMEN_STARTED, now, project.isDecided() ? 1.0 : 0.0);
    }

    private LandProject.Offer offer(Now now) {
        boolean holds = now.levers().tyumenOfferHolds();
        boolean cut = !holds && !now.month().isBefore(terms.cut());
        boolean railway = !holds && !now.month().isBefore(terms.railway());
        GasCase.Development first = terms.offer().development();
        double cost = (first.costUsd() + (railway ? terms.railwayCostUsd() : 0.0)) * now.usPricesSince1974();
        return new LandProject.Offer(
                cut ? terms.cutTonnesPerYear() : first.tonnesPerYear(),
                cost,
                now.meanOfLast(Driver.CRUDE_OIL_PRICE, PRICE_MEMORY_MONTHS) * BARRELS_PER_TONNE,
                OPERATING_1974 * now.usPricesSince1974(),
                FREIGHT_1974 * now.usPricesSince1974(),
                0.0);
    }

    /** Whether its development is decided. */
    boolean isDecided() {
        return project.isDecided();
    }
}
