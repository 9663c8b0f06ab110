package fukabun.calibration;

import fukabun.base.Check;
import fukabun.scenario.Thesis;
import java.util.Objects;
import org.apache.commons.math3.util.FastMath;

/**
 * How the parameters are confronted with the record.
 *
 * @param thesis whose prior is sampled
 * @param draws points of the prior
 * @param seedsPerDraw runs of each point, over which its figures are averaged and its events counted
 * @param screeningSeeds how many of these every point gets; the rest goes to the best points only
 * @param screenedShare share of the points that are best on the screening seeds and get all seeds, in (0, 1]
 * @param seed of points and runs
 */
public record CalibrationPlan(
        Thesis thesis, int draws, int seedsPerDraw, int screeningSeeds, double screenedShare, long seed) {
    /** The most runs of a point. */
    public static final int MOST_SEEDS = 1000;

    /** So many points go on from screening for each that is kept, so that screening decides little. */
    private static final int FINALISTS_PER_KEPT = 4;

    /** A quarter as many again. */
    private static final int PART_BESIDE = 4;

    public CalibrationPlan {
        Objects.requireNonNull(thesis);
        Check.between("draws", draws, 1, 100_000_000);
        Check.between("seedsPerDraw", seedsPerDraw, 1, MOST_SEEDS);
        Check.between("screeningSeeds", screeningSeeds, 1, seedsPerDraw);
        Check.positive("screenedShare", Check.share("screenedShare", screenedShare));
    }

    /** Every point gets all its seeds. */
    public static CalibrationPlan full(Thesis thesis, int draws, int seedsPerDraw, long seed) {
        return new CalibrationPlan(thesis, draws, seedsPerDraw, seedsPerDraw, 1.0, seed);
    }

    /**
     * Every point is screened, and the best share of them goes on, but at least four for each that is to be kept. Where
     * that is all of them nothing is screened.
     *
     * @param kept how many points will be kept
     */
    public static CalibrationPlan screened(
            Thesis thesis, int draws, int kept, int seedsPerDraw, int screeningSeeds, double screenedShare, long seed) {
        double share = Math.max(screenedShare, (double) FINALISTS_PER_KEPT * kept / draws);
        return share >= 1.0
                ? full(thesis, draws, seedsPerDraw, seed)
                : new CalibrationPlan(thesis, draws, seedsPerDraw, Math.min(screeningSeeds, seedsPerDraw), share, seed);
    }

    /** How many points get all seeds. */
    public int finalists() {
        return !screens() ? draws : (int) Math.max(1, FastMath.rint(screenedShare * draws));
    }

    /** How many points, chosen on all or on other evidence, get all seeds. */
    public int onAllSeeds() {
        return screens() ? finalists() + finalistsBeside() : draws;
    }

    /** Whether only the best points get all seeds. */
    public boolean screens() {
        return screeningSeeds < seedsPerDraw;
    }

    /** How many more get all seeds because they are best on other evidence ({@link EvidenceVariants#finalists}). */
    public int finalistsBeside() {
        return Math.min(draws - finalists(), finalists() / PART_BESIDE);
    }
}
