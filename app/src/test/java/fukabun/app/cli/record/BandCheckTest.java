package fukabun.app.cli.record;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Nine in ten of 200 figures are 180, and the standard error of so many independent ones is the root of 18, about 4.2. */
class BandCheckTest {
    @Test
    void bandsAreCalledTooNarrowWhereTheyHoldClearlyLessThanTheySay() {
        String words = new BandCheck(171, 200).words();
        assertTrue(words.contains("hold 171 of 200 figures") && words.contains("about 180"), words);
        assertTrue(words.contains("too narrow"), words);
    }

    @Test
    void aFewFiguresFewerAreNoFinding() {
        assertFalse(new BandCheck(172, 200).words().contains("too narrow"));
    }
}
