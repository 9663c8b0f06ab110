package fukabun.cases.gas;

import fukabun.agent.gas.GasUtility;
import fukabun.base.Month;
import fukabun.ledger.Ledger;
import fukabun.market.LngPrice;
import fukabun.record.Indicator;
import fukabun.scenario.GasCase;
import fukabun.scenario.Parameter;
import fukabun.scenario.Parameters;
import fukabun.world.Goods;
import fukabun.world.Now;
import fukabun.world.Recorder;
import fukabun.world.World;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.math3.util.FastMath;

/**
 * The market for LNG: what the utilities need and foresee, which offers they sign, and what they take and pay each month.
 * Utilities are numbered by name, so that the order of a list cannot move a sum.
 */
final class LngTrade {
    private static final double MONTHS_PER_YEAR = 12.0;
    private static final int MONTHS_IN_YEAR = 12;

    /** Memories of a utility's own trend, months, and how far ahead the recorded forecast looks. */
    private static final int LONG_MEMORY_MONTHS = 96;

    private static final int RECENT_MEMORY_MONTHS = 36;
    private static final int FORECAST_MONTHS = 96;

    /** How far ahead a glut is felt. */
    private static final int GLUT_MONTHS = 36;

    /** Offers made before this month come when they came, whatever the levers. */
    private static final Month DELAYS_FROM = Month.of(1976, 1);

    /** The offer that has a lever of its own. */
    private static final String NORTH_WEST_SHELF = "North West Shelf";

    private final GasUtility[] utilities;
    private final List<GasCase.Offer> offers;
    private final boolean[] decided;
    private final boolean[][] isBuyer;
    private final EnergyUse energy;
    private final LngOutlook outlook;
    private final LngContracts contracts;
    private final double offerSupport;
    private final double takeOrPay;
    private final double flexibility;
    private final int[] accounts;
    private final int rivalAccount;
    private final int rivalStore;
    private final int utilityStore;
    private final double[] rivalTonnes;
    private final double[] sovietTonnes;
    private final double[] wanted;
    private final double[] judgements;
    private int judgementYear = Integer.MIN_VALUE;

    private double trendLogGrowthPerYear;
    private double contractedTonnes;
    private double forecastTonnes;
    private double importedTonnes;

    LngTrade(GasCase setting, World world, Now first) {
        Parameters parameters = world.parameters();
        Ledger ledger = world.ledger();
        utilities = setting.utilities().stream()
                .sorted(Comparator.comparing(GasCase.Utility::name))
                .map(utility -> new GasUtility(utility, parameters, world.draws()))
                .toArray(GasUtility[]::new);
        offers = setting.market().offers();
        decided = new boolean[offers.size()];
        isBuyer = new boolean[offers.size()][utilities.length];
        accounts = new int[utilities.length];
        for (int k = 0; k < utilities.length; k++) {
            accounts[k] = ledger.openAccount(utilities[k].name());
            for (int i = 0; i < isBuyer.length; i++) {
                List<String> buyers = offers.get(i).buyers();
                isBuyer[i][k] = buyers.isEmpty() || buyers.contains(utilities[k].name());
            }
        }
        energy = new EnergyUse(parameters, first.drivers());
        outlook = new LngOutlook(setting.market().vintages());
        contracts = new LngContracts(utilities.length, parameters.value(Parameter.LNG_BUILD_UP));
        offerSupport = parameters.value(Parameter.LNG_OFFER_SUPPORT);
        takeOrPay = parameters.value(Parameter.LNG_TAKE_OR_PAY);
        flexibility = Math.max(takeOrPay, parameters.value(Parameter.LNG_FLEXIBILITY));
        rivalAccount = ledger.openAccount("Rival LNG suppliers");
        rivalStore = ledger.openStore("Rival LNG");
        utilityStore = ledger.openStore("Utilities' LNG");
        rivalTonnes = new double[utilities.length];
        sovietTonnes = new double[utilities.length];
        wanted = new double[utilities.length];
        judgements = new double[utilities.length];
    }

    /** Phase: need, prices and forecasts of the month; offers signed before the first month stand. */
    void forecast(World world, Now now) {
        energy.liveTo(now.month(), now.levers());
        outlook.liveTo(now.month());
        trendLogGrowthPerYear = FastMath.log(GasUtility.growthFactor(
                energy.growthPerYear(LONG_MEMORY_MONTHS), energy.growthPerYear(RECENT_MEMORY_MONTHS), 1.0));
        forecastTonnes = forecastTonnes(now, now.month().plus(FORECAST_MONTHS));
        for (int i = 0; i < decided.length; i++) {
            if (!decided[i] && !now.month().isBefore(dated(offers.get(i), now))) {
                decided[i] = true;
                decide(i, world, now);
            }
        }
    }

