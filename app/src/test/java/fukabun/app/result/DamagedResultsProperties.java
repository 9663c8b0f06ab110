package fukabun.app.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import fukabun.app.Damage;
import fukabun.app.files.Fault;
import fukabun.app.files.FileTrees;
import fukabun.app.files.ScenarioException;
import fukabun.app.output.Csv;
import fukabun.app.output.DecisionTables;
import fukabun.app.output.LoggedRun;
import fukabun.app.output.ManifestFile;
import fukabun.app.output.SampleResults;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;

/** What a result folder holds to be read again, damaged: it is read, or refused. The profile {@code long} tries more. */
class DamagedResultsProperties {
    private static final List<String> FILES = List.of("decisions.csv", "chronicle.csv", "manifest.json");

    private Path folder;
    private Path whole;

    @BeforeProperty
    void writeAResult() throws IOException {
        folder = Files.createTempDirectory("damaged");
        whole = Files.createDirectory(folder.resolve("whole"));
        List<LoggedRun> runs = SampleResults.claim().logged();
        Csv.write(DecisionTables.decisions(runs), whole);
        Csv.write(DecisionTables.chronicle(runs), whole);
        ManifestFile.write(SampleResults.manifest("study"), whole);
    }

    @AfterProperty
    void removeIt() throws IOException {
        FileTrees.delete(folder);
    }

    @Provide
    Arbitrary<String> files() {
        return Arbitraries.of(FILES);
    }

    @Provide
    Arbitrary<List<Damage>> damages() {
        return Damage.several();
    }

    @Property(seed = "19731010")
    void aDamagedResultIsReadOrRefused(@ForAll("files") String damaged, @ForAll("damages") List<Damage> damages)
            throws IOException {
        for (String file : FILES) {
            byte[] bytes = Files.readAllBytes(whole.resolve(file));
            Files.write(folder.resolve(file), file.equals(damaged) ? Damage.apply(damages, bytes) : bytes);
        }
        try {
            StoredManifest.read(folder).tables().forEach(folder::resolve);
            assertFalse(
                    DecisionLog.read(folder, Optional.empty(), 0).decisions().isEmpty());
        } catch (ScenarioException refused) {
            assertFalse(refused.faults().isEmpty());
            refused.faults().forEach(fault -> assertNames(fault, folder.resolve(damaged)));
        }
    }

    private static void assertNames(Fault fault, Path file) {
        assertEquals(file.toString(), fault.file());
        assertFalse(fault.message().isBlank());
        assertFalse(fault.toString().chars().anyMatch(Character::isISOControl), fault.toString());
    }
}
