package fukabun.engine;

import fukabun.record.Indicator;

/**
 * The month, in the order in which things happen. Each line is a phase: agents look at a view frozen at its start and
 * decide, then markets and ledger act.
 */
final class MonthStep {
    private MonthStep() {}

    static void run(World world, Now now, int index) {
        // Dated events and drivers have made the levers and figures of "now".
        senseInsecurityAndTension(world, now);
        world.coal.forecast(now);
        setGovernmentStances(world, now);
        world.southYakut.negotiate(world, now);
        world.southYakut.seekCredit(world, now, index);
        world.southYakut.build(world, now);
        world.coal.openContractYear(world, now);
        world.coal.deliver(world, now, index);
        world.coal.settle(now, world.southYakut.shippableTonnesPerYear(now));
        world.southYakut.drawAndService(world, now, index);
        record(world, index);
        world.recorder.loans(now.month(), world.ledger);
        world.ledger.checkIdentities(now.month());
    }

    private static void senseInsecurityAndTension(World world, Now now) {
        world.insecurity = world.publicMood.insecurity(world.insecurity, now.logRealOilGap(), now.importDependence());
        world.tension = world.publicMood.tension(world.tension, now.levers());
    }

    private static void setGovernmentStances(World world, Now now) {
        world.lingeringFreeze = world.publicMood.lingeringFreeze(world.lingeringFreeze, now.levers());
        world.freeze = Math.max(now.levers().creditFreeze(), world.lingeringFreeze);
    }

    private static void record(World world, int index) {
        world.recorder.set(Indicator.ENERGY_INSECURITY, index, world.insecurity);
        world.recorder.set(Indicator.TENSION, index, world.tension);
        world.recorder.set(Indicator.FREEZE, index, world.freeze);
        world.coal.record(world.recorder, index);
        world.southYakut.record(world.recorder, index);
    }
}
