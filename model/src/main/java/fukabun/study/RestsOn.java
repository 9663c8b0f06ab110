package fukabun.study;

import java.util.List;

/** What a verdict rests on, by its two Bayes factors: whether they have {@linkplain Movement moved} the odds towards it. */
public enum RestsOn {
    /** The factor of this record alone has moved the odds. */
    THIS_RECORD("this record"),
    /** Only the factor of record and settlements elsewhere together has. */
    SETTLEMENTS_ELSEWHERE("settlements elsewhere"),
    /** The same of a treatment without a settlement, of which settlements elsewhere say nothing. */
    ASSUMED_RANGE("the range assumed for the linkage"),
    /** Neither has. */
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

    /** Whether evidence has moved the odds, and not only another belief. */
    public boolean isEvidence() {
        return this == THIS_RECORD || this == SETTLEMENTS_ELSEWHERE;
    }

    /** Of a result with a verdict; of one that was not judged by factors, {@link #NO_EVIDENCE}. */
    public static RestsOn of(ClaimResult result) {
        Verdict verdict = result.verdict();
        if (verdict == Verdict.ASSUMED
                || verdict == Verdict.NOT_DECIDED
                || result.evidence().isEmpty()) {
            return NO_EVIDENCE;
        }
        if (Movement.towards(verdict, result.recordEvidence()).hasMoved()) {
            return THIS_RECORD;
        }
        if (!Movement.towards(verdict, result.evidence()).hasMoved()) {
            return BELIEVED_BEFORE;
        }
        return result.settles() ? SETTLEMENTS_ELSEWHERE : ASSUMED_RANGE;
    }

    /** The thresholds at which the odds have moved, rising; empty where nothing has moved them. */
    public static List<Double> movedAt(ClaimResult result) {
        List<BayesFactor> factors = switch (of(result)) {
            case THIS_RECORD -> result.recordEvidence();
            case SETTLEMENTS_ELSEWHERE, ASSUMED_RANGE -> result.evidence();
            case BELIEVED_BEFORE, NO_EVIDENCE -> List.of();
        };
        return Movement.towards(result.verdict(), factors).places().stream()
                .map(place -> result.claim().equivalence().get(place))
                .toList();
    }
}
