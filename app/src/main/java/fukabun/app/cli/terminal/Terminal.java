package fukabun.app.cli.terminal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The two streams that a user reads, and whether a person or a file stands behind each. */
public final class Terminal implements AutoCloseable {
    private final WatchedStream watched;
    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean outIsTerminal;
    private final boolean errIsTerminal;
    private final boolean wantsColor;

    /**
     * @param wantsColor false where the environment asks for none
     */
    public Terminal(
            OutputStream out,
            OutputStream err,
            Charset charset,
            boolean outIsTerminal,
            boolean errIsTerminal,
            boolean wantsColor) {
        this.watched = new WatchedStream(out);
        this.out = new PrintWriter(new OutputStreamWriter(watched, charset), false);
        this.err = new PrintWriter(new OutputStreamWriter(err, charset), true);
        this.outIsTerminal = outIsTerminal;
        this.errIsTerminal = errIsTerminal;
        this.wantsColor = wantsColor;
    }

    /** The terminal of this process; the launcher says which streams are seen by a person. */
    public static Terminal ofSystem() {
        boolean outIsTerminal = isTerminal("fukabun.terminal.out");
        String noColor = System.getenv("NO_COLOR");
        return new Terminal(
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                outIsTerminal && isWindows() ? Charset.defaultCharset() : StandardCharsets.UTF_8,
                outIsTerminal,
                isTerminal("fukabun.terminal.err"),
                (noColor == null || noColor.isEmpty()) && !"dumb".equals(System.getenv("TERM")));
    }

    /** Results. */
    public PrintWriter out() {
        return out;
    }

    /** Progress and complaints. */
    public PrintWriter err() {
        return err;
    }

    public boolean errIsTerminal() {
        return errIsTerminal;
    }

    /** Whether results may be coloured. */
    public boolean outHasColor() {
        return outIsTerminal && wantsColor;
    }

    /** Passes the exit code on, unless what was printed could not be written; a reader that went away is no fault. */
    public int finish(int code) {
        out.flush();
        String failure = watched.failure();
        if (failure == null || failure.toLowerCase(Locale.ROOT).contains("pipe")) {
            return code;
        }
        err.println("fukabun: the output could not be written: " + failure);
        return code == ExitCode.DONE ? ExitCode.SURROUNDINGS : code;
    }

    @Override
    public void close() {
        out.flush();
        err.flush();
    }

    private static boolean isTerminal(String property) {
        String told = System.getProperty(property);
        return told == null ? System.console() != null : Boolean.parseBoolean(told);
    }

    private static boolean isWindows() {
        return System.getProperty("os.name").startsWith("Windows");
    }
}
