package fukabun.app.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.app.Damage;
import fukabun.app.files.Fault;
import fukabun.app.files.Faults;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;

/**
 * Every shipped scenario, study and priors file, damaged: what comes is either read into a record or refused with
 * places. The profile {@code long} tries more.
 */
class DamagedFilesProperties {
    private final ScenarioLibrary library = Shelf.library();
    private Path folder;

    @BeforeProperty
    void makeFolder() throws IOException {
        folder = Files.createTempDirectory("damaged");
    }

    @AfterProperty
    void removeFolder() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            files.forEach(DamagedFilesProperties::delete);
        }
        Files.delete(folder);
    }

    @Provide
    Arbitrary<Path> shippedFiles() throws IOException {
        try (Stream<Path> files = Files.walk(Shelf.SCENARIOS)) {
            return Arbitraries.of(files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList());
        }
    }

    @Provide
    Arbitrary<List<Damage>> damages() {
        return Damage.several();
    }

    @Property(seed = "19731010")
    void aDamagedFileIsReadOrRefusedWithPlaces(
            @ForAll("shippedFiles") Path shipped, @ForAll("damages") List<Damage> damages) throws IOException {
        Path file = folder.resolve(shipped.getFileName());
        Files.write(file, Damage.apply(damages, Files.readAllBytes(shipped)));
        List<Fault> faults = library.check(file);
        faults.forEach(fault -> assertHasAPlace(fault, file, faults.size()));
        if (faults.isEmpty()) {
            assertFalse(read(shipped, file).isEmpty());
        }
    }

    /** The canonical text of what a file without faults says. */
    private String read(Path shipped, Path file) {
        String folderName = shipped.getParent().getFileName().toString();
        return switch (folderName) {
            case "studies" -> library.canonical(library.study(file.toString()));
            case "priors" -> library.canonical(library.priors());
            default -> library.canonical(library.scenario(file.toString()));
        };
    }

    private static void assertHasAPlace(Fault fault, Path file, int faults) {
        assertEquals(file.toString(), fault.file());
        assertTrue(fault.line() > 0 && fault.column() > 0 || isOfTheWhole(fault, faults), fault.toString());
        assertFalse(fault.message().isBlank());
        assertFalse(fault.toString().chars().anyMatch(Character::isISOControl), fault.toString());
    }

    /** An unreadable file has one fault; a file with very many says so at the end. */
    private static boolean isOfTheWhole(Fault fault, int faults) {
        return faults == 1 || faults == Faults.MOST + 1 && fault.message().endsWith("the rest is not shown.");
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
