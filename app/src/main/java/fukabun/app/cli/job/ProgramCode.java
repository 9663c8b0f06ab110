package fukabun.app.cli.job;

import fukabun.app.files.InputDigest;
import fukabun.base.Month;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which code runs: a digest over the program's own compiled classes, by name. Libraries are left out, and so are the
 * times and the order that a jar adds. Another compiler may make other classes of the same sources.
 */
final class ProgramCode {
    /** One class of each module. */
    private static final List<Class<?>> MODULES = List.of(Month.class, ProgramCode.class);

    private static final String OWN = "fukabun";

    private ProgramCode() {}

    /** The digest, 64 digits; none where the classes cannot be read. */
    static Optional<String> digest() {
        InputDigest digest = new InputDigest();
        try {
            for (Class<?> module : MODULES) {
                add(
                        Path.of(module.getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .toURI()),
                        digest);
            }
        } catch (IOException | URISyntaxException e) {
            return Optional.empty();
        }
        return Optional.of(digest.hex());
    }

    /** Adds the classes of a jar or of a folder. */
    private static void add(Path place, InputDigest digest) throws IOException {
        if (Files.isDirectory(place)) {
            addBelow(place, digest);
            return;
        }
        try (FileSystem jar = FileSystems.newFileSystem(place)) {
            addBelow(jar.getPath("/"), digest);
        }
    }

    private static void addBelow(Path root, InputDigest digest) throws IOException {
        try (Stream<Path> files = Files.walk(root.resolve(OWN))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".class"))
                    .sorted()
                    .toList()) {
                String name = root.relativize(file).toString().replace('\\', '/');
                digest.with(name, Files.readAllBytes(file));
            }
        }
    }
}
