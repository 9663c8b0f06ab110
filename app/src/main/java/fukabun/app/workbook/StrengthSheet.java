package fukabun.app.workbook;

import fukabun.app.output.EvidenceStrength;
import fukabun.app.output.Results;
import fukabun.app.output.StrengthWords;
import fukabun.app.workbook.SheetWriter.Column;
import fukabun.app.workbook.Styles.Look;
import fukabun.study.BayesFactor;
import fukabun.study.ClaimResult;
import fukabun.study.RestsOn;
import fukabun.study.Strength;
import fukabun.study.Verdict;
import fukabun.study.VerdictWords;
import java.util.DoubleSummaryStatistics;
import java.util.List;

/** How strong each verdict is: one row for it, and one for each change of the evidence or of what was believed before. */
final class StrengthSheet {
    static final String NAME = "Strength";

    private static final int ID_WIDTH = 34;

    private StrengthSheet() {}

    static void write(SheetWriter sheet, Results results) {
        StrengthWords.scope(results.strength()).forEach(sentence -> sheet.row().text(sentence));
        sheet.headings(List.of(
                new Column("Claim", ID_WIDTH),
                new Column("What is changed", 60),
                new Column("Draws", 9),
                new Column("Chance, first threshold", 12),
                new Column("Chance, last threshold", 12),
                new Column("Bayes factor, least", 12),
                new Column("Bayes factor, most", 12),
                new Column("Verdict", 26),
                new Column("Rests on", 22)));
        for (ClaimResult result : results.claims()) {
            if (result.thesis() == results.theses().get(0) && result.verdict() != Verdict.ILLUSTRATION) {
                row(sheet, result.claim().id(), "nothing: as tested", result);
                results.strength().of(result.claim()).forEach(each -> row(sheet, each));
            }
        }
        sheet.finish();
    }

    private static void row(SheetWriter sheet, Strength strength) {
        String changed = StrengthWords.changed(strength.variant());
        if (strength.result().isPresent()) {
            row(sheet, strength.claim().id(), changed, strength.result().get());
            return;
        }
        sheet.row().text(strength.claim().id(), Look.BOLD).text(changed, Look.WRAPPED);
        sheet.number(strength.variant().draws().size(), Look.YEAR);
        sheet.skip()
                .skip()
                .skip()
                .skip()
                .text(EvidenceStrength.verdict(strength), Look.WRAPPED)
                .text("not run");
    }

    private static void row(SheetWriter sheet, String claim, String changed, ClaimResult result) {
        sheet.row().text(claim, Look.BOLD).text(changed, Look.WRAPPED).number(result.members(), Look.YEAR);
        sheet.number(result.holds().get(0), Look.PERCENT);
        sheet.number(result.holds().get(result.holds().size() - 1), Look.PERCENT);
        DoubleSummaryStatistics factors =
                result.evidence().stream().mapToDouble(BayesFactor::value).summaryStatistics();
        sheet.number(factors.getMin(), Look.HUNDREDTHS).number(factors.getMax(), Look.HUNDREDTHS);
        sheet.text(VerdictWords.of(result), Look.WRAPPED)
                .text(RestsOn.of(result).words());
    }
}
