package fukabun.design;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fukabun.Tolerance;
import org.junit.jupiter.api.Test;

class SaltelliDesignTest {
    private static final long SEED = 5;

    /** The definition (Saltelli and others, 2010, section 2): A and B are the halves of a row of the sequence. */
    @Test
    void aMixedRowIsThatOfAWithOneInputFromB() {
        SaltelliDesign design = new SaltelliDesign(4, 16, SEED);
        SobolDesign sequence = SobolDesign.shifted(8, 16, SEED);
        assertEquals(96, design.size());
        for (int r = 0; r < 16; r++) {
            double[] row = sequence.point(r);
            double[] a = {row[0], row[1], row[2], row[3]};
            double[] b = {row[4], row[5], row[6], row[7]};
            assertArrayEquals(a, design.point(design.indexOfA(r)), Tolerance.EXACT);
            assertArrayEquals(b, design.point(design.indexOfB(r)), Tolerance.EXACT);
            for (int i = 0; i < 4; i++) {
                double[] mixed = a.clone();
                mixed[i] = b[i];
                assertArrayEquals(mixed, design.point(design.indexOfMixed(r, i)), Tolerance.EXACT);
            }
        }
    }

    @Test
    void everyPointIsARowOfAOrBOrAMixedOne() {
        SaltelliDesign design = new SaltelliDesign(3, 4, SEED);
        int[] met = new int[design.size()];
        for (int r = 0; r < 4; r++) {
            met[design.indexOfA(r)]++;
            met[design.indexOfB(r)]++;
            for (int i = 0; i < 3; i++) {
                met[design.indexOfMixed(r, i)]++;
            }
        }
        for (int count : met) {
            assertEquals(1, count);
        }
    }

    @Test
    void rowsThatAreNoPowerOfTwoAreAnErrorWithTheNearestOnes() {
        Throwable fault = assertThrows(IllegalArgumentException.class, () -> new SaltelliDesign(3, 1000, SEED));
        assertEquals(
                "rows of a Saltelli design must be a power of two but was 1000. Maybe 512 or 1024", fault.getMessage());
        assertThrows(IllegalArgumentException.class, () -> new SaltelliDesign(501, 16, SEED));
        assertThrows(IllegalArgumentException.class, () -> new SaltelliDesign(100, 131_072, SEED));
        assertThrows(IllegalArgumentException.class, () -> new SaltelliDesign(3, 1, SEED));
    }
}
