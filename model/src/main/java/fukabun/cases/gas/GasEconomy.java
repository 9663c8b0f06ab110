package fukabun.cases.gas;

import fukabun.record.Indicator;
import fukabun.scenario.GasCase;
import fukabun.world.Case;
import fukabun.world.Now;
import fukabun.world.Recorder;
import fukabun.world.World;

/** The case of gas: the market for LNG, the shelf of Sakhalin, Yakut gas and Tyumen oil. */
public final class GasEconomy implements Case {
    private final LngTrade trade;
    private final SakhalinProject sakhalin;
    private final YakutGas yakutGas;
    private final TyumenOil tyumen;

    public GasEconomy(GasCase setting, World world, Now first) {
        trade = new LngTrade(setting, world, first);
        sakhalin = new SakhalinProject(setting, world);
        yakutGas = new YakutGas(setting, world);
        tyumen = new TyumenOil(setting, world);
    }

    @Override
    public void forecast(World world, Now now) {
        trade.forecast(world, now);
    }

    @Override
    public void negotiate(World world, Now now) {
        sakhalin.negotiate(world, now, trade);
        yakutGas.negotiate(world, now, trade);
        tyumen.negotiate(world, now);
    }

    @Override
    public void seekCredit(World world, Now now) {
        sakhalin.seekCredit(world, now, trade);
        yakutGas.seekCredit(world, now, trade);
        tyumen.seekCredit(world, now);
    }

    @Override
    public void seekLicences(World world, Now now) {
        sakhalin.seekLicence(world, now);
    }

    @Override
    public void build(World world, Now now) {
        sakhalin.build(world, now);
        yakutGas.build(world, now);
        tyumen.build(world, now);
    }

    @Override
    public void deliver(World world, Now now) {
        trade.deliver(world, now, sakhalin.store(), yakutGas.store());
        tyumen.deliver(world, now);
    }

    @Override
    public void record(Recorder recorder, Now now) {
        trade.record(recorder, now);
        sakhalin.record(recorder, now);
        yakutGas.record(recorder, now);
        tyumen.record(recorder, now);
        boolean any = sakhalin.isDecided() || yakutGas.isDecided() || tyumen.isDecided();
        recorder.set(Indicator.LARGE_PROJECT_STARTED, now, any ? 1.0 : 0.0);
    }
}
