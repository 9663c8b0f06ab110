package fukabun.benchmark;

/**
 * A model small enough to be written twice: firms that expect a price and, each step, move a tenth of the way to the
 * mean of last step's expectations, plus a surprise of their own. It stands for no economy.
 */
interface Toy {
    /** Part of the way to the mean that a firm goes in a step. */
    double PULL = 0.1;

    /** One run; returns the expectations after the last step, in the order of the firms. */
    double[] run(long seed);

    /** What firm {@code i} expects before the first step. */
    static double first(int i, int firms) {
        return 1.0 + (double) i / firms;
    }

    /** Mean, summed in order. */
    static double mean(double[] values) {
        double sum = 0.0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    /**
     * How large it is and how it ends.
     *
     * @param firms number of agents
     * @param steps number of steps
     * @param surpriseSd spread of a surprise; at zero no random number is drawn
     */
    record Size(int firms, int steps, double surpriseSd) {}
}
