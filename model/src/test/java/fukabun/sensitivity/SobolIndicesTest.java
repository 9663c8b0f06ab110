package fukabun.sensitivity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.Tolerance;
import fukabun.design.SaltelliDesign;
import java.util.List;
import org.junit.jupiter.api.Test;

class SobolIndicesTest {
    private static final long SEED = 9;
    private static final int REPLICATES = 200;

    /** What 4,096 rows of a Sobol sequence leave of error; by chance it would be about 0.02. */
    private static final double OF_THE_DESIGN = 0.005;

    /** The g-function as in Saltelli and others, Global Sensitivity Analysis: The Primer, 2008. */
    private static final double[] A = {0, 1, 4.5, 9, 99, 99, 99, 99};

    /**
     * Published: Saltelli and others, 2008 (0.3139, 0.4424, 0 and 0.5576, 0.4424, 0.2437), from the analytic
     * variances: pi^8 b^2 / 18 + pi^4 b / 5 + a^2 / 8 + 1/2 in all.
     */
    @Test
    void theIndicesOfTheIshigamiFunctionAreThosePublished() {
        double[] first = {0.3139, 0.4424, 0.0};
        double[] total = {0.5576, 0.4424, 0.2437};
        SobolIndices indices = ishigami(4096);
        for (int i = 0; i < 3; i++) {
            SobolIndices.Index index = indices.indices(0).get(i);
            assertEquals(i, index.input());
            assertEquals(first[i], index.first().value(), OF_THE_DESIGN);
            assertEquals(total[i], index.total().value(), OF_THE_DESIGN);
            assertTrue(
                    index.first().low() < first[i] && first[i] < index.first().high(), "first " + index);
            assertTrue(
                    index.total().low() < total[i] && total[i] < index.total().high(), "total " + index);
        }
        double variance = Math.pow(Math.PI, 8) / 1800 + Math.pow(Math.PI, 4) / 50 + 49.0 / 8 + 0.5;
        assertEquals(variance, indices.variance(0), 0.01 * variance);
    }

    /** Analytic: V_i = 1 / (3 (1 + a_i)^2), V = product of (1 + V_i) less 1, total V_i times the others' (1 + V_j). */
    @Test
    void theIndicesOfTheGFunctionAreThoseKnown() {
        SobolIndices indices = g(4096);
        double all = 1.0;
        for (double a : A) {
            all *= 1.0 + part(a);
        }
        for (int i = 0; i < A.length; i++) {
            SobolIndices.Index index = indices.indices(0).get(i);
            assertEquals(part(A[i]) / (all - 1.0), index.first().value(), OF_THE_DESIGN);
            assertEquals(
                    part(A[i]) * all / (1.0 + part(A[i])) / (all - 1.0),
                    index.total().value(),
                    OF_THE_DESIGN);
        }
        assertEquals(all - 1.0, indices.variance(0), OF_THE_DESIGN);
    }

    private static double part(double a) {
        return 1.0 / (3.0 * (1.0 + a) * (1.0 + a));
    }

    /** The order of the a; those of 99 have a total index of 0.0001 (Saltelli and others, 2008). */
    @Test
    void theInputsOfTheGFunctionAreRankedAndThoseOfNoInfluenceNamed() {
        SobolIndices indices = g(1024);
        List<Integer> ranking =
                indices.ranking(0).stream().map(SobolIndices.Index::input).toList();
        assertEquals(List.of(0, 1, 2, 3), ranking.subList(0, 4));
        assertEquals(List.of(4, 5, 6, 7), indices.nonInfluential(0, 0.01));
        assertEquals(List.of(), indices.nonInfluential(0, 0.0));
    }

