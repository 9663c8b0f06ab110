package fukabun.cases.gas;

import fukabun.base.Month;
import fukabun.market.LngPrice;
import fukabun.record.Indicator;
import fukabun.scenario.GasCase;
import fukabun.scenario.Parameter;
import fukabun.world.Now;
import fukabun.world.Recorder;
import fukabun.world.World;

/** Yakut gas: half of it for Japan as LNG, half for the American west coast. Reserves are to be proved first. */
final class YakutGas {
    /** Part of the utilities, by need, that must commit themselves; assumed, as for the shelf. */
    private static final double MOST_BUYERS = 0.55;

    /** Running cost a year over capital; freight at prices of 1974, USD per mmBtu; assumed from energy_parameters.csv. */
    private static final double RUNNING_SHARE = 0.045;

    private static final double FREIGHT_1974 = 0.2;

    private static final double SECURITY_PART = 0.5;
    private static final int CONTRACT_YEARS = 20;

    private final GasCase.Development development;
    private final LandProject project;
    private final double securityPremium;

    YakutGas(GasCase gas, World world) {
        development = gas.yakutGas().development();
        project = new LandProject("Yakut", "gas", gas.yakutGas(), world);
        securityPremium = world.parameters().value(Parameter.SECURITY_PREMIUM);
    }

    int store() {
        return project.store();
    }

    void negotiate(World world, Now now, LngTrade trade) {
        if (project.isAsked(now)) {
            project.negotiate(world, now, offer(now, trade));
        }
    }

    void seekCredit(World world, Now now, LngTrade trade) {
        if (!project.isAsked(now)) {
            return;
        }
        LandProject.Offer offer = offer(now, trade);
        Month delivery = now.month().plus(development.plannedMonths());
        project.seekCredit(world, now, offer, required -> areMet(world, now, trade, offer, required));
        if (project.isDecided()) {
            trade.signSoviet(
                    "Yakut gas",
                    offer.tonnesPerYear(),
                    delivery,
                    delivery.plus(LngTrade.yearsToMonths(CONTRACT_YEARS)));
        }
    }

    private boolean areMet(World world, Now now, LngTrade trade, LandProject.Offer offer, double required) {
        double price = trade.expectedPriceUsdPerMmbtu()
                * (1.0 + SECURITY_PART * securityPremium * world.climate().insecurity());
        double breakEven = LngPrice.breakEvenUsdPerMmbtu(
                offer.costUsd(),
                RUNNING_SHARE,
                required,
                offer.tonnesPerYear(),
                FREIGHT_1974 * now.usPricesSince1974());
        Month delivery = now.month().plus(development.plannedMonths());
        double committed = trade.committedShare(
                world, now, "Yakut gas", offer.tonnesPerYear(), delivery, (price - breakEven) / price);
        world.card()
                .open("buyers")
                .add("part of the utilities committed", committed)
                .add("part that must be", -MOST_BUYERS);
        boolean open = world.recorder().gate(world.card());
        world.card()
                .open("price")
                .add("price expected, with security, USD/mmBtu", price)
                .add("break-even price, USD/mmBtu", -breakEven);
        return world.recorder().gate(world.card()) && open;
    }

    void build(World world, Now now) {
        project.build(world, now);
    }

    void record(Recorder recorder, Now now) {
        recorder.set(Indicator.YAKUT_GAS_STARTED, now, project.isDecided() ? 1.0 : 0.0);
    }

    private LandProject.Offer offer(Now now, LngTrade trade) {
        double cost = development.costUsd() * now.usPricesSince1974();
        double perTonne = cost / development.tonnesPerYear();
        return new LandProject.Offer(
                development.tonnesPerYear(),
                cost,
                trade.expectedPriceUsdPerMmbtu() * LngPrice.MMBTU_PER_TONNE,
                RUNNING_SHARE * perTonne,
                FREIGHT_1974 * now.usPricesSince1974() * LngPrice.MMBTU_PER_TONNE,
                trade.uncoveredShare(now, now.month().plus(development.plannedMonths())));
    }

    /** Whether its development is decided. */
    boolean isDecided() {
        return project.isDecided();
    }
}
