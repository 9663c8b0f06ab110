package fukabun.agent;

/**
 * How far the leader of Japan leans from the mean of all leaders, times the weight that leaders have.
 *
 * @param business log odds of approval of a credit that all firms back
 * @param alliance log odds of complying with a sanction
 * @param islands part by which the islands weigh more, or less, in official credit
 */
public record Leaning(double business, double alliance, double islands) {
    /** The mean of all leaders. */
    public static final Leaning MEAN = new Leaning(0.0, 0.0, 0.0);
}
