package fukabun.app.cli.terminal;

/** The warning on results of few draws. */
public final class Trial {
    /** With fewer draws an answer hangs on which were taken. */
    public static final int ENOUGH_DRAWS = 200;

    private Trial() {}

    /**
     * The warning, for example on {@code a verdict}.
     *
     * @param what hangs on the draws, in the singular
     */
    public static String words(String what) {
        return "A trial: on fewer than " + ENOUGH_DRAWS + " draws " + what
                + " hangs on which were taken, and may be surer than it should be.";
    }
}
