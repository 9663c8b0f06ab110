package fukabun.app.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.app.files.Fault;
import fukabun.base.Draws;
import fukabun.base.Topic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shipped files damaged at random places, on fixed seeds: whatever comes, the reader answers with faults or a record. */
class MutatedFilesTest {
    private static final List<String> DAMAGES = List.of(
            "",
            " ",
            "\n",
            ":",
            "{",
            "}",
            "[",
            "]",
            "-",
            "'",
            "\"",
            "0",
            "9",
            "~",
            "null",
            "true",
            ".nan",
            "&a ",
            "*a",
            "!!str ",
            "<<",
            "#",
            "---\n",
            "\t",
            "1e400",
            "baseline",
            "month",
            "? ",
            "| ",
            "%",
            "\u0001",
            "id");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "baseline.yaml, 100",
        "islands-1973.yaml, 300",
        "studies/seikei-fukabun.yaml, 80",
        "priors/main.yaml, 40"
    })
    void aDamagedFileIsAnsweredWithFaultsAndNeverWithACrash(String shipped, int mutants) throws IOException {
        String text = Files.readString(Shelf.SCENARIOS.resolve(shipped));
        String name = Path.of(shipped).getFileName().toString();
        ScenarioLibrary library = Shelf.library();
        int refused = 0;
        for (int mutant = 0; mutant < mutants; mutant++) {
            Path file = Shelf.write(folder, name, damaged(text, mutant));
            List<Fault> faults = library.check(file);
            refused += faults.isEmpty() ? 0 : 1;
            for (Fault fault : faults) {
                assertEquals(file.toString(), fault.file());
                assertTrue(fault.line() > 0 || faults.size() == 1, fault.toString());
            }
        }
        assertTrue(refused > mutants / 4, "only " + refused + " were refused");
    }

    /** One to three stretches of up to eight characters replaced. */
    private static String damaged(String text, int mutant) {
        Draws draws = new Draws(7);
        StringBuilder damaged = new StringBuilder(text);
        int times = 1 + pick(draws, mutant, 0, 3);
        for (int i = 1; i <= times; i++) {
            int from = pick(draws, mutant, 10 * i, damaged.length());
            int to = Math.min(damaged.length(), from + pick(draws, mutant, 10 * i + 1, 9));
            damaged.replace(from, to, DAMAGES.get(pick(draws, mutant, 10 * i + 2, DAMAGES.size())));
        }
        return damaged.toString();
    }

    private static int pick(Draws draws, int mutant, int draw, int below) {
        return (int) (draws.uniform(Topic.TEST, 0, mutant, draw) * below);
    }
}
