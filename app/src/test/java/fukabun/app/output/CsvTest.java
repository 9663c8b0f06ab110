package fukabun.app.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvTest {
    @TempDir
    private Path folder;

    private final OutputTable table = new OutputTable(
            "small",
            "A small table",
            List.of(
                    Field.text("name", "What"),
                    Field.number("value", "USD", "How much"),
                    Field.integer("count", "How often"),
                    Field.bool("open", "Whether")));

    // By hand, from RFC 4180 section 2: quotes around commas, quotes and line breaks; inner quotes doubled.
    @Test
    void textsAreQuotedWhereTheyMustBeAndLinesEndInLineFeeds() throws Exception {
        table.add(List.of("plain; text", 1.5, 3, true));
        table.add(List.of("a,b", -0.25, 9007199254740993L, false));
        table.add(List.of("say \"no\"", Double.NaN, 0, OutputTable.EMPTY));
        table.add(List.of("two\nlines ", 450e6, 1, true));
        Csv.write(table, folder);

        assertEquals(
                "name,value,count,open\n"
                        + "plain; text,1.5,3,true\n"
                        + "\"a,b\",-0.25,9007199254740993,false\n"
                        + "\"say \"\"no\"\"\",,0,\n"
                        + "\"two\nlines \",450000000,1,true\n",
                Files.readString(folder.resolve("small.csv")));
    }

    @Test
    void aCellThatDoesNotFitItsColumnIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> table.add(List.of("x", 1, 1, true)));
        assertThrows(IllegalArgumentException.class, () -> table.add(List.of("x", 1.0, 1)));
    }
}
