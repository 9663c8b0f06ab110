package fukabun.app.output;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** Writes tables as CSV: UTF-8, commas, decimal points, line feeds, quotes as in RFC 4180, empty cells empty. */
public final class Csv {
    private Csv() {}

    /** Writes {@code <name>.csv} into the folder. */
    public static void write(OutputTable table, Path folder) throws IOException {
        write(table, table.rows(), folder);
    }

    /**
     * Writes {@code <name>.csv} from rows that are too many to be held together.
     *
     * @param heading names the file and its columns; its own rows are not looked at
     */
    public static void write(OutputTable heading, Iterable<List<Object>> rows, Path folder) throws IOException {
        Path file = folder.resolve(heading.name() + ".csv");
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            line(out, heading.fields(), Field::name);
            for (List<Object> row : rows) {
                line(out, row, Csv::text);
            }
        }
    }

    private static <T> void line(Writer out, List<T> cells, Function<T, String> text) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                out.write(',');
            }
            out.write(quoted(text.apply(cells.get(i))));
        }
        out.write('\n');
    }

    private static String text(Object cell) {
        return cell instanceof Double number ? NumberText.of(number) : cell.toString();
    }

    private static String quoted(String text) {
        boolean plain = text.equals(text.strip());
        for (int i = 0; plain && i < text.length(); i++) {
            char c = text.charAt(i);
            plain = c != ',' && c != '"' && c != '\n' && c != '\r';
        }
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
