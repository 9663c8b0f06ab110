package fukabun.app.cli;

import java.io.PrintWriter;
import java.io.Writer;

/** What every command works with: the terminal, how to speak, and where the repository is. */
final class Session {
    private final Terminal terminal;
    private final Home home;
    private final OutputOptions output;
    private final Progress progress;
    private final PrintWriter out;

    /** A session that prints no results, for a command that another command runs; its progress is the same. */
    Session muted() {
        return new Session(this);
    }

    private Session(Session loud) {
        terminal = loud.terminal;
        home = loud.home;
        output = loud.output;
        progress = loud.progress;
        out = new PrintWriter(Writer.nullWriter());
    }

    Session(Terminal terminal, Home home, OutputOptions output) {
        this.terminal = terminal;
        this.home = home;
        this.output = output;
        this.out = terminal.out();
        this.progress = new Progress(terminal.err(), this::style, System::nanoTime);
    }

    Home home() {
        return home;
    }

    PrintWriter out() {
        return out;
    }

    PrintWriter err() {
        return terminal.err();
    }

    boolean json() {
        return output.json();
    }

    Ink ink() {
        return terminal.outHasColor() && !output.noColor() && !output.json() ? Ink.COLOR : Ink.PLAIN;
    }

    Progress progress() {
        return progress;
    }

    private Progress.Style style() {
        if (output.quiet()) {
            return Progress.Style.NONE;
        }
        return terminal.errIsTerminal() ? Progress.Style.BAR : Progress.Style.LINES;
    }
}
