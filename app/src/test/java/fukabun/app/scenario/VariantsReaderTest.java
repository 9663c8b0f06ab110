package fukabun.app.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.app.files.ScenarioException;
import fukabun.scenario.Thesis;
import fukabun.study.EvidenceVariant;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VariantsReaderTest {
    @TempDir
    private Path folder;

    private Path file(String rows) throws IOException {
        return Files.writeString(folder.resolve("variants.csv"), "variant,thesis,draw\n" + rows);
    }

    @Test
    void drawsAreReadInTheirOrder() throws IOException {
        assertEquals(
                List.of(
                        EvidenceVariant.gradesAb(List.of(9, 4)),
                        EvidenceVariant.without("coal-price", List.of(4)),
                        EvidenceVariant.believing(Thesis.ZERO, List.of(0))),
                VariantsReader.read(
                        file(
                                "grades-AB,continuous,9\ngrades-AB,continuous,4\nwithout-coal-price,continuous,4\nprior-zero,zero,0\n")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "grades-AB,continuous,x|:2:1:",
                "grades-AB,continuous|has 2 cells",
                "grades-AB,faint,1|there is no thesis faint",
                "prior-zero,strong,1|there is no variant prior-zero",
                "grades-AB,continuous,-1|at least 0",
            })
    void whatIsNoDrawIsAnErrorWithItsCure(String row, String told) throws IOException {
        Path file = file(row + "\n");
        ScenarioException refused = assertThrows(ScenarioException.class, () -> VariantsReader.read(file));
        assertTrue(refused.getMessage().contains(told), refused.getMessage());
        assertTrue(refused.getMessage().contains("calibrate --install"), refused.getMessage());
    }
}
