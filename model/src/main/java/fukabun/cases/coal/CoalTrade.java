package fukabun.cases.coal;

import fukabun.agent.coal.Steelmaker;
import fukabun.base.Draws;
import fukabun.base.Month;
import fukabun.ledger.Ledger;
import fukabun.market.CoalMarket;
import fukabun.market.CoalPrice;
import fukabun.record.Indicator;
import fukabun.scenario.CoalCase;
import fukabun.scenario.Parameter;
import fukabun.scenario.Parameters;
import fukabun.world.Goods;
import fukabun.world.Now;
import fukabun.world.Outlook;
import fukabun.world.Recorder;
import fukabun.world.World;
import java.util.Arrays;
import java.util.Comparator;
import org.apache.commons.math3.util.FastMath;

/**
 * The case of coking coal: what the steelmakers need, foresee and order, the benchmark price, and what is delivered and
 * paid each month. Steelmakers and suppliers are numbered by name, so that the order of a list cannot move a sum; the
 * Soviet Union comes after the last rival.
 */
final class CoalTrade {
    private static final double MONTHS_PER_YEAR = 12.0;

    /** Capacity that buyers want over their forecast, and what insecurity adds; assumed. */
    private static final double WANTED_COVER = 1.03;

    private static final double INSECURITY_COVER = 0.15;

    /** How far a supplier's cost, against that of the mean rival, makes its price; the rest is the benchmark; assumed. */
    private static final double OWN_COST_SHARE = 0.5;

    /** Believed reliability at the start; assumed. */
    private static final double FIRST_RIVAL_RELIABILITY = 0.95;

    private static final double FIRST_SOVIET_RELIABILITY = 0.85;

    /** Months of need in stock at the start, and months over which a shortfall of stock is made good; assumed. */
    private static final double FIRST_STOCK_MONTHS = 2.0;

    private static final double STOCK_CORRECTION_MONTHS = 3.0;

    /** From this month the railway is full, and Kuznetsk coal has to make way. */
    private static final Month RAILWAY_FULL = Month.of(1976, 1);

    private final CoalCase setting;
    private final Steelmaker[] steelmakers;
    private final RivalSupply rivals;
    private final int soviet;
    private final CoalPrice priceRule;
    private final double contractMinimumShare;
    private final double coalPerSteelWithOil;
    private final double coalPerSteelWithoutOil;
    private final double kuznetskDecline;

    private final double[][] shares;
    private final double[][] reliability;
    private final double[][] deliveredThisYear;
    private final double[][] dueThisYear;
    private final double[] plannedStockTonnes;
    private final int[] steelmakerAccounts;
    private final int[] supplierAccounts;
    private final int[] steelmakerStores;
    private final int[] supplierStores;

    private double kuznetskTonnes;
    private double priceUsdPerTonne;
    private double targetUsdPerTonne;
    private double needTonnesPerYear;
    private double forecastTonnesPerYear;
    private double sovietDueTonnesPerYear;
    private double importedTonnes;
    private double sovietTonnes;
    private double southYakutTonnes;

    CoalTrade(CoalCase setting, Now first, World world) {
        Parameters parameters = world.parameters();
        Draws draws = world.draws();
        Ledger ledger = world.ledger();
        this.setting = setting;
        steelmakers = setting.steelmakers().stream()
                .sorted(Comparator.comparing(CoalCase.Steelmaker::name))
                .map(s -> new Steelmaker(s, parameters, draws))
                .toArray(Steelmaker[]::new);
        rivals = new RivalSupply(setting, first, parameters, draws);
        soviet = rivals.count();
        priceRule = new CoalPrice(
                parameters.value(Parameter.TIGHTNESS_ELASTICITY),
                parameters.value(Parameter.PRICE_FLOOR),
                parameters.value(Parameter.PRICE_RISE_SPEED),
                parameters.value(Parameter.PRICE_FALL_SPEED));
        contractMinimumShare = parameters.value(Parameter.CONTRACT_MINIMUM);
        coalPerSteelWithOil = parameters.value(Parameter.COAL_PER_STEEL_WITH_OIL);
        coalPerSteelWithoutOil = parameters.value(Parameter.COAL_PER_STEEL_WITHOUT_OIL);
        kuznetskDecline = parameters.value(Parameter.KUZNETSK_DECLINE);
        int buyers = steelmakers.length;
        shares = new double[buyers][soviet + 1];
        reliability = new double[buyers][soviet + 1];
        deliveredThisYear = new double[buyers][soviet + 1];
        dueThisYear = new double[buyers][soviet + 1];
        plannedStockTonnes = new double[buyers];
        steelmakerAccounts = new int[buyers];
        steelmakerStores = new int[buyers];
        supplierAccounts = new int[soviet + 1];
        supplierStores = new int[soviet + 1];
        openBooks(ledger, world.trade().sovietAccount());
        start(first, ledger);
    }

