package fukabun.app.output;

import fukabun.scenario.Thesis;
import fukabun.study.BayesFactor;
import fukabun.study.ClaimResult;
import fukabun.study.RestsOn;
import fukabun.study.Strength;
import fukabun.study.Verdict;
import java.util.List;

/** {@code strength.csv}: every verdict on other evidence and other beliefs, one row a claim, variant and threshold. */
public final class StrengthTable {
    public static final String NAME = "strength";

    /** The variant that changes nothing. */
    private static final String AS_TESTED = "as-tested";

    private StrengthTable() {}

    /**
     * @param results of the study; those of the posterior come first of each claim
     * @param strength of the same claims
     */
    public static OutputTable of(List<ClaimResult> results, EvidenceStrength strength) {
        OutputTable table = new OutputTable(
                NAME,
                "Every verdict on other evidence and on other beliefs",
                List.of(
                        Field.text("claim", "Id of the claim"),
                        Field.text("variant", "as-tested, grades-AB, without-<pattern> or prior-<thesis>"),
                        Field.text("changed", "What is changed, in words"),
                        Field.integer("draws", "Draws that are kept"),
                        Field.number("threshold", "share", "Effect that counts as hardly any"),
                        Field.number(
                                "probability", "share", "Share of the draws in which the claim holds at the threshold"),
                        Field.number("record_factor", "ratio", "Bayes factor of this record alone"),
                        Field.number("record_factor_low", "ratio", "Lower end of its 90 percent interval"),
                        Field.number("record_factor_high", "ratio", "Upper end of its 90 percent interval"),
                        Field.number(
                                "factor",
                                "ratio",
                                "Bayes factor against the reference, who knows nothing, which decides; of record"
                                        + " and settlements elsewhere for a settlement; with a thesis as prior that of the record"),
                        Field.number("factor_low", "ratio", "Lower end of its 90 percent interval"),
                        Field.number("factor_high", "ratio", "Upper end of its 90 percent interval"),
                        Field.text("verdict", "By the rule of the claim, or why there is none"),
                        Field.text("rests_on", ClaimTables.RESTS_ON)));
        if (strength.strengths().isEmpty()) {
            return table;
        }
        for (ClaimResult result : results) {
            if (result.thesis() == Thesis.POSTERIOR && result.verdict() != Verdict.ILLUSTRATION) {
                add(table, AS_TESTED, "nothing", result);
                strength.of(result.claim()).forEach(each -> add(table, each));
            }
        }
        return table;
    }

    private static void add(OutputTable table, Strength strength) {
        String changed = StrengthWords.changed(strength.variant());
        if (strength.result().isPresent()) {
            add(table, strength.variant().id(), changed, strength.result().get());
            return;
        }
        double none = Double.NaN;
        table.add(List.of(
                strength.claim().id(),
                strength.variant().id(),
                changed,
                strength.variant().draws().size(),
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                EvidenceStrength.verdict(strength),
                "not run"));
    }

    private static void add(OutputTable table, String variant, String changed, ClaimResult result) {
        for (int i = 0; i < result.holds().size(); i++) {
            BayesFactor record = result.recordEvidence().get(i);
            BayesFactor all = result.evidence().get(i);
            table.add(List.of(
                    result.claim().id(),
                    variant,
                    changed,
                    result.members(),
                    result.claim().equivalence().get(i),
                    result.holds().get(i),
                    record.value(),
                    record.low(),
                    record.high(),
                    all.value(),
                    all.low(),
                    all.high(),
                    result.verdict().words(),
                    RestsOn.of(result).words()));
        }
    }
}
