package fukabun.app.data;

import fukabun.app.files.Fault;
import fukabun.app.files.Faults;
import fukabun.app.files.Words;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads the bytes of one table: encoding, heading, and the number of cells in each row. Adds every fault it finds. */
final class TableReader {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

    /** More columns than anybody mistakes for those of a table. */
    private static final int MOST_COLUMNS = 100;

    private final TableSpec spec;
    private final String shownName;
    private final List<Fault> faults;

    TableReader(TableSpec spec, String shownName, List<Fault> faults) {
        this.spec = spec;
        this.shownName = shownName;
        this.faults = faults;
    }

    /** The table with the rows that have the right number of cells; nothing where there is no usable heading. */
    Optional<Table> read(byte[] bytes) {
        Optional<String> decoded = decode(bytes);
        if (decoded.isEmpty()) {
            return Optional.empty();
        }
        TableText text = new TableText(decoded.get());
        List<Line> lines = split(text);
        if (lines.isEmpty() || !checkHeading(lines.get(0).cells(), text)) {
            return Optional.empty();
        }
        Table table = new Table(spec, shownName, text, numbers(lines.get(0).cells()), new ArrayList<>());
        addRows(table, lines.subList(1, lines.size()));
        if (lines.size() == 1 && faults.isEmpty()) {
            add(1, 0, "has a heading but no rows.");
        }
        return Optional.of(table);
    }

    private Optional<String> decode(byte[] bytes) {
        if (bytes.length == 0) {
            add(0, 0, "is empty; a table begins with a heading: " + String.join(",", spec.columnNames()));
            return Optional.empty();
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        boolean readable = !decoder.decode(in, out, true).isError();
        String text = out.flip().toString();
        if (!readable) {
            addAt(text, text.length(), "must be UTF-8 but has other bytes here. Maybe save it as UTF-8.");
        } else if (text.charAt(0) == '\uFEFF') {
            add(1, 1, "begins with a byte order mark. Maybe save it as UTF-8 without BOM.");
        } else if (controlCharacter(text) < text.length()) {
            int where = controlCharacter(text);
            String what = text.charAt(where) == 0 ? "a NUL" : "the control";
            String code = text.charAt(where) == 0 ? "" : String.format(" U+%04X", (int) text.charAt(where));
            addAt(
                    text,
                    where,
                    "has " + what + " character" + code + " here; a table is plain text. Maybe it is UTF-16.");
        } else {
            return Optional.of(text);
        }
        return Optional.empty();
    }

    /** The place of the first control character that is no end of a line and no tab; the length where there is none. */
    private static int controlCharacter(String text) {
        int place = 0;
        while (place < text.length() && !isControl(text.charAt(place))) {
            place++;
        }
        return place;
    }

    private static boolean isControl(char c) {
        return Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t' || c >= '\uFFFE';
    }

    private List<Line> split(TableText text) {
        List<Line> lines = new ArrayList<>();
        int line = 1;
        try (CSVParser parser = CSVParser.parse(new StringReader(text.text()), FORMAT)) {
            Iterator<CSVRecord> records = parser.iterator();
            while (records.hasNext()) {
                lines.add(new Line(line, records.next().values()));
                line = (int) parser.getCurrentLineNumber() + 1;
            }
        } catch (IOException | UncheckedIOException malformed) {
            add(
                    line,
                    1,
                    "the row that begins here has a quoted cell that does not end, or text after a closing quote."
                            + " Maybe write a quote inside a cell twice.");
        }
        return lines;
    }

    private boolean checkHeading(String[] heading, TableText text) {
        int before = faults.size();
        List<String> known = spec.columnNames();
        if (heading.length > MOST_COLUMNS) {
            add(1, 1, "must have " + known.size() + " columns but has " + heading.length + ".");
            return false;
        }
        for (int i = 0; i < heading.length; i++) {
            String name = heading[i];
            if (!known.contains(name)) {
                addCell(
                        text,
                        1,
                        i,
                        "unknown column " + Words.shown(name, true) + "; known are " + String.join(", ", known) + "."
                                + Words.cure(name, known));
            } else if (List.of(heading).indexOf(name) < i) {
                addCell(text, 1, i, "column '" + name + "' is there twice.");
            }
        }
        for (String name : known) {
            if (!List.of(heading).contains(name)) {
                add(1, 1, "column '" + name + "' is missing.");
            }
        }
        return faults.size() == before;
    }

    private static Map<String, Integer> numbers(String[] heading) {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < heading.length; i++) {
            numbers.put(heading[i], i);
        }
        return numbers;
    }

    private void addRows(Table table, List<Line> lines) {
        int expected = spec.columns().size();
        for (Line line : lines) {
            if (faults.size() >= Faults.MOST) {
                return;
            }
            int cells = line.cells().length;
            if (cells == expected) {
                table.rows().add(new TableRow(table, line.number(), line.cells()));
            } else if (cells == 1 && line.cells()[0].isEmpty()) {
                add(line.number(), 1, "is an empty line. Maybe delete it.");
            } else {
                String cure = cells > expected ? " Maybe put a cell that holds a comma into quotes." : "";
                int where = Math.min(cells, expected);
                addCell(
                        table.text(),
                        line.number(),
                        where,
                        "must have " + expected + " cells but has " + cells + "." + cure);
            }
        }
    }

    private void addAt(String text, int position, String message) {
        TableText.Place place = new TableText(text).placeOf(position);
        add(place.line(), place.column(), message);
    }

    private void addCell(TableText text, int line, int cell, String message) {
        TableText.Place place = text.place(line, cell);
        add(place.line(), place.column(), message);
    }

    private void add(int line, int column, String message) {
        faults.add(new Fault(shownName, line, column, message));
    }

    /**
     * One row of the file.
     *
     * @param number of the line on which it begins
     */
    private record Line(int number, String[] cells) {}
}
