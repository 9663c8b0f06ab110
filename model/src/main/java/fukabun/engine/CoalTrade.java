package fukabun.engine;

import fukabun.agent.CoalSupplier;
import fukabun.agent.Steelmaker;
import fukabun.base.Draws;
import fukabun.base.Month;
import fukabun.ledger.Ledger;
import fukabun.market.CoalCost;
import fukabun.market.CoalMarket;
import fukabun.market.CoalPrice;
import fukabun.record.Indicator;
import fukabun.scenario.CoalCase;
import fukabun.scenario.Parameter;
import fukabun.scenario.Parameters;
import java.util.Arrays;
import org.apache.commons.math3.util.FastMath;

/** The case of coking coal: steelmakers, their suppliers, the benchmark price, and what is delivered each month. */
final class CoalTrade {
    private static final double MONTHS_PER_YEAR = 12.0;

    /** Capacity that buyers want over their forecast, and what insecurity adds; assumed. */
    private static final double WANTED_COVER = 1.03;

    private static final double INSECURITY_COVER = 0.15;

    /** Part of a supplier's first capacity that is under contract, and the yearly share of contracts that ends. */
    private static final double FIRST_CONTRACT_SHARE = 0.5;

    private static final double CONTRACTS_ENDING_PER_YEAR = 1.0 / 15.0;

    /** How far a supplier's own cost, rather than the benchmark, makes its delivered cost; assumed. */
    private static final double OWN_COST_SHARE = 0.5;

    /** Price of Soviet coal over the benchmark; coal_parameters.csv has 0.945-0.97 for Neryungri coal. */
    static final double SOVIET_PRICE_SHARE = 0.97;

    /** Believed reliability at the start; assumed. */
    private static final double FIRST_RIVAL_RELIABILITY = 0.95;

    private static final double FIRST_SOVIET_RELIABILITY = 0.85;

    /** Months of need in stock at the start, and months over which a shortfall of stock is made good; assumed. */
    private static final double FIRST_STOCK_MONTHS = 2.0;

    private static final double STOCK_CORRECTION_MONTHS = 3.0;

    /** The railway is full from this month on, and Kuznetsk coal has to make way. */
    private static final Month RAILWAY_FULL = Month.of(1976, 1);

    private final CoalCase setting;
    private final Steelmaker[] steelmakers;
    private final CoalSupplier[] suppliers;
    private final int soviet;
    private final CoalPrice priceRule;
    private final CoalCost costRule;
    private final double sponsorship;
    private final int lagMonths;
    private final double contractMinimumShare;
    private final double coalPerSteelWithOil;
    private final double coalPerSteelWithoutOil;
    private final double kuznetskDecline;

    private final double[] capacityTonnes;
    private final double[] contractedTonnes;
    private final double[] shippableShare;
    private final double[] unitCostUsd;
    private final double[][] arriving;
    private double underConstructionTonnes;
    private int lastPlace;

    private final double[][] shares;
    private final double[][] reliability;
    private final double[][] deliveredThisYear;
    private final double[][] dueThisYear;
    private final double[] plannedStockTonnes;

    private final int[] steelmakerAccounts;
    private final int[] supplierAccounts;
    private final int[] steelmakerStores;
    private final int[] supplierStores;

    private double priceUsdPerTonne;
    private double targetUsdPerTonne;
    private double needTonnesPerYear;
    private double forecastTonnesPerYear;
    private double sovietDueTonnesPerYear;
    private double importedTonnes;
    private double sovietTonnes;

