package fukabun.app.cli.sensitivity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.app.cli.terminal.Progress;
import fukabun.app.cli.work.BlockWork;
import fukabun.app.cli.work.CubeFunction;
import fukabun.app.cli.work.SensitivityInput;
import fukabun.app.output.NumberBlocks;
import fukabun.sensitivity.SobolIndices;
import fukabun.study.Workers;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SensitivityAnalysisTest {
    private static final double ARITHMETIC = 1e-9;

    /** Of indices estimated from 1,024 rows of a Sobol sequence, several times what is seen. */
    private static final double ESTIMATE = 0.02;

    private static final SensitivityPlan PLAN = new SensitivityPlan(8, 3, 1024, 1, 5);

    @TempDir
    private Path folder;

    private final AtomicInteger asked = new AtomicInteger();

    /** 3 a + 2 b + c, an input that does nothing, a small one, and luck, which does nothing either. */
    private final CubeFunction additive = new CubeFunction() {
        @Override
        public List<SensitivityInput> inputs() {
            return List.of(
                    input("nothing"),
                    input("c"),
                    input("a"),
                    input("small"),
                    input("b"),
                    new SensitivityInput("luck", "the seed", true));
        }

        @Override
        public int outputs() {
            return 2;
        }

        @Override
        public double[] at(double[] point) {
            asked.incrementAndGet();
            return new double[] {3.0 * point[2] + 2.0 * point[4] + point[1] + 1e-3 * point[3], 7.0};
        }
    };

    private static SensitivityInput input(String name) {
        return new SensitivityInput(name, "an input", false);
    }

    // The variance of k u is k^2 / 12 for uniform u, so the shares are 9/14, 4/14 and 1/14, alone and in all.
    @Test
    void theSharesOfASumAreThoseOfItsSquaredWeights() {
        SobolIndices indices = analysis().indices();
        double[] shares = {9.0 / 14.0, 4.0 / 14.0, 1.0 / 14.0, 0.0};
        for (int i = 0; i < shares.length; i++) {
            SobolIndices.Index index = indices.indices(0).get(i);
            assertEquals(shares[i], index.first().value(), ESTIMATE);
            assertEquals(shares[i], index.total().value(), ESTIMATE);
            assertTrue(
                    index.total().low() <= shares[i]
                            && shares[i] <= index.total().high(),
                    index.toString());
        }
    }

    // Over its whole range an input of weight k moves the sum by k.
    @Test
    void theScreeningFindsTheWeightsAndPicksTheLargestWithLuckAtTheEnd() {
        SensitivityAnalysis analysis = analysis();
        double[] weights = {0.0, 1.0, 3.0, 1e-3, 2.0, 0.0};
        for (int i = 0; i < weights.length; i++) {
            assertEquals(weights[i], analysis.screening().effects(0).get(i).meanSize(), ARITHMETIC);
        }
        assertEquals(List.of(2, 4, 1, 5), analysis.selected());
    }

    @Test
    void anOutcomeThatNeverChangesHasNoShares() {
        SensitivityAnalysis analysis = analysis();
        assertEquals(0.0, analysis.indices().variance(1));
        assertEquals(7.0, analysis.means()[1], ARITHMETIC);
    }

    @Test
    void whatIsKeptOnDiskIsNotWorkedOutAgainAndGivesTheSame() {
        SensitivityAnalysis first = analysis();
        assertEquals(PLAN.points(6, 1), asked.getAndSet(0));
        SensitivityAnalysis second = analysis();
        assertEquals(0, asked.get());
        assertEquals(first.indices().indices(0), second.indices().indices(0));
        assertEquals(first.screening().effects(0), second.screening().effects(0));
    }

    private SensitivityAnalysis analysis() {
        Progress silent = new Progress(new PrintWriter(Writer.nullWriter()), () -> Progress.Style.NONE, () -> 0);
        return SensitivityAnalysis.of(
                additive, PLAN, new BlockWork(new NumberBlocks(folder), Workers.SEQUENTIAL, silent));
    }
}
