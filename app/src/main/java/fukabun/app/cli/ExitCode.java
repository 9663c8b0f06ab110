package fukabun.app.cli;

/** What the program tells the shell when it leaves. */
final class ExitCode {
    /** Done; a verdict of refuted is a result too. */
    static final int DONE = 0;
    /** A fault of the program. */
    static final int OUR_FAULT = 1;
    /** A fault of a file, an argument or an option. */
    static final int BAD_INPUT = 2;
    /** A rerun that differs, or whose inputs do. */
    static final int DIFFERS = 3;
    /** A fault of the surroundings: disk full, no permission. */
    static final int SURROUNDINGS = 4;
    /** Stopped by the user. */
    static final int INTERRUPTED = 130;

    private ExitCode() {}
}