    private void openBooks(Ledger ledger, int sovietAccount) {
        for (int i = 0; i < steelmakers.length; i++) {
            steelmakerAccounts[i] = ledger.openAccount(steelmakers[i].name());
            steelmakerStores[i] = ledger.openStore(steelmakers[i].name());
        }
        for (int j = 0; j <= soviet; j++) {
            supplierAccounts[j] = j == soviet ? sovietAccount : ledger.openAccount(rivals.name(j));
            supplierStores[j] = ledger.openStore(j == soviet ? "Soviet coal exports" : rivals.name(j));
        }
    }

    /** Stocks, beliefs and shares of the first month; the price starts at the cost of a dollar supplier. */
    private void start(Now first, Ledger ledger) {
        kuznetskTonnes = kuznetskTonnes(first.month());
        priceUsdPerTonne = rivals.dollarCostUsd();
        forecast(first);
        double inAll = rivals.totalCapacityTonnes() + kuznetskTonnes;
        for (int i = 0; i < steelmakers.length; i++) {
            plannedStockTonnes[i] = FIRST_STOCK_MONTHS * monthlyNeed(i);
            ledger.produce(steelmakerStores[i], plannedStockTonnes[i]);
            Arrays.fill(reliability[i], FIRST_RIVAL_RELIABILITY);
            reliability[i][soviet] = FIRST_SOVIET_RELIABILITY;
            for (int j = 0; j <= soviet; j++) {
                shares[i][j] = (j == soviet ? kuznetskTonnes : rivals.capacityTonnes(j)) / inAll;
            }
        }
        rivals.startUnderConstruction(first.month(), Math.max(0.0, WANTED_COVER * forecastTonnesPerYear - inAll));
        settle(first, 0.0);
    }

    /** Phase: what the steelmakers need now and expect to need when capacity that is ordered today arrives. */
    void forecast(Now now) {
        double withOil = now.oilInjectionShare();
        needTonnesPerYear =
                now.steelTonnesPerYear() * (withOil * coalPerSteelWithOil + (1.0 - withOil) * coalPerSteelWithoutOil);
        double horizonYears = rivals.lagMonths() / MONTHS_PER_YEAR;
        Steelmaker.OutlookView view = new Steelmaker.OutlookView(
                needTonnesPerYear,
                Steelmaker.growthFactor(now.longGrowthPerYear(), now.recentGrowthPerYear(), horizonYears),
                Outlook.expectedTonnesPerYear(
                        setting.vintages(), now.month(), now.month().fractionalYear() + horizonYears));
        forecastTonnesPerYear = 0.0;
        for (Steelmaker steelmaker : steelmakers) {
            forecastTonnesPerYear += steelmaker.forecastTonnesPerYear(view);
        }
    }

    /** Phase: each April, what was learned, the new benchmark, new capacity, and whom to buy from. */
    void openContractYear(World world, Now now, SouthYakutProject southYakut) {
        if (!now.month().isApril()) {
            return;
        }
        learn();
        priceUsdPerTonne = priceRule.nextUsdPerTonne(priceUsdPerTonne, now.usInflation(), targetUsdPerTonne);
        world.recorder().benchmark(now.month(), priceUsdPerTonne);
        double cover = WANTED_COVER + INSECURITY_COVER * world.climate().insecurity();
        double covered = coveredTonnes(now, southYakut.promisedTonnesPerYear(now));
        rivals.sponsor(cover * forecastTonnesPerYear - covered, priceUsdPerTonne, now, world.draws());
        if (world.recorder().logs()) {
            rivals.tell(world, now);
        }
        chooseShares(world, now, southYakut);
    }

