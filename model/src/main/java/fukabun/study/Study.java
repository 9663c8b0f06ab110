package fukabun.study;

import fukabun.base.Check;
import java.util.List;
import java.util.Objects;

/**
 * Claims to be tested on one base scenario.
 *
 * @param id short name, which is also the name of its result folder
 * @param title a headline
 * @param question in plain words
 * @param base id of the scenario without treatment
 * @param members draws of the parameters under each thesis; {@link #POSTERIOR} for as many as the posterior has
 * @param seed of the ensemble
 * @param claims at least one
 * @param illustrations each with a base of its own; they count in no verdict
 */
public record Study(
        String id,
        String title,
        String question,
        String base,
        int members,
        long seed,
        List<ClaimSpec> claims,
        List<Illustration> illustrations) {
    /** As many members as the posterior has draws. */
    public static final int POSTERIOR = 0;

    public Study {
        Check.notBlank("id", id);
        Check.notBlank("title", title);
        Check.notBlank("question", question);
        Check.notBlank("base", base);
        Check.atLeast("members", members, POSTERIOR);
        claims = List.copyOf(claims);
        Check.that(!claims.isEmpty(), "a study needs at least one claim");
        illustrations = List.copyOf(illustrations);
    }

    /** A study without illustrations. */
    public Study(
            String id, String title, String question, String base, int members, long seed, List<ClaimSpec> claims) {
        this(id, title, question, base, members, seed, claims, List.of());
    }

    /** The same with other claims and no illustrations. */
    public Study with(List<ClaimSpec> others) {
        return new Study(id, title, question, base, members, seed, others);
    }

    /** The same with other draws. */
    public Study with(int otherMembers, long otherSeed) {
        return new Study(id, title, question, base, otherMembers, otherSeed, claims, illustrations);
    }

    /** The same with so many runs of each draw for claims on effects that ask for no number of runs themselves. */
    public Study withUsualRuns(int runs) {
        return new Study(
                id,
                title,
                question,
                base,
                members,
                seed,
                claims.stream().map(claim -> claim.withUsual(runs)).toList(),
                illustrations.stream()
                        .map(each -> new Illustration(each.base(), each.claim().withUsual(runs)))
                        .toList());
    }

    /**
     * A part that the model shows rather than tests, in a world of its own.
     *
     * @param base id of the scenario without treatment
     * @param claim what it shows
     */
    public record Illustration(String base, ClaimSpec claim) {
        public Illustration {
            Check.notBlank("base", base);
            Objects.requireNonNull(claim);
        }
    }
}
