package fukabun.scenario;

import fukabun.base.Check;
import fukabun.base.Month;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * The case of coking coal and South Yakut: who buys, who sells, and the terms of the project.
 *
 * @param steelmakers the buyers; their shares of steel output add up to one
 * @param suppliers the rivals of Soviet coal
 * @param kuznetskTonnesPerYear Soviet coal from the Kuznetsk basin offered to Japan at the start
 * @param southYakut terms of the project
 * @param vintages official outlooks, one a month of publication and target year; kept in that order
 */
public record CoalCase(
        List<Steelmaker> steelmakers,
        List<Supplier> suppliers,
        double kuznetskTonnesPerYear,
        SouthYakut southYakut,
        List<ForecastVintage> vintages)
        implements CaseSetting {
    private static final double SHARES_ADD_UP = 1e-9;

    private static final Comparator<ForecastVintage> BY_PUBLICATION =
            Comparator.comparing(ForecastVintage::published).thenComparing(ForecastVintage::targetYear);

    public CoalCase {
        steelmakers = List.copyOf(steelmakers);
        suppliers = List.copyOf(suppliers);
        vintages = vintages.stream().sorted(BY_PUBLICATION).toList();
        Check.that(!steelmakers.isEmpty(), "at least one steelmaker is needed");
        Check.that(!suppliers.isEmpty(), "at least one supplier is needed");
        Check.atLeast("kuznetskTonnesPerYear", kuznetskTonnesPerYear, 0.0);
        double sum = 0.0;
        for (Steelmaker steelmaker : steelmakers) {
            sum += steelmaker.steelShare();
        }
        Check.that(
                Math.abs(sum - 1.0) < SHARES_ADD_UP, "steelShare of the steelmakers must add up to 1 but was " + sum);
        checkDistinct("steelmaker", steelmakers.stream().map(Steelmaker::name).toList());
        checkDistinct("supplier", suppliers.stream().map(Supplier::name).toList());
        checkDistinct(
                "outlook",
                vintages.stream()
                        .map(v -> v.published() + " for " + v.targetYear())
                        .toList());
        Check.that(
                kuznetskTonnesPerYear > 0.0
                        || suppliers.stream().anyMatch(s -> !s.byAgreement() && s.capacityTonnesPerYear() > 0.0),
                "somebody must sell coal at the start: give a supplier that needs no agreement some capacity");
    }

    @Override
    public String caseName() {
        return "coal";
    }

    /**
     * A Japanese steelmaker.
     *
     * @param name its name, which is also the key of its draws
     * @param steelShare share of Japanese crude steel, all of them together 1
     */
    public record Steelmaker(String name, double steelShare) {
        public Steelmaker {
            Check.notBlank("name", name);
            Check.share("steelShare", steelShare);
        }
    }

    /** In whose money a supplier's costs live. */
    public enum Currency {
        USD,
        AUD,
        CAD
    }

    /**
     * A rival supplier of coking coal.
     *
     * @param name its name, which is also the key of its draws
     * @param currency in whose money its costs live
     * @param capacityTonnesPerYear capacity that serves Japan at the start
     * @param relativeCost full landed cost over the reference cost of 1970
     * @param sponsoredShare share of newly sponsored capacity that goes to it, relative to the others open at the time
     * @param opens first month in which buyers may sponsor it
     * @param byAgreement whether it sells only under the Chinese long-term agreement
     */
    public record Supplier(
            String name,
            Currency currency,
            double capacityTonnesPerYear,
            double relativeCost,
            double sponsoredShare,
            Month opens,
            boolean byAgreement) {
        public Supplier {
            Check.notBlank("name", name);
            Objects.requireNonNull(currency);
            Objects.requireNonNull(opens);
            Check.atLeast("capacityTonnesPerYear", capacityTonnesPerYear, 0.0);
            Check.positive("relativeCost", relativeCost);
            Check.atLeast("sponsoredShare", sponsoredShare, 0.0);
        }
    }

    /**
     * The South Yakut project as negotiated.
     *
     * @param members firms in the consortium
     * @param creditUsd first official credit
     * @param firstSupplementUsd first supplementary credit that can be asked
     * @param secondSupplementUsd second and last one
     * @param creditRatePerYear rate of the first credit
     * @param creditTermYears years to the last repayment
     * @param costEstimateUsd estimate at signing
     * @param miningCapacityTonnesPerYear coking coal at full output
     * @param contractTonnesPerYear yearly deliveries under the contract
     * @param contractYears length of deliveries
     * @param earlyContractTonnesPerYear yearly South Yakut deliveries in the first two years if they start in 1983
     * @param lateContractTonnesPerYear yearly South Yakut deliveries thereafter if they start in 1983
     * @param portTonnesPerYear designed capacity of the coal terminal
     * @param shovels large mining shovels ordered
     * @param firstTalks month from which the planner may propose the project
     */
    public record SouthYakut(
            int members,
            double creditUsd,
            double firstSupplementUsd,
            double secondSupplementUsd,
            double creditRatePerYear,
            int creditTermYears,
            double costEstimateUsd,
            double miningCapacityTonnesPerYear,
            double contractTonnesPerYear,
            int contractYears,
            double earlyContractTonnesPerYear,
            double lateContractTonnesPerYear,
            double portTonnesPerYear,
            int shovels,
            Month firstTalks) {
        public SouthYakut {
            Check.atLeast("members", members, 1);
            Check.positive("creditUsd", creditUsd);
            Check.atLeast("firstSupplementUsd", firstSupplementUsd, 0.0);
            Check.atLeast("secondSupplementUsd", secondSupplementUsd, 0.0);
            Check.share("creditRatePerYear", creditRatePerYear);
            Check.between("creditTermYears", creditTermYears, 6, 40);
            Check.atLeast("costEstimateUsd", costEstimateUsd, creditUsd);
            Check.positive("miningCapacityTonnesPerYear", miningCapacityTonnesPerYear);
            Check.positive("contractTonnesPerYear", contractTonnesPerYear);
            Check.atLeast("contractYears", contractYears, 1);
            Check.positive("earlyContractTonnesPerYear", earlyContractTonnesPerYear);
            Check.positive("lateContractTonnesPerYear", lateContractTonnesPerYear);
            Check.positive("portTonnesPerYear", portTonnesPerYear);
            Check.atLeast("shovels", shovels, 1);
            Objects.requireNonNull(firstTalks);
        }
    }

    private static void checkDistinct(String what, List<String> names) {
        Check.that(names.stream().distinct().count() == names.size(), what + " names must differ but were " + names);
    }
}