    /** Phase: orders, clearing, shipment, payment, and the furnaces. */
    void deliver(World world, Now now, SouthYakutProject southYakut) {
        Ledger ledger = world.ledger();
        rivals.arrive(now);
        kuznetskTonnes = kuznetskTonnes(now.month());
        sovietDueTonnesPerYear = southYakut.dueTonnesPerYear(now);
        double[] capacity = monthlyCapacity(southYakut.availableTonnes(ledger, now));
        double[][] orders = CoalMarket.orders(wantedTonnes(ledger, now), shares, minimumTonnes());
        double[][] delivered = CoalMarket.clear(orders, capacity);
        ship(world, now, southYakut, delivered);
        double sovietShortfall = sovietShortfallTonnes(orders, capacity[soviet]);
        double[] relativePrices = relativePrices();
        for (int i = 0; i < steelmakers.length; i++) {
            remember(i, orders[i], delivered[i], sovietShortfall);
            for (int j = 0; j <= soviet; j++) {
                if (j < soviet) {
                    double price = priceUsdPerTonne * relativePrices[j];
                    ledger.pay(steelmakerAccounts[i], supplierAccounts[j], delivered[i][j] * price);
                } else {
                    double price = priceUsdPerTonne * SouthYakutProject.COAL_PRICE_SHARE;
                    world.trade().buy(ledger, Goods.COKING_COAL, steelmakerAccounts[i], delivered[i][j] * price);
                }
            }
            ledger.use(steelmakerStores[i], Math.min(monthlyNeed(i), ledger.stockTonnes(steelmakerStores[i])));
            plannedStockTonnes[i] = Math.max(0.0, plannedStockTonnes[i] + monthlyNeed(i) * now.stockChangeShare());
        }
    }

    /** Phase: costs of the month, and the price at which the market would settle. */
    void settle(Now now, double southYakutTonnesPerYear) {
        rivals.updateCosts(now);
        double capacity = rivals.totalCapacityTonnes() + kuznetskTonnes + southYakutTonnesPerYear;
        targetUsdPerTonne = priceRule.targetUsdPerTonne(rivals.meanCostUsd(), needTonnesPerYear, capacity);
    }

    /** Writes the month. */
    void record(Recorder recorder, Now now) {
        recorder.set(Indicator.SOVIET_COAL, now, sovietTonnes);
        recorder.set(Indicator.SOUTH_YAKUT_COAL, now, southYakutTonnes);
        recorder.set(Indicator.SOVIET_COAL_CONTRACTED, now, sovietDueTonnesPerYear / MONTHS_PER_YEAR);
        recorder.set(Indicator.COKING_COAL_IMPORTS, now, importedTonnes);
        recorder.set(Indicator.COKING_COAL_FORECAST, now, forecastTonnesPerYear);
        recorder.set(Indicator.RIVAL_COAL_CAPACITY, now, rivals.totalCapacityTonnes());
        recorder.set(Indicator.COKING_COAL_PRICE, now, priceUsdPerTonne);
        recorder.set(Indicator.SOVIET_RELIABILITY, now, sovietReliability());
    }

    /** Benchmark that an investor reckons with between two Aprils. */
    double expectedPriceUsdPerTonne() {
        return CoalPrice.expectedUsdPerTonne(priceUsdPerTonne, targetUsdPerTonne);
    }

    /** Forecast need that nothing built, being built or contracted covers, over the forecast; below zero in a glut. */
    double uncoveredShare(Now now, double sovietContractTonnesPerYear) {
        return 1.0 - coveredTonnes(now, sovietContractTonnesPerYear) / forecastTonnesPerYear;
    }

    /** Mean of what the steelmakers believe of Soviet deliveries, 0 to 1. */
    double sovietReliability() {
        double sum = 0.0;
        for (int i = 0; i < steelmakers.length; i++) {
            sum += steelmakers[i].steelShare() * reliability[i][soviet];
        }
        return sum;
    }

    private double coveredTonnes(Now now, double sovietContractTonnesPerYear) {
        return rivals.coveredTonnes(now) + kuznetskTonnes + sovietContractTonnesPerYear;
    }

    private double monthlyNeed(int steelmaker) {
        return steelmakers[steelmaker].steelShare() * needTonnesPerYear / MONTHS_PER_YEAR;
    }

