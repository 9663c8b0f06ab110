package fukabun.politics;

import fukabun.agent.Dispute;
import fukabun.agent.IslandsDiplomacy;
import fukabun.agent.bargain.Bargaining;
import fukabun.agent.bargain.Stakes;
import fukabun.record.Indicator;
import fukabun.scenario.Levers;
import fukabun.scenario.Parameter;
import fukabun.scenario.Parameters;
import fukabun.world.Now;
import fukabun.world.World;

/**
 * The talks about the islands: what each capital believes of the other's need, what is offered and taken at an opening,
 * and how long Tokyo holds the linkage.
 */
final class IslandsTalks {
    private static final double MONTHS_PER_YEAR = 12.0;
    private static final double BILLION = 1e9;
    private static final int YEAR = 12;

    private final IslandsDiplomacy diplomacy;
    private final SummitCredit credit = new SummitCredit();
    private final double tokyoLearning;
    private final double moscowLearningPerMonth;
    private final double moscowInitialRatio;
    private final double[] committedUsd = new double[YEAR];

    /** Believed need of Moscow over the price of the islands. */
    private double tokyoBelief;

    /** NaN before the first month. */
    private double moscowBeliefUsdPerYear = Double.NaN;

    private double stance = 1.0;
    private double settledShare;
    private double offeredThisMonth;

    IslandsTalks(Parameters parameters) {
        diplomacy = new IslandsDiplomacy(parameters);
        tokyoLearning = parameters.value(Parameter.TOKYO_LEARNING);
        moscowLearningPerMonth = parameters.value(Parameter.MOSCOW_LEARNING) / MONTHS_PER_YEAR;
        moscowInitialRatio = parameters.value(Parameter.MOSCOW_INITIAL_BELIEF);
        tokyoBelief = parameters.value(Parameter.TOKYO_INITIAL_BELIEF);
        stance = diplomacy.stance(tokyoBelief);
    }

    /**
     * The dispute as everybody sees it this month: what events have settled and what the talks have settled, and the
     * lowest of the stances that stand.
     */
    Dispute dispute(Levers levers) {
        if (!levers.islandsTalks()) {
            return Dispute.of(levers);
        }
        return new Dispute(
                levers.unresolvedShare() * (1.0 - settledShare),
                levers.disputeSalience(),
                Math.min(levers.linkageStance(), stance));
    }

    /** Phase: at an opening Moscow answers and Tokyo learns; in every month Moscow learns from what Japan commits. */
    void talk(World world, Now now) {
        offeredThisMonth = 0.0;
        if (Double.isNaN(moscowBeliefUsdPerYear)) {
            moscowBeliefUsdPerYear = moscowInitialRatio * diplomacy.wantedUsdPerYear(view(world, now));
        }
        credit.signFramework(world, now);
        if (now.levers().islandsTalks() && world.climate().dispute().unresolvedShare() > 0.0) {
            if (now.levers().accurateBeliefs()) {
                tokyoBelief = knownNeed(world, now);
                reviewStance(world, now, false);
            }
            if (now.levers().territorialOpening()) {
                open(world, now);
            }
        }
        if (now.levers().territorialOpening()) {
            credit.askAtSummit(world, now, diplomacy.wantedUsdPerYear(view(world, now)));
        }
        learnFromCommitments(world, now);
    }

    /** Writes the month. */
    void record(World world, Now now) {
        double price = diplomacy.priceUsdPerYear(now.usPricesSince1970());
        Dispute dispute = world.climate().dispute();
        world.recorder().set(Indicator.BELIEF_TOKYO, now, tokyoBelief * price);
        world.recorder().set(Indicator.BELIEF_MOSCOW, now, moscowBeliefUsdPerYear);
        world.recorder().set(Indicator.LINKAGE_STANCE, now, dispute.stance());
        world.recorder().set(Indicator.UNRESOLVED_SHARE, now, dispute.unresolvedShare());
        world.recorder().set(Indicator.ISLANDS_OFFERED, now, offeredThisMonth);
    }

    private void open(World world, Now now) {
        Stakes stakes = moscow(world, now, diplomacy.mood(now.month(), world.draws()));
        offeredThisMonth = stakes.offeredShare();
        world.card().open("Moscow gives islands, billion USD a year");
        new Stakes(
                        stakes.need() / BILLION,
                        stakes.comesAnyway() / BILLION,
                        stakes.linkedShare(),
                        stakes.price() / BILLION)
                .concede(world.card());
        boolean concedes = world.recorder().gate(world.card());
        diplomacy.take(offeredThisMonth, tokyoBelief, stance, world.card());
        boolean taken = world.recorder().gate(world.card()) && concedes;
        world.recorder().decision(now.month(), "Moscow and Tokyo", "settle the islands");
        Chronicle.opening(world.recorder(), now.month(), offeredThisMonth);
        if (taken) {
            settle(world, now);
        } else {
            learnFromOffer(now);
            reviewStance(world, now, true);
        }
    }

    /** An offer tells nothing to a Tokyo that knows what could be had. */
    private void learnFromOffer(Now now) {
        if (!now.levers().accurateBeliefs()) {
            tokyoBelief = IslandsDiplomacy.learned(tokyoBelief, offeredThisMonth, tokyoLearning);
        }
    }

    /**
     * What Moscow would offer in its usual mood to a Tokyo that holds the linkage, whatever Tokyo holds today: else a
     * Tokyo that has let go could never learn what holding on would bring.
     */
    private double knownNeed(World world, Now now) {
        return diplomacy
                .moscow(view(world, now, 1.0), moscowBeliefUsdPerYear, 1.0)
                .offeredShare();
    }

    private void settle(World world, Now now) {
        int islands = IslandsDiplomacy.islands(offeredThisMonth);
        settledShare += (1.0 - settledShare) * islands / 4.0;
        Chronicle.settlement(world.recorder(), now.month(), islands);
    }

    private void reviewStance(World world, Now now, boolean logged) {
        double reviewed = diplomacy.stance(tokyoBelief);
        if (logged || reviewed != stance) {
            diplomacy.hold(tokyoBelief, world.card());
            world.recorder().single(now.month(), "Gaimusho", "hold the linkage", world.card());
        }
        if (reviewed != stance) {
            Chronicle.stance(world.recorder(), now.month(), reviewed);
        }
        stance = reviewed;
    }

    private void learnFromCommitments(World world, Now now) {
        committedUsd[now.index() % YEAR] = world.credit().signedThisMonthUsd();
        double ofYear = 0.0;
        for (double month : committedUsd) {
            ofYear += month;
        }
        double asked = diplomacy.wantedUsdPerYear(view(world, now));
        double speed = now.levers().accurateBeliefs() ? 1.0 : moscowLearningPerMonth;
        moscowBeliefUsdPerYear = Bargaining.learned(moscowBeliefUsdPerYear, Math.min(ofYear, asked), speed);
    }

    private Stakes moscow(World world, Now now, double mood) {
        return diplomacy.moscow(view(world, now), moscowBeliefUsdPerYear, mood);
    }

    private static IslandsDiplomacy.View view(World world, Now now) {
        return view(world, now, world.climate().dispute().stance());
    }

    private static IslandsDiplomacy.View view(World world, Now now, double linkedShare) {
        return new IslandsDiplomacy.View(
                now.usPricesSince1970(),
                now.logRealOilGap(),
                now.arrearsShare(),
                now.levers().tensionInTalks() * world.climate().tension(),
                linkedShare);
    }
}
