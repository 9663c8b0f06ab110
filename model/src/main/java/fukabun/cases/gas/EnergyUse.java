package fukabun.cases.gas;

import fukabun.base.Month;
import fukabun.market.EnergySaving;
import fukabun.market.LngDemand;
import fukabun.market.LngPrice;
import fukabun.scenario.Driver;
import fukabun.scenario.Drivers;
import fukabun.scenario.LeverSettings;
import fukabun.scenario.Parameter;
import fukabun.scenario.Parameters;
import org.apache.commons.math3.util.FastMath;

/**
 * Japan's use of energy and its need of LNG, month by month from the first month of the drivers, so that memories are
 * there when the simulation begins.
 */
final class EnergyUse {
    /** From this month on the levers of demand act, so that what they change lies after the second oil price rise. */
    static final Month LEVERS_FROM = Month.of(1981, 1);

    /** Energy use over output before the first oil price rise, 1980 = 100: mean of 1965-73 in japan_macro.csv. */
    private static final double FIRST_INTENSITY = 117.5;

    private static final double LOG_FIRST_INTENSITY = FastMath.log(FIRST_INTENSITY / 100.0);

    /** The decline of basic industry begins with the recession of that year. */
    private static final Month STRUCTURE_FROM = Month.of(1974, 1);

    /** Months whose crude makes the price of LNG, and whose crude makes people save. */
    private static final int PRICE_MEMORY_MONTHS = 24;

    private static final int YEAR = 12;
    private static final Month END_OF_1980 = Month.of(1980, 12);

    private final Month first;
    private final double[] crude;
    private final double[] usPrices;
    private final double[] output;
    private final double[] nuclear;
    private final EnergySaving saving;
    private final LngDemand demand;
    private final LngPrice price;
    private final double[] needs;
    private final double output1980;
    private final double overCrude1980;
    private final double nuclear1980;
    private final double nuclearEnd1980;
    private final double firstRealCrude;
    private int here;
    private double priceNow;
    private double highestRealCrude;
    private double logHighest;
    private double logSaved;
    private double logStructural;
    private double needTonnes;

    EnergyUse(Parameters parameters, Drivers drivers) {
        first = drivers.first();
        crude = drivers.values(Driver.CRUDE_OIL_PRICE);
        usPrices = drivers.values(Driver.CONSUMER_PRICES_UNITED_STATES);
        output = drivers.values(Driver.REAL_GDP_JAPAN);
        nuclear = drivers.values(Driver.NUCLEAR_CAPACITY_JAPAN);
        saving = new EnergySaving(
                parameters.value(Parameter.ENERGY_PRICE_ELASTICITY),
                parameters.value(Parameter.ENERGY_ADJUSTMENT),
                parameters.value(Parameter.STRUCTURAL_CHANGE));
        demand = new LngDemand(
                parameters.value(Parameter.LNG_NEED_1980),
                parameters.value(Parameter.LNG_INCOME_ELASTICITY),
                parameters.value(Parameter.LNG_SWITCHING),
                parameters.value(Parameter.LNG_PER_NUCLEAR),
                parameters.value(Parameter.LNG_ADJUSTMENT));
        price = new LngPrice(
                parameters.value(Parameter.LNG_PRICE_CONSTANT), parameters.value(Parameter.LNG_PRICE_SLOPE));
        needs = new double[crude.length];
        output1980 = drivers.meanOfLast(Driver.REAL_GDP_JAPAN, END_OF_1980, YEAR);
        nuclear1980 = drivers.meanOfLast(Driver.NUCLEAR_CAPACITY_JAPAN, END_OF_1980, YEAR);
        nuclearEnd1980 = drivers.at(Driver.NUCLEAR_CAPACITY_JAPAN, END_OF_1980);
        overCrude1980 = price.overCrude(meanCrude(END_OF_1980.since(first), PRICE_MEMORY_MONTHS));
        firstRealCrude = realCrude(YEAR - 1);
        highestRealCrude = firstRealCrude;
        here = -1;
    }

    /** Lives on to a month; the months before the simulation with the levers of its first month. */
    void liveTo(Month to, LeverSettings levers) {
        while (here < to.since(first)) {
            here++;
            step(levers);
        }
    }

    /** Need of this month, t/yr. */
    double needTonnes() {
        return needTonnes;
    }

    /** Energy use over output, 1980 = 100 in the record. */
    double intensity() {
        return FIRST_INTENSITY * FastMath.exp(-logSaved - logStructural);
    }

    /** Price of LNG this month, USD per mmBtu. */
    double priceUsdPerMmbtu() {
        return priceNow;
    }

    /** Price that an investor reckons with: what the crude of the last year would bring. */
    double expectedPriceUsdPerMmbtu() {
        return price.usdPerMmbtu(meanCrude(here, YEAR));
    }

    /** Mean growth per year of the need over the last {@code months}, or those there are. */
    double growthPerYear(int months) {
        int back = Math.min(months, here);
        return back < YEAR ? 0.0 : FastMath.log(needs[here] / needs[here - back]) * YEAR / back;
    }

    private void step(LeverSettings levers) {
        boolean levered = here >= LEVERS_FROM.since(first);
        if (!(levered && !levers.conservation())) {
            double realCrude = realCrude(here);
            if (realCrude > highestRealCrude) {
                highestRealCrude = realCrude;
                logHighest = FastMath.log(highestRealCrude / firstRealCrude);
            }
            logSaved = saving.nextLogSaved(logSaved, logHighest);
        }
        if (here >= STRUCTURE_FROM.since(first) && !(levered && levers.basicIndustry())) {
            logStructural += saving.structuralStep();
        }
        double installed = levered && !levers.nuclearBuild() ? Math.min(nuclear[here], nuclearEnd1980) : nuclear[here];
        double crudeNow = meanCrude(here, PRICE_MEMORY_MONTHS);
        priceNow = price.usdPerMmbtu(crudeNow);
        double longRun = demand.longRunTonnes(new LngDemand.Circumstances(
                FastMath.log(output[here] / output1980),
                LOG_FIRST_INTENSITY - logSaved - logStructural,
                FastMath.log(price.overCrude(crudeNow) / overCrude1980),
                installed - nuclear1980));
        needTonnes = here == 0 ? longRun : demand.nextTonnes(needTonnes, longRun);
        needs[here] = needTonnes;
    }

    /** Mean crude price of the months that end with this one; before the first month the first price holds. */
    private double meanCrude(int to, int months) {
        double sum = 0.0;
        for (int i = to - months + 1; i <= to; i++) {
            sum += crude[Math.max(0, i)];
        }
        return sum / months;
    }

    private double realCrude(int to) {
        return meanCrude(to, YEAR) / usPrices[to];
    }
}
