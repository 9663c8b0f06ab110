package fukabun.scenario;

import fukabun.base.Check;
import fukabun.base.Month;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * The case of gas: who buys liquefied gas, what rivals offered and when, the shelf of Sakhalin, and the two projects on
 * land that were proposed and refused.
 *
 * @param utilities the buyers; their shares of need add up to one
 * @param sakhalin the consortium for the shelf and its terms
 * @param yakutGas the project of Yakut gas
 * @param tyumen the project of Tyumen oil
 * @param market offers of rivals and official outlooks
 */
public record GasCase(List<Utility> utilities, Shelf sakhalin, Proposal yakutGas, Tyumen tyumen, LngMarket market)
        implements CaseSetting {
    private static final double SHARES_ADD_UP = 1e-9;

    public GasCase {
        utilities = List.copyOf(utilities);
        Objects.requireNonNull(sakhalin);
        Objects.requireNonNull(yakutGas);
        Objects.requireNonNull(tyumen);
        List<String> names = utilities.stream().map(Utility::name).toList();
        Check.that(names.stream().distinct().count() == names.size(), "utility names must differ but were " + names);
        double sum = 0.0;
        for (Utility utility : utilities) {
            sum += utility.needShare();
        }
        Check.that(Math.abs(sum - 1.0) < SHARES_ADD_UP, "needShare of the utilities must add up to 1 but was " + sum);
        for (Offer offer : market.offers()) {
            for (String buyer : offer.buyers()) {
                Check.that(
                        names.contains(buyer), offer.name() + " names " + buyer + ", which is none of the utilities");
            }
        }
    }

    @Override
    public String caseName() {
        return "gas";
    }

    /**
     * A Japanese power or gas company, or a steelmaker that burns gas.
     *
     * @param name its name, which is also the key of its draws
     * @param needShare share of Japan's need of LNG, all of them together 1
     */
    public record Utility(String name, double needShare) {
        public Utility {
            Check.notBlank("name", name);
            Check.share("needShare", needShare);
        }
    }

    /**
     * What the record tells of the market.
     *
     * @param vintages official outlooks of LNG imports
     * @param offers what rivals offered, by month of signature, then by name
     */
    public record LngMarket(List<ForecastVintage> vintages, List<Offer> offers) {
        private static final Comparator<ForecastVintage> BY_PUBLICATION =
                Comparator.comparing(ForecastVintage::published).thenComparing(ForecastVintage::targetYear);
        private static final Comparator<Offer> BY_SIGNATURE =
                Comparator.comparing(Offer::signed).thenComparing(Offer::name);

        public LngMarket {
            vintages = vintages.stream().sorted(BY_PUBLICATION).toList();
            offers = offers.stream().sorted(BY_SIGNATURE).toList();
        }
    }

    /**
     * A rival's offer of LNG, which the utilities sign or refuse when it is made.
     *
     * @param name of the project
     * @param signed month of signature, or of the memorandum that counts from then on
     * @param firstDelivery month of the first cargo
     * @param lastDelivery month after which nothing is due
     * @param tonnesPerYear full yearly quantity that it adds
     * @param buyers names of utilities; none named: all
     */
    public record Offer(
            String name,
            Month signed,
            Month firstDelivery,
            Month lastDelivery,
            double tonnesPerYear,
            List<String> buyers) {
        public Offer {
            Check.notBlank("name", name);
            Objects.requireNonNull(signed);
            Check.that(!firstDelivery.isBefore(signed), name + " is delivered before it is signed");
            Check.that(!lastDelivery.isBefore(firstDelivery), name + " ends before it begins");
            Check.positive("tonnesPerYear", tonnesPerYear);
            buyers = List.copyOf(buyers);
        }
    }

    /**
     * The Sakhalin shelf as negotiated.
     *
     * @param members firms of the consortium, the state's company among them
     * @param stateShare share of the consortium that the state's company holds
     * @param firstTalks month from which the planner may propose the project
     * @param riskCreditUsd credit for exploration, forgiven if nothing is found
     * @param furtherCreditUsd further credit of the kind that can be asked once; at 0 none is asked
     * @param credit rate and term
     * @param usContentUsd American equipment and services of a season
     * @param standbyUsdPerDay what the rig costs while it waits
     * @param development cost at prices of 1985, credit and goods if it comes to that
     */
    public record Shelf(
            int members,
            double stateShare,
            Month firstTalks,
            double riskCreditUsd,
            double furtherCreditUsd,
            CreditTerms credit,
            double usContentUsd,
            double standbyUsdPerDay,
            Development development) {
        public Shelf {
            Check.atLeast("members", members, 2);
            Check.share("stateShare", stateShare);
            Objects.requireNonNull(firstTalks);
            Check.positive("riskCreditUsd", riskCreditUsd);
            Check.atLeast("furtherCreditUsd", furtherCreditUsd, 0.0);
            Objects.requireNonNull(credit);
            Check.atLeast("usContentUsd", usContentUsd, 0.0);
            Check.atLeast("standbyUsdPerDay", standbyUsdPerDay, 0.0);
            Objects.requireNonNull(development);
        }
    }

    /**
     * Rate and term of a credit.
     *
     * @param ratePerYear nominal interest
     * @param termYears years to the last repayment
     */
    public record CreditTerms(double ratePerYear, int termYears) {
        public CreditTerms {
            Check.share("ratePerYear", ratePerYear);
            Check.between("termYears", termYears, 10, 40);
        }
    }

    /**
     * What it takes to bring a field to Japan.
     *
     * @param costUsd estimate at the prices that the project's own setting names
     * @param creditShare part of the estimate that official credit is to cover
     * @param tonnesPerYear goods for Japan at full output
     * @param plannedMonths months of building on plan
     */
    public record Development(double costUsd, double creditShare, double tonnesPerYear, int plannedMonths) {
        public Development {
            Check.positive("costUsd", costUsd);
            Check.share("creditShare", creditShare);
            Check.positive("creditShare", creditShare);
            Check.positive("tonnesPerYear", tonnesPerYear);
            Check.between("plannedMonths", plannedMonths, 12, 100);
        }
    }

    /**
     * A project on land that was talked about.
     *
     * @param members firms interested
     * @param firstTalks month from which the planner may propose it
     * @param lastTalks month after which nobody comes back to it unless it is agreed
     * @param explorationCreditUsd risk credit for proving reserves; 0 where none are to be proved
     * @param explorationMonths time that it takes
     * @param credit rate and term
     * @param development cost at prices of 1974
     */
    public record Proposal(
            int members,
            Month firstTalks,
            Month lastTalks,
            double explorationCreditUsd,
            int explorationMonths,
            CreditTerms credit,
            Development development) {
        public Proposal {
            Check.atLeast("members", members, 1);
            Check.that(!lastTalks.isBefore(firstTalks), "talks must not end before they begin");
            Check.atLeast("explorationCreditUsd", explorationCreditUsd, 0.0);
            Check.atLeast("explorationMonths", explorationMonths, 0);
            Objects.requireNonNull(credit);
            Objects.requireNonNull(development);
        }
    }

    /**
     * Tyumen oil: the first offer, and what Moscow made of it.
     *
     * @param offer pipeline and tonnage as first offered
     * @param cut month in which the tonnage is cut
     * @param cutTonnesPerYear what is offered then
     * @param railway month in which a railway takes the place of the pipeline
     * @param railwayCostUsd what the railway adds to the cost, prices of 1974
     */
    public record Tyumen(Proposal offer, Month cut, double cutTonnesPerYear, Month railway, double railwayCostUsd) {
        public Tyumen {
            Objects.requireNonNull(offer);
            Objects.requireNonNull(cut);
            Check.positive("cutTonnesPerYear", cutTonnesPerYear);
            Objects.requireNonNull(railway);
            Check.atLeast("railwayCostUsd", railwayCostUsd, 0.0);
        }
    }
}
