package fukabun.world;

/**
 * What is in force between the blocs in a month, channel by channel, and who heeds it. All numbers lie in [0, 1], but for
 * {@code resolve} and {@code machineryLossShare}.
 *
 * @param freeze severity of the freeze of new official credit (A1)
 * @param embargo severity of the American embargo that Washington keeps up (A2)
 * @param resolve what the hawks in Washington make of it
 * @param reach of the extraterritorial rule (A3), as Washington claims it
 * @param revolt of the European governments against it
 * @param creditDiscipline how far lenders keep to the OECD floor rates (A4)
 * @param guidance part of their new business that Japanese firms forgo under MITI's guidance (A5)
 * @param machineryLossShare part of the machinery orders lost to tightened export control (B3); below zero where it
 *     brings orders
 * @param compliance how far Tokyo complies with the sanctions of its allies, after what a settlement removes (T6)
 */
public record Sanctions(
        double freeze,
        double embargo,
        double resolve,
        double reach,
        double revolt,
        double creditDiscipline,
        double guidance,
        double machineryLossShare,
        double compliance) {
    /** No sanction is in force. */
    public static final Sanctions NONE = new Sanctions(0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0);
}