    CoalTrade(CoalCase setting, Now first, Parameters parameters, Draws draws, Ledger ledger) {
        this.setting = setting;
        steelmakers = setting.steelmakers().stream()
                .map(s -> new Steelmaker(s, parameters, draws))
                .toArray(Steelmaker[]::new);
        suppliers = setting.suppliers().stream().map(CoalSupplier::new).toArray(CoalSupplier[]::new);
        soviet = suppliers.length;
        priceRule = new CoalPrice(
                parameters.value(Parameter.TIGHTNESS_ELASTICITY),
                parameters.value(Parameter.PRICE_FLOOR),
                parameters.value(Parameter.PRICE_RISE_SPEED),
                parameters.value(Parameter.PRICE_FALL_SPEED));
        costRule = new CoalCost(
                parameters.value(Parameter.REFERENCE_COST),
                parameters.value(Parameter.COST_ELASTICITY_TO_OIL),
                parameters.value(Parameter.MINE_PRODUCTIVITY_GROWTH),
                parameters.value(Parameter.EXCHANGE_RATE_PASS_THROUGH));
        sponsorship = parameters.value(Parameter.CAPACITY_SPONSORSHIP);
        lagMonths = (int) FastMath.rint(parameters.value(Parameter.CAPACITY_LAG));
        contractMinimumShare = parameters.value(Parameter.CONTRACT_MINIMUM);
        coalPerSteelWithOil = parameters.value(Parameter.COAL_PER_STEEL_WITH_OIL);
        coalPerSteelWithoutOil = parameters.value(Parameter.COAL_PER_STEEL_WITHOUT_OIL);
        kuznetskDecline = parameters.value(Parameter.KUZNETSK_DECLINE);

        int sources = suppliers.length + 1;
        capacityTonnes = new double[sources];
        contractedTonnes = new double[sources];
        shippableShare = filled(sources, 1.0);
        unitCostUsd = new double[sources];
        arriving = new double[suppliers.length][lagMonths + 1];
        lastPlace = lagMonths;
        shares = new double[steelmakers.length][sources];
        reliability = new double[steelmakers.length][sources];
        deliveredThisYear = new double[steelmakers.length][sources];
        dueThisYear = new double[steelmakers.length][sources];
        plannedStockTonnes = new double[steelmakers.length];
        steelmakerAccounts = new int[steelmakers.length];
        steelmakerStores = new int[steelmakers.length];
        supplierAccounts = new int[sources];
        supplierStores = new int[sources];
        openBooks(ledger);
        start(first, draws, ledger);
    }

    private void openBooks(Ledger ledger) {
        for (int i = 0; i < steelmakers.length; i++) {
            steelmakerAccounts[i] = ledger.openAccount(steelmakers[i].name());
            steelmakerStores[i] = ledger.openStore(steelmakers[i].name());
        }
        for (int j = 0; j <= soviet; j++) {
            String name = j == soviet ? "Soviet coal exports" : suppliers[j].name();
            supplierAccounts[j] = ledger.openAccount(name);
            supplierStores[j] = ledger.openStore(name);
        }
    }

    /** Capacities, stocks, contracts and shares of the first month. What was foreseen before it is under construction. */
    private void start(Now first, Draws draws, Ledger ledger) {
        updateNeed(first);
        for (int j = 0; j < suppliers.length; j++) {
            CoalCase.Supplier supplier = suppliers[j].setting();
            capacityTonnes[j] = supplier.byAgreement() ? 0.0 : supplier.capacityTonnesPerYear();
            contractedTonnes[j] = FIRST_CONTRACT_SHARE * capacityTonnes[j];
            shippableShare[j] = suppliers[j].shippableShare(first.month(), draws);
        }
        capacityTonnes[soviet] = setting.kuznetskTonnesPerYear();
        updateCosts(first);
        priceUsdPerTonne = costRule.dollarCostUsdPerTonne(
                first.usPricesSince1970(), first.logRealOilSince1970(), first.yearsSince1980());
        for (int i = 0; i < steelmakers.length; i++) {
            double stock = FIRST_STOCK_MONTHS * steelmakers[i].steelShare() * needTonnesPerYear / MONTHS_PER_YEAR;
            ledger.produce(steelmakerStores[i], stock);
            plannedStockTonnes[i] = stock;
            Arrays.fill(reliability[i], FIRST_RIVAL_RELIABILITY);
            reliability[i][soviet] = FIRST_SOVIET_RELIABILITY;
            double inAll = sum(capacityTonnes);
            for (int j = 0; j <= soviet; j++) {
                shares[i][j] = capacityTonnes[j] / inAll;
            }
        }
        forecast(first);
        startUnderConstruction(first);
        price(first);
    }

    /** Before the first month buyers had sponsored what closes the gap that they foresee, arriving evenly over the lag. */
    private void startUnderConstruction(Now first) {
        double gap = Math.max(0.0, WANTED_COVER * forecastTonnesPerYear - sum(capacityTonnes));
        double open = openShares(first.month());
        for (int j = 0; j < suppliers.length && open > 0.0; j++) {
            double part = suppliers[j].isOpen(first.month()) ? suppliers[j].setting().sponsoredShare() / open : 0.0;
            for (int m = 1; m <= lagMonths; m++) {
                arriving[j][m] = gap * part / lagMonths;
            }
            underConstructionTonnes += gap * part;
        }
    }

