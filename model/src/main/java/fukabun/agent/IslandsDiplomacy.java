package fukabun.agent;

import fukabun.agent.bargain.Bargaining;
import fukabun.agent.bargain.Stakes;
import fukabun.base.Draws;
import fukabun.base.Month;
import fukabun.base.Topic;
import fukabun.scenario.Parameter;
import fukabun.scenario.Parameters;
import org.apache.commons.math3.util.FastMath;

/**
 * What Moscow offers for the islands, and what Tokyo makes of it. Money is in current US dollars a year; shares are of
 * all that Tokyo asks for.
 */
public final class IslandsDiplomacy {
    private static final long KEY = Draws.keyOf("islands");

    /** Spread of how much Moscow's gain is thought to be from one opening to the next, log points; assumed. */
    private static final double MOOD_SD = 0.3;

    /** Below this part of the threshold of softening Tokyo drops the linkage; assumed. */
    private static final double DROPS_BELOW = 0.5;

    /** Stance of "balanced expansion": economics moves along with politics and no longer waits for it; a coding. */
    private static final double SOFTENED = 0.5;

    /** Tokyo takes an offer that is this much below what it believes could be had; assumed. */
    private static final double IN_HAND = 0.05;

    private final double price1970UsdPerYear;
    private final double wanted1970UsdPerYear;
    private final double responseToOil;
    private final double softensBelow;

    public IslandsDiplomacy(Parameters parameters) {
        price1970UsdPerYear = parameters.value(Parameter.ISLANDS_PRICE);
        wanted1970UsdPerYear = parameters.value(Parameter.COOPERATION_WANTED);
        responseToOil = parameters.value(Parameter.NEED_RESPONSE_TO_OIL);
        softensBelow = parameters.value(Parameter.SOFTENING_THRESHOLD);
    }

    /**
     * What Moscow sees.
     *
     * @param usPricesSince1970 US consumer prices over those of 1970
     * @param logRealOilGap logarithm of the real crude price over its mean of five years
     * @param arrearsShare share of Soviet payments due that is not paid
     * @param tension between the capitals, 0 to 1
     * @param linkedShare how far Tokyo makes economics wait for the islands, 0 to 1
     */
    public record View(
            double usPricesSince1970, double logRealOilGap, double arrearsShare, double tension, double linkedShare) {}

    /** What keeping all the islands is worth to Moscow. */
    public double priceUsdPerYear(double usPricesSince1970) {
        return price1970UsdPerYear * usPricesSince1970;
    }

    /** Japanese credit and plant that Moscow could use: more when oil earns less, and when it cannot pay. */
    public double wantedUsdPerYear(View view) {
        return wanted1970UsdPerYear
                * view.usPricesSince1970()
                * (FastMath.exp(-responseToOil * view.logRealOilGap()) + view.arrearsShare());
    }

    /** How well Moscow thinks of cooperation at an opening, a factor around 1. */
    public double mood(Month month, Draws draws) {
        return FastMath.exp(MOOD_SD * draws.normal(Topic.ISLANDS_OFFER, KEY, month.number(), 0));
    }

    /**
     * What is at stake for Moscow.
     *
     * @param comesAnywayUsdPerYear what it believes Japan's own need to bring
     * @param mood from {@link #mood}; 1 for the usual one
     */
    public Stakes moscow(View view, double comesAnywayUsdPerYear, double mood) {
        double need = wantedUsdPerYear(view) * (1.0 - view.tension()) * mood;
        return new Stakes(need, comesAnywayUsdPerYear, view.linkedShare(), priceUsdPerYear(view.usPricesSince1970()));
    }

    /** The whole islands in an offered share: none below half, two (the formula of 1956) from half, four at one. */
    public static int islands(double offeredShare) {
        return offeredShare >= 1.0 ? 4 : offeredShare >= 0.5 ? 2 : 0;
    }

    /** Writes the gate of taking an offer: as much as Tokyo believes that Moscow needs to give, as far as it insists. */
    public void take(double offeredShare, double beliefOverPrice, double stance, Scorecard card) {
        card.open("Tokyo takes the offer")
                .add("share offered", offeredShare)
                .add("share believed to be had", -stance * Math.min(1.0, beliefOverPrice))
                .add("in hand", IN_HAND);
    }

    /** Tokyo's belief after an opening: an offer shows what Moscow would pay, and so what it needs. */
    public static double learned(double beliefOverPrice, double offeredShare, double learningShare) {
        return Bargaining.learned(beliefOverPrice, offeredShare, learningShare);
    }

    /** Writes the gate of holding the linkage: Moscow is believed to need Japan enough to give way one day. */
    public void hold(double beliefOverPrice, Scorecard card) {
        card.open("linkage held")
                .add("believed need of Moscow", beliefOverPrice)
                .add("need below which holding is in vain", -softensBelow);
    }

    /** Tokyo's stance by its own belief: 1 held, 0.5 softened, 0 dropped. */
    public double stance(double beliefOverPrice) {
        if (beliefOverPrice > softensBelow) {
            return 1.0;
        }
        return beliefOverPrice > DROPS_BELOW * softensBelow ? SOFTENED : 0.0;
    }
}
