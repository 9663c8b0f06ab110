package fukabun.app.cli.job;

import fukabun.app.files.SurroundingsException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;

/**
 * The repository's folders, whatever the current folder is.
 *
 * @param root the folder that holds {@code data/} and {@code scenarios/}
 */
public record Home(Path root) {
    private static final String PROPERTY = "fukabun.home";
    private static final int FROM_JAR_TO_ROOT = 3;

    /** As the launcher says, else from where the program was loaded, which is {@code app/target/}. */
    public static Home ofSystem() {
        String told = System.getProperty(PROPERTY);
        return new Home(told == null ? fromProgram() : Path.of(told));
    }

    public Path data() {
        return existing("data");
    }

    public Path scenarios() {
        return existing("scenarios");
    }

    /** Where results go unless the user says otherwise; made when first written to. */
    public Path results() {
        return root.resolve("results");
    }

    /** A path that holds from any current folder: from the top of the repository where it lies below, else absolute. */
    String stored(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        Path top = root.toAbsolutePath().normalize();
        return (absolute.startsWith(top) ? top.relativize(absolute) : absolute).toString();
    }

    /** The path that {@link #stored} wrote down. */
    public Path restored(String stored) {
        return root.toAbsolutePath().normalize().resolve(stored);
    }

    private Path existing(String name) {
        Path folder = root.resolve(name);
        if (!Files.isDirectory(folder)) {
            throw new SurroundingsException(
                    "the folder " + folder + " is missing. Maybe start the program by the launcher 'fukabun' at the top"
                            + " of the repository.",
                    null);
        }
        return folder;
    }

    private static Path fromProgram() {
        CodeSource source = Home.class.getProtectionDomain().getCodeSource();
        try {
            Path folder = Path.of(source.getLocation().toURI());
            for (int up = 0; up < FROM_JAR_TO_ROOT && folder.getParent() != null; up++) {
                folder = folder.getParent();
            }
            return folder;
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the program's own place cannot be read: " + source.getLocation(), e);
        }
    }
}