    /** Phase: what the steelmakers need and expect. */
    void forecast(Now now) {
        updateNeed(now);
        double horizonYears = lagMonths / MONTHS_PER_YEAR;
        Steelmaker.OutlookView view = new Steelmaker.OutlookView(
                needTonnesPerYear,
                Steelmaker.growthFactor(now.longGrowthPerYear(), now.recentGrowthPerYear(), horizonYears),
                Outlook.expectedTonnesPerYear(
                        setting.vintages(), now.month(), now.month().fractionalYear() + horizonYears));
        double sum = 0.0;
        for (Steelmaker steelmaker : steelmakers) {
            sum += steelmaker.forecastTonnesPerYear(view);
        }
        forecastTonnesPerYear = sum;
    }

    /** Phase: each April, what was learned, the new benchmark, new capacity, and whom to buy from. */
    void openContractYear(World world, Now now) {
        if (!now.month().isApril()) {
            return;
        }
        learn();
        priceUsdPerTonne = priceRule.nextUsdPerTonne(priceUsdPerTonne, now.usInflation(), targetUsdPerTonne);
        world.recorder.happening(
                now.month(), "Benchmark price of coking coal: " + FastMath.rint(priceUsdPerTonne) + " USD a tonne.");
        sponsor(world, now);
        chooseShares(world, now);
    }

    /** Phase: capacity that arrives this month, costs, and the price at which the market would settle. */
    void price(Now now) {
        updateCosts(now);
        double weighted = 0.0;
        double rivals = 0.0;
        for (int j = 0; j < suppliers.length; j++) {
            weighted += capacityTonnes[j] * unitCostUsd[j];
            rivals += capacityTonnes[j];
        }
        double fullCost = rivals > 0.0 ? weighted / rivals : unitCostUsd[soviet];
        targetUsdPerTonne = priceRule.targetUsdPerTonne(fullCost, needTonnesPerYear, sum(capacityTonnes));
    }

    /** Phase: orders, clearing, shipment, payment, and the furnaces. */
    void deliver(World world, Now now, int index) {
        arrive(now, index);
        Ledger ledger = world.ledger;
        sovietDueTonnesPerYear = world.southYakut.dueTonnesPerYear(now);
        double[] wanted = wantedTonnes(ledger, now);
        double[] capacity = monthlyCapacity(world.southYakut.availableTonnes(ledger));
        double[][] orders = CoalMarket.orders(wanted, shares, minimumTonnes());
        double[][] delivered = CoalMarket.clear(orders, capacity);
        ship(world, delivered);
        for (int i = 0; i < steelmakers.length; i++) {
            double due = steelmakers[i].steelShare() * sovietDueTonnesPerYear / MONTHS_PER_YEAR;
            for (int j = 0; j <= soviet; j++) {
                deliveredThisYear[i][j] += delivered[i][j];
                dueThisYear[i][j] += j == soviet ? Math.max(orders[i][j], due) : orders[i][j];
                pay(ledger, i, j, delivered[i][j]);
            }
            double need = steelmakers[i].steelShare() * needTonnesPerYear / MONTHS_PER_YEAR;
            ledger.use(steelmakerStores[i], Math.min(need, ledger.stockTonnes(steelmakerStores[i])));
            plannedStockTonnes[i] = Math.max(0.0, plannedStockTonnes[i] + need * now.stockChangeShare());
        }
    }

    /** Writes the month. */
    void record(Recorder recorder, int index) {
        double rivals = 0.0;
        for (int j = 0; j < suppliers.length; j++) {
            rivals += capacityTonnes[j];
        }
        recorder.set(Indicator.SOVIET_COAL, index, sovietTonnes);
        recorder.set(Indicator.SOVIET_COAL_CONTRACTED, index, sovietDueTonnesPerYear / MONTHS_PER_YEAR);
        recorder.set(Indicator.COKING_COAL_IMPORTS, index, importedTonnes);
        recorder.set(Indicator.COKING_COAL_FORECAST, index, forecastTonnesPerYear);
        recorder.set(Indicator.RIVAL_COAL_CAPACITY, index, rivals);
        recorder.set(Indicator.COKING_COAL_PRICE, index, priceUsdPerTonne);
    }

    /** Benchmark that an investor reckons with between two Aprils. */
    double expectedPriceUsdPerTonne() {
        return CoalPrice.expectedUsdPerTonne(priceUsdPerTonne, targetUsdPerTonne);
    }

