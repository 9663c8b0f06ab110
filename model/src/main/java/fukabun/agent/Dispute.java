package fukabun.agent;

import fukabun.base.Check;
import fukabun.scenario.Levers;

/**
 * The islands dispute as everybody sees it in a month.
 *
 * @param unresolvedShare 1 unresolved, 0 settled
 * @param salience how much it is on people's minds; 1 is usual
 * @param stance how far Tokyo makes economics wait: 1 inseparable, 0 separate
 */
public record Dispute(double unresolvedShare, double salience, double stance) {
    public Dispute {
        Check.share("unresolvedShare", unresolvedShare);
        Check.atLeast("salience", salience, 0.0);
        Check.share("stance", stance);
    }

    public static Dispute of(Levers levers) {
        return new Dispute(levers.unresolvedShare(), levers.disputeSalience(), levers.linkageStance());
    }

    /** Pressure of the linkage, unresolved x salience x stance: 1 in the usual state, 0 when settled or separate. */
    public double pressure() {
        return unresolvedShare * salience * stance;
    }

    /** How much of the dispute is settled. */
    public double settledShare() {
        return 1.0 - unresolvedShare;
    }
}
