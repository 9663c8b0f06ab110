package fukabun.app.cli;

import java.io.PrintWriter;

/** What every command works with: the terminal, how to speak, and where the repository is. */
final class Session {
    private final Terminal terminal;
    private final Home home;
    private final OutputOptions output;
    private final Progress progress;

    Session(Terminal terminal, Home home, OutputOptions output) {
        this.terminal = terminal;
        this.home = home;
        this.output = output;
        this.progress = new Progress(terminal.err(), this::style, System::nanoTime);
    }

    Home home() {
        return home;
    }

    PrintWriter out() {
        return terminal.out();
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
