package fukabun.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.scenario.Thesis;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ThesisWordsTest {
    /** Columns of the terminal and legends of the figures have room for twenty letters. */
    private static final int ROOM = 20;

    @Test
    void everyThesisHasAShortNameOfItsOwn() {
        assertEquals(
                Thesis.values().length,
                Arrays.stream(Thesis.values()).map(ThesisWords::of).distinct().count());
        for (Thesis thesis : Thesis.values()) {
            assertTrue(ThesisWords.of(thesis).length() <= ROOM, ThesisWords.of(thesis));
        }
    }
}
