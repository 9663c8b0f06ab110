package fukabun.scenario;

import fukabun.base.Check;
import fukabun.base.Month;
import java.util.List;
import java.util.Objects;

/**
 * The case of timber: where Japan's logs come from, and the agreements by which it lent to the forests of the Soviet Far
 * East.
 *
 * @param rivals the other origins
 * @param soviet the Soviet forests
 * @param members firms in the forestry consortium
 * @param agreements in the order in which they may renew each other
 */
public record TimberCase(List<Rival> rivals, SovietForests soviet, int members, List<Agreement> agreements)
        implements CaseSetting {
    public TimberCase {
        rivals = List.copyOf(rivals);
        agreements = List.copyOf(agreements);
        Objects.requireNonNull(soviet);
        Check.that(!rivals.isEmpty(), "at least one rival origin of timber is needed");
        Check.atLeast("members", members, 1);
        checkDistinct("rival", rivals.stream().map(Rival::name).toList());
        List<String> names = agreements.stream().map(Agreement::name).toList();
        checkDistinct("agreement", names);
        for (int i = 0; i < names.size(); i++) {
            String renewed = agreements.get(i).renews();
            Check.that(
                    renewed.isEmpty() || names.subList(0, i).contains(renewed),
                    "agreement " + names.get(i) + " must renew one that stands before it but renews " + renewed);
        }
    }

    @Override
    public String caseName() {
        return "timber";
    }

    /**
     * An origin of timber that competes with the Soviet forests.
     *
     * @param name its name
     * @param cubicMetresPerYear what Japan bought there in 1970
     * @param realPriceGrowthPerYear growth of its price beyond that of other imported timber, from 1970 on
     */
    public record Rival(String name, double cubicMetresPerYear, double realPriceGrowthPerYear) {
        public Rival {
            Check.notBlank("name", name);
            Check.positive("cubicMetresPerYear", cubicMetresPerYear);
            Check.between("realPriceGrowthPerYear", realPriceGrowthPerYear, -0.2, 0.2);
        }
    }

    /**
     * The forests of the Soviet Far East.
     *
     * @param cubicMetresPerYear what Japan bought there in 1970
     * @param capacityCubicMetresPerYear what they could export in 1970 without any agreement
     * @param operatingUsdPerCubicMetre felling and carriage at prices of 1974
     * @param freightUsdPerCubicMetre sea freight to Japan at prices of 1974
     */
    public record SovietForests(
            double cubicMetresPerYear,
            double capacityCubicMetresPerYear,
            double operatingUsdPerCubicMetre,
            double freightUsdPerCubicMetre) {
        public SovietForests {
            Check.positive("cubicMetresPerYear", cubicMetresPerYear);
            Check.positive("capacityCubicMetresPerYear", capacityCubicMetresPerYear);
            Check.atLeast("operatingUsdPerCubicMetre", operatingUsdPerCubicMetre, 0.0);
            Check.atLeast("freightUsdPerCubicMetre", freightUsdPerCubicMetre, 0.0);
        }
    }

    /**
     * A forestry agreement: equipment on credit against timber.
     *
     * @param name its name, which is also the key of its luck
     * @param renews the agreement that it follows on; empty where it is the first of its kind
     * @param talksFrom month from which it can be talked about; before the simulated period where talks were under way
     * @param creditUsd official credit
     * @param creditRatePerYear nominal interest
     * @param creditTermYears years to the last repayment
     * @param cubicMetresPerYear yearly deliveries
     * @param deliveryYears years of deliveries, from the January after signature
     * @param chips whether it brings wood chips and pulpwood, which do not count as logs
     */
    public record Agreement(
            String name,
            String renews,
            Month talksFrom,
            double creditUsd,
            double creditRatePerYear,
            int creditTermYears,
            double cubicMetresPerYear,
            int deliveryYears,
            boolean chips) {
        public Agreement {
            Check.notBlank("name", name);
            Objects.requireNonNull(renews);
            Objects.requireNonNull(talksFrom);
            Check.positive("creditUsd", creditUsd);
            Check.share("creditRatePerYear", creditRatePerYear);
            Check.between("creditTermYears", creditTermYears, 4, 40);
            Check.positive("cubicMetresPerYear", cubicMetresPerYear);
            Check.between("deliveryYears", deliveryYears, 1, 40);
        }
    }

    private static void checkDistinct(String what, List<String> names) {
        Check.that(names.stream().distinct().count() == names.size(), what + " names must differ but were " + names);
    }
}
