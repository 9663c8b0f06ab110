package fukabun.world;

import fukabun.agent.Dispute;
import fukabun.agent.Leaning;

/**
 * The climate between the capitals in a month, as governments and public mood have made it.
 *
 * @param insecurity Japan's energy insecurity, 0 to 1
 * @param tension between Tokyo and Moscow, 0 to 1, after the relief of visits
 * @param dispute the islands
 * @param leaning of the leader of Japan
 * @param sanctions in force, by channel
 */
public record Climate(double insecurity, double tension, Dispute dispute, Leaning leaning, Sanctions sanctions) {
    /** Before the first month: nobody is insecure, tense or frozen. */
    public static final Climate BEFORE =
            new Climate(0.0, 0.0, new Dispute(1.0, 1.0, 1.0), Leaning.MEAN, Sanctions.NONE);

    /** Severity of the freeze of new official credit (A1), 0 to 1. */
    public double freeze() {
        return sanctions.freeze();
    }

    /** How far Tokyo complies with the sanctions of its allies, 0 to 1. */
    public double compliance() {
        return sanctions.compliance();
    }

    /** Share of the small licences for parts of running works that Washington denies (A2), 0 to 1. */
    public double licenceDenial() {
        return Math.min(1.0, sanctions.resolve());
    }

    /** Part of their new business that Japanese firms forgo under MITI's guidance (A5), 0 to 1. */
    public double guidance() {
        return sanctions.guidance();
    }

    /** How far lenders keep to the OECD floor rates (A4): 0 not at all, 1 wholly. */
    public double creditDiscipline() {
        return sanctions.creditDiscipline();
    }

    /** A lender's own rate after the OECD floor has raised it as far as lenders keep to it (A4), per year. */
    public double disciplined(double ownRatePerYear, double floorRatePerYear) {
        return ownRatePerYear + sanctions.creditDiscipline() * Math.max(0.0, floorRatePerYear - ownRatePerYear);
    }

    /** Part of the machinery due that tightened export control keeps from being shipped (B3). */
    public double exportControl() {
        return sanctions.machineryLossShare();
    }

    /** European revolt against the extraterritorial rule, 0 to 1. */
    public double europeanRevolt() {
        return sanctions.revolt();
    }
}