    /** Forecast need that nothing built, being built or contracted covers, over the forecast; below zero in a glut. */
    double uncoveredShare(Now now, double sovietContractTonnesPerYear) {
        return (forecastTonnesPerYear - coveredTonnes(now, sovietContractTonnesPerYear)) / forecastTonnesPerYear;
    }

    /** Mean of what the steelmakers believe of Soviet deliveries. */
    double sovietReliability() {
        double sum = 0.0;
        for (int i = 0; i < steelmakers.length; i++) {
            sum += steelmakers[i].steelShare() * reliability[i][soviet];
        }
        return sum;
    }

    private double coveredTonnes(Now now, double sovietContractTonnesPerYear) {
        double covered = underConstructionTonnes + capacityTonnes[soviet] + sovietContractTonnesPerYear;
        for (int j = 0; j < suppliers.length; j++) {
            covered += suppliers[j].setting().byAgreement()
                    ? suppliers[j].agreedTonnesPerYear(now.month().plus(lagMonths), now.levers())
                    : capacityTonnes[j];
        }
        return covered;
    }

    private void updateNeed(Now now) {
        double withOil = now.oilInjectionShare();
        double perSteel = withOil * coalPerSteelWithOil + (1.0 - withOil) * coalPerSteelWithoutOil;
        needTonnesPerYear = now.steelTonnesPerYear() * perSteel;
    }

    private void updateCosts(Now now) {
        double dollarCost = costRule.dollarCostUsdPerTonne(
                now.usPricesSince1970(), now.logRealOilSince1970(), now.yearsSince1980());
        double australian = costRule.currencyFactor(now.logAustralianRealRate());
        double canadian = costRule.currencyFactor(now.logCanadianRealRate());
        for (int j = 0; j < suppliers.length; j++) {
            CoalCase.Supplier supplier = suppliers[j].setting();
            double factor = supplier.currency() == CoalCase.Currency.AUD
                    ? australian
                    : supplier.currency() == CoalCase.Currency.CAD ? canadian : 1.0;
            unitCostUsd[j] = dollarCost * factor * supplier.relativeCost();
        }
        unitCostUsd[soviet] = dollarCost;
    }

    private void learn() {
        for (int i = 0; i < steelmakers.length; i++) {
            for (int j = 0; j <= soviet; j++) {
                reliability[i][j] = steelmakers[i].learnedReliability(
                        reliability[i][j], deliveredThisYear[i][j], dueThisYear[i][j]);
                deliveredThisYear[i][j] = 0.0;
                dueThisYear[i][j] = 0.0;
            }
        }
    }

    /** Buyers sponsor part of the gap that they foresee; suppliers decide how much of it they build. */
    private void sponsor(World world, Now now) {
        double cover = WANTED_COVER + INSECURITY_COVER * world.insecurity;
        double covered = coveredTonnes(now, world.southYakut.contractTonnesPerYear());
        double sponsored = sponsorship * Math.max(0.0, cover * forecastTonnesPerYear - covered);
        double open = openShares(now.month());
        for (int j = 0; j < suppliers.length; j++) {
            shippableShare[j] = suppliers[j].shippableShare(now.month(), world.draws);
            if (suppliers[j].isOpen(now.month()) && open > 0.0) {
                double part = sponsored * suppliers[j].setting().sponsoredShare() / open;
                CoalSupplier.CapacityView view =
                        new CoalSupplier.CapacityView(now.month(), part, priceUsdPerTonne / unitCostUsd[j]);
                double tonnes = suppliers[j].newCapacityTonnes(view, world.draws);
                arriving[j][lastPlace] += tonnes;
                underConstructionTonnes += tonnes;
            }
        }
    }

    /** New capacity begins to ship and comes under contract; old contracts end; China follows its agreement. */
    private void arrive(Now now, int index) {
        int place = index % (lagMonths + 1);
        for (int j = 0; j < suppliers.length; j++) {
            double tonnes = arriving[j][place];
            arriving[j][place] = 0.0;
            underConstructionTonnes -= tonnes;
            capacityTonnes[j] += tonnes;
            contractedTonnes[j] += tonnes - contractedTonnes[j] * CONTRACTS_ENDING_PER_YEAR / MONTHS_PER_YEAR;
            if (suppliers[j].setting().byAgreement()) {
                capacityTonnes[j] = suppliers[j].agreedTonnesPerYear(now.month(), now.levers());
                contractedTonnes[j] = capacityTonnes[j];
            }
        }
        lastPlace = place;
        double full = Math.max(0, now.month().since(RAILWAY_FULL)) / MONTHS_PER_YEAR;
        capacityTonnes[soviet] = setting.kuznetskTonnesPerYear() * FastMath.exp(-kuznetskDecline * full);
    }

