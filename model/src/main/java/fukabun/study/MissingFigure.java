package fukabun.study;

import fukabun.base.Check;
import fukabun.record.Indicator;
import fukabun.scenario.Parameter;
import java.util.Objects;

/**
 * A figure that historians could still find.
 *
 * @param id short name
 * @param words what it is
 * @param where it may lie
 * @param reading what a member has for it
 * @param relativeSd standard error with which an archive would give it, as a share of it, or 0
 * @param absoluteSd the same in its unit, or 0; one of the two above 0
 */
public record MissingFigure(
        String id, String words, String where, Reading reading, double relativeSd, double absoluteSd) {
    public MissingFigure {
        Check.notBlank("id", id);
        Check.notBlank("words", words);
        Check.notBlank("where", where);
        Objects.requireNonNull(reading);
        Check.that(relativeSd + absoluteSd > 0.0, id + " must have an error above 0");
    }

    /** What is read from the runs of an ensemble. */
    public sealed interface Reading {
        /** First by component, then by member. */
        double[][] of(EnsembleResult ensemble);
    }

    /** One figure of a window of years. */
    public record OfWindow(ClaimSpec.Outcome outcome) implements Reading {
        @Override
        public double[][] of(EnsembleResult ensemble) {
            return new double[][] {ClaimTest.outcomes(outcome, ensemble)};
        }
    }

    /** A series of yearly figures, each known by itself. */
    public record OfEachYear(Indicator indicator, int from, int to) implements Reading {
        public OfEachYear {
            Objects.requireNonNull(indicator);
            Check.that(from <= to, "the last year " + to + " must not come before the first " + from);
        }

        @Override
        public double[][] of(EnsembleResult ensemble) {
            double[][] years = new double[to - from + 1][];
            for (int y = 0; y < years.length; y++) {
                years[y] = ClaimTest.outcomes(
                        new ClaimSpec.Outcome(indicator, ClaimSpec.Aggregate.LAST, from + y, from + y), ensemble);
            }
            return years;
        }
    }

    /** A number that the model takes as given. */
    public record OfParameter(Parameter parameter) implements Reading {
        @Override
        public double[][] of(EnsembleResult ensemble) {
            double[] values = new double[ensemble.outcomes().size()];
            for (int k = 0; k < values.length; k++) {
                values[k] = ensemble.outcomes().get(k).member().parameters().value(parameter);
            }
            return new double[][] {values};
        }
    }
}
