package fukabun.app.cli.sensitivity;

import fukabun.base.Check;

/**
 * How much is spent on a sensitivity analysis.
 *
 * @param trajectories of the Morris screening over all inputs, at least 2
 * @param influential how many of the screened inputs have Sobol indices, at least 1
 * @param rows of the Saltelli design, a power of two, at least 2
 * @param seeds runs of each scenario at each point, over which outcomes are averaged, at least 1
 * @param seed of designs, luck and bootstrap
 */
record SensitivityPlan(int trajectories, int influential, int rows, int seeds, long seed) {
    /** Levels of the screening's grid. */
    static final int LEVELS = 8;

    static final int REPLICATES = 1000;

    SensitivityPlan {
        Check.atLeast("trajectories", trajectories, 2);
        Check.atLeast("influential", influential, 1);
        Check.atLeast("rows", rows, 2);
        Check.atLeast("seeds", seeds, 1);
    }

    /** Points of the cube in both stages, for so many inputs of which some are always kept. */
    int points(int inputs, int alwaysKept) {
        int kept = Math.min(influential, inputs - alwaysKept) + alwaysKept;
        return trajectories * (inputs + 1) + rows * (kept + 2);
    }
}
