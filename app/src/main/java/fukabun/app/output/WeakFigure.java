package fukabun.app.output;

import fukabun.base.Check;
import java.util.Locale;
import java.util.Objects;

/**
 * Something of grade C on which a result leans: unsourced, or with an assumed width.
 *
 * @param kind what it is
 * @param name of the pattern or the parameter, or the file of the figure
 * @param what in words
 * @param sourceId row of data/sources.csv, or {@code assumed}
 */
public record WeakFigure(Kind kind, String name, String what, String sourceId) {
    /** What can be weak. */
    public enum Kind {
        /** A pattern of history with a figure of grade C, by which draws are kept or dropped. */
        PATTERN,
        /** What was believed of a parameter before the record was looked at. */
        PRIOR,
        /** A figure of the data folder that drives a run or is compared with it. */
        FIGURE;

        /** The word in files. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public WeakFigure {
        Objects.requireNonNull(kind);
        Check.notBlank("name", name);
        Objects.requireNonNull(what);
        Check.notBlank("sourceId", sourceId);
    }
}
