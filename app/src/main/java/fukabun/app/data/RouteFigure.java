package fukabun.app.data;

import fukabun.base.Check;
import fukabun.evidence.Interval;
import fukabun.record.Grade;
import fukabun.scenario.Parameter;
import java.util.Objects;
import java.util.Optional;

/**
 * A figure of the tables that says something of the strength of one political route.
 *
 * @param parameter the strength of the route
 * @param kind approvals, rates, studies or settlements elsewhere
 * @param words what it is, and what to make of it
 * @param strength in the parameter's unit; empty where it has no place on that scale
 * @param sourceId rows of data/sources.csv
 */
public record RouteFigure(
        Parameter parameter, Kind kind, String words, Optional<Interval> strength, Grade grade, String sourceId) {
    /** What sort of evidence it is. */
    public enum Kind {
        APPROVALS("approvals"),
        RATES("rates"),
        STUDIES("studies"),
        SETTLEMENTS("settlements elsewhere");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public RouteFigure {
        Objects.requireNonNull(parameter);
        Objects.requireNonNull(kind);
        Check.notBlank("words", words);
        Objects.requireNonNull(strength);
        Objects.requireNonNull(grade);
        Check.notBlank("sourceId", sourceId);
    }
}
