package fukabun.app.cli.job;

import fukabun.app.cli.terminal.Ink;
import fukabun.app.cli.terminal.Layout;
import fukabun.app.cli.terminal.Progress;
import fukabun.app.cli.terminal.Terminal;
import fukabun.app.output.Manifest;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.List;
import java.util.function.Consumer;

/** What every command works with: the terminal, how to speak, and where the repository is. */
public final class Session {
    private final Terminal terminal;
    private final Home home;
    private final OutputOptions output;
    private final Progress progress;
    private final PrintWriter out;
    private final Consumer<List<Manifest.Input>> inspector;

    /**
     * A session that prints no results, for a command that another command runs; its progress is the same.
     *
     * @param inspector sees what an analysis reads, before its first run, and may refuse it by an exception
     */
    public Session muted(Consumer<List<Manifest.Input>> inspector) {
        return new Session(this, inspector);
    }

    private Session(Session loud, Consumer<List<Manifest.Input>> inspector) {
        this.inspector = inspector;
        terminal = loud.terminal;
        home = loud.home;
        output = loud.output;
        progress = loud.progress;
        out = new PrintWriter(Writer.nullWriter());
    }

    public Session(Terminal terminal, Home home, OutputOptions output) {
        this.terminal = terminal;
        this.home = home;
        this.output = output;
        this.out = terminal.out();
        this.inspector = inputs -> {};
        this.progress = new Progress(terminal.err(), this::style, System::nanoTime);
    }

    public Home home() {
        return home;
    }

    public PrintWriter out() {
        return out;
    }

    public PrintWriter err() {
        return terminal.err();
    }

    public boolean json() {
        return output.json();
    }

    public Ink ink() {
        return terminal.outHasColor() && !output.noColor() && !output.json() ? Ink.COLOR : Ink.PLAIN;
    }

    /** Prints what must be known before a result is read, in bold; nothing where there is nothing to warn of. */
    public void warn(List<String> warnings) {
        warnings.forEach(warning -> out.println(ink().bold(Layout.paragraph(warning))));
        if (!warnings.isEmpty()) {
            out.println();
        }
    }

    /** Tells what an analysis reads, before its first run. */
    void inspect(List<Manifest.Input> inputs) {
        inspector.accept(inputs);
    }

    public Progress progress() {
        return progress;
    }

    private Progress.Style style() {
        if (output.quiet()) {
            return Progress.Style.NONE;
        }
        return terminal.errIsTerminal() ? Progress.Style.BAR : Progress.Style.LINES;
    }
}
