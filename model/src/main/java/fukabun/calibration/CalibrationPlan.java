package fukabun.calibration;

import fukabun.base.Check;
import fukabun.scenario.Thesis;
import java.util.Objects;

/**
 * How the parameters are confronted with the record.
 *
 * @param thesis whose prior is sampled
 * @param draws points of the prior
 * @param seedsPerDraw runs of each point, over which its figures are averaged and its events counted
 * @param seed of points and runs
 */
public record CalibrationPlan(Thesis thesis, int draws, int seedsPerDraw, long seed) {
    public CalibrationPlan {
        Objects.requireNonNull(thesis);
        Check.between("draws", draws, 1, 100_000_000);
        Check.between("seedsPerDraw", seedsPerDraw, 1, 1000);
    }
}
