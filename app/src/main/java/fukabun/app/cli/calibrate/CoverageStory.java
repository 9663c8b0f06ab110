package fukabun.app.cli.calibrate;

import fukabun.app.output.CoverageTable;
import fukabun.app.output.Story;
import java.util.List;

/** Whether the intervals of a calibration may be trusted, in two sentences and a few points of method. */
final class CoverageStory {
    private CoverageStory() {}

    /** @param shown coverages at the share of the draws that is kept */
    static Story of(int records, List<CoverageTable.Line> shown) {
        return new Story(
                "Coverage on synthetic records",
                "Do the intervals of a calibration hold the truth as often as they say?",
                "A check of the method on records whose truth is known, not on the real one.",
                false,
                List.of(
                        CoverageReport.conclusion(shown),
                        "With " + records
                                + " records a coverage is known within the limits in coverage.csv, which allow one"
                                + " false alarm in twenty checks."),
                List.of(
                        "Each draw of the main prior is taken for history in turn; the draws nearest to its record are kept, and"
                                + " the place of the truth among them is counted (Talts and others, 2018).",
                        "Once over any draws, once over those whose history is most like the real one.",
                        "A coverage of 50 and of 90 percent is right; less is a stop, more is too wide and no danger."));
    }
}
