package fukabun.cases.othertrade;

import fukabun.agent.Cabinet;
import fukabun.agent.othertrade.CrudeRefiner;
import fukabun.agent.othertrade.GoodsImporters;
import fukabun.agent.othertrade.SovietBuyer;
import fukabun.base.Month;
import fukabun.ledger.Ledger;
import fukabun.record.Indicator;
import fukabun.scenario.Driver;
import fukabun.scenario.OtherTradeCase;
import fukabun.scenario.Parameter;
import fukabun.scenario.Parameters;
import fukabun.world.Case;
import fukabun.world.ForeignTrade;
import fukabun.world.Goods;
import fukabun.world.Now;
import fukabun.world.Recorder;
import fukabun.world.World;

/** The case of other trade: what Moscow orders and Japan ships, and what Japan buys beyond coal, gas and timber. */
public final class OtherTrade implements Case {
    private static final double MONTHS_PER_YEAR = 12.0;
    private static final int YEAR = 12;
    private static final Month END_OF_1970 = Month.of(1970, YEAR);

    /** Yen for a dollar against which the yen of orders is measured: the parity to 1971. */
    private static final double PARITY_YEN_PER_USD = 360.0;

    private final OtherTradeCase setting;
    private final Cabinet.Application ordinaryCredit;
    private final SovietBuyer ministry;
    private final CrudeRefiner refiner;
    private final GoodsImporters importers;
    private final PurchasingPower purchasingPower;
    private final DeliveryLag backlog;
    private final double crudeTonnesPerYear;
    private final double largePipeUsd;
    private final double unitValue1970;
    private final double steel1970;
    private final double output1970;
    private final int importersAccount;

    private boolean buysCrude = true;
    private double luck;
    private double ordersUsd;
    private double openness;

    public OtherTrade(OtherTradeCase setting, World world, Now first) {
        this.setting = setting;
        Parameters parameters = world.parameters();
        ordinaryCredit = new Cabinet.Application(
                "ordinary export credit", setting.ordinaryCreditUsd(), setting.ordinarySupportShare(), 1.0);
        ministry = new SovietBuyer(parameters);
        refiner = new CrudeRefiner(parameters);
        importers = new GoodsImporters(parameters);
        purchasingPower = new PurchasingPower(first.drivers(), parameters.value(Parameter.ORDER_BORROWING_WEIGHT));
        crudeTonnesPerYear = parameters.value(Parameter.CRUDE_OFFER);
        largePipeUsd = parameters.value(Parameter.LARGE_PIPE_TOTAL);
        unitValue1970 = first.drivers().meanOfLast(Driver.MANUFACTURES_UNIT_VALUE, END_OF_1970, YEAR);
        steel1970 = first.drivers().meanOfLast(Driver.CRUDE_STEEL_JAPAN, END_OF_1970, YEAR);
        output1970 = first.drivers().meanOfLast(Driver.REAL_GDP_JAPAN, END_OF_1970, YEAR);
        importersAccount = world.ledger().openAccount("Importers of other goods");
        double availability = world.credit().availability(ordinaryCredit, world, first);
        luck = ministry.luck(first.month(), world.draws());
        double before = ministry.ordersUsd(view(world, first, availability), world.card());
        backlog = new DeliveryLag(parameters.value(Parameter.ORDER_DELIVERY_LAG), before);
        world.trade().isComplete();
    }

    /** Moscow places its orders of the month; each January the record keeps why so many. */
    @Override
    public void tender(World world, Now now) {
        boolean isJanuary = now.month().monthOfYear() == 1;
        double availability = world.credit().availability(ordinaryCredit, world, now);
        openness = availability;
        if (isJanuary) {
            world.recorder().single(now.month(), "Cabinet and Export-Import Bank", ordinaryCredit.name(), world.card());
        }
        if (SovietBuyer.opensHalfYear(now.month())) {
            luck = ministry.luck(now.month(), world.draws());
        }
        ordersUsd = ministry.ordersUsd(view(world, now, availability), world.card());
        if (isJanuary) {
            world.recorder()
                    .single(now.month(), "Ministry of Foreign Trade", "orders for Japanese goods", world.card());
        }
    }

