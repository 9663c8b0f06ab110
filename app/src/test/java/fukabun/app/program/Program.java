package fukabun.app.program;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The packaged program, to be started in a process of its own.
 *
 * @param jar of the application, with its libraries beside it
 * @param java the command that runs it
 * @param before words in front of the command, which change what it may do
 * @param javaOptions of the virtual machine
 * @param environment variables on top of those of the test
 */
record Program(Path jar, Path java, List<String> before, List<String> javaOptions, Map<String, String> environment) {
    /** The module that the tests run in; its parent is the repository. */
    private static final Path MODULE = Path.of("").toAbsolutePath();

    /** Far more than any of these commands takes on a busy machine: it ends a program that hangs. */
    private static final long DEADLINE_SECONDS = 180;

    private static final Pattern TRACE = Pattern.compile("(?m)^\\s+at [a-z]|Exception|fault of the program");

    /** What a program left behind when it ended. */
    record Ended(int code, String out, String err) {
        /** Neither a stack trace nor an excuse for one. */
        void assertNoTrace() {
            assertFalse(TRACE.matcher(out + err).find(), this::toString);
        }

        /** The folder that the last line of the output names. */
        Path folder() {
            String last = out.lines().reduce((first, second) -> second).orElse("");
            assertTrue(last.startsWith("Results in "), this::toString);
            return Path.of(last.substring("Results in ".length()));
        }
    }

    /** A program that was started, and the files that take what it prints. */
    record Started(Process process, Path out, Path err) {
        Ended end() throws IOException, InterruptedException {
            return endWithin(DEADLINE_SECONDS);
        }

        Ended endWithin(long seconds) throws IOException, InterruptedException {
            try {
                boolean ended = process.waitFor(seconds, TimeUnit.SECONDS);
                String said = Files.readString(out) + Files.readString(err);
                assertTrue(ended, () -> "no end after " + seconds + " s: " + said);
                return new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
            } finally {
                process.destroyForcibly().waitFor();
                Files.delete(out);
                Files.delete(err);
            }
        }
    }

    static Path repository() {
        return MODULE.getParent();
    }

    /** As it was packaged, on the Java that runs the tests. */
    static Program packaged() {
        Path jar = MODULE.resolve("target").resolve("fukabun.jar");
        assertTrue(Files.exists(jar), "the program is not packaged: run mvn verify");
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return new Program(jar, java, List.of(), List.of("-Djava.awt.headless=true"), Map.of());
    }

    /** A copy that any user may read, in a repository of its own. */
    Program copiedTo(Path folder) throws IOException {
        copy(repository().resolve("data"), folder.resolve("data"));
        copy(repository().resolve("scenarios"), folder.resolve("scenarios"));
        copy(MODULE.resolve("target").resolve("lib"), folder.resolve("app/target/lib"));
        Path copy = Files.copy(jar, folder.resolve("app/target/fukabun.jar"));
        return new Program(copy, java, before, javaOptions, environment);
    }

    Program on(Path otherJava) {
        return new Program(jar, otherJava, before, javaOptions, environment);
    }

    Program after(List<String> words) {
        return new Program(jar, java, words, javaOptions, environment);
    }

    Program with(String... moreJavaOptions) {
        List<String> options = new ArrayList<>(javaOptions);
        options.addAll(Arrays.asList(moreJavaOptions));
        return new Program(jar, java, before, options, environment);
    }

    Program in(String variable, String value) {
        Map<String, String> more = new HashMap<>(environment);
        more.put(variable, value);
        return new Program(jar, java, before, javaOptions, more);
    }

    /** The words of the whole command line. */
    List<String> command(String... arguments) {
        List<String> command = new ArrayList<>(before);
        command.add(java.toString());
        command.addAll(javaOptions);
        command.addAll(List.of("-jar", jar.toString()));
        command.addAll(Arrays.asList(arguments));
        return command;
    }

    Started start(String... arguments) throws IOException {
        Path out = Files.createTempFile("out", ".txt");
        Path err = Files.createTempFile("err", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command(arguments));
        builder.environment().putAll(environment);
        builder.redirectOutput(out.toFile()).redirectError(err.toFile());
        return new Started(builder.start(), out, err);
    }

    Ended run(String... arguments) throws IOException, InterruptedException {
        return start(arguments).end();
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }
}
