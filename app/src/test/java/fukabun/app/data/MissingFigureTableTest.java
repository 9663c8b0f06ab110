package fukabun.app.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.app.files.ScenarioException;
import fukabun.app.files.SurroundingsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MissingFigureTableTest {
    private static final String HEADING = "id,figure,where,quantity,reading,from,to,relative_sd,absolute_sd";
    private static final int FIRST = 1968;
    private static final int LAST = 1991;

    @TempDir
    private Path folder;

    @Test
    void theListThatShipsIsWhole() {
        List<MissingFigureTable.Row> rows =
                MissingFigureTable.read(Path.of("..", "scenarios", "missing", "main.csv"), FIRST, LAST);
        assertTrue(rows.size() > 10);
        assertTrue(rows.stream().anyMatch(MissingFigureTable.Row::isParameter));
        assertTrue(rows.stream().allMatch(row -> row.relativeSd() > 0.0 || row.absoluteSd() > 0.0));
    }

    @Test
    void aRowIsRead() throws IOException {
        MissingFigureTable.Row row = MissingFigureTable.read(
                        list("coal,Coal,ports,sovietCoalTonnes,sum,1980,1984,0.05,"), FIRST, LAST)
                .get(0);
        assertEquals("sum", row.reading());
        assertEquals(1980, row.from());
        assertEquals(1984, row.to());
        assertEquals(0.05, row.relativeSd());
        assertEquals(0.0, row.absoluteSd());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "coal,Coal,ports,sovietCoalTons,sum,1980,1984,0.05,|quantity is an unknown word 'sovietCoalTons'",
                "coal,Coal,ports,sovietCoalTonnes,total,1980,1984,0.05,|reading is an unknown word 'total'",
                "coal,Coal,ports,sovietCoalTonnes,parameter,,,0.05,|quantity must be a parameter",
                "cost,Cost,banks,requiredReturnPerYear,sum,1980,1984,0.05,|quantity must be an indicator",
                "cost,Cost,banks,requiredReturnPerYear,parameter,1980,,0.05,|from must be empty for a parameter",
                "coal,Coal,ports,sovietCoalTonnes,sum,,1984,0.05,|from must be a year",
                "coal,Coal,ports,sovietCoalTonnes,sum,1984,1980,0.05,|to must not come before from",
                "coal,Coal,ports,sovietCoalTonnes,sum,1980,1999,0.05,|both must lie in 1968-1991",
                "coal,Coal,ports,sovietCoalTonnes,sum,1980,1984,,|relative_sd or one of absolute_sd must hold a number",
                "coal,Coal,ports,sovietCoalTonnes,sum,1980,1984,0,|relative_sd must be above 0",
                "coal,Coal,ports,sovietCoalTonnes,sum,1980,1984,5,|relative_sd must be above 0 and at most 1 but was 5"
            })
    void aRowThatMeansNothingIsRefused(String row, String fault) throws IOException {
        Path list = list(row);
        ScenarioException refused =
                assertThrows(ScenarioException.class, () -> MissingFigureTable.read(list, FIRST, LAST));
        assertTrue(refused.getMessage().contains(list + ":2:"), refused.getMessage());
        assertTrue(refused.getMessage().contains(fault), refused.getMessage());
    }

    @Test
    void aListThatIsNotThereIsAFaultOfTheSurroundings() {
        assertThrows(
                SurroundingsException.class, () -> MissingFigureTable.read(folder.resolve("none.csv"), FIRST, LAST));
    }

    private Path list(String row) throws IOException {
        return Files.writeString(folder.resolve("list.csv"), HEADING + "\n" + row + "\n");
    }
}
