package fukabun.world;

import fukabun.agent.Dispute;

/**
 * The climate between the capitals in a month, as governments and public mood have made it.
 *
 * @param insecurity Japan's energy insecurity, 0 to 1
 * @param tension between Tokyo and Moscow, 0 to 1
 * @param lingeringFreeze what is left of a freeze of unrecorded end, 0 to 1
 * @param freeze of new official credit, 0 to 1
 * @param dispute the islands
 */
public record Climate(double insecurity, double tension, double lingeringFreeze, double freeze, Dispute dispute) {
    /** Before the first month: nobody is insecure, tense or frozen. */
    public static final Climate BEFORE = new Climate(0.0, 0.0, 0.0, 0.0, new Dispute(1.0, 1.0, 1.0));
}
