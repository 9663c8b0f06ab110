package fukabun.app.output;

/** How far a result may be believed, in the same words on the terminal, the page and the workbook. */
public final class Standing {
    /** Fewer draws than these are a trial: a calibration keeps so many. */
    public static final int ENOUGH_DRAWS = 200;

    private static final String CALIBRATED = "Calibrated: the parameters have been confronted with the record.";
    private static final String TRIAL = "A trial: on fewer than " + ENOUGH_DRAWS
            + " draws a verdict or an interval hangs on which were taken, and may be surer than it should be.";

    private Standing() {}

    /** A warning where a result has too few draws to lean on; empty where it has enough. */
    public static String trial(int draws) {
        return draws < ENOUGH_DRAWS ? TRIAL : "";
    }

    /** Of a result under the posterior. */
    public static String calibrated(int draws) {
        return withTrial(CALIBRATED, draws);
    }

    /**
     * Of a result whose parameters never met the record.
     *
     * @param belief where the parameters were drawn from, after "drawn from"
     */
    public static String notCalibrated(String belief, int draws) {
        return withTrial(
                "Not calibrated: the parameters are drawn from " + belief + " and have not been confronted with the"
                        + " record. The intervals say what those beliefs allow; they are not findings.",
                draws);
    }

    public static String of(Results results) {
        return results.isCalibrated()
                ? calibrated(results.draws())
                : notCalibrated("what was believed before,", results.draws());
    }

    /** Whether the result must not be read as a finding. */
    public static boolean isWarning(Results results) {
        return !results.isCalibrated() || results.draws() < ENOUGH_DRAWS;
    }

    private static String withTrial(String status, int draws) {
        String trial = trial(draws);
        return trial.isEmpty() ? status : status + " " + trial;
    }
}
