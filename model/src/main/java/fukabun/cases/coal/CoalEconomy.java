package fukabun.cases.coal;

import fukabun.scenario.CoalCase;
import fukabun.world.Case;
import fukabun.world.Now;
import fukabun.world.Recorder;
import fukabun.world.World;

/** The case of coking coal: the trade in coal, and the project that was to bring it from South Yakutia. */
public final class CoalEconomy implements Case {
    private final CoalTrade trade;
    private final SouthYakutProject southYakut;

    public CoalEconomy(CoalCase setting, World world, Now first) {
        trade = new CoalTrade(setting, first, world);
        southYakut = new SouthYakutProject(setting, world);
    }

    @Override
    public void forecast(World world, Now now) {
        trade.forecast(now);
    }

    @Override
    public void negotiate(World world, Now now) {
        southYakut.negotiate(world, now, trade);
    }

    @Override
    public void seekCredit(World world, Now now) {
        southYakut.seekCredit(world, now);
    }

    @Override
    public void build(World world, Now now) {
        southYakut.build(world, now);
    }

    @Override
    public void openContractYear(World world, Now now) {
        trade.openContractYear(world, now, southYakut);
    }

    @Override
    public void deliver(World world, Now now) {
        trade.deliver(world, now, southYakut);
    }

    @Override
    public void settle(World world, Now now) {
        trade.settle(now, southYakut.shippableTonnesPerYear(now));
    }

    @Override
    public void record(Recorder recorder, Now now) {
        trade.record(recorder, now);
        southYakut.record(recorder, now);
    }
}
