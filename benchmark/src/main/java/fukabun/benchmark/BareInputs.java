package fukabun.benchmark;

import static java.util.Comparator.comparing;

import fukabun.base.Draws;
import fukabun.base.Month;
import fukabun.scenario.CoalCase;
import fukabun.scenario.Driver;
import fukabun.scenario.Drivers;
import fukabun.scenario.LeverSettings;
import fukabun.scenario.Scenario;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.util.FastMath;

/**
 * A scenario laid out as arrays, once before any run: what the outside says, by month, and who there is, by number. The
 * model prepares the same figures once a scenario, so neither side of the comparison is charged for them.
 */
final class BareInputs {
    private static final Driver US = Driver.CONSUMER_PRICES_UNITED_STATES;
    private static final int YEAR = 12;

    final CoalCase coal;
    final int months;

    /** Months since year 0 of the first simulated month. */
    final int firstMonth;

    final double[] unresolvedShare;
    final double[] stance;
    final double[] salience;
    final boolean[] strictLinkage;
    final double[] creditFreeze;
    final double[] freezeLingers;
    final double[] licenceDenial;
    final double[] tension;
    final double[] territorialTension;
    final double[] warmth;
    final double[] creditDiscipline;
    final boolean[] usSanctions;
    final boolean[] chinaSupplies;
    final int[] contractStartYear;
    final boolean[] onPlan;
    final boolean[] portWorks;

    final double[] logRealOilGap;
    final double[] logRealOilSince1970;
    final double[] usPricesSince1970;
    final double[] usPricesSince1974;
    final double[] usInflation;
    final double[] logAustralianRealRate;
    final double[] logCanadianRealRate;
    final double[] steelTonnesPerYear;
    final double[] longGrowthPerYear;
    final double[] recentGrowthPerYear;
    final double[] importDependence;
    final double[] oilInjectionShare;
    final double[] stockChangeShare;
    final double[] primeRatePerYear;
    final double[] floorRatePerYear;
    final double[] arrearsShare;

    final double[] steelShare;
    final long[] steelmakerKey;
    final long[] supplierKey;
    final int[] supplierOpens;
    final boolean[] byAgreement;
    final int[] currency;
    final double[] firstCapacity;
    final double[] relativeCost;
    final double[] sponsoredShare;
    final long[] memberKey;
    final int[] vintagePublished;
    final int[] vintageYear;
    final double[] vintageTonnes;

    private final Scenario scenario;
    private final Drivers drivers;

