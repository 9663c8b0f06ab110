package fukabun.scenario;

import fukabun.base.Check;
import fukabun.base.Month;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * The case of the Urengoi export line: what Moscow put out to tender, who bid, and on which credit. Lists are kept in
 * the order of names and of months, so that their order in a file cannot matter.
 *
 * @param countries of the bidders
 * @param bidders who may bid
 * @param tenders what is put out to tender for the line
 * @param routine pipelayers that are bought year by year, whatever is built
 */
public record PipelineCase(List<Country> countries, List<Bidder> bidders, List<Tender> tenders, Routine routine)
        implements CaseSetting {
    public PipelineCase {
        countries =
                countries.stream().sorted(Comparator.comparing(Country::name)).toList();
        bidders = bidders.stream().sorted(Comparator.comparing(Bidder::name)).toList();
        tenders = tenders.stream()
                .sorted(Comparator.comparing(Tender::month).thenComparing(Tender::name))
                .toList();
        Objects.requireNonNull(routine);
        checkDistinct("country", countries.stream().map(Country::name).toList());
        checkDistinct("bidder", bidders.stream().map(Bidder::name).toList());
        checkDistinct("tender", tenders.stream().map(Tender::name).toList());
        List<String> known = countries.stream().map(Country::name).toList();
        for (Bidder bidder : bidders) {
            Check.that(
                    known.contains(bidder.country()),
                    "the country of " + bidder.name() + " must be one of " + known + " but was " + bidder.country());
        }
        for (Tender tender : tenders) {
            Check.that(
                    bidders.stream().anyMatch(bidder -> bidder.goods().contains(tender.goods())),
                    "somebody must bid for " + tender.goods().key() + " where " + tender.name() + " asks for it");
        }
        Check.that(
                bidders.stream().anyMatch(bidder -> bidder.goods().contains(Kind.PIPELAYERS)),
                "somebody must bid for pipelayers");
    }

    @Override
    public String caseName() {
        return "pipeline";
    }

    /** What is bought for a line. */
    public enum Kind {
        PIPE("pipe"),
        COMPRESSORS("compressors"),
        TURBINES("turbines"),
        PIPELAYERS("pipelayers"),
        VALVES("valves");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        /** The name in scenario files. */
        public String key() {
            return key;
        }
    }

    /** Where a country stands. */
    public enum Bloc {
        JAPAN("Japan"),
        EUROPE("Europe"),
        UNITED_STATES("United States");

        private final String key;

        Bloc(String key) {
            this.key = key;
        }

        /** The name in scenario files. */
        public String key() {
            return key;
        }
    }

    /** In whose money a bidder reckons. */
    public enum Money {
        USD,
        JPY,
        DEM,
        GBP
    }

    /** What of a bidder's goods Washington can reach. */
    public enum UsLink {
        /** Own technology and parts. */
        NONE("none"),
        /** Made under American licence or with American parts, so that only the extraterritorial rule reaches them. */
        LICENSEE("licensee"),
        /** Made in the United States. */
        ORIGIN("origin");

        private final String key;

        UsLink(String key) {
            this.key = key;
        }

        /** The name in scenario files. */
        public String key() {
            return key;
        }
    }

    /**
     * A country whose firms bid. Japan lends through its Export-Import Bank, at the rates of the drivers; the United
     * States lends the Soviet Union nothing.
     *
     * @param name its name
     * @param bloc where it stands
     * @param money in which its firms reckon
     * @param rates of a European country, in the order of their months; empty for the others
     */
    public record Country(String name, Bloc bloc, Money money, List<Rates> rates) {
        public Country {
            Check.notBlank("name", name);
            Objects.requireNonNull(bloc);
            Objects.requireNonNull(money);
            rates = rates.stream().sorted(Comparator.comparing(Rates::from)).toList();
            Check.that(
                    rates.isEmpty() == (bloc != Bloc.EUROPE),
                    name + " must have rates of credit exactly if it stands in Europe");
        }
    }

    /**
     * Rates of interest from a month on; before the first month those of the first.
     *
     * @param from first month
     * @param marketRatePerYear long-term rate in the country's money
     * @param officialRatePerYear rate at which it offers export credit to Moscow
     */
    public record Rates(Month from, double marketRatePerYear, double officialRatePerYear) {
        public Rates {
            Objects.requireNonNull(from);
            Check.share("marketRatePerYear", marketRatePerYear);
            Check.share("officialRatePerYear", officialRatePerYear);
        }
    }

    /**
     * A firm that bids.
     *
     * @param name its name, which is also the key of its draws
     * @param country where it makes its goods
     * @param goods what it makes
     * @param relativePrice price at the exchange rates of 1980, over that of the usual bidder
     * @param usLink what of its goods Washington can reach
     * @param privateCredit whether private banks finance its sales, so that no freeze of official credit touches them
     */
    public record Bidder(
            String name, String country, List<Kind> goods, double relativePrice, UsLink usLink, boolean privateCredit) {
        public Bidder {
            Check.notBlank("name", name);
            Check.notBlank("country", country);
            goods = List.copyOf(goods);
            Check.that(!goods.isEmpty(), "goods of " + name + " must name at least one kind");
            Check.between("relativePrice", relativePrice, 0.1, 10.0);
            Objects.requireNonNull(usLink);
        }
    }

    /**
     * An order that is put out to tender.
     *
     * @param name short words for the record; also the key of its draws
     * @param goods what is asked for
     * @param month of the award
     * @param sizeUsd worth of the whole order
     * @param sizeSourced whether a source gives the size, so that it is taken as it stands; any other is uncertain
     * @param lots parts into which it can be cut
     * @param creditYears years over which the goods are paid
     * @param leadMonths from award to first delivery
     * @param deliveryMonths from first to last delivery
     * @param leadContract whether the winner leads the work of others, which Tokyo told its firms not to do
     */
    public record Tender(
            String name,
            Kind goods,
            Month month,
            double sizeUsd,
            boolean sizeSourced,
            int lots,
            double creditYears,
            int leadMonths,
            int deliveryMonths,
            boolean leadContract) {
        public Tender {
            Check.notBlank("name", name);
            Objects.requireNonNull(goods);
            Objects.requireNonNull(month);
            Check.positive("sizeUsd", sizeUsd);
            Check.between("lots", lots, 1, 1000);
            Check.between("creditYears", creditYears, 0.5, 30.0);
            Check.between("leadMonths", leadMonths, 0, 120);
            Check.between("deliveryMonths", deliveryMonths, 1, 120);
        }
    }

    /**
     * Pipelayers bought each January and July apart from the line. They are part of the ordinary trade in machinery, so
     * their deliveries are counted there; here they make the market in which Caterpillar and Komatsu compete.
     *
     * @param from first month
     * @param usdPerYear1974 orders a year at US prices of 1974
     * @param americanFleetShare share of American machines among those that Moscow has at the start
     */
    public record Routine(Month from, double usdPerYear1974, double americanFleetShare) {
        public Routine {
            Objects.requireNonNull(from);
            Check.atLeast("usdPerYear1974", usdPerYear1974, 0.0);
            Check.share("americanFleetShare", americanFleetShare);
        }
    }

    private static void checkDistinct(String what, List<String> names) {
        Check.that(!names.isEmpty(), "at least one " + what + " is needed");
        Check.that(names.stream().distinct().count() == names.size(), what + " names must differ but were " + names);
    }
}
