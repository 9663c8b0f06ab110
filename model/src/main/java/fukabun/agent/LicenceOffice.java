package fukabun.agent;

import fukabun.base.Check;
import fukabun.base.Draws;
import fukabun.base.Topic;
import fukabun.scenario.Parameter;
import fukabun.scenario.Parameters;
import org.apache.commons.math3.util.FastMath;

/**
 * The American licence office: whether equipment and know-how of American origin may go to a Soviet project. The hawks
 * weigh an embargo the more the larger the goods are; the cost to an ally, its plea and the revolt in Europe speak for
 * the licence.
 */
public final class LicenceOffice {
    /** Price of an exemption, USD of Japanese loans to the Alaskan gas pipeline; radchenko, grade A. */
    public static final double ALASKA_PRICE_USD = 5e9;

    /** Readiness to license where nothing speaks against it; assumed, the trial had 0.3. */
    private static final double READINESS = 0.25;

    /** American goods that count once, USD: those that Sodeco needed in 1982 (GOJ1982, grade A). */
    private static final double SMALL_CONTENT_USD = 2e6;

    /** How much more the hawks make of larger goods; assumed. */
    private static final double CONTENT_EXPONENT = 0.25;

    /** A project is held up, not equipped, by goods that are worth less than this part of the ally's stake; assumed. */
    private static final double HELD_UP_SHARE = 0.1;

    /** Stake of an ally at which Washington's concern is full, USD; assumed. */
    private static final double FULL_CONCERN_USD = 1e9;

    /** Part of the revolt in Europe that helps a single application; assumed. */
    private static final double REVOLT_HELPS = 0.1;

    /** Spread of what the terms do not hold; assumed. */
    private static final double CHANCE_SD = 0.1;

    /** Weight of an exemption by order from above: more than any embargo. */
    private static final double EXEMPTED = 100.0;

    /** What a project was still to bring, over what was already sunk; radchenko: a tenth of the price, over 161 million. */
    private static final double VALUE_OVER_STAKE = 3.0;

    /** Insecurity at which a project is worth what it brings; assumed. */
    private static final double USUAL_INSECURITY = 0.5;

    private static final double HUNDRED_MILLION_USD = 1e8;

    private final double allyConcern;
    private final double lobbyingWeight;
    private final double reach;
    private final double revoltWeight;
    private final double alaskaCost;

    public LicenceOffice(Parameters parameters) {
        allyConcern = parameters.value(Parameter.ALLY_CONCERN);
        lobbyingWeight = parameters.value(Parameter.LOBBYING_WEIGHT);
        reach = parameters.value(Parameter.EXTRATERRITORIAL_REACH);
        revoltWeight = parameters.value(Parameter.REVOLT_WEIGHT);
        alaskaCost = parameters.value(Parameter.ALASKA_COST);
    }

    /**
     * An application for a licence.
     *
     * @param name of the goods and their use, for the record; also the key of its draws
     * @param usContentUsd worth of what is of American origin
     * @param allyStakeUsd what a refusal would cost the ally's firms
     * @param throughSubsidiary whether the goods come from a foreign subsidiary or licensee, so that only the
     *     extraterritorial rule (A3) reaches them
     */
    public record Application(String name, double usContentUsd, double allyStakeUsd, boolean throughSubsidiary) {
        public Application {
            Check.notBlank("name", name);
            Check.atLeast("usContentUsd", usContentUsd, 0.0);
            Check.atLeast("allyStakeUsd", allyStakeUsd, 0.0);
        }

        /** Whether few American goods hold up a running project of an ally, as with Sodeco in 1982. */
        public boolean isHeldUp() {
            return !throughSubsidiary && allyStakeUsd > 0.0 && usContentUsd <= HELD_UP_SHARE * allyStakeUsd;
        }
    }

    /** What the office answers. */
    public enum Answer {
        /** Nothing forbids it. */
        GRANTED,
        /** Granted although an embargo is in force. */
        EXEMPTED,
        DENIED,
        /** Exempted for loans to Alaska, which Tokyo gave. */
        SOLD
    }

    /**
     * What the office sees.
     *
     * @param year of the application
     * @param resolve what the hawks make of the embargo in force
     * @param reach of the extraterritorial rule, 0 to 1
     * @param revolt of the Europeans, 0 to 1
     * @param compliance of Tokyo with the sanctions of its allies, 0 to 1
     * @param insecurity Japan's energy insecurity, 0 to 1
     * @param exempts whether running projects of allies are exempt
     */
    public record View(
            int year,
            double resolve,
            double reach,
            double revolt,
            double compliance,
            double insecurity,
            boolean exempts) {}

    /** Writes the gate of the licence. */
    public void weigh(Application application, View view, Draws draws, Scorecard card) {
        double resolve = resolve(application, view);
        double chance = resolve == 0.0
                ? 0.0
                : CHANCE_SD * draws.normal(Topic.LICENCE_ANSWER, Draws.keyOf(application.name()), view.year(), 0);
        boolean isPleadedFor = application.allyStakeUsd() > 0.0 && resolve != 0.0;
        card.add("readiness to license", READINESS)
                .add(
                        application.throughSubsidiary() ? "embargo that reaches abroad (A3)" : "embargo in force (A2)",
                        -resolve)
                .add("cost to the ally", allyConcern * concern(application.allyStakeUsd()))
                .add("plea of MITI and Keidanren", isPleadedFor ? lobbyingWeight * view.compliance() : 0.0)
                .add("European revolt", REVOLT_HELPS * revoltWeight * view.revolt())
                .add("exemption of running projects", view.exempts() && application.isHeldUp() ? EXEMPTED : 0.0)
                .add("chance of the year", chance);
    }

    /** What the hawks make of these goods; nothing where no embargo reaches them. */
    public double resolve(Application application, View view) {
        double part = application.throughSubsidiary() ? reach * view.reach() : 1.0;
        if (part * view.resolve() == 0.0 || application.usContentUsd() == 0.0) {
            return 0.0;
        }
        double size = Math.max(1.0, application.usContentUsd() / SMALL_CONTENT_USD);
        return part * view.resolve() * FastMath.pow(size, CONTENT_EXPONENT);
    }

    /** Share of Washington's full concern for an ally's stake. */
    public static double concern(double stakeUsd) {
        return Math.min(1.0, stakeUsd / FULL_CONCERN_USD);
    }

    /** Writes Tokyo's gate: whether it lends to Alaska for the exemption, in hundreds of millions of USD. */
    public void weighPrice(Application application, View view, Scorecard card) {
        double value = VALUE_OVER_STAKE * application.allyStakeUsd() / HUNDRED_MILLION_USD;
        card.add("what the project was to bring", value)
                .add("energy insecurity", value * (view.insecurity() - USUAL_INSECURITY))
                .add("loss on loans to Alaska", -alaskaCost * ALASKA_PRICE_USD / HUNDRED_MILLION_USD);
    }
}