    BareInputs(Scenario scenario) {
        this.scenario = scenario;
        drivers = scenario.drivers();
        coal = scenario.cases().coal();
        months = scenario.period().months();
        firstMonth = scenario.period().from().number();

        unresolvedShare = levers(LeverSettings::unresolvedShare);
        stance = levers(LeverSettings::linkageStance);
        salience = levers(LeverSettings::disputeSalience);
        strictLinkage = switches(levers(l -> l.strictLinkage() ? 1.0 : 0.0));
        creditFreeze = levers(LeverSettings::creditFreeze);
        freezeLingers = levers(LeverSettings::creditFreezeLingers);
        licenceDenial = levers(LeverSettings::licenceDenial);
        tension = levers(LeverSettings::tension);
        territorialTension = levers(LeverSettings::territorialTension);
        warmth = levers(LeverSettings::warmth);
        creditDiscipline = levers(LeverSettings::creditDisciplineSeverity);
        usSanctions = switches(levers(l -> l.usSanctions() ? 1.0 : 0.0));
        chinaSupplies = switches(levers(l -> l.chinaSupplies() ? 1.0 : 0.0));
        contractStartYear = whole(levers(LeverSettings::contractStartYear));
        onPlan = switches(levers(l -> l.buildingOnPlan() ? 1.0 : 0.0));
        portWorks = switches(levers(l -> l.portWorks() ? 1.0 : 0.0));

        logRealOilGap = each(m -> FastMath.log(realOil(m) / meanRealOil(m)));
        double realOil1970 = yearMean(Driver.CRUDE_OIL_PRICE, 1970) / yearMean(US, 1970);
        logRealOilSince1970 = each(m -> FastMath.log(realOil(m) / realOil1970));
        usPricesSince1970 = each(m -> at(US, m) / yearMean(US, 1970));
        usPricesSince1974 = each(m -> at(US, m) / yearMean(US, 1974));
        usInflation = each(m -> at(US, m) / at(US, m.plus(-YEAR)));
        logAustralianRealRate =
                each(m -> logRealRate(Driver.CONSUMER_PRICES_AUSTRALIA, Driver.AUSTRALIAN_DOLLARS_PER_USD, m));
        logCanadianRealRate = each(m -> logRealRate(Driver.CONSUMER_PRICES_CANADA, Driver.CANADIAN_DOLLARS_PER_USD, m));
        steelTonnesPerYear = series(Driver.CRUDE_STEEL_JAPAN);
        longGrowthPerYear = each(m -> steelGrowthPerYear(m, 8 * YEAR));
        recentGrowthPerYear = each(m -> steelGrowthPerYear(m, 3 * YEAR));
        importDependence = series(Driver.ENERGY_IMPORT_DEPENDENCE);
        oilInjectionShare = series(Driver.OIL_INJECTION_SHARE);
        stockChangeShare = series(Driver.STEELMAKER_STOCK_CHANGE);
        primeRatePerYear = series(Driver.LONG_TERM_PRIME_RATE);
        floorRatePerYear = series(Driver.CONSENSUS_FLOOR_RATE);
        arrearsShare = series(Driver.SOVIET_ARREARS);

        List<CoalCase.Steelmaker> buyers = coal.steelmakers().stream()
                .sorted(comparing(CoalCase.Steelmaker::name))
                .toList();
        steelShare = numbers(buyers, CoalCase.Steelmaker::steelShare);
        steelmakerKey = buyers.stream().mapToLong(s -> Draws.keyOf(s.name())).toArray();
        List<CoalCase.Supplier> rivals = coal.suppliers().stream()
                .sorted(comparing(CoalCase.Supplier::name))
                .toList();
        supplierKey = rivals.stream().mapToLong(s -> Draws.keyOf(s.name())).toArray();
        supplierOpens = rivals.stream().mapToInt(s -> s.opens().number()).toArray();
        byAgreement = switches(numbers(rivals, s -> s.byAgreement() ? 1.0 : 0.0));
        currency = rivals.stream().mapToInt(s -> s.currency().ordinal()).toArray();
        firstCapacity = numbers(rivals, CoalCase.Supplier::capacityTonnesPerYear);
        relativeCost = numbers(rivals, CoalCase.Supplier::relativeCost);
        sponsoredShare = numbers(rivals, CoalCase.Supplier::sponsoredShare);
        memberKey = new long[coal.southYakut().members()];
        for (int i = 0; i < memberKey.length; i++) {
            memberKey[i] = Draws.keyOf("South Yakut member " + (i + 1));
        }
        vintagePublished =
                coal.vintages().stream().mapToInt(v -> v.published().number()).toArray();
        vintageYear = coal.vintages().stream().mapToInt(v -> v.targetYear()).toArray();
        vintageTonnes = numbers(coal.vintages(), v -> v.tonnesPerYear());
    }

    private static <T> double[] numbers(List<T> list, ToDoubleFunction<T> of) {
        return list.stream().mapToDouble(of).toArray();
    }

    private double[] each(ToDoubleFunction<Month> of) {
        double[] values = new double[months];
        for (int t = 0; t < months; t++) {
            values[t] = of.applyAsDouble(new Month(firstMonth + t));
        }
        return values;
    }

    private double[] levers(ToDoubleFunction<LeverSettings> of) {
        return each(m -> of.applyAsDouble(scenario.leversIn(m)));
    }

    private double[] series(Driver driver) {
        return each(m -> at(driver, m));
    }

    private static boolean[] switches(double[] values) {
        boolean[] on = new boolean[values.length];
        for (int t = 0; t < on.length; t++) {
            on[t] = values[t] > 0.5;
        }
        return on;
    }

    private static int[] whole(double[] values) {
        int[] whole = new int[values.length];
        for (int t = 0; t < whole.length; t++) {
            whole[t] = (int) values[t];
        }
        return whole;
    }

    private double at(Driver driver, Month month) {
        return drivers.at(driver, month);
    }

    private double yearMean(Driver driver, int year) {
        return drivers.meanOfLast(driver, Month.of(year, YEAR), YEAR);
    }

    private double realOil(Month month) {
        return at(Driver.CRUDE_OIL_PRICE, month) / at(US, month);
    }

    private double meanRealOil(Month month) {
        double sum = 0.0;
        for (int back = 59; back >= 0; back--) {
            sum += realOil(month.plus(-back));
        }
        return sum / 60;
    }

    private double logRealRate(Driver prices, Driver perUsd, Month month) {
        double now = at(prices, month) / at(perUsd, month) / at(US, month);
        double then = yearMean(prices, 1970) / yearMean(perUsd, 1970) / yearMean(US, 1970);
        return FastMath.log(now / then);
    }

    private double steelGrowthPerYear(Month month, int length) {
        int known = Math.min(length, Math.max(YEAR, month.since(drivers.first())));
        double ratio = at(Driver.CRUDE_STEEL_JAPAN, month) / at(Driver.CRUDE_STEEL_JAPAN, month.plus(-known));
        return FastMath.log(ratio) * 12.0 / known;
    }
}
