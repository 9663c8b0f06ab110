package fukabun.app.output;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NumberBlocksTest {
    private static final double[][] ROWS = {{0.1 + 0.2, Double.NaN, -0.0}, {Double.MIN_VALUE, 1e300, Double.MAX_VALUE}};

    @TempDir
    private Path folder;

    @Test
    void numbersReadBackToTheSameBits() {
        NumberBlocks blocks = new NumberBlocks(folder);
        blocks.write("runs-0", ROWS);
        double[][] read = new NumberBlocks(folder).read("runs-0", 2, 3).orElseThrow();
        for (int i = 0; i < ROWS.length; i++) {
            assertArrayEquals(bits(ROWS[i]), bits(read[i]));
        }
    }

    @Test
    void aBlockOfAnotherSizeCountsAsNotThere() {
        NumberBlocks blocks = new NumberBlocks(folder);
        blocks.write("runs-0", ROWS);
        assertEquals(Optional.empty(), blocks.read("runs-0", 3, 3));
        assertEquals(Optional.empty(), blocks.read("runs-1", 2, 3));
    }

    @Test
    void aBlockWithOneByteChangedOrLostCountsAsNotThere() throws IOException {
        NumberBlocks blocks = new NumberBlocks(folder);
        blocks.write("runs-0", ROWS);
        Path file = folder.resolve("runs-0.numbers");
        byte[] whole = Files.readAllBytes(file);
        byte[] changed = whole.clone();
        changed[20] ^= 1;
        Files.write(file, changed);
        assertEquals(Optional.empty(), blocks.read("runs-0", 2, 3));
        Files.write(file, Arrays.copyOf(whole, whole.length - 1));
        assertEquals(Optional.empty(), blocks.read("runs-0", 2, 3));
        Files.write(file, whole);
        assertTrue(blocks.read("runs-0", 2, 3).isPresent());
    }

    @Test
    void removingLeavesNothingBehindNotEvenWhatAKillLeft() throws IOException {
        NumberBlocks blocks = new NumberBlocks(folder.resolve("job"));
        blocks.write("runs-0", ROWS);
        Files.writeString(folder.resolve("job").resolve("runs-1-abc.partial"), "half");
        blocks.remove();
        assertFalse(Files.exists(folder.resolve("job")));
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(0, left.count());
        }
    }

    /** Two processes at one job: what is asserted is what a job does after another has finished and cleared up. */
    @Test
    void aJobGoesOnWhenAnotherAtTheSameHasRemovedTheFolder() {
        NumberBlocks one = new NumberBlocks(folder.resolve("job"));
        NumberBlocks other = new NumberBlocks(folder.resolve("job"));
        one.write("runs-0", ROWS);
        other.remove();
        assertEquals(Optional.empty(), one.read("runs-0", 2, 3));
        one.write("runs-1", ROWS);
        assertTrue(other.read("runs-1", 2, 3).isPresent());
        one.remove();
        other.remove();
        assertFalse(Files.exists(folder.resolve("job")));
    }

    private static long[] bits(double[] row) {
        return Arrays.stream(row).mapToLong(Double::doubleToRawLongBits).toArray();
    }
}
