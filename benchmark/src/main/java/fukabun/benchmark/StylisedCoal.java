package fukabun.benchmark;

import fukabun.base.Month;
import fukabun.scenario.Cases;
import fukabun.scenario.CoalCase;
import fukabun.scenario.CoalCase.Currency;
import fukabun.scenario.Event;
import fukabun.scenario.ForecastVintage;
import fukabun.scenario.Lever;
import fukabun.scenario.LeverSettings;
import fukabun.scenario.Period;
import fukabun.scenario.Scenario;
import fukabun.scenario.Thesis;
import fukabun.study.Ensemble;
import fukabun.study.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A coal economy of the size of the real one, made in code so that the benchmark reads no file: five steelmakers, six
 * rival suppliers, fifty-one members, ten shovels and 288 months, with some fifteen events. All of it assumed. Coal is
 * the only case: leaders do not differ, and nobody talks about the islands.
 */
final class StylisedCoal {
    /** Members in the pool whose runs make one measurement. */
    static final int POOL = 64;

    private static final long SEED = 1973;
    private static final Month ALWAYS_OPEN = Month.of(1960, 1);
    private static final Month FIRST_TALKS = Month.of(1970, 1);

    private StylisedCoal() {}

    /**
     * How large an economy is.
     *
     * @param traders how many steelmakers and suppliers stand for each of the real ones, and share its trade
     * @param members of the consortium
     * @param months from January 1968
     */
    record Size(int traders, int members, int months) {
        /** Five steelmakers, six rivals, fifty-one members, 1968 to 1991. */
        static final Size REAL = new Size(1, 51, 288);
    }

    /** The scenario that is measured, of the real size. */
    static Scenario scenario() {
        return scenario(Size.REAL);
    }

    /** The same of another size. */
    static Scenario scenario(Size size) {
        Month first = Month.of(1968, 1);
        return new Scenario(
                "benchmark",
                "Stylised coal",
                "How many runs a second?",
                "none",
                new Period(first, first.plus(size.months() - 1)),
                StylisedDrivers.drivers(),
                LeverSettings.HISTORICAL.with(Lever.ISLANDS_TALKS, 0.0),
                events(),
                Map.of(),
                Cases.of(new CoalCase(
                        copies(steelmakers(), size.traders(), StylisedCoal::part),
                        copies(suppliers(), size.traders(), StylisedCoal::part),
                        2.6e6,
                        southYakut(size.members()),
                        vintages())));
    }

    /** Draws from the priors with the routes at full strength, so that no equation is skipped. */
    static List<Member> pool() {
        return Ensemble.members(StylisedPriors.priors(), Thesis.STRONG, SEED, POOL);
    }

    /** Every item so many times over, each copy with its part. */
    private static <T> List<T> copies(List<T> items, int count, Part<T> part) {
        List<T> all = new ArrayList<>();
        for (int k = 0; k < count; k++) {
            for (T item : items) {
                all.add(part.of(item, k == 0 ? "" : " " + k, 1.0 / count));
            }
        }
        return all;
    }

    private interface Part<T> {
        T of(T whole, String ending, double share);
    }

    private static CoalCase.Steelmaker part(CoalCase.Steelmaker whole, String ending, double share) {
        return new CoalCase.Steelmaker(whole.name() + ending, share * whole.steelShare());
    }

    private static CoalCase.Supplier part(CoalCase.Supplier whole, String ending, double share) {
        return new CoalCase.Supplier(
                whole.name() + ending,
                whole.currency(),
                share * whole.capacityTonnesPerYear(),
                whole.relativeCost(),
                share * whole.sponsoredShare(),
                whole.opens(),
                whole.byAgreement());
    }

    private static List<Event> events() {
        return List.of(
                new Event.DisputeSalience(Month.of(1976, 9), Month.of(1977, 6), 1.25),
                new Event.DisputeSalience(Month.of(1978, 5), Month.of(1985, 12), 1.15),
                new Event.DisputeSalience(Month.of(1986, 1), Event.FOREVER, 0.8),
                new Event.LinkageStance(Month.of(1989, 5), Event.FOREVER, 0.5),
                new Event.CreditFreeze(Month.of(1980, 1), Month.of(1980, 6), 1.0, false),
                new Event.CreditFreeze(Month.of(1981, 12), Month.of(1982, 11), 1.0, true),
                new Event.LicenceDenial(Month.of(1982, 1), Month.of(1982, 11), 0.7),
                new Event.Strain(Month.of(1976, 9), Month.of(1976, 11), 0.4, false),
                new Event.Strain(Month.of(1978, 5), Month.of(1979, 12), 0.3, true),
                new Event.CreditDiscipline(Month.of(1982, 7), Event.FOREVER, 1.0),
                new Event.Summit(Month.of(1973, 10), 1.0),
                new Event.Summit(Month.of(1979, 3), 0.6),
                new Event.Strain(Month.of(1983, 9), Month.of(1983, 10), 0.5, false),
                new Event.Strain(Month.of(1987, 5), Month.of(1987, 12), 0.3, false),
                new Event.ChinaAgreement(Month.of(1978, 2)));
    }

    private static List<CoalCase.Steelmaker> steelmakers() {
        return List.of(
                new CoalCase.Steelmaker("First Steel", 0.41),
                new CoalCase.Steelmaker("Second Steel", 0.17),
                new CoalCase.Steelmaker("Third Steel", 0.16),
                new CoalCase.Steelmaker("Fourth Steel", 0.16),
                new CoalCase.Steelmaker("Fifth Steel", 0.1));
    }

    private static List<CoalCase.Supplier> suppliers() {
        return List.of(
                new CoalCase.Supplier("Australia", Currency.AUD, 11e6, 0.97, 0.45, ALWAYS_OPEN, false),
                new CoalCase.Supplier("United States", Currency.USD, 18e6, 1.15, 0.1, ALWAYS_OPEN, false),
                new CoalCase.Supplier("Western Canada", Currency.CAD, 2e6, 1.0, 0.22, ALWAYS_OPEN, false),
                new CoalCase.Supplier("New field", Currency.CAD, 0.0, 1.35, 0.13, Month.of(1978, 1), false),
                new CoalCase.Supplier("Others", Currency.USD, 4e6, 1.0, 0.1, ALWAYS_OPEN, false),
                new CoalCase.Supplier("China", Currency.USD, 0.225e6, 0.95, 0.0, Month.of(1978, 2), true));
    }

    private static CoalCase.SouthYakut southYakut(int members) {
        return new CoalCase.SouthYakut(
                members, 450e6, 90e6, 40e6, 0.064, 16, 1.4e9, 9e6, 5.2e6, 20, 3.2e6, 5.5e6, 6.5e6, 10, FIRST_TALKS);
    }

    private static List<ForecastVintage> vintages() {
        return List.of(
                new ForecastVintage(Month.of(1970, 4), 1975, 75e6),
                new ForecastVintage(Month.of(1974, 1), 1974, 63e6),
                new ForecastVintage(Month.of(1974, 1), 1985, 92e6),
                new ForecastVintage(Month.of(1974, 1), 1990, 104e6),
                new ForecastVintage(Month.of(1980, 1), 1980, 62e6),
                new ForecastVintage(Month.of(1980, 1), 1985, 80e6),
                new ForecastVintage(Month.of(1980, 1), 1990, 90e6),
                new ForecastVintage(Month.of(1984, 1), 1984, 63e6),
                new ForecastVintage(Month.of(1984, 1), 1990, 67e6));
    }
}
