package fukabun.app.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A program of its own that never finishes a result folder, to be killed by tests. */
final class WritingProgram {
    private WritingProgram() {}

    static Process start(Path parent, String digest, String how) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classPath = System.getProperty("java.class.path");
        return new ProcessBuilder(
                        java, "-cp", classPath, WritingProgram.class.getName(), parent.toString(), digest, how)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    public static void main(String[] arguments) {
        ResultFolder.write(Path.of(arguments[0]), "study", arguments[1], folder -> {
            Files.writeString(folder.resolve("half.csv"), "half");
            System.out.println("filling");
            if (arguments[2].equals("halt")) {
                Runtime.getRuntime().halt(9);
            }
            waitForEver();
        });
    }

    private static void waitForEver() {
        try {
            Thread.sleep(Long.MAX_VALUE);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