    /** Month in which an offer is made under this month's levers. */
    private static Month dated(GasCase.Offer offer, Now now) {
        return offer.signed().plus(delayMonths(offer, now));
    }

    private static int delayMonths(GasCase.Offer offer, Now now) {
        double years = offer.signed().isBefore(DELAYS_FROM) ? 0.0 : now.levers().lngRivalDelayYears();
        if (offer.name().equals(NORTH_WEST_SHELF)) {
            years = Math.max(years, now.levers().northWestShelfDelayYears());
        }
        return (int) FastMath.rint(years * MONTHS_PER_YEAR);
    }

    /**
     * The utilities named say what they want of an offer; it is signed when that is enough of it, and parted by what each
     * wanted. Offers signed before the first month stand as the record has them, parted by need.
     */
    private void decide(int index, World world, Now now) {
        GasCase.Offer offer = offers.get(index);
        int delay = delayMonths(offer, now);
        Month delivery = offer.firstDelivery().plus(delay);
        boolean old = now.index() == 0;
        double inAll = 0.0;
        for (int k = 0; k < utilities.length; k++) {
            wanted[k] =
                    !isBuyer[index][k] ? 0.0 : old ? utilities[k].needShare() : wantedTonnes(k, world, now, delivery);
            inAll += wanted[k];
        }
        if (!old) {
            world.card()
                    .open("buyers")
                    .add("wanted by the utilities named, over the quantity", inAll / offer.tonnesPerYear())
                    .add("part that must be wanted", -offerSupport);
        }
        boolean signed = old ? inAll > 0.0 : world.recorder().gate(world.card()) && inAll > 0.0;
        if (!old) {
            world.recorder().decision(now.month(), "Utilities", offer.name());
        }
        if (signed) {
            for (int k = 0; k < utilities.length; k++) {
                wanted[k] *= offer.tonnesPerYear() / inAll;
            }
            contracts.sign(offer.name(), wanted, delivery, offer.lastDelivery().plus(delay), false);
        }
        if (!old && world.recorder().logs()) {
            world.recorder()
                    .happening(
                            now.month(),
                            "The utilities " + (signed ? "sign for" : "refuse") + " LNG from " + offer.name() + ", "
                                    + FastMath.rint(offer.tonnesPerYear() / 1e4) / 100.0 + " Mt a year.");
        }
    }

    private double wantedTonnes(int utility, World world, Now now, Month date) {
        double forecast = utilities[utility].forecastTonnes(
                trendTonnes(now, date), outlook.expectedTonnes(now.month(), energy.needTonnes(), date));
        return utilities[utility].wantedTonnes(
                forecast,
                contracts.coveredTonnes(utility, date),
                world.climate().insecurity());
    }

    private double trendTonnes(Now now, Month date) {
        return energy.needTonnes() * FastMath.exp(trendLogGrowthPerYear * date.since(now.month()) / MONTHS_PER_YEAR);
    }

    /** What the utilities together expect to need at a date, t/yr. */
    double forecastTonnes(Now now, Month date) {
        double trend = trendTonnes(now, date);
        double official = outlook.expectedTonnes(now.month(), energy.needTonnes(), date);
        double sum = 0.0;
        for (GasUtility utility : utilities) {
            sum += utility.forecastTonnes(trend, official);
        }
        return sum;
    }

    /** Need foreseen for a date that no contract covers, over the forecast; below zero in a glut. */
    double uncoveredShare(Now now, Month date) {
        double covered = 0.0;
        for (int k = 0; k < utilities.length; k++) {
            covered += contracts.coveredTonnes(k, date);
        }
        double forecast = forecastTonnes(now, date);
        return (forecast - covered) / forecast;
    }

    /**
     * Part of a Soviet quantity to which utilities commit themselves, from 0 to 1.
     *
     * @param project for the record
     * @param tonnes on offer, t/yr
     * @param date of first delivery
     * @param marginShare expected price less break-even price, over the expected price
     */
    double committedShare(World world, Now now, String project, double tonnes, Month date, double marginShare) {
        double trend = trendTonnes(now, date);
        double official = outlook.expectedTonnes(now.month(), energy.needTonnes(), date);
        double glut = glutShare(now);
        double committed = 0.0;
        newYear(world, now.month().year());
        for (int k = 0; k < utilities.length; k++) {
            double gap = utilities[k].forecastTonnes(trend, official) - contracts.coveredTonnes(k, date);
            double part = utilities[k].needShare() * tonnes;
            wanted[k] = 0.0;
            if (!(part > 0.0)) {
                continue;
            }
            utilities[k].commit(new GasUtility.SovietView(gap, part, marginShare, glut), judgements[k], world.card());
            wanted[k] = world.card().isOpen() ? part : 0.0;
            committed += world.card().isOpen() ? utilities[k].needShare() : 0.0;
            if (world.recorder().logs()) {
                world.recorder().single(now.month(), utilities[k].name(), "commitment to " + project, world.card());
            }
        }
        return committed;
    }