    /** The refiner renews its contract or lets it lapse; what lapses goes elsewhere for good. */
    @Override
    public void openContractYear(World world, Now now) {
        if (!buysCrude || !now.month().isApril()) {
            return;
        }
        refiner.weigh(
                new CrudeRefiner.View(
                        now.meanOfLast(Driver.CRUDE_OIL_PRICE, CrudeRefiner.MONTHS_JUDGED),
                        now.usPricesSince1970(),
                        world.climate().insecurity()),
                world.card());
        buysCrude = world.recorder().gate(world.card());
        world.recorder().decision(now.month(), "refiners", "Soviet crude oil");
        if (!buysCrude) {
            world.recorder().happening(now.month(), "Japanese refiners let the contract for Soviet crude oil lapse.");
        }
    }

    /** Goods are shipped and paid, both ways. */
    @Override
    public void deliver(World world, Now now) {
        sell(world, now);
        buy(world, now);
    }

    @Override
    public void record(Recorder recorder, Now now) {
        recorder.set(Indicator.SOVIET_ORDERS, now, ordersUsd);
        recorder.set(Indicator.CREDIT_OPENNESS, now, openness);
    }

    private void sell(World world, Now now) {
        ForeignTrade trade = world.trade();
        Ledger ledger = world.ledger();
        double shippedUsd = backlog.deliver(ordersUsd);
        double allowedShare = 1.0 - world.climate().exportControl();
        trade.sell(ledger, Goods.MACHINERY, allowedShare * setting.machineryShare() * shippedUsd);
        trade.sell(ledger, Goods.STEEL, setting.steelShare() * shippedUsd);
        trade.sell(
                ledger,
                Goods.OTHER_EXPORTS,
                Math.max(0.0, 1.0 - setting.machineryShare() - setting.steelShare()) * shippedUsd);
        if (now.levers().largePipe()) {
            trade.sell(
                    ledger, Goods.LARGE_PIPE, largePipeUsd * now.value(Driver.LARGE_PIPE_CALENDAR) / MONTHS_PER_YEAR);
        }
    }

    private void buy(World world, Now now) {
        ForeignTrade trade = world.trade();
        Ledger ledger = world.ledger();
        double settledShare = world.climate().dispute().settledShare();
        double unitValue = now.value(Driver.MANUFACTURES_UNIT_VALUE) / unitValue1970;
        double metalsUsd = importers.metalsUsd(
                setting.metalsShare(),
                unitValue,
                now.steelTonnesPerYear() / steel1970,
                now.logRealOilSince1970(),
                settledShare);
        double othersUsd = importers.othersUsd(
                1.0 - setting.metalsShare(), unitValue, now.value(Driver.REAL_GDP_JAPAN) / output1970, settledShare);
        trade.buy(ledger, Goods.METALS, importersAccount, metalsUsd);
        trade.buy(ledger, Goods.OTHER_IMPORTS, importersAccount, othersUsd);
        if (buysCrude) {
            double barrels = crudeTonnesPerYear / MONTHS_PER_YEAR * PurchasingPower.BARRELS_PER_TONNE;
            double price = refiner.priceUsdPerBarrel(now.value(Driver.CRUDE_OIL_PRICE));
            trade.buy(ledger, Goods.CRUDE_OIL, importersAccount, barrels * price);
        }
    }

    private SovietBuyer.View view(World world, Now now, double availability) {
        return new SovietBuyer.View(
                now.month(),
                now.value(Driver.MANUFACTURES_UNIT_VALUE) / unitValue1970,
                purchasingPower.inAll(now),
                PARITY_YEN_PER_USD / now.value(Driver.YEN_PER_USD),
                availability,
                world.climate().tension(),
                now.arrearsShare(),
                world.climate().dispute().settledShare(),
                PurchasingPower.keepsOrders(now),
                luck);
    }
}
