package fukabun.app.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import fukabun.app.Damage;
import fukabun.app.files.Fault;
import fukabun.app.files.ScenarioException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;

/** Every shipped table, damaged: it is read, or refused with places. The profile {@code long} tries more. */
class DamagedTablesProperties {
    private Path folder;

    @BeforeProperty
    void makeFolder() throws IOException {
        folder = Files.createTempDirectory("damaged");
    }

    @AfterProperty
    void removeFolder() throws IOException {
        Files.delete(folder);
    }

    @Provide
    Arbitrary<String> tables() {
        return Arbitraries.of(Tables.files());
    }

    @Provide
    Arbitrary<List<Damage>> damages() {
        return Damage.several();
    }

    @Property(seed = "19731010")
    void aDamagedTableIsReadOrRefusedWithPlaces(@ForAll("tables") String table, @ForAll("damages") List<Damage> damages)
            throws IOException {
        Path file = folder.resolve(table);
        Files.write(file, Damage.apply(damages, Files.readAllBytes(ShippedData.FOLDER.resolve(table))));
        try {
            assertFalse(DataReader.read(ShippedData.FOLDER, folder).digest().isEmpty());
        } catch (ScenarioException refused) {
            assertFalse(refused.faults().isEmpty());
            refused.faults().forEach(fault -> assertHasAPlace(fault, file));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** Where sources are missing the tables that cite them are blamed. */
    private static void assertHasAPlace(Fault fault, Path file) {
        if (!file.endsWith(Tables.SOURCES)) {
            assertEquals(file.toString(), fault.file());
        }
        assertFalse(fault.message().isBlank());
        assertFalse(fault.toString().chars().anyMatch(Character::isISOControl), fault.toString());
    }
}
