package fukabun.study;

import java.util.List;

/** What a verdict rests on, by the two Bayes factors: where the interval of a factor holds 1, it may have moved nothing. */
public enum RestsOn {
    /** The factor of this record alone leaves out 1 at every threshold. */
    THIS_RECORD("this record"),
    /** Only the factor of record and settlements elsewhere together does. */
    SETTLEMENTS_ELSEWHERE("settlements elsewhere"),
    /** Neither does. */
    BELIEVED_BEFORE("what was believed before"),
    /** The model assumes the answer, or has not met the record, so no factor decides. */
    NO_EVIDENCE("no evidence");

    private final String words;

    RestsOn(String words) {
        this.words = words;
    }

    /** In files and on the terminal. */
    public String words() {
        return words;
    }

    /** Of a result with a verdict; of one that was not judged by factors, {@link #NO_EVIDENCE}. */
    public static RestsOn of(ClaimResult result) {
        if (result.verdict() == Verdict.ASSUMED || result.evidence().isEmpty()) {
            return NO_EVIDENCE;
        }
        if (leavesOutOne(result.recordEvidence())) {
            return THIS_RECORD;
        }
        return leavesOutOne(result.evidence()) ? SETTLEMENTS_ELSEWHERE : BELIEVED_BEFORE;
    }

    private static boolean leavesOutOne(List<BayesFactor> factors) {
        return factors.stream().allMatch(factor -> factor.low() > 1.0 || factor.high() < 1.0);
    }
}
