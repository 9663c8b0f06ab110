package fukabun.sensitivity;

/**
 * What learning a figure would be expected to take away from the variance of an outcome.
 *
 * @param share of the variance, corrected for luck; 0 where luck shows as much
 * @param low lower end of its 90 percent bootstrap interval
 * @param high upper end
 * @param luck share that a figure without any bearing shows on average in so many draws
 * @param isBeyondLuck whether it surprises more than the most surprising figure of all in 95 of 100 shuffled samples
 */
public record InformationGain(double share, double low, double high, double luck, boolean isBeyondLuck) {}
