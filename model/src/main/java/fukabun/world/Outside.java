package fukabun.world;

import fukabun.base.Month;
import fukabun.scenario.Driver;
import fukabun.scenario.Drivers;
import fukabun.scenario.Era;
import fukabun.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.util.FastMath;

/** Reads a scenario's events and drivers into one {@link Now} a month. The same for every run of the scenario. */
public final class Outside {
    private static final int OIL_MEMORY_MONTHS = 60;
    private static final int LONG_GROWTH_MONTHS = 96;
    private static final int RECENT_GROWTH_MONTHS = 36;
    private static final double MONTHS_PER_YEAR = 12.0;
    private static final int YEAR = 12;

    private final Drivers drivers;

    private Outside(Drivers drivers) {
        this.drivers = drivers;
    }

    /** Every month of the scenario's period, in order. */
    public static List<Now> of(Scenario scenario) {
        Outside outside = new Outside(scenario.drivers());
        List<Now> months = new ArrayList<>();
        Month from = scenario.period().from();
        boolean economy = scenario.drivers().era() == Era.ECONOMY;
        for (int i = 0; i < scenario.period().months(); i++) {
            Month month = from.plus(i);
            months.add(economy ? outside.now(scenario, month) : Now.apart(i, month, scenario));
        }
        return List.copyOf(months);
    }

    private Now now(Scenario scenario, Month month) {
        double usPrices = at(Driver.CONSUMER_PRICES_UNITED_STATES, month);
        return new Now(
                month.since(scenario.period().from()),
                month,
                scenario.leversIn(month),
                drivers,
                FastMath.log(realOil(month) / meanRealOil(month)),
                FastMath.log(realOil(month) / yearMeanRealOil(1970)),
                usPrices / yearMean(Driver.CONSUMER_PRICES_UNITED_STATES, 1970),
                usPrices / yearMean(Driver.CONSUMER_PRICES_UNITED_STATES, 1974),
                usPrices / at(Driver.CONSUMER_PRICES_UNITED_STATES, month.plus(-YEAR)),
                logRealRate(Driver.CONSUMER_PRICES_AUSTRALIA, Driver.AUSTRALIAN_DOLLARS_PER_USD, month),
                logRealRate(Driver.CONSUMER_PRICES_CANADA, Driver.CANADIAN_DOLLARS_PER_USD, month),
                at(Driver.CRUDE_STEEL_JAPAN, month),
                growthPerYear(Driver.CRUDE_STEEL_JAPAN, month, LONG_GROWTH_MONTHS),
                growthPerYear(Driver.CRUDE_STEEL_JAPAN, month, RECENT_GROWTH_MONTHS),
                at(Driver.ENERGY_IMPORT_DEPENDENCE, month),
                at(Driver.OIL_INJECTION_SHARE, month),
                at(Driver.STEELMAKER_STOCK_CHANGE, month),
                at(Driver.LONG_TERM_PRIME_RATE, month),
                at(Driver.CONSENSUS_FLOOR_RATE, month),
                at(Driver.SOVIET_ARREARS, month));
    }

    private double at(Driver driver, Month month) {
        return drivers.at(driver, month);
    }

    /** Crude price over US consumer prices. */
    private double realOil(Month month) {
        return at(Driver.CRUDE_OIL_PRICE, month) / at(Driver.CONSUMER_PRICES_UNITED_STATES, month);
    }

    private double meanRealOil(Month month) {
        double sum = 0.0;
        for (int back = OIL_MEMORY_MONTHS - 1; back >= 0; back--) {
            sum += realOil(month.plus(-back));
        }
        return sum / OIL_MEMORY_MONTHS;
    }

    private double yearMeanRealOil(int year) {
        return yearMean(Driver.CRUDE_OIL_PRICE, year) / yearMean(Driver.CONSUMER_PRICES_UNITED_STATES, year);
    }

    private double yearMean(Driver driver, int year) {
        return drivers.meanOfLast(driver, Month.of(year, YEAR), YEAR);
    }

    /** Logarithm of local prices in US dollars over US prices, over that of 1970. */
    private double logRealRate(Driver prices, Driver perUsd, Month month) {
        Driver us = Driver.CONSUMER_PRICES_UNITED_STATES;
        double now = at(prices, month) / at(perUsd, month) / at(us, month);
        double then = yearMean(prices, 1970) / yearMean(perUsd, 1970) / yearMean(us, 1970);
        return FastMath.log(now / then);
    }

    /**
     * Mean growth per year of the last {@code months}; where the drivers begin later, over the months there are, but no
     * fewer than twelve.
     */
    private double growthPerYear(Driver driver, Month month, int months) {
        int known = Math.min(months, Math.max(YEAR, month.since(drivers.first())));
        return FastMath.log(at(driver, month) / at(driver, month.plus(-known))) * MONTHS_PER_YEAR / known;
    }
}
