package fukabun.cases.timber;

import fukabun.agent.timber.ForestOperator;
import fukabun.agent.timber.TimberImporters;
import fukabun.base.Month;
import fukabun.ledger.Ledger;
import fukabun.market.TimberPrice;
import fukabun.record.Indicator;
import fukabun.scenario.Driver;
import fukabun.scenario.Parameter;
import fukabun.scenario.Parameters;
import fukabun.scenario.TimberCase;
import fukabun.world.Goods;
import fukabun.world.Now;
import fukabun.world.Recorder;
import fukabun.world.World;
import java.util.Comparator;
import org.apache.commons.math3.util.FastMath;

/**
 * What Japan builds and imports, the price and the origins agreed each April, and what comes each month. Origins are
 * numbered by name, the Soviet Union last.
 */
final class TimberTrade {
    private static final double MONTHS_PER_YEAR = 12.0;
    private static final int YEAR = 12;
    private static final Month END_OF_1970 = Month.of(1970, YEAR);
    private static final double BASE_YEAR = 1970.5;

    /** Months from the start of a house to the purchase of its timber abroad; assumed. */
    private static final int MONTHS_FROM_START = 3;

    /** Price of chips and pulpwood over that of logs; assumed. */
    static final double CHIP_PRICE_SHARE = 0.5;

    /** Years for which an agreement is judged ahead; assumed. */
    private static final double YEARS_AHEAD = 4.0;

    /** What is left after a year of rivals' capacity that is not used; assumed. */
    private static final double RIVAL_CAPACITY_KEPT = 0.97;

    private static final double FIRST_RELIABILITY = 0.9;

    private final ForestryAgreement[] agreements;
    private final double[] base;
    private final double[] priceGrowth;
    private final double[] prices;
    private final double[] shares;
    private final int soviet;
    private final double base1970;
    private final double ordinaryCapacity;
    private final TimberImporters importers;
    private final ForestOperator forests;
    private final TimberPrice price;
    private final double contractMinimumShare;
    private final double reliabilityLearning;
    private final double starts1970;
    private final double unitValue1970;
    private final double yenPerUsd1970;
    private final int importersAccount;

    private double needCubicMetres;
    private double rivalCapacity;
    private double capacityCubicMetres;
    private double shippableShare = 1.0;
    private double priceUsd;
    private double reliability = FIRST_RELIABILITY;
    private double deliveredThisYear;
    private double wantedThisYear;
    private double deliveredCubicMetres;

    TimberTrade(TimberCase setting, ForestryAgreement[] agreements, World world, Now first) {
        Parameters parameters = world.parameters();
        this.agreements = agreements;
        TimberCase.Rival[] rivals = setting.rivals().stream()
                .sorted(Comparator.comparing(TimberCase.Rival::name))
                .toArray(TimberCase.Rival[]::new);
        soviet = rivals.length;
        base = new double[soviet + 1];
        priceGrowth = new double[soviet];
        double sum = 0.0;
        for (int j = 0; j <= soviet; j++) {
            base[j] = j == soviet ? setting.soviet().cubicMetresPerYear() : rivals[j].cubicMetresPerYear();
            sum += base[j];
        }
        base1970 = sum;
        for (int j = 0; j < soviet; j++) {
            priceGrowth[j] = rivals[j].realPriceGrowthPerYear();
        }
        prices = new double[soviet + 1];
        shares = base.clone();
        ordinaryCapacity = setting.soviet().capacityCubicMetresPerYear();
        importers = new TimberImporters(parameters);
        forests = new ForestOperator(parameters);
        price = new TimberPrice(
                parameters.value(Parameter.TIMBER_PRICE_1970),
                parameters.value(Parameter.TIMBER_PRICE_TO_HOUSING),
                parameters.value(Parameter.TIMBER_PRICE_TO_YEN));
        contractMinimumShare = parameters.value(Parameter.CONTRACT_MINIMUM);
        reliabilityLearning = parameters.value(Parameter.RELIABILITY_LEARNING);
        starts1970 = first.drivers().meanOfLast(Driver.HOUSING_STARTS_JAPAN, END_OF_1970, YEAR);
        unitValue1970 = first.drivers().meanOfLast(Driver.MANUFACTURES_UNIT_VALUE, END_OF_1970, YEAR);
        yenPerUsd1970 = first.drivers().meanOfLast(Driver.YEN_PER_USD, END_OF_1970, YEAR);
        importersAccount = world.ledger().openAccount("Timber importers");
        forecast(world, first);
        agree(first);
        rivalCapacity = (1.0 - shares[soviet]) * needCubicMetres;
    }

