package fukabun.record;

import fukabun.base.Check;
import fukabun.base.Month;
import java.util.Objects;

/**
 * Something that happened in a run, in one plain sentence.
 *
 * @param month when
 * @param sentence for the chronicle
 */
public record Happening(Month month, String sentence) {
    public Happening {
        Objects.requireNonNull(month);
        Check.notBlank("sentence", sentence);
    }
}