    /** By hand: x1 + 2 x2, a constant and an input that is not used: variances in proportion 1 to 4, and none. */
    @Test
    void outputsAreAnalysedApartAndAConstantHasNoIndices() {
        SaltelliDesign design = new SaltelliDesign(3, 1024, SEED);
        double[][] outputs =
                Outputs.of(design, BatchFunction.of(x -> new double[] {x[0] + 2 * x[1], 5.0, 1e6 + x[2]}), 100);
        SobolIndices indices = SobolIndices.of(design, outputs, REPLICATES, SEED);
        assertEquals(0.2, indices.indices(0).get(0).first().value(), OF_THE_DESIGN);
        assertEquals(0.8, indices.indices(0).get(1).total().value(), OF_THE_DESIGN);
        assertEquals(new Estimate(0, 0, 0), indices.indices(0).get(2).total());
        assertEquals(0.0, indices.variance(1), Tolerance.EXACT);
        assertEquals(new Estimate(0, 0, 0), indices.indices(1).get(0).first());
        assertEquals(1.0, indices.indices(2).get(2).first().value(), OF_THE_DESIGN);
    }

    /**
     * A 90 percent interval holds the true value in 90 of 100 shifts, and in more since the rows are spread evenly;
     * four standard errors of 3 below that are 78.
     */
    @Test
    void theIntervalsHoldTheTrueValueAsOftenAsTheySay() {
        int held = 0;
        for (int seed = 0; seed < 100; seed++) {
            SaltelliDesign design = new SaltelliDesign(3, 256, seed);
            double[][] outputs =
                    Outputs.of(design, BatchFunction.of(x -> new double[] {KnownFunctions.ishigami(x)}), 4096);
            Estimate total = SobolIndices.of(design, outputs, 100, seed)
                    .indices(0)
                    .get(0)
                    .total();
            held += total.low() <= 0.5576 && 0.5576 <= total.high() ? 1 : 0;
        }
        assertTrue(held >= 78, "held " + held);
    }

    /** The way the outputs are computed must not matter, so that a sweep can be resumed. */
    @Test
    void batchesOfAnySizeGiveTheSameIndices() {
        SaltelliDesign design = new SaltelliDesign(3, 64, SEED);
        BatchFunction ishigami = BatchFunction.of(x -> new double[] {KnownFunctions.ishigami(x)});
        List<SobolIndices.Index> whole = SobolIndices.of(design, Outputs.of(design, ishigami, 320), REPLICATES, SEED)
                .indices(0);
        assertEquals(
                whole,
                SobolIndices.of(design, Outputs.of(design, ishigami, 7), REPLICATES, SEED)
                        .indices(0));
    }

    @Test
    void outputsThatDoNotFitTheDesignAreErrorsThatSayWhichPoint() {
        SaltelliDesign design = new SaltelliDesign(1, 2, SEED);
        Throwable few = assertThrows(
                IllegalArgumentException.class, () -> SobolIndices.of(design, new double[5][1], REPLICATES, SEED));
        assertEquals("a design of 6 points needs as many rows of outputs, not 5", few.getMessage());
        double[][] outputs = new double[6][1];
        outputs[4][0] = Double.NaN;
        Throwable nan =
                assertThrows(IllegalArgumentException.class, () -> SobolIndices.of(design, outputs, REPLICATES, SEED));
        assertEquals("outputs of point 4 must be finite but one was NaN", nan.getMessage());
        assertThrows(IllegalArgumentException.class, () -> SobolIndices.of(design, new double[6][1], 99, SEED));
        assertThrows(
                IllegalArgumentException.class,
                () -> Outputs.of(design, (from, points) -> new double[points.length - 1][1], 3));
    }

    private static SobolIndices ishigami(int rows) {
        SaltelliDesign design = new SaltelliDesign(3, rows, SEED);
        BatchFunction function = BatchFunction.of(x -> new double[] {KnownFunctions.ishigami(x)});
        return SobolIndices.of(design, Outputs.of(design, function, 1000), REPLICATES, SEED);
    }

    private static SobolIndices g(int rows) {
        SaltelliDesign design = new SaltelliDesign(A.length, rows, SEED);
        BatchFunction function = BatchFunction.of(x -> new double[] {KnownFunctions.g(x, A)});
        return SobolIndices.of(design, Outputs.of(design, function, 1000), REPLICATES, SEED);
    }
}
