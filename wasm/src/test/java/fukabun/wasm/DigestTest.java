package fukabun.wasm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

/** Digests tell apart what is not the same. */
class DigestTest {
    @Test
    void theLastBitOfOneNumberCounts() {
        String digest = digest(1.0, 2.0, 3.0);
        assertEquals(digest, digest(1.0, 2.0, 3.0));
        assertNotEquals(digest, digest(1.0, Math.nextUp(2.0), 3.0));
    }

    @Test
    void orderAndSignOfZeroCount() {
        assertNotEquals(digest(1.0, 2.0), digest(2.0, 1.0));
        assertNotEquals(digest(0.0), digest(-0.0));
    }

    @Test
    void whereOneTextEndsAndTheNextBeginsCounts() {
        assertNotEquals(
                new Digest().add("ab").add("c").toString(),
                new Digest().add("a").add("bc").toString());
    }

    private static String digest(double... values) {
        return new Digest().add(values).toString();
    }
}
