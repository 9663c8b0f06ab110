package fukabun.cases.coal;

import fukabun.agent.coal.CoalSupplier;
import fukabun.base.Draws;
import fukabun.base.Month;
import fukabun.market.CoalCost;
import fukabun.scenario.CoalCase;
import fukabun.scenario.Parameter;
import fukabun.scenario.Parameters;
import fukabun.world.Now;
import fukabun.world.World;
import java.util.Comparator;
import org.apache.commons.math3.util.FastMath;

/** The capacity of the rival suppliers: what ships, what is under contract, what is being built, what it costs. */
final class RivalSupply {
    private static final double MONTHS_PER_YEAR = 12.0;

    /** Part of a supplier's first capacity that is under contract, and the yearly share of contracts that ends. */
    private static final double FIRST_CONTRACT_SHARE = 0.5;

    private static final double CONTRACTS_ENDING_PER_YEAR = 1.0 / 15.0;

    private final CoalSupplier[] suppliers;
    private final CoalCost costRule;
    private final double sponsorship;
    private final int lagMonths;
    private final double keptPerMonth;
    private final double[] capacityTonnes;
    private final double[] contractedTonnes;
    private final double[] shippableShare;
    private final double[] unitCostUsd;

    /** Capacity that arrives, first by supplier, then by month modulo the lag. */
    private final double[][] arriving;

    /** What each supplier saw in the last April in which it was sponsored, and what it then decided to build. */
    private final CoalSupplier.CapacityView[] views;

    private final double[] builtTonnes;

    private double underConstructionTonnes;
    private double dollarCostUsd;

    /** The place whose capacity arrived last, and where what is sponsored before the next arrival goes. */
    private int lastPlace;

    /** First month of the Chinese agreement; null while it is not in force. */
    private Month agreementSince;

    RivalSupply(CoalCase setting, Now first, Parameters parameters, Draws draws) {
        suppliers = setting.suppliers().stream()
                .sorted(Comparator.comparing(CoalCase.Supplier::name))
                .map(CoalSupplier::new)
                .toArray(CoalSupplier[]::new);
        keptPerMonth = 1.0 - parameters.value(Parameter.CAPACITY_DEPLETION) / MONTHS_PER_YEAR;
        costRule = new CoalCost(
                parameters.value(Parameter.REFERENCE_COST),
                parameters.value(Parameter.COST_ELASTICITY_TO_OIL),
                parameters.value(Parameter.MINE_PRODUCTIVITY_GROWTH),
                parameters.value(Parameter.EXCHANGE_RATE_PASS_THROUGH));
        sponsorship = parameters.value(Parameter.CAPACITY_SPONSORSHIP);
        lagMonths = (int) FastMath.rint(parameters.value(Parameter.CAPACITY_LAG));
        lastPlace = lagMonths;
        capacityTonnes = new double[suppliers.length];
        contractedTonnes = new double[suppliers.length];
        shippableShare = new double[suppliers.length];
        unitCostUsd = new double[suppliers.length];
        arriving = new double[suppliers.length][lagMonths + 1];
        views = new CoalSupplier.CapacityView[suppliers.length];
        builtTonnes = new double[suppliers.length];
        for (int j = 0; j < suppliers.length; j++) {
            CoalCase.Supplier supplier = suppliers[j].setting();
            capacityTonnes[j] = supplier.byAgreement()
                    ? suppliers[j].agreedTonnesPerYear(monthsOfAgreement(first))
                    : supplier.capacityTonnesPerYear();
            contractedTonnes[j] = FIRST_CONTRACT_SHARE * capacityTonnes[j];
            shippableShare[j] = suppliers[j].shippableShare(first.month(), draws);
        }
        updateCosts(first);
    }

    int count() {
        return suppliers.length;
    }

    String name(int supplier) {
        return suppliers[supplier].name();
    }

    int lagMonths() {
        return lagMonths;
    }

    double capacityTonnes(int supplier) {
        return capacityTonnes[supplier];
    }

    double contractedTonnes(int supplier) {
        return contractedTonnes[supplier];
    }

    double unitCostUsd(int supplier) {
        return unitCostUsd[supplier];
    }

    /** Full landed cost of a supplier of relative cost 1 whose money is the dollar, USD per tonne. */
    double dollarCostUsd() {
        return dollarCostUsd;
    }

    /** What a supplier can ship in a month of this contract year, tonnes. */
    double monthlyTonnes(int supplier) {
        return capacityTonnes[supplier] * shippableShare[supplier] / MONTHS_PER_YEAR;
    }

    double totalCapacityTonnes() {
        double sum = 0.0;
        for (double tonnes : capacityTonnes) {
            sum += tonnes;
        }
        return sum;
    }

    /** Mean cost, weighted by capacity, USD per tonne. */
    double meanCostUsd() {
        double weighted = 0.0;
        double capacity = 0.0;
        for (int j = 0; j < suppliers.length; j++) {
            weighted += capacityTonnes[j] * unitCostUsd[j];
            capacity += capacityTonnes[j];
        }
        return capacity > 0.0 ? weighted / capacity : dollarCostUsd;
    }

