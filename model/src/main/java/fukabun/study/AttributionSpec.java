package fukabun.study;

import fukabun.base.Check;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How a study parts a shortfall among its drivers. Scenarios are named by id.
 *
 * @param outcome what falls short
 * @param reference headline of what was expected
 * @param factors the drivers whose part is asked for, at least two
 * @param dispute settlements whose effect is shown apart, at both ends of the path from history to the outlook
 * @param favourable another reference: the scenario in which everything is favourable
 * @param trend another reference: years of the record whose growth is carried on, numbers only
 * @param leverage what a settlement was worth, year by year
 */
public record AttributionSpec(
        ClaimSpec.Outcome outcome,
        String reference,
        List<Factor> factors,
        List<String> dispute,
        Optional<String> favourable,
        Optional<Years> trend,
        Optional<LeverageSpec> leverage) {
    /** The most drivers; each doubles the runs. */
    public static final int MOST_FACTORS = 10;

    public AttributionSpec {
        Objects.requireNonNull(outcome);
        Check.notBlank("reference", reference);
        factors = List.copyOf(factors);
        Check.between("number of factors", factors.size(), 2, MOST_FACTORS);
        Check.that(factors.stream().map(Factor::id).distinct().count() == factors.size(), "ids of factors must differ");
        dispute = List.copyOf(dispute);
        Objects.requireNonNull(favourable);
        Objects.requireNonNull(trend);
        Objects.requireNonNull(leverage);
    }

    /**
     * @param id short name
     * @param title for people, a few words
     * @param scenario the base with this driver as the outlook had it
     */
    public record Factor(String id, String title, String scenario) {
        public Factor {
            Check.notBlank("id", id);
            Check.notBlank("title", title);
            Check.notBlank("scenario", scenario);
        }
    }

    /** First and last year. */
    public record Years(int from, int to) {
        public Years {
            Check.that(from <= to, "the last year " + to + " must not come before the first " + from);
        }
    }

    /**
     * @param years in whose January a settlement is tried, rising
     * @param conditions circumstances under which it is tried beside history
     */
    public record LeverageSpec(List<Integer> years, List<Condition> conditions) {
        public LeverageSpec {
            years = List.copyOf(years);
            conditions = List.copyOf(conditions);
            Check.that(!years.isEmpty(), "leverage needs at least one year");
            for (int i = 1; i < years.size(); i++) {
                Check.that(years.get(i) > years.get(i - 1), "years must rise but were " + years);
            }
        }
    }

    /**
     * @param title for people, a few words
     * @param scenario whose circumstances
     */
    public record Condition(String title, String scenario) {
        public Condition {
            Check.notBlank("title", title);
            Check.notBlank("scenario", scenario);
        }
    }
}
