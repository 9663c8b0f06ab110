package fukabun.scenario;

import fukabun.base.Check;
import fukabun.base.Month;
import java.util.List;
import java.util.Objects;

/**
 * Who governs, and what the European governments defend. Without this setting leaders and administrations do not
 * differ, and no European contract is at stake.
 *
 * @param leaders of Japan, in the order in which they took office
 * @param leadersUntil last month of the last leader
 * @param administrations of the United States, in the order in which they took office
 * @param europeanContractsUsd European contracts for the pipeline that need American know-how
 */
public record PoliticsSetting(
        List<Leader> leaders, Month leadersUntil, List<Administration> administrations, double europeanContractsUsd)
        implements CaseSetting {
    private static final double MOST_LEANING = 1.0;
    private static final double MOST_HAWKISH = 3.0;

    /** Nobody differs from anybody, and nothing is at stake. */
    public static final PoliticsSetting NONE = new PoliticsSetting(List.of(), Event.FOREVER, List.of(), 0.0);

    public PoliticsSetting {
        leaders = List.copyOf(leaders);
        administrations = List.copyOf(administrations);
        Objects.requireNonNull(leadersUntil);
        Check.atLeast("europeanContractsUsd", europeanContractsUsd, 0.0);
        checkOrder("leaders", leaders.stream().map(Leader::from).toList());
        checkOrder(
                "administrations",
                administrations.stream().map(Administration::from).toList());
        if (!leaders.isEmpty()) {
            Month last = leaders.get(leaders.size() - 1).from();
            Check.that(
                    !leadersUntil.isBefore(last),
                    "leadersUntil must not come before the last leader, " + last + ", but was " + leadersUntil);
        }
    }

    @Override
    public String caseName() {
        return "politics";
    }

    /**
     * A leader of Japan. The leanings are codings from -1 to 1; only their distance from the mean of all months in
     * office counts.
     *
     * @param name for the record
     * @param from first month in office
     * @param business how much business weighs
     * @param alliance how much the alliance with Washington weighs
     * @param islands how much the islands weigh
     */
    public record Leader(String name, Month from, double business, double alliance, double islands) {
        public Leader {
            Check.notBlank("name", name);
            Objects.requireNonNull(from);
            Check.between("business", business, -MOST_LEANING, MOST_LEANING);
            Check.between("alliance", alliance, -MOST_LEANING, MOST_LEANING);
            Check.between("islands", islands, -MOST_LEANING, MOST_LEANING);
        }
    }

    /**
     * An administration of the United States.
     *
     * @param name for the record
     * @param from first month in office
     * @param hawks weight of the hawks, relative to the parameter; a coding
     */
    public record Administration(String name, Month from, double hawks) {
        public Administration {
            Check.notBlank("name", name);
            Objects.requireNonNull(from);
            Check.between("hawks", hawks, 0.0, MOST_HAWKISH);
        }
    }

    private static void checkOrder(String what, List<Month> months) {
        for (int i = 1; i < months.size(); i++) {
            Check.that(
                    months.get(i - 1).isBefore(months.get(i)),
                    what + " must stand in the order in which they took office, but " + months.get(i) + " follows "
                            + months.get(i - 1));
        }
    }
}
