package fukabun.app.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.jerolba.carpet.CarpetReader;
import fukabun.app.output.Csv;
import fukabun.app.output.Field;
import fukabun.app.output.OutputTable;
import fukabun.app.output.RunTable;
import fukabun.app.output.SampleResults;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.parquet.format.Util;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.hadoop.metadata.FileMetaData;
import org.apache.parquet.io.LocalInputFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the program writes by its own means, read back by Apache's Parquet. */
class ParquetFileTest {
    @TempDir
    private Path folder;

    @Test
    void everyKindOfCellReadsBackAsItWasWrittenAndEmptyCellsAsNothing() throws Exception {
        OutputTable table = kinds();
        List<List<Object>> written = List.of(
                List.of("石炭, \"coal\"", 0.1, 7, true, "1973", "1973-10"),
                List.of("", Double.NaN, "", "", "", ""),
                List.of("b", Double.NEGATIVE_INFINITY, Long.MIN_VALUE, false, "1974", "1974-01"),
                List.of("c", -0.0, -1, true, "1975", "1975-12"));
        written.forEach(table::add);
        List<Map<String, Object>> read = read(table);
        assertEquals(4, read.size());
        assertEquals(
                List.of("石炭, \"coal\"", 0.1, 7L, true, 1973, "1973-10"),
                new ArrayList<>(read.get(0).values()));
        assertTrue(
                read.get(1).values().stream().allMatch(cell -> cell == null),
                read.get(1).toString());
        assertEquals(
                List.of("b", Double.NEGATIVE_INFINITY, Long.MIN_VALUE, false, 1974, "1974-01"),
                new ArrayList<>(read.get(2).values()));
        assertEquals(
                List.of("c", -0.0, -1L, true, 1975, "1975-12"),
                new ArrayList<>(read.get(3).values()));
    }

    @Test
    void theRunsOfAResultReadBackToTheLastBit() throws Exception {
        OutputTable runs = runs();
        List<Map<String, Object>> read = read(runs);
        assertEquals(runs.rows().size(), read.size());
        for (int i = 0; i < read.size(); i++) {
            List<Object> cells = new ArrayList<>(read.get(i).values());
            for (int column = 0; column < cells.size(); column++) {
                Object before = runs.rows().get(i).get(column);
                Object expected = before instanceof Integer number ? Long.valueOf(number) : before;
                assertEquals(
                        expected, cells.get(column), runs.fields().get(column).name());
            }
        }
    }

    @Test
    void moreRowsThanAGroupHoldsAndTruthsThatFillNoByteReadBackInOrder() throws Exception {
        OutputTable table = new OutputTable(
                "long",
                "Long",
                List.of(
                        Field.integer("place", "From 0"),
                        Field.bool("odd", "Whether it is"),
                        Field.number("half", "", "Half")));
        int rows = ParquetFile.ROWS_A_GROUP + 11;
        for (int i = 0; i < rows; i++) {
            table.add(List.of(i, i % 2 == 1, i % 3 == 0 ? OutputTable.EMPTY : i / 2.0));
        }
        List<Map<String, Object>> read = read(table);
        assertEquals(rows, read.size());
        for (int i = 0; i < rows; i++) {
            assertEquals((long) i, read.get(i).get("place"));
            assertEquals(i % 2 == 1, read.get(i).get("odd"));
            assertEquals(i % 3 == 0 ? null : i / 2.0, read.get(i).get("half"));
        }
    }

    /** By hand: 40 columns leave room for 50,000 rows a group, and 400 for 5,000. */
    @Test
    void aWideTableStandsInMoreAndSmallerGroups() throws Exception {
        int columns = 400;
        List<Field> fields = IntStream.range(0, columns)
                .mapToObj(i -> Field.integer("column" + i, "Nothing"))
                .toList();
        List<Object> row = Collections.nCopies(columns, 7);
        ParquetFile.write(new OutputTable("wide", "Wide", fields), Collections.nCopies(5_001, row), folder);
        try (ParquetFileReader reader = ParquetFileReader.open(new LocalInputFile(folder.resolve("wide.parquet")))) {
            assertEquals(
                    List.of(5_000L, 1L),
                    reader.getRowGroups().stream()
                            .map(BlockMetaData::getRowCount)
                            .toList());
            assertEquals(5_001, reader.getRecordCount());
        }
        assertEquals(5_001, rowsByTheFooter("wide"));
    }

    @Test
    void aTableWithoutRowsIsAFileWithColumns() throws Exception {
        assertEquals(List.of(), read(kinds()));
        assertEquals(6, footer("kinds").getSchema().getFieldCount());
    }

    @Test
    void theFileSaysWhatItsColumnsHoldAndInWhichUnit() throws Exception {
        ParquetFile.write(kinds(), folder);
        Map<String, String> meanings = footer("kinds").getKeyValueMetaData();
        assertEquals("Every kind", meanings.get("title"));
        assertEquals("A number [USD]", meanings.get("column number"));
        assertEquals("A truth", meanings.get("column truth"));
    }

    @Test
    void theSameTableGivesTheSameBytesAndFarFewerThanCsv() throws Exception {
        OutputTable runs = runs();
        ParquetFile.write(runs, folder);
        byte[] first = Files.readAllBytes(folder.resolve("runs.parquet"));
        ParquetFile.write(runs, folder);
        assertArrayEquals(first, Files.readAllBytes(folder.resolve("runs.parquet")));
        Csv.write(runs, folder);
        assertTrue(first.length < Files.size(folder.resolve("runs.csv")) / 2, "half of CSV or less");
    }

    private static OutputTable runs() {
        return RunTable.of(
                SampleResults.claim().ensembles(), SampleResults.claim().indicators());
    }

    private static OutputTable kinds() {
        return new OutputTable(
                "kinds",
                "Every kind",
                List.of(
                        Field.text("text", "A text"),
                        Field.number("number", "USD", "A number"),
                        Field.integer("whole", "A whole number"),
                        Field.bool("truth", "A truth"),
                        new Field("year", Field.Kind.YEAR, "", "A year"),
                        Field.month("month", "A month")));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private List<Map<String, Object>> read(OutputTable table) throws IOException {
        ParquetFile.write(table, folder);
        List<Map> rows =
                new CarpetReader<>(folder.resolve(table.name() + ".parquet").toFile(), Map.class).toList();
        return (List<Map<String, Object>>) (List) rows;
    }

    /** The number of rows that the file says it holds, which its own reader does not look at. */
    private long rowsByTheFooter(String name) throws IOException {
        byte[] bytes = Files.readAllBytes(folder.resolve(name + ".parquet"));
        int end = bytes.length - 2 * Integer.BYTES;
        int size = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(end);
        return Util.readFileMetaData(new ByteArrayInputStream(bytes, end - size, size))
                .getNum_rows();
    }

    private FileMetaData footer(String name) throws IOException {
        try (ParquetFileReader reader = ParquetFileReader.open(new LocalInputFile(folder.resolve(name + ".parquet")))) {
            return reader.getFooter().getFileMetaData();
        }
    }
}
