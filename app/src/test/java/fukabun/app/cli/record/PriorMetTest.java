package fukabun.app.cli.record;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.app.files.ScenarioException;
import fukabun.calibration.Measure;
import fukabun.calibration.Pattern;
import fukabun.calibration.PatternSet;
import fukabun.calibration.Target;
import fukabun.record.Grade;
import fukabun.record.Indicator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shares of the prior beside a posterior, in the columns that calibration writes. */
class PriorMetTest {
    private static final String HEADING = "pattern,role,weight,grade,met,prior_met,met_by_almost_any_draw,statement\n";

    @TempDir
    private Path folder;

    @Test
    void theSharesOfThePriorAreReadByTheNameOfThePattern() throws IOException {
        write(HEADING + "timber,evidence,1,A,0.9,0.25,false,\"Timber, of course\"\nexports,check,1,A,0.9,,false,E\n");
        PriorMet prior = PriorMet.beside(folder.resolve("main.csv"));
        assertArrayEquals(new double[] {Double.NaN, 0.25, Double.NaN}, prior.of(patterns("exports", "timber", "new")));
        assertTrue(prior.file().isPresent());
    }

    @Test
    void withoutTheFileNothingIsKnown() {
        assertEquals(0, PriorMet.beside(folder.resolve("main.csv")).of(patterns("exports")).length);
    }

    @Test
    void aFileWithoutTheColumnIsRefused() throws IOException {
        write("pattern,met\nexports,0.5\n");
        ScenarioException refused =
                assertThrows(ScenarioException.class, () -> PriorMet.beside(folder.resolve("main.csv")));
        assertTrue(refused.getMessage().contains("prior_met"), refused.getMessage());
    }

    private void write(String text) throws IOException {
        Files.writeString(folder.resolve("scoreboard.csv"), text);
    }

    private static PatternSet patterns(String... ids) {
        Target target = new Target(new Measure.Level(Indicator.EXPORTS, 1977), 0.0, 1.0, false, Grade.A, "s");
        return new PatternSet(Stream.of(ids)
                .map(id -> new Pattern(id, "Words.", Pattern.Role.EVIDENCE, 1.0, List.of(target), ""))
                .toList());
    }
}
