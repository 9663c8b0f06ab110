package fukabun.study;

/** A verdict with what must be said in the same breath: that no evidence has earned it. */
public final class VerdictWords {
    /** Behind a verdict that evidence has moved the odds towards, in a count. */
    public static final String EARNED = " by the evidence";

    /** Behind one that only what was believed before carries, in a count. */
    public static final String AS_BELIEVED = " as believed before";

    private VerdictWords() {}

    /** For example "supported", or "supported, as believed before" where no evidence has moved the odds that way. */
    public static String of(ClaimResult result) {
        return result.verdict().words() + (isAsBelieved(result) ? "," + AS_BELIEVED : "");
    }

    /** The same in a count of verdicts, for example "supported by the evidence" or "supported as believed before". */
    public static String counted(ClaimResult result) {
        if (!isGiven(result.verdict())) {
            return result.verdict().words();
        }
        return result.verdict().words() + (isAsBelieved(result) ? AS_BELIEVED : EARNED);
    }

    /** Whether the rule says what was believed before, and no evidence has moved the odds towards it. */
    public static boolean isAsBelieved(ClaimResult result) {
        return isGiven(result.verdict()) && !RestsOn.of(result).isEvidence();
    }

    private static boolean isGiven(Verdict verdict) {
        return verdict == Verdict.SUPPORTED || verdict == Verdict.REFUTED;
    }
}
