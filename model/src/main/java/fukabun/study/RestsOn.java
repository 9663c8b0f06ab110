package fukabun.study;

/**
 * What a verdict rests on, by its two Bayes factors. A factor has moved the odds where its interval leaves out 1, towards the
 * verdict where that has a direction; as in the rule, one threshold at which it has is enough.
 */
public enum RestsOn {
    /** The factor of this record alone has moved the odds. */
    THIS_RECORD("this record"),
    /** Only the factor of record and settlements elsewhere together does. */
    SETTLEMENTS_ELSEWHERE("settlements elsewhere"),
    /** Neither does. */
    BELIEVED_BEFORE("what was believed before"),
    /** The model assumes the answer, has not met the record, or evidence says too little of it for any verdict. */
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
        Verdict verdict = result.verdict();
        if (verdict == Verdict.ASSUMED || verdict == Verdict.NOT_DECIDED || result.evidence().isEmpty()) {
            return NO_EVIDENCE;
        }
        if (result.recordEvidence().stream().anyMatch(factor -> hasMoved(factor, verdict))) {
            return THIS_RECORD;
        }
        return result.evidence().stream().anyMatch(factor -> hasMoved(factor, verdict))
                ? SETTLEMENTS_ELSEWHERE
                : BELIEVED_BEFORE;
    }

    private static boolean hasMoved(BayesFactor factor, Verdict verdict) {
        boolean isUp = factor.low() > 1.0 && verdict != Verdict.REFUTED;
        boolean isDown = factor.high() < 1.0 && verdict != Verdict.SUPPORTED;
        return isUp || isDown;
    }
}
