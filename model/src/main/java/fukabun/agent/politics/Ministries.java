package fukabun.agent.politics;

import fukabun.agent.Leaning;
import fukabun.agent.Scorecard;
import fukabun.scenario.Parameter;
import fukabun.scenario.Parameters;
import org.apache.commons.math3.util.FastMath;

/**
 * How far Tokyo complies with Western sanctions. The Foreign Ministry (Gaimusho) hardens with the tension between the
 * capitals, MITI and Keidanren soften with the need for energy, the leader leans to the alliance or away from it, and
 * without pressure from Washington some of the compliance is gone. All four count from the usual state, in which Tokyo
 * complies as the parameter says. A settlement of the islands takes a part of it away (T6).
 */
public final class Ministries {
    /** The usual state: tension and insecurity at which neither ministry pulls; assumed, about those of 1980-82. */
    public static final double USUAL_TENSION = 0.3;

    public static final double USUAL_INSECURITY = 0.5;

    /** Log odds shown for a compliance of 0 or 1, which no ministry can move. */
    private static final double MOST_LOG_ODDS = 20.0;

    private final double complianceShare;
    private final double usualLogOdds;
    private final double hardLine;
    private final double softening;
    private final double pressure;
    private final double lossShare;
    private final double guidanceObedience;

    public Ministries(Parameters parameters) {
        complianceShare = parameters.value(Parameter.SANCTION_COMPLIANCE);
        double logOdds = FastMath.log(complianceShare / (1.0 - complianceShare));
        usualLogOdds = Math.max(-MOST_LOG_ODDS, Math.min(MOST_LOG_ODDS, logOdds));
        hardLine = parameters.value(Parameter.HARD_LINE_WEIGHT);
        softening = parameters.value(Parameter.SOFTENING_WEIGHT);
        pressure = parameters.value(Parameter.ALLIANCE_PRESSURE);
        lossShare = parameters.value(Parameter.COMPLIANCE_LOSS);
        guidanceObedience = parameters.value(Parameter.GUIDANCE_OBEDIENCE);
    }

    /**
     * What Tokyo sees.
     *
     * @param tension between the capitals, 0 to 1
     * @param insecurity energy insecurity, 0 to 1
     * @param leaning of the leader
     * @param pressed whether Washington presses its allies
     * @param settledShare how much of the islands dispute is settled
     */
    public record View(double tension, double insecurity, Leaning leaning, boolean pressed, double settledShare) {}

    /** Compliance in [0, 1]: that of the usual state, moved by the ministries, less what a settlement removes (T6). */
    public double compliance(View view) {
        double moved = moved(
                complianceShare,
                hardLine(view) + softening(view) + view.leaning().alliance() + unpressed(view));
        return Math.min(1.0, moved * (1.0 - lossShare * view.settledShare()));
    }

    /** Writes the gate of following a sanction in full rather than in name: open when more than half is complied with. */
    public void weigh(View view, Scorecard card) {
        card.open("Tokyo follows its allies")
                .add("usual compliance, log odds", usualLogOdds)
                .add("Gaimusho: tension", hardLine(view))
                .add("MITI and Keidanren: need for energy", softening(view))
                .add("the leader and the alliance", view.leaning().alliance())
                .add("no pressure from Washington", unpressed(view));
        double before = card.score();
        double removed = logOdds(compliance(view)) - before;
        card.add("islands settled (T6)", view.settledShare() > 0.0 && lossShare != 0.0 ? removed : 0.0);
    }

    /** MITI's guidance: the part of their new business that firms forgo when Washington asks so strongly (A5). */
    public double guidance(double askedSeverity, double compliance) {
        return guidanceObedience * askedSeverity * compliance;
    }

    private double hardLine(View view) {
        return hardLine * (view.tension() - USUAL_TENSION);
    }

    private double softening(View view) {
        return -softening * (view.insecurity() - USUAL_INSECURITY);
    }

    private double unpressed(View view) {
        return view.pressed() ? 0.0 : -pressure;
    }

    /** A share after its log odds have moved; exactly the share where they have not. */
    private static double moved(double share, double logOdds) {
        if (logOdds == 0.0) {
            return share;
        }
        double odds = share * FastMath.exp(logOdds);
        return odds / (1.0 - share + odds);
    }

    private static double logOdds(double share) {
        return Math.max(-MOST_LOG_ODDS, Math.min(MOST_LOG_ODDS, FastMath.log(share / (1.0 - share))));
    }
}
