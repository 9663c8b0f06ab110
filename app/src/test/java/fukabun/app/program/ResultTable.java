package fukabun.app.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** A table of a result folder, read by the names of its columns. */
record ResultTable(List<Row> rows) {
    /** A row; a column that is not there is a failure. */
    record Row(Map<String, String> cells) {
        String text(String column) {
            String cell = cells.get(column);
            assertNotNull(cell, () -> "there is no column " + column + " in " + cells.keySet());
            return cell;
        }

        /** Not a number where the cell is empty. */
        double number(String column) {
            return text(column).isEmpty() ? Double.NaN : Double.parseDouble(text(column));
        }

        boolean has(String column, String text) {
            return text(column).equals(text);
        }
    }

    static ResultTable of(Path folder, String name) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader reader = Files.newBufferedReader(folder.resolve(name + ".csv"))) {
            return new ResultTable(format.parse(reader).stream()
                    .map(CSVRecord::toMap)
                    .map(Row::new)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ResultTable where(String column, String text) {
        return where(row -> row.has(column, text));
    }

    ResultTable where(Predicate<Row> wanted) {
        return new ResultTable(rows.stream().filter(wanted).toList());
    }

    /** The one row that there is. */
    Row only() {
        assertEquals(1, rows.size(), () -> "rows found: " + rows);
        return rows.get(0);
    }
}
