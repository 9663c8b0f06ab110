package fukabun.app.cli.terminal;

/** What the program tells the shell when it leaves. */
public final class ExitCode {
    /** Done; a verdict of refuted is a result too. */
    public static final int DONE = 0;
    /** A fault of the program. */
    public static final int OUR_FAULT = 1;
    /** A fault of a file, an argument or an option. */
    public static final int BAD_INPUT = 2;
    /** A rerun that differs, or whose inputs do. */
    public static final int DIFFERS = 3;
    /** A fault of the surroundings: disk full, no permission. */
    public static final int SURROUNDINGS = 4;
    /** Stopped by the user. */
    public static final int INTERRUPTED = 130;

    private ExitCode() {}
}
