package fukabun.app.cli.job;

import fukabun.app.cli.terminal.ExitCode;
import fukabun.app.cli.terminal.Misuse;
import fukabun.app.files.Fault;
import fukabun.app.files.ScenarioException;
import fukabun.app.files.SurroundingsException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.concurrent.CancellationException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The one place where a failure becomes a message and an exit code. */
public final class Failures {
    private static final String TRACE = "FUKABUN_TRACE";

    private final Session session;

    public Failures(Session session) {
        this.session = session;
    }

    /** The command line itself is wrong. */
    public int misused(ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        say(Misuse.message(e));
        session.err().println("'" + command.getCommandSpec().qualifiedName() + " --help' tells what is allowed.");
        return ExitCode.BAD_INPUT;
    }

    /** The command failed while it ran. */
    public int failed(Exception e, CommandLine command, ParseResult parsed) {
        return report(e);
    }

    /** Tells the user and returns the exit code. */
    public int report(Throwable e) {
        session.progress().end();
        if (e instanceof ScenarioException bad) {
            return faults(bad);
        }
        if (e instanceof CancellationException || e instanceof InterruptedException) {
            say(e.getMessage() == null ? "interrupted" : e.getMessage());
            return ExitCode.INTERRUPTED;
        }
        if (e instanceof SurroundingsException) {
            say(e.getMessage());
            return ExitCode.SURROUNDINGS;
        }
        if (e instanceof UncheckedIOException unchecked) {
            return surroundings(unchecked.getCause());
        }
        if (e instanceof IOException io) {
            return surroundings(io);
        }
        return ourFault(e);
    }

    private int faults(ScenarioException e) {
        for (Fault fault : e.faults()) {
            session.err().println(fault);
        }
        return ExitCode.BAD_INPUT;
    }

    private int surroundings(IOException e) {
        String what = e instanceof FileSystemException file && file.getFile() != null ? file.getFile() + ": " : "";
        say(what + reason(e));
        return ExitCode.SURROUNDINGS;
    }

    private static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        return e instanceof FileSystemException file && file.getReason() != null ? file.getReason() : e.toString();
    }

    private int ourFault(Throwable e) {
        PrintWriter err = session.err();
        if (e instanceof OutOfMemoryError) {
            say("out of memory. Maybe fewer --runs or --threads, or FUKABUN_JAVA_OPTIONS=-Xmx4g.");
        } else {
            say("this is a fault of the program, not yours: " + e);
        }
        err.println("A place to look: " + placeToLook(e));
        if (System.getenv(TRACE) != null) {
            e.printStackTrace(err);
        } else {
            err.println("With " + TRACE + "=1 in the environment the whole way there is printed.");
        }
        return ExitCode.OUR_FAULT;
    }

    private static String placeToLook(Throwable e) {
        return Arrays.stream(e.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("fukabun."))
                .findFirst()
                .or(() -> Arrays.stream(e.getStackTrace()).findFirst())
                .map(StackTraceElement::toString)
                .orElse("unknown");
    }

    private void say(String message) {
        session.err().println("fukabun: " + message);
    }
}
