package fukabun.study;

/** What a test says of a claim. */
public enum Verdict {
    SUPPORTED("supported"),
    REFUTED("refuted"),
    /** The posterior reaches neither threshold. */
    UNDECIDED("undecided"),
    /** The evidence moves the odds by less than a factor of three. */
    NOT_DECIDED("not decided by this record"),
    /** The model assumes this part rather than tests it. */
    ASSUMED("assumed"),
    /** Shown and not tested: it counts in no verdict. */
    ILLUSTRATION("illustration, counts in no verdict"),
    /** The parameters have not been confronted with the record. */
    NOT_CALIBRATED("not calibrated");

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    /** The verdict in files and on the terminal. */
    public String words() {
        return words;
    }
}
