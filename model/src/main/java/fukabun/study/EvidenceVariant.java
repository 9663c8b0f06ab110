package fukabun.study;

import fukabun.base.Check;
import fukabun.scenario.Thesis;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The draws that a calibration keeps when something is changed: which patterns count, or what was believed before.
 *
 * @param id {@value #GRADES_AB}, {@code without-<pattern>} or {@code prior-<thesis>}
 * @param prior whose prior the draws are of: the main prior, or the thesis that is believed instead
 * @param draws their numbers in the calibration of that prior, nearest first, no draw twice
 */
public record EvidenceVariant(String id, Thesis prior, List<Integer> draws) {
    /** Only patterns on figures of grades A and B count. */
    public static final String GRADES_AB = "grades-AB";

    private static final String WITHOUT = "without-";
    private static final String PRIOR = "prior-";

    public EvidenceVariant {
        Check.notBlank("id", id);
        Objects.requireNonNull(prior);
        draws = List.copyOf(draws);
        Check.that(!draws.isEmpty(), "variant " + id + " needs at least one draw");
        Check.that(draws.stream().distinct().count() == draws.size(), "variant " + id + " has a draw twice");
        draws.forEach(draw -> Check.atLeast("draw", draw, 0));
        boolean known = prior == Thesis.CONTINUOUS
                ? id.equals(GRADES_AB) || id.startsWith(WITHOUT)
                : id.equals(PRIOR + prior.key());
        Check.that(known, "there is no variant " + id + " with draws of the prior " + prior.key());
    }

    public static EvidenceVariant gradesAb(List<Integer> draws) {
        return new EvidenceVariant(GRADES_AB, Thesis.CONTINUOUS, draws);
    }

    public static EvidenceVariant without(String pattern, List<Integer> draws) {
        return new EvidenceVariant(WITHOUT + pattern, Thesis.CONTINUOUS, draws);
    }

    public static EvidenceVariant believing(Thesis thesis, List<Integer> draws) {
        return new EvidenceVariant(PRIOR + thesis.key(), thesis, draws);
    }

    public boolean isOnGradesAb() {
        return id.equals(GRADES_AB);
    }

    /** Whether something else was believed before. */
    public boolean isOtherPrior() {
        return prior != Thesis.CONTINUOUS;
    }

    /** The pattern that does not count, where it is one. */
    public Optional<String> leftOut() {
        return id.startsWith(WITHOUT) ? Optional.of(id.substring(WITHOUT.length())) : Optional.empty();
    }

    /** At most so many of its draws, spread evenly from the nearest to the farthest. */
    EvidenceVariant spread(int most) {
        int all = draws.size();
        return most >= all
                ? this
                : new EvidenceVariant(
                        id,
                        prior,
                        IntStream.range(0, most)
                                .mapToObj(k -> draws.get((int) ((long) k * all / most)))
                                .toList());
    }
}
