package fukabun.app.result;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Compares the tables of two result folders, byte for byte. */
public final class TableComparison {
    /**
     * The first place at which a table is not the same.
     *
     * @param table file name
     * @param line from 1; 0 for the file as a whole
     * @param column its name; empty for the line as a whole
     * @param before what the first folder has
     * @param after what the second folder has
     */
    public record Difference(String table, long line, String column, String before, String after) {}

    private static final String NOTHING = "nothing";

    private TableComparison() {}

    /** The names of the tables in a folder, in order. */
    public static List<String> tables(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".csv"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }

    /**
     * The first difference of each table that is not the same, in the order of their names.
     *
     * @param expected tables that the first folder should have, whether or not it has them
     * @throws UncheckedIOException where a file cannot be read
     */
    public static List<Difference> of(Path before, Path after, List<String> expected) {
        TreeSet<String> names = new TreeSet<>(expected);
        names.addAll(tables(before));
        names.addAll(tables(after));
        List<Difference> differences = new ArrayList<>();
        for (String name : names) {
            compare(name, before.resolve(name), after.resolve(name)).ifPresent(differences::add);
        }
        return differences;
    }

    private static Optional<Difference> compare(String name, Path before, Path after) {
        try {
            if (!Files.exists(before) || !Files.exists(after)) {
                return Optional.of(new Difference(
                        name,
                        0,
                        "",
                        Files.exists(before) ? "the table" : NOTHING,
                        Files.exists(after) ? "the table" : NOTHING));
            }
            long place = Files.mismatch(before, after);
            return place < 0 ? Optional.empty() : Optional.of(difference(name, before, after, place));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot compare " + before + " with " + after, e);
        }
    }

    private static Difference difference(String name, Path before, Path after, long place) throws IOException {
        try (CsvRows left = new CsvRows(before);
                CsvRows right = new CsvRows(after)) {
            List<String> heading = List.of();
            while (true) {
                Optional<CsvRows.Row> one = left.next();
                Optional<CsvRows.Row> other = right.next();
                if (one.isEmpty() && other.isEmpty()) {
                    return bytes(name, place);
                }
                if (one.isEmpty() || other.isEmpty()) {
                    return new Difference(
                            name, one.or(() -> other).orElseThrow().line(), "", text(one), text(other));
                }
                heading = heading.isEmpty() ? one.get().cells() : heading;
                if (!one.get().cells().equals(other.get().cells())) {
                    return cell(name, heading, one.get(), other.get());
                }
            }
        } catch (IOException e) {
            return bytes(name, place);
        }
    }

    private static Difference cell(String name, List<String> heading, CsvRows.Row one, CsvRows.Row other) {
        int cells = Math.min(one.cells().size(), other.cells().size());
        for (int i = 0; i < cells; i++) {
            if (!one.cells().get(i).equals(other.cells().get(i))) {
                String column = i < heading.size() ? heading.get(i) : Integer.toString(i + 1);
                return new Difference(
                        name,
                        one.line(),
                        column,
                        one.cells().get(i),
                        other.cells().get(i));
            }
        }
        return new Difference(
                name,
                one.line(),
                "",
                one.cells().size() + " cells",
                other.cells().size() + " cells");
    }

    /** Every cell is the same, or one of the files is no CSV: quotes or ends of lines differ. */
    private static Difference bytes(String name, long place) {
        return new Difference(name, 0, "", "other bytes from byte " + (place + 1), "the same cells or no CSV");
    }

    private static String text(Optional<CsvRows.Row> row) {
        return row.map(each -> String.join(",", each.cells())).orElse(NOTHING);
    }
}
