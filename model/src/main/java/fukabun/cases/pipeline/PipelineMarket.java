package fukabun.cases.pipeline;

import fukabun.agent.Cabinet;
import fukabun.agent.pipeline.AlliedGovernment;
import fukabun.agent.pipeline.Bidder;
import fukabun.agent.pipeline.CreditOffer;
import fukabun.agent.pipeline.ExportCreditAgency;
import fukabun.agent.pipeline.SovietBuyer;
import fukabun.base.Draws;
import fukabun.base.Month;
import fukabun.scenario.Driver;
import fukabun.scenario.Parameters;
import fukabun.scenario.PipelineCase;
import fukabun.scenario.PipelineCase.Bloc;
import fukabun.scenario.PipelineCase.Kind;
import fukabun.scenario.PipelineCase.Money;
import fukabun.scenario.PipelineCase.UsLink;
import fukabun.world.Now;
import fukabun.world.World;
import org.apache.commons.math3.util.FastMath;

/** Those who bid, the credit they bring, and what Moscow makes of each bid. */
final class PipelineMarket {
    /** Share of an order for which Tokyo is asked to lend, before anybody knows who wins; assumed. */
    private static final double JAPANESE_SHARE_SOUGHT = 0.3;

    /** Share of the Soviet pipelayers that is new after half a year: they last six years; assumed. */
    private static final double FLEET_RENEWED_PER_HALF_YEAR = 1.0 / 12.0;

    /** Exchange rates are counted from the mean of this year, in which the talks about the line began. */
    private static final Month REFERENCE = Month.of(1980, 12);

    private static final CreditOffer NO_CREDIT = new CreditOffer(0.0, 0.0, 0.0);
    private static final Kind[] KINDS = Kind.values();
    private static final Money[] MONEYS = Money.values();

    private final PipelineCase.Country[] countries;
    private final Bidder[] bidders;
    private final int[] countryOf;
    private final TenderRoom[] rooms = new TenderRoom[KINDS.length];
    private final boolean[] americansBid = new boolean[KINDS.length];
    private final boolean[] needsTokyo = new boolean[KINDS.length];
    private final ExportCreditAgency lenders;
    private final SovietBuyer buyer;
    private final LicenceWatch licences;
    private double americanFleetShare;
    private final double[] referencePerUsd = new double[MONEYS.length];

    PipelineMarket(PipelineCase setting, World world, Now first) {
        Parameters parameters = world.parameters();
        countries = setting.countries().toArray(PipelineCase.Country[]::new);
        bidders = new Bidder[setting.bidders().size()];
        countryOf = new int[bidders.length];
        americanFleetShare = setting.routine().americanFleetShare();
        for (int i = 0; i < bidders.length; i++) {
            PipelineCase.Bidder bidder = setting.bidders().get(i);
            countryOf[i] = indexOf(bidder.country());
            bidders[i] = new Bidder(bidder, countries[countryOf[i]].bloc(), parameters);
        }
        for (Kind kind : KINDS) {
            openRoom(kind);
        }
        lenders = new ExportCreditAgency(parameters);
        buyer = new SovietBuyer(parameters);
        AlliedGovernment[] governments = new AlliedGovernment[countries.length];
        for (int i = 0; i < governments.length; i++) {
            governments[i] = new AlliedGovernment(countries[i], parameters, world.draws());
        }
        licences = new LicenceWatch(buyer, governments);
        for (Money money : MONEYS) {
            referencePerUsd[money.ordinal()] =
                    money == Money.USD ? 1.0 : first.drivers().meanOfLast(driver(money), REFERENCE, 12);
        }
    }

    private int indexOf(String country) {
        for (int i = 0; i < countries.length; i++) {
            if (countries[i].name().equals(country)) {
                return i;
            }
        }
        throw new IllegalStateException("no country " + country);
    }

    private void openRoom(Kind kind) {
        int count = 0;
        int[] members = new int[bidders.length];
        for (int i = 0; i < bidders.length; i++) {
            if (bidders[i].setting().goods().contains(kind)) {
                members[count++] = i;
                americansBid[kind.ordinal()] |= bidders[i].bloc() == Bloc.UNITED_STATES;
                needsTokyo[kind.ordinal()] |=
                        bidders[i].bloc() == Bloc.JAPAN && !bidders[i].setting().privateCredit();
            }
        }
        int[] who = new int[count];
        int[] where = new int[count];
        for (int i = 0; i < count; i++) {
            who[i] = members[i];
            where[i] = countryOf[members[i]];
        }
        rooms[kind.ordinal()] = new TenderRoom(who, where, countries.length);
    }

    LicenceWatch licences() {
        return licences;
    }

    Bidder bidder(int number) {
        return bidders[number];
    }

    int bidderCount() {
        return bidders.length;
    }

    /** Share of a bidder's goods of a kind that may be delivered this month. */
    double goShare(int bidder, Kind kind) {
        return licences.goShare(bidders[bidder].setting(), kind, countryOf[bidder]);
    }