    private void chooseShares(World world, Now now) {
        double contract = world.southYakut.dueTonnesPerYear(now);
        double[] logCapacity = new double[soviet + 1];
        double[] relativeCost = new double[soviet + 1];
        for (int j = 0; j <= soviet; j++) {
            double capacity = capacityTonnes[j] + (j == soviet ? contract : 0.0);
            logCapacity[j] = capacity > 0.0 ? FastMath.log(capacity) : Double.NEGATIVE_INFINITY;
            relativeCost[j] = j == soviet ? 1.0 : relativeCost(j);
        }
        for (int i = 0; i < steelmakers.length; i++) {
            Steelmaker.SuppliersView view = new Steelmaker.SuppliersView(
                    world.insecurity, logCapacity, relativeCost, reliability[i], shares[i]);
            shares[i] = steelmakers[i].wantedShares(view);
        }
    }

    /** Delivered cost of a rival over the benchmark: partly its own cost, partly the benchmark. */
    private double relativeCost(int supplier) {
        return 1.0 + OWN_COST_SHARE * (unitCostUsd[supplier] / priceUsdPerTonne - 1.0);
    }

    private double[] wantedTonnes(Ledger ledger, Now now) {
        double[] wanted = new double[steelmakers.length];
        for (int i = 0; i < wanted.length; i++) {
            double need = steelmakers[i].steelShare() * needTonnesPerYear / MONTHS_PER_YEAR;
            double shortfall = plannedStockTonnes[i] - ledger.stockTonnes(steelmakerStores[i]);
            wanted[i] = Math.max(0.0, need * (1.0 + now.stockChangeShare()) + shortfall / STOCK_CORRECTION_MONTHS);
        }
        return wanted;
    }

    private double[] monthlyCapacity(double southYakutTonnes) {
        double[] capacity = new double[soviet + 1];
        for (int j = 0; j < soviet; j++) {
            capacity[j] = capacityTonnes[j] * shippableShare[j] / MONTHS_PER_YEAR;
        }
        capacity[soviet] = capacityTonnes[soviet] / MONTHS_PER_YEAR + southYakutTonnes;
        return capacity;
    }

    private double[][] minimumTonnes() {
        double[][] minimum = new double[steelmakers.length][soviet + 1];
        for (int i = 0; i < minimum.length; i++) {
            double part = steelmakers[i].steelShare() * contractMinimumShare / MONTHS_PER_YEAR;
            for (int j = 0; j < soviet; j++) {
                minimum[i][j] = part * contractedTonnes[j];
            }
            minimum[i][soviet] = part * sovietDueTonnesPerYear;
        }
        return minimum;
    }

    /** Moves the coal. Soviet coal comes first from South Yakut, as far as it is at the port, then from Kuznetsk. */
    private void ship(World world, double[][] delivered) {
        importedTonnes = 0.0;
        for (int j = 0; j <= soviet; j++) {
            double tonnes = 0.0;
            for (double[] row : delivered) {
                tonnes += row[j];
            }
            importedTonnes += tonnes;
            double fromSouthYakut = j == soviet ? world.southYakut.ship(world.ledger, supplierStores[j], tonnes) : 0.0;
            world.ledger.produce(supplierStores[j], tonnes - fromSouthYakut);
            for (int i = 0; i < delivered.length; i++) {
                world.ledger.move(supplierStores[j], steelmakerStores[i], delivered[i][j]);
            }
            sovietTonnes = tonnes;
        }
    }

    private void pay(Ledger ledger, int steelmaker, int supplier, double tonnes) {
        double relative = supplier == soviet ? SOVIET_PRICE_SHARE : 1.0;
        ledger.pay(
                steelmakerAccounts[steelmaker], supplierAccounts[supplier], tonnes * priceUsdPerTonne * relative);
    }

    private double openShares(Month month) {
        double sum = 0.0;
        for (CoalSupplier supplier : suppliers) {
            sum += supplier.isOpen(month) ? supplier.setting().sponsoredShare() : 0.0;
        }
        return sum;
    }

    /** The account that receives the price of Soviet coal and pays Soviet debts. */
    int sovietAccount() {
        return supplierAccounts[soviet];
    }

    private static double sum(double[] values) {
        double sum = 0.0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    private static double[] filled(int length, double value) {
        double[] values = new double[length];
        Arrays.fill(values, value);
        return values;
    }
}
