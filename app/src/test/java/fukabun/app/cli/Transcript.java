package fukabun.app.cli;

import fukabun.app.cli.job.Home;
import fukabun.app.cli.terminal.Terminal;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** One command line run inside the test, with what it printed and the exit code it left with. */
record Transcript(int code, String out, String err) {
    /** Runs with the repository that holds this module; neither stream is a terminal. */
    static Transcript of(String... args) {
        return of(repository(), args);
    }

    static Transcript of(Home home, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code;
        try (Terminal terminal = new Terminal(out, err, StandardCharsets.UTF_8, false, false, false)) {
            code = terminal.finish(new CommandTree(terminal, home).run(args));
        }
        return new Transcript(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    static Home repository() {
        return new Home(Path.of("..").toAbsolutePath().normalize());
    }
}