    /** Phase: what Japan's builders need, and what the Soviet forests can give. */
    void forecast(World world, Now now) {
        double housing =
                now.drivers().at(Driver.HOUSING_STARTS_JAPAN, now.month().plus(-MONTHS_FROM_START)) / starts1970;
        needCubicMetres = base1970 * importers.need(housing, now.month().fractionalYear());
        double settled = world.climate().dispute().settledShare();
        capacityCubicMetres =
                ordinaryCapacity * forests.ordinaryShare(now.month().fractionalYear());
        for (ForestryAgreement agreement : agreements) {
            if (!agreement.bringsChips() && agreement.hasBegun(now.month())) {
                capacityCubicMetres += agreement.cubicMetresPerYear()
                        * forests.agreementShare(agreement.yearsSinceEnd(now.month()), settled);
            }
        }
    }

    /** Phase: each April, what was learned, the price, and the origins of the year. */
    void openContractYear(World world, Now now) {
        if (!now.month().isApril()) {
            return;
        }
        if (wantedThisYear > 0.0) {
            reliability += reliabilityLearning * (deliveredThisYear / wantedThisYear - reliability);
        }
        deliveredThisYear = 0.0;
        wantedThisYear = 0.0;
        agree(now);
        rivalCapacity = Math.max(RIVAL_CAPACITY_KEPT * rivalCapacity, (1.0 - shares[soviet]) * needCubicMetres);
        shippableShare = forests.shippableShare(now.month(), world.draws());
        if (world.recorder().logs()) {
            world.recorder()
                    .routine(
                            now.month(),
                            "Timber importers agree on " + (long) FastMath.rint(priceUsd)
                                    + " USD a cubic metre of Soviet logs and on "
                                    + FastMath.rint(shares[soviet] * needCubicMetres / 1e5) / 10.0
                                    + " million cubic metres a year.");
        }
    }

    /** Phase: logs and chips come and are paid. */
    void deliver(World world, Now now) {
        Ledger ledger = world.ledger();
        double due = 0.0;
        double chips = 0.0;
        for (ForestryAgreement agreement : agreements) {
            if (agreement.isRunning(now.month())) {
                due += agreement.bringsChips() ? 0.0 : agreement.cubicMetresPerYear();
                chips += agreement.bringsChips() ? agreement.cubicMetresPerYear() : 0.0;
            }
        }
        double wanted = Math.max(shares[soviet] * needCubicMetres, contractMinimumShare * due) / MONTHS_PER_YEAR;
        deliveredCubicMetres = Math.min(wanted, capacityCubicMetres * shippableShare / MONTHS_PER_YEAR);
        wantedThisYear += wanted;
        deliveredThisYear += deliveredCubicMetres;
        double chipsPaid = chips * shippableShare / MONTHS_PER_YEAR * CHIP_PRICE_SHARE;
        world.trade().buy(ledger, Goods.TIMBER, importersAccount, (deliveredCubicMetres + chipsPaid) * priceUsd);
    }

    /** Writes the month. */
    void record(Recorder recorder, Now now) {
        recorder.set(Indicator.TIMBER_IMPORTS, now, deliveredCubicMetres);
        recorder.set(Indicator.TIMBER_PRICE, now, priceUsd);
    }

    /** Price of Soviet logs, USD per cubic metre. */
    double priceUsdPerCubicMetre() {
        return priceUsd;
    }

    /** What the importers have learned of Soviet deliveries, 0 to 1. */
    double reliability() {
        return reliability;
    }

    /** Foreseen need that no rival and no Soviet capacity covers, over the need; below zero in a glut. */
    double uncoveredShare(Now now) {
        double covered = rivalCapacity
                + ordinaryCapacity * forests.ordinaryShare(now.month().fractionalYear() + YEARS_AHEAD);
        return 1.0 - covered / (needCubicMetres * importers.foreseenGrowth(YEARS_AHEAD));
    }

    /** Price and shares of a contract year; Moscow asks what the mean rival asks. */
    private void agree(Now now) {
        double years = now.month().fractionalYear() - BASE_YEAR;
        double weighted = 0.0;
        double weights = 0.0;
        for (int j = 0; j < soviet; j++) {
            prices[j] = FastMath.exp(priceGrowth[j] * years);
            weighted += base[j] * prices[j];
            weights += base[j];
        }
        double parity = weighted / weights;
        for (int j = 0; j < soviet; j++) {
            prices[j] /= parity;
        }
        prices[soviet] = 1.0;
        importers.chooseShares(base, prices, shares);
        priceUsd = parity
                * price.usdPerCubicMetre(
                        now.value(Driver.MANUFACTURES_UNIT_VALUE) / unitValue1970,
                        now.meanOfLast(Driver.HOUSING_STARTS_JAPAN, YEAR) / starts1970,
                        yenPerUsd1970 / now.value(Driver.YEN_PER_USD));
    }
}
