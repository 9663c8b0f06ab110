package fukabun.study;

import fukabun.base.Check;
import java.util.List;

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
 */
public record Study(
        String id, String title, String question, String base, int members, long seed, List<ClaimSpec> claims) {
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
    }
}
