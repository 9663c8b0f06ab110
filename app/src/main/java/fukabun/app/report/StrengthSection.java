package fukabun.app.report;

import fukabun.app.output.Answer;
import fukabun.app.output.EvidenceStrength;
import fukabun.app.output.FactorWords;
import fukabun.app.output.JudgedClaims;
import fukabun.app.output.Results;
import fukabun.app.output.StrengthWords;
import fukabun.scenario.Thesis;
import fukabun.study.ClaimResult;
import fukabun.study.RestsOn;
import fukabun.study.Strength;
import fukabun.study.VerdictWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How strong the evidence is: every verdict on other evidence and on other beliefs, one row a claim. */
final class StrengthSection {
    private static final List<Thesis> BELIEFS = List.of(Thesis.ZERO, Thesis.WEAK, Thesis.STRONG);

    private final Results results;

    StrengthSection(Results results) {
        this.results = results;
    }

    /** Nothing where no claim was tested. */
    void write(Html page) {
        if (results.claims().isEmpty()) {
            return;
        }
        page.section("strength", "How strong the evidence is");
        factors(page);
        page.put("p", String.join(" ", StrengthWords.scope(results.strength())));
        if (!results.strength().strengths().isEmpty()) {
            page.table(
                    "The verdict on other evidence and on other beliefs",
                    List.of(
                            "Claim",
                            "As tested",
                            "On grades A and B alone",
                            "Believing zero beforehand",
                            "Believing weak beforehand",
                            "Believing strong beforehand",
                            "With one pattern left out"),
                    Answer.tested(results).stream().map(this::row).toList());
            page.put(
                    "p",
                    "Zero: the dispute does nothing; weak: a fifth of the strong range; strong: all that its"
                            + " defenders claim. Each verdict with one of them believed beforehand is by the same rule, with"
                            + " the draws of that thesis as what was believed; where nearly all of them agree, the answer is"
                            + " assumed. Chances and Bayes factors are in strength.csv.");
        }
        page.endSection();
    }

    /** What the evidence did to each claim; nothing where none was judged by it. */
    private void factors(Html page) {
        List<ClaimResult> judged = Answer.tested(results).stream()
                .filter(result -> !result.evidence().isEmpty())
                .toList();
        if (judged.isEmpty()) {
            return;
        }
        JudgedClaims claims = new JudgedClaims(results.claims());
        page.put(
                "p",
                "A Bayes factor says by how much evidence moved the odds that a claim holds: 3 made them three times as"
                        + " good, 1/3 three times as bad. Factors and chances go from the least to the most over the thresholds, with"
                        + " the ends of the 90 % intervals of the factors in brackets.");
        page.table(
                "What the evidence did to each claim",
                List.of(
                        "Claim",
                        "Chance that it holds, before",
                        "After",
                        "Factor of this record alone",
                        "Factor against knowing nothing",
                        "Rests on"),
                judged.stream()
                        .map(result -> List.of(
                                result.claim().id(),
                                claims.before(result).map(JudgedClaims::chance).orElse(""),
                                JudgedClaims.chance(result),
                                FactorWords.withInterval(result.recordEvidence()),
                                FactorWords.withInterval(result.evidence()),
                                restsOn(result)))
                        .toList());
        page.put(
                "p",
                "Against knowing nothing: for a settlement, record and settlements elsewhere together; for any other"
                        + " change only a wider belief about approvals, which is no evidence. The rule is applied to this factor.");
    }

    private static String restsOn(ClaimResult result) {
        String thresholds = StrengthWords.thresholds(result);
        return RestsOn.of(result).words() + (thresholds.isEmpty() ? "" : ", at " + thresholds);
    }

    private List<String> row(ClaimResult result) {
        List<Strength> variants = results.strength().of(result.claim());
        List<String> row = new ArrayList<>(List.of(
                result.claim().id(), VerdictWords.of(result), results.strength().verdictOnGradesAb(result.claim())));
        for (Thesis belief : BELIEFS) {
            row.add(variants.stream()
                    .filter(each -> each.variant().prior() == belief)
                    .findFirst()
                    .map(StrengthSection::verdict)
                    .orElse("no draws of it"));
        }
        row.add(withoutOne(result, variants));
        return row;
    }

    /** In a narrow column; the paragraph above the table says why something was not run. */
    private static String verdict(Strength strength) {
        return strength.result().isPresent() ? EvidenceStrength.verdict(strength) : "not run";
    }

    /** The same, or the patterns without which it is another. */
    private static String withoutOne(ClaimResult result, List<Strength> variants) {
        List<Strength> each = variants.stream()
                .filter(one -> one.variant().leftOut().isPresent())
                .toList();
        Optional<Strength> notRun =
                each.stream().filter(one -> one.result().isEmpty()).findFirst();
        if (notRun.isPresent()) {
            return verdict(notRun.get());
        }
        List<Strength> others = each.stream()
                .filter(one -> one.result().orElseThrow().verdict() != result.verdict())
                .toList();
        return others.isEmpty()
                ? "the same"
                : others.stream()
                        .map(one -> EvidenceStrength.verdict(one) + " without "
                                + one.variant().leftOut().orElseThrow())
                        .collect(Collectors.joining("; "));
    }
}
