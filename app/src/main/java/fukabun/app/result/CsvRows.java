package fukabun.app.result;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The rows of a table that this program wrote, one after the other, the heading first. */
final class CsvRows implements Closeable {
    /**
     * A row.
     *
     * @param line of the file in which it begins, from 1
     * @param cells as they are, an empty one as an empty text
     */
    record Row(long line, List<String> cells) {}

    /** A row that is no CSV: a quotation mark too many or too few. */
    static final class BrokenRow extends IOException {
        private final long line;

        BrokenRow(long line, IOException cause) {
            super("line " + line + " is no CSV", cause);
            this.line = line;
        }

        /** The line of the file in which the row begins, from 1. */
        long line() {
            return line;
        }
    }

    private final CSVParser parser;
    private final Iterator<CSVRecord> records;

    CsvRows(Path file) throws IOException {
        Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        parser = CSVFormat.RFC4180.parse(reader);
        records = parser.iterator();
    }

    /** The next row, or none at the end. Throws {@link BrokenRow} where it is no CSV. */
    Optional<Row> next() throws IOException {
        long line = parser.getCurrentLineNumber() + 1;
        try {
            return records.hasNext()
                    ? Optional.of(new Row(line, Arrays.asList(records.next().values())))
                    : Optional.empty();
        } catch (UncheckedIOException e) {
            throw e.getCause() instanceof CSVException broken ? new BrokenRow(line, broken) : e.getCause();
        }
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
