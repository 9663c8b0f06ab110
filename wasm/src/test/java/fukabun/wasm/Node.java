package fukabun.wasm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The program that runs the WebAssembly, from outside the JVM. */
final class Node {
    private static final String PROGRAM = System.getProperty("node", "node");
    private static final Path SCRIPTS = Path.of("src", "test", "js");
    private static final String WASM = Path.of("target", "wasm").toString();
    private static final int OLDEST = 24;
    private static final String CURE =
            "Maybe npm install --prefix DIR node@24, and then -Dnode=DIR/node_modules/.bin/node.";
    private static final long LONGEST_MINUTES = 5;

    private Node() {}

    /** What a script prints that is given the folder of the WebAssembly, some arguments, and a text to read. */
    static String run(String script, String text, int... arguments) throws IOException, InterruptedException {
        checkVersion();
        List<String> command =
                new ArrayList<>(List.of(PROGRAM, SCRIPTS.resolve(script).toString(), WASM));
        for (int argument : arguments) {
            command.add(Integer.toString(argument));
        }
        return output(command, text);
    }

    private static void checkVersion() throws IOException, InterruptedException {
        String version = output(List.of(PROGRAM, "--version"), "").strip();
        int major = Integer.parseInt(version.replaceFirst("^v(\\d+)\\..*$", "$1"));
        if (major < OLDEST) {
            throw new IllegalStateException("node must be " + OLDEST + " or later to run the WebAssembly, but '"
                    + PROGRAM + "' is " + version + ". " + CURE);
        }
    }

    private static String output(List<String> command, String text) throws IOException, InterruptedException {
        Path in = Files.createTempFile("scenario", ".txt");
        Path out = Files.createTempFile("node", ".out");
        Path err = Files.createTempFile("node", ".err");
        try {
            Files.writeString(in, text);
            Process process = start(new ProcessBuilder(command)
                    .redirectInput(in.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile()));
            if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException(command + " did not end within " + LONGEST_MINUTES + " minutes");
            }
            if (process.exitValue() != 0) {
                throw new IllegalStateException(
                        command + " ended with " + process.exitValue() + ":\n" + Files.readString(err));
            }
            return Files.readString(out);
        } finally {
            for (Path file : List.of(in, out, err)) {
                Files.delete(file);
            }
        }
    }

    private static Process start(ProcessBuilder builder) {
        try {
            return builder.start();
        } catch (IOException e) {
            throw new IllegalStateException("'" + PROGRAM + "' cannot be started. " + CURE, e);
        }
    }
}
