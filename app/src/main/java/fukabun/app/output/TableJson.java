package fukabun.app.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A table as JSON: an array with one object a row; empty cells are left out. */
public final class TableJson {
    private TableJson() {}

    /** Writes {@code <name>.json} into the folder. */
    public static void write(OutputTable table, Path folder) throws IOException {
        Json.write(Json.object(content(table)), folder.resolve(table.name() + ".json"));
    }

    /** The same document as text, for standard output. */
    public static String text(OutputTable table) {
        return Json.text(Json.object(content(table)));
    }

    private static Map<String, Object> content(OutputTable table) {
        return Map.of(
                table.name(), table.rows().stream().map(row -> row(table, row)).toList());
    }

    private static Map<String, Object> row(OutputTable table, List<Object> cells) {
        Map<String, Object> content = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            if (!OutputTable.isEmpty(cells.get(i))) {
                content.put(table.fields().get(i).name(), cells.get(i));
            }
        }
        return content;
    }
}
