package fukabun.study;

import fukabun.scenario.Parameters;
import fukabun.scenario.Thesis;
import java.util.Objects;

/**
 * One member of an ensemble: what is believed, and the luck of its run. Paired scenarios share both.
 *
 * @param number from 0, within its thesis
 * @param thesis under which the parameters were drawn
 * @param seed of the run
 * @param parameters one value of each
 */
public record Member(int number, Thesis thesis, long seed, Parameters parameters) {
    public Member {
        Objects.requireNonNull(thesis);
        Objects.requireNonNull(parameters);
    }
}