    /**
     * Bids come in and the order is parted.
     *
     * @param lots parts into which it is cut
     * @param excluded number of a bidder that may not bid, or -1
     */
    TenderRoom award(PipelineCase.Tender tender, int lots, int excluded, World world, Now now) {
        // Filled for one tender and read before the next.
        TenderRoom room = rooms[tender.goods().ordinal()];
        ExportCreditAgency.View view = new ExportCreditAgency.View(
                now.month(),
                now.primeRatePerYear(),
                now.floorRatePerYear(),
                now.value(Driver.CONSENSUS_FLOOR_RATE_EUROPE),
                world.climate().creditDiscipline());
        long key = Draws.keyOf(tender.name());
        double official = 0.0;
        double officialWithout = 0.0;
        if (needsTokyo[tender.goods().ordinal()]) {
            Cabinet.Application application = application(tender);
            boolean agreed = world.credit().governmentAgrees(application, world, now);
            world.recorder().decision(now.month(), "Cabinet", application.name());
            official = agreed ? 1.0 - world.credit().heldByFreezeShare(world, now) : 0.0;
            officialWithout = agreed || world.credit().wouldAgreeWithoutFreeze(application, world, now) ? 1.0 : 0.0;
        }
        double common = commonRatePerYear(view);
        double ceiling = now.levers().japanOnEuropeanTerms() ? lowestEuropeanRate(view) : Double.MAX_VALUE;
        for (int place = 0; place < room.size(); place++) {
            int number = room.bidder(place);
            Bidder bidder = bidders[number];
            if (number == excluded) {
                room.exclude(place);
                continue;
            }
            double logPrice =
                    bidder.logPrice(logMoney(number, now), key, now.month().number(), world.draws());
            room.set(place, TenderRoom.PRICE, -logPrice);
            room.set(place, TenderRoom.GUIDANCE, -guidance(bidder, tender, world, now), 0.0);
            CreditOffer offer = offer(number, official, view, ceiling);
            CreditOffer without = official == officialWithout ? offer : offer(number, officialWithout, view, ceiling);
            room.set(
                    place,
                    TenderRoom.CREDIT,
                    buyer.creditWorth(offer, common, tender.creditYears()),
                    buyer.creditWorth(without, common, tender.creditYears()));
            UsLink link = bidder.setting().usLink();
            room.set(
                    place,
                    TenderRoom.RISK,
                    buyer.licenceRisk(link, licences.believedDenial(link)),
                    buyer.licenceRisk(link, SovietBuyer.FIRST_BELIEF));
            room.set(place, TenderRoom.PREFERENCE, buyer.preference(tender.goods(), bidder.bloc(), americanFleetShare));
            room.set(
                    place,
                    TenderRoom.POLITICS,
                    buyer.politics(bidder.bloc(), world.climate().dispute()));
        }
        room.award(lots, buyer.rule());
        return room;
    }

    /** Moscow's pipelayers after half a year in which it has ordered with this American share. */
    void renewFleet(double americanShareOrdered) {
        americanFleetShare += FLEET_RENEWED_PER_HALF_YEAR * (americanShareOrdered - americanFleetShare);
    }

    private static Cabinet.Application application(PipelineCase.Tender tender) {
        double size = ExportCreditAgency.FINANCED_SHARE * JAPANESE_SHARE_SOUGHT * tender.sizeUsd();
        return new Cabinet.Application("credit for " + tender.name(), size, 1.0, 1.0);
    }

    private double guidance(Bidder bidder, PipelineCase.Tender tender, World world, Now now) {
        double stance = tender.leadContract() ? now.levers().hardStance() : 0.0;
        double guided =
                Math.max(now.levers().japaneseSelfRestraint(), world.climate().guidance());
        double restraint = americansBid[tender.goods().ordinal()] ? guided : 0.0;
        return bidder.guidanceMarkup(stance, restraint);
    }

    private CreditOffer offer(int number, double officialShare, ExportCreditAgency.View view, double ceiling) {
        PipelineCase.Country country = countries[countryOf[number]];
        return switch (country.bloc()) {
            case EUROPE -> lenders.european(country, view);
            case JAPAN ->
                bidders[number].setting().privateCredit()
                        ? lenders.japanesePrivate(view)
                        : lenders.japanese(view, officialShare, ceiling);
            case UNITED_STATES -> NO_CREDIT;
        };
    }

    /** Mean of the market rates of the countries that lend. */
    private double commonRatePerYear(ExportCreditAgency.View view) {
        double sum = 0.0;
        int lending = 0;
        for (PipelineCase.Country country : countries) {
            if (country.bloc() == Bloc.EUROPE) {
                sum += ExportCreditAgency.marketRatePerYear(country, view.month());
                lending++;
            } else if (country.bloc() == Bloc.JAPAN) {
                sum += view.primeRatePerYear();
                lending++;
            }
        }
        return lending == 0 ? 0.0 : sum / lending;
    }

    private double lowestEuropeanRate(ExportCreditAgency.View view) {
        double lowest = Double.MAX_VALUE;
        for (PipelineCase.Country country : countries) {
            if (country.bloc() == Bloc.EUROPE) {
                lowest = Math.min(lowest, lenders.european(country, view).ratePerYear());
            }
        }
        return lowest;
    }

    /** Logarithm of a bidder's money for one dollar over that of the reference year. */
    private double logMoney(int number, Now now) {
        Money money = countries[countryOf[number]].money();
        return money == Money.USD ? 0.0 : FastMath.log(now.value(driver(money)) / referencePerUsd[money.ordinal()]);
    }

    private static Driver driver(Money money) {
        return switch (money) {
            case JPY -> Driver.YEN_PER_USD;
            case DEM -> Driver.DEUTSCHMARKS_PER_USD;
            case GBP -> Driver.POUNDS_PER_USD;
            case USD -> throw new IllegalArgumentException("the dollar has no rate against itself");
        };
    }
}
