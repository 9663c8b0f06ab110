package fukabun.record;

import fukabun.base.Check;
import fukabun.base.Month;
import java.util.Objects;

/**
 * Something that happened in a run, in one plain sentence.
 *
 * @param month when
 * @param sentence for the chronicle
 * @param isRoutine whether it comes round every year, like the price of a contract year; short accounts leave it out
 */
public record Happening(Month month, String sentence, boolean isRoutine) {
    /** What does not come round every year. */
    public Happening(Month month, String sentence) {
        this(month, sentence, false);
    }

    public Happening {
        Objects.requireNonNull(month);
        Check.notBlank("sentence", sentence);
    }
}