    private double kuznetskTonnes(Month month) {
        double fullYears = Math.max(0, month.since(RAILWAY_FULL)) / MONTHS_PER_YEAR;
        return setting.kuznetskTonnesPerYear() * FastMath.exp(-kuznetskDecline * fullYears);
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

    /** What was ordered or contracted this month and Moscow could not have shipped, tonnes. */
    private double sovietShortfallTonnes(double[][] orders, double sovietCapacity) {
        double ordered = 0.0;
        for (double[] row : orders) {
            ordered += row[soviet];
        }
        return Math.max(0.0, Math.max(ordered, sovietDueTonnesPerYear / MONTHS_PER_YEAR) - sovietCapacity);
    }

    /**
     * What a steelmaker will judge its suppliers by: rivals by what it ordered, Moscow by what it delivered and what it
     * could not have. A contract that the buyers do not call up is not held against Moscow.
     */
    private void remember(int steelmaker, double[] ordered, double[] delivered, double sovietShortfall) {
        for (int j = 0; j <= soviet; j++) {
            deliveredThisYear[steelmaker][j] += delivered[j];
            dueThisYear[steelmaker][j] +=
                    j == soviet ? delivered[j] + steelmakers[steelmaker].steelShare() * sovietShortfall : ordered[j];
        }
    }

    private void chooseShares(World world, Now now, SouthYakutProject southYakut) {
        double contract = southYakut.dueFromSouthYakutTonnesPerYear(now);
        double[] logCapacity = new double[soviet + 1];
        for (int j = 0; j <= soviet; j++) {
            double capacity = j == soviet ? kuznetskTonnes + contract : rivals.capacityTonnes(j);
            logCapacity[j] = capacity > 0.0 ? FastMath.log(capacity) : Double.NEGATIVE_INFINITY;
        }
        double[] relativeCost = relativePrices();
        for (int i = 0; i < steelmakers.length; i++) {
            Steelmaker.SuppliersView view = new Steelmaker.SuppliersView(
                    world.climate().insecurity(), logCapacity, relativeCost, reliability[i], shares[i]);
            shares[i] = steelmakers[i].wantedShares(view);
            tellPortfolio(i, view, world, now);
        }
    }

    /** For the record: Soviet coal against that of the rival from whom a steelmaker wants most. */
    private void tellPortfolio(int steelmaker, Steelmaker.SuppliersView view, World world, Now now) {
        if (!world.recorder().logs() || shares[steelmaker][soviet] == 0.0) {
            return;
        }
        int largest = 0;
        for (int j = 1; j < soviet; j++) {
            largest = shares[steelmaker][j] > shares[steelmaker][largest] ? j : largest;
        }
        world.card().open("Soviet coal against " + rivals.name(largest));
        steelmakers[steelmaker].compare(view, soviet, largest, world.card());
        String who = steelmakers[steelmaker].name();
        world.recorder().single(now.month(), who, "more Soviet coal than from the largest rival", world.card());
    }

    /**
     * What each supplier's coal costs over the benchmark: dear mines sell dearer under their contracts, cheap ones
     * cheaper, and the mean rival at the benchmark. Soviet coal costs the benchmark for its quality.
     */
    private double[] relativePrices() {
        double meanCost = rivals.meanCostUsd();
        double[] prices = new double[soviet + 1];
        for (int j = 0; j < soviet; j++) {
            prices[j] = 1.0 + OWN_COST_SHARE * (rivals.unitCostUsd(j) / meanCost - 1.0);
        }
        prices[soviet] = 1.0;
        return prices;
    }

    private double[] wantedTonnes(Ledger ledger, Now now) {
        double[] wanted = new double[steelmakers.length];
        for (int i = 0; i < wanted.length; i++) {
            double shortfall = plannedStockTonnes[i] - ledger.stockTonnes(steelmakerStores[i]);
            wanted[i] = Math.max(
                    0.0, monthlyNeed(i) * (1.0 + now.stockChangeShare()) + shortfall / STOCK_CORRECTION_MONTHS);
        }
        return wanted;
    }

    private double[] monthlyCapacity(double southYakutTonnes) {
        double[] capacity = new double[soviet + 1];
        for (int j = 0; j < soviet; j++) {
            capacity[j] = rivals.monthlyTonnes(j);
        }
        capacity[soviet] = kuznetskTonnes / MONTHS_PER_YEAR + southYakutTonnes;
        return capacity;
    }

    private double[][] minimumTonnes() {
        double[][] minimum = new double[steelmakers.length][soviet + 1];
        for (int i = 0; i < minimum.length; i++) {
            double part = steelmakers[i].steelShare() * contractMinimumShare / MONTHS_PER_YEAR;
            for (int j = 0; j <= soviet; j++) {
                minimum[i][j] = part * (j == soviet ? sovietDueTonnesPerYear : rivals.contractedTonnes(j));
            }
        }
        return minimum;
    }

    /** Moves the coal. Soviet coal comes first from South Yakut, as far as it lies at the port, then from Kuznetsk. */
    private void ship(World world, Now now, SouthYakutProject southYakut, double[][] delivered) {
        importedTonnes = 0.0;
        for (int j = 0; j <= soviet; j++) {
            double tonnes = 0.0;
            for (double[] row : delivered) {
                tonnes += row[j];
            }
            double fromSouthYakut = j == soviet ? southYakut.ship(world.ledger(), now, supplierStores[j], tonnes) : 0.0;
            southYakutTonnes = fromSouthYakut;
            world.ledger().produce(supplierStores[j], tonnes - fromSouthYakut);
            for (int i = 0; i < delivered.length; i++) {
                world.ledger().move(supplierStores[j], steelmakerStores[i], delivered[i][j]);
            }
            importedTonnes += tonnes;
            sovietTonnes = tonnes;
        }
    }
}
