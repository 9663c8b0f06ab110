package fukabun.study;

import java.util.Objects;

/**
 * The yearly figures of one run.
 *
 * @param member whose run
 * @param annual first by indicator, in the order of the ensemble's indicators, then by year
 */
public record RunOutcome(Member member, double[][] annual) {
    public RunOutcome {
        Objects.requireNonNull(member);
        Objects.requireNonNull(annual);
    }
}
