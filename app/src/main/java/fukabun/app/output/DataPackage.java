package fukabun.app.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** {@code datapackage.json}: a Frictionless Data Package that describes every CSV and Parquet, column by column. */
public final class DataPackage {
    private DataPackage() {}

    /**
     * @param id of the study or scenario
     * @param title a headline
     * @param tables those that were written as CSV
     * @param folder in which they stand
     */
    public static void write(String id, String title, List<OutputTable> tables, Path folder) throws IOException {
        write(id, title, tables, List.of(), folder);
    }

    /**
     * @param id of the study or scenario
     * @param title a headline
     * @param tables those that were written as CSV
     * @param columnar those that were written as Parquet
     * @param folder in which they stand
     */
    public static void write(String id, String title, List<OutputTable> tables, List<OutputTable> columnar, Path folder)
            throws IOException {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("profile", columnar.isEmpty() ? "tabular-data-package" : "data-package");
        content.put("name", id.toLowerCase(Locale.ROOT));
        content.put("title", title);
        content.put(
                "resources",
                Stream.concat(
                                tables.stream().map(DataPackage::csv),
                                columnar.stream().map(DataPackage::parquet))
                        .toList());
        Json.write(Json.object(content), folder.resolve("datapackage.json"));
    }

    private static Map<String, Object> csv(OutputTable table) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("profile", "tabular-data-resource");
        content.put("name", table.name());
        content.put("path", table.name() + ".csv");
        content.put("title", table.title());
        content.put("format", "csv");
        content.put("mediatype", "text/csv");
        content.put("encoding", "utf-8");
        content.put("dialect", dialect());
        content.put("schema", schema(table));
        return content;
    }

    /** The profile of tabular resources knows no Parquet. */
    private static Map<String, Object> parquet(OutputTable table) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("profile", "data-resource");
        content.put("name", table.name() + "-parquet");
        content.put("path", table.name() + ".parquet");
        content.put("title", table.title());
        content.put("format", "parquet");
        content.put("mediatype", "application/vnd.apache.parquet");
        content.put("schema", schema(table));
        return content;
    }

    private static Map<String, Object> dialect() {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("delimiter", ",");
        content.put("lineTerminator", "\n");
        content.put("quoteChar", "\"");
        content.put("doubleQuote", true);
        content.put("header", true);
        return content;
    }

    private static Map<String, Object> schema(OutputTable table) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("fields", table.fields().stream().map(DataPackage::field).toList());
        content.put("missingValues", List.of(""));
        return content;
    }

    private static Map<String, Object> field(Field field) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("name", field.name());
        content.put("type", field.kind().frictionless());
        content.put("description", field.description());
        if (!field.unit().isEmpty()) {
            content.put("unit", field.unit());
        }
        return content;
    }
}