    private void newYear(World world, int year) {
        if (year == judgementYear) {
            return;
        }
        judgementYear = year;
        for (int k = 0; k < utilities.length; k++) {
            judgements[k] = utilities[k].judgement(year, world.draws());
        }
    }

    /** What must be taken under contracts that deliver within three years beyond the need of today, over that need. */
    double glutShare(Now now) {
        double due = takeOrPay * contracts.dueTonnes(now.month().plus(GLUT_MONTHS));
        return Math.max(0.0, due / energy.needTonnes() - 1.0);
    }

    /** Signs for Soviet gas as {@link #committedShare} was asked last. */
    void signSoviet(String project, double tonnes, Month from, Month to) {
        double inAll = 0.0;
        for (double part : wanted) {
            inAll += part;
        }
        double[] tonnesEach = new double[utilities.length];
        for (int k = 0; k < utilities.length; k++) {
            tonnesEach[k] = wanted[k] * tonnes / inAll;
        }
        contracts.sign(project, tonnesEach, from, to, true);
    }

    /**
     * Phase: what is taken and paid. Need decides between what must be taken and the most that can be called; Soviet gas
     * comes as far as there is any.
     */
    void deliver(World world, Now now, int... sovietStores) {
        contracts.inForceTonnes(now.month(), false, rivalTonnes);
        contracts.inForceTonnes(now.month(), true, sovietTonnes);
        double rivals = sum(rivalTonnes);
        double soviet = sum(sovietTonnes);
        contractedTonnes = rivals + soviet;
        importedTonnes = 0.0;
        if (!(contractedTonnes > 0.0)) {
            return;
        }
        double use = Math.min(Math.max(energy.needTonnes() / contractedTonnes, takeOrPay), flexibility);
        double usdPerTonne = energy.priceUsdPerMmbtu() * LngPrice.MMBTU_PER_TONNE;
        Ledger ledger = world.ledger();
        double rivalMonth = use * rivals / MONTHS_PER_YEAR;
        ledger.produce(rivalStore, rivalMonth);
        ledger.move(rivalStore, utilityStore, rivalMonth);
        double sovietMonth = 0.0;
        if (soviet > 0.0) {
            sovietMonth = take(ledger, use * soviet / MONTHS_PER_YEAR, sovietStores);
        }
        for (int k = 0; k < utilities.length; k++) {
            if (rivalTonnes[k] > 0.0) {
                ledger.pay(accounts[k], rivalAccount, rivalMonth * rivalTonnes[k] / rivals * usdPerTonne);
            }
            if (sovietMonth > 0.0 && sovietTonnes[k] > 0.0) {
                double usd = sovietMonth * sovietTonnes[k] / soviet * usdPerTonne;
                world.trade().buy(ledger, Goods.LNG, accounts[k], usd);
            }
        }
        importedTonnes = rivalMonth + sovietMonth;
        ledger.use(utilityStore, ledger.stockTonnes(utilityStore));
    }

    /** Takes Soviet gas from the projects' stores, the first one first; returns what there was of it. */
    private double take(Ledger ledger, double tonnes, int[] sovietStores) {
        double left = tonnes;
        for (int store : sovietStores) {
            double taken = Math.min(left, ledger.stockTonnes(store));
            ledger.move(store, utilityStore, taken);
            left -= taken;
        }
        return tonnes - left;
    }

    /** Writes the month. */
    void record(Recorder recorder, Now now) {
        recorder.set(Indicator.LNG_IMPORTS, now, importedTonnes);
        recorder.set(Indicator.LNG_NEED, now, energy.needTonnes() / MONTHS_PER_YEAR);
        recorder.set(Indicator.LNG_CONTRACTED, now, contractedTonnes);
        recorder.set(Indicator.LNG_FORECAST, now, forecastTonnes);
        recorder.set(Indicator.LNG_PRICE, now, energy.priceUsdPerMmbtu());
        recorder.set(Indicator.ENERGY_INTENSITY, now, energy.intensity());
    }

    /** Price that an investor reckons with, USD per mmBtu. */
    double expectedPriceUsdPerMmbtu() {
        return energy.expectedPriceUsdPerMmbtu();
    }

    static int yearsToMonths(int years) {
        return MONTHS_IN_YEAR * years;
    }

    private static double sum(double[] values) {
        double sum = 0.0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
