package fukabun.app.result;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fukabun.app.result.TableComparison.Difference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableComparisonTest {
    @TempDir
    private Path before;

    @TempDir
    private Path after;

    @BeforeEach
    void writeTheSameTwice() throws IOException {
        for (Path folder : List.of(before, after)) {
            Files.writeString(folder.resolve("a.csv"), "name,value\n\"two\nlines\",1\nx,2\n");
            Files.writeString(folder.resolve("b.csv"), "n\n1\n");
            Files.writeString(folder.resolve("picture.png"), folder.toString());
        }
    }

    @Test
    void tablesThatAreTheSameHaveNoDifferenceWhateverStandsBesideThem() {
        assertEquals(List.of(), differences());
    }

    @Test
    void theFirstCellThatDiffersIsNamedWithItsLineAndColumn() throws IOException {
        Files.writeString(after.resolve("a.csv"), "name,value\n\"two\nlines\",1\nx,3\n");
        // The quoted cell takes lines 2 and 3.
        assertEquals(List.of(new Difference("a.csv", 4, "value", "2", "3")), differences());
    }

    @Test
    void aRowTooFewIsADifferenceAtItsLine() throws IOException {
        Files.writeString(after.resolve("b.csv"), "n\n");
        assertEquals(List.of(new Difference("b.csv", 2, "", "1", "nothing")), differences());
    }

    @Test
    void aTableThatIsGoneIsADifference() throws IOException {
        Files.delete(before.resolve("b.csv"));
        assertEquals(List.of(new Difference("b.csv", 0, "", "nothing", "the table")), differences());
        Files.delete(after.resolve("b.csv"));
        assertEquals(List.of(new Difference("b.csv", 0, "", "nothing", "nothing")), differences());
    }

    @Test
    void otherEndsOfLinesAreADifference() throws IOException {
        Files.writeString(after.resolve("b.csv"), "n\r\n1\r\n");
        assertEquals("other bytes from byte 2", differences().get(0).before());
    }

    private List<Difference> differences() {
        return TableComparison.of(before, after, List.of("a.csv", "b.csv"));
    }
}
