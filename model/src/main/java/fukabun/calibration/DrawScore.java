package fukabun.calibration;

/**
 * How a draw of the parameters met the patterns.
 *
 * @param met for each pattern the share of its targets that is met
 * @param ranking the same with a little credit for near misses, which ranks draws of equal {@code met}
 */
public record DrawScore(double[] met, double[] ranking) {}
