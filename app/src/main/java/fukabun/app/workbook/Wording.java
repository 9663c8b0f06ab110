package fukabun.app.workbook;

import fukabun.app.output.Results;

/** Sentences that stand on more than one sheet. */
final class Wording {
    private Wording() {}

    /** How sure the result is, in one sentence that begins with the verdict on it. */
    static String status(Results results) {
        return results.isCalibrated()
                ? "Calibrated: the parameters have been confronted with the record."
                : "Not calibrated: the parameters are drawn from what was believed before, and have not been confronted"
                        + " with the record. The intervals say what those beliefs allow; they are not findings.";
    }
}