    /** Capacity that will be there when what is sponsored now arrives, tonnes a year. */
    double coveredTonnes(Now now) {
        double covered = underConstructionTonnes;
        for (int j = 0; j < suppliers.length; j++) {
            covered += suppliers[j].setting().byAgreement() ? agreedTonnesAtHorizon(j, now) : capacityTonnes[j];
        }
        return covered;
    }

    /** What had been sponsored before the first month closes the gap foreseen then; it arrives evenly over the lag. */
    void startUnderConstruction(Month first, double gapTonnes) {
        double open = openShares(first);
        for (int j = 0; j < suppliers.length && open > 0.0; j++) {
            double part = suppliers[j].isOpen(first) ? suppliers[j].setting().sponsoredShare() / open : 0.0;
            for (int m = 1; m <= lagMonths; m++) {
                arriving[j][m] = gapTonnes * part / lagMonths;
            }
            underConstructionTonnes += gapTonnes * part;
        }
    }

    /** The buyers sponsor part of the gap that they foresee; the suppliers decide how much of it they build. */
    void sponsor(double gapTonnes, double priceUsdPerTonne, Now now, Draws draws) {
        double open = openShares(now.month());
        for (int j = 0; j < suppliers.length; j++) {
            shippableShare[j] = suppliers[j].shippableShare(now.month(), draws);
            if (suppliers[j].isOpen(now.month()) && open > 0.0) {
                double offered = sponsorship
                        * Math.max(0.0, gapTonnes)
                        * suppliers[j].setting().sponsoredShare()
                        / open;
                CoalSupplier.CapacityView view =
                        new CoalSupplier.CapacityView(now.month(), offered, priceUsdPerTonne / unitCostUsd[j]);
                double tonnes = suppliers[j].newCapacityTonnes(view, draws);
                views[j] = view;
                builtTonnes[j] = tonnes;
                arriving[j][lastPlace] += tonnes;
                underConstructionTonnes += tonnes;
            }
        }
    }

    /** For the record: why each supplier builds what it builds; after {@link #sponsor}. */
    void tell(World world, Now now) {
        for (int j = 0; j < suppliers.length; j++) {
            if (suppliers[j].isOpen(now.month()) && views[j] != null) {
                suppliers[j].weigh(views[j], builtTonnes[j], world.card());
                world.recorder().single(now.month(), name(j), "build new coal capacity", world.card());
            }
        }
    }

    /** Old pits run out, new capacity begins to ship and comes under contract, old contracts end, China keeps its word. */
    void arrive(Now now) {
        lastPlace = now.index() % (lagMonths + 1);
        for (int j = 0; j < suppliers.length; j++) {
            double tonnes = arriving[j][lastPlace];
            arriving[j][lastPlace] = 0.0;
            underConstructionTonnes -= tonnes;
            capacityTonnes[j] = capacityTonnes[j] * keptPerMonth + tonnes;
            contractedTonnes[j] += tonnes - contractedTonnes[j] * CONTRACTS_ENDING_PER_YEAR / MONTHS_PER_YEAR;
            if (suppliers[j].setting().byAgreement()) {
                capacityTonnes[j] = suppliers[j].agreedTonnesPerYear(monthsOfAgreement(now));
                contractedTonnes[j] = capacityTonnes[j];
            }
        }
    }

    void updateCosts(Now now) {
        dollarCostUsd = costRule.dollarCostUsdPerTonne(
                now.usPricesSince1970(), now.logRealOilSince1970(), now.yearsSince1980());
        double australian = costRule.currencyFactor(now.logAustralianRealRate());
        double canadian = costRule.currencyFactor(now.logCanadianRealRate());
        for (int j = 0; j < suppliers.length; j++) {
            CoalCase.Supplier supplier = suppliers[j].setting();
            double currency = switch (supplier.currency()) {
                case AUD -> australian;
                case CAD -> canadian;
                case USD -> 1.0;
            };
            unitCostUsd[j] = dollarCostUsd * currency * supplier.relativeCost();
        }
    }

    /** Months since the Chinese agreement came into force; -1 while it is not. */
    private int monthsOfAgreement(Now now) {
        if (!now.levers().chinaSupplies()) {
            agreementSince = null;
            return -1;
        }
        if (agreementSince == null) {
            agreementSince = now.month();
        }
        return now.month().since(agreementSince);
    }

    private double agreedTonnesAtHorizon(int supplier, Now now) {
        int months = monthsOfAgreement(now);
        return months < 0 ? 0.0 : suppliers[supplier].agreedTonnesPerYear(months + lagMonths);
    }

    private double openShares(Month month) {
        double sum = 0.0;
        for (CoalSupplier supplier : suppliers) {
            sum += supplier.isOpen(month) ? supplier.setting().sponsoredShare() : 0.0;
        }
        return sum;
    }
}
