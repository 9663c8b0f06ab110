package fukabun.app.exchange;

import fukabun.app.output.Field;
import fukabun.app.output.OutputTable;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/**
 * Writes tables as Apache Parquet, which R, Python, DuckDB and Spark read with names and types. A table needs a small
 * part of the format only: no nesting, plain values, one page a column and group of rows, compressed by gzip, which
 * Java brings. Title, units and meanings of the columns stand in the file's metadata. See
 * https://github.com/apache/parquet-format/blob/master/src/main/thrift/parquet.thrift for the numbers of the fields.
 */
public final class ParquetFile {
    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);

    /** Rows that stand together at most, so that a reader need not hold more. */
    static final int ROWS_A_GROUP = 50_000;

    /** Cells that stand together at most, so that a wide table needs no more memory than a long one. */
    static final int CELLS_A_GROUP = 2_000_000;

    private static final int VERSION = 1;
    private static final int PLAIN = 0;
    private static final int RUN_LENGTHS = 3;
    private static final int GZIP = 2;
    private static final int DATA_PAGE = 0;

    private final OutputTable heading;
    private final List<ParquetColumn> columns = new ArrayList<>();
    private final OutputStream out;
    private long written;
    private long rowsWritten;

    private ParquetFile(OutputTable heading, OutputStream out) {
        this.heading = heading;
        this.out = out;
        for (Field field : heading.fields()) {
            columns.add(new ParquetColumn(field, columns.size()));
        }
    }

    /** Writes {@code <name>.parquet} into the folder; the same table gives the same bytes. */
    public static void write(OutputTable table, Path folder) throws IOException {
        write(table, table.rows(), folder);
    }

    /**
     * Writes {@code <name>.parquet} from rows that are too many to be held together.
     *
     * @param heading names the file and its columns; its own rows are not looked at
     */
    public static void write(OutputTable heading, Iterable<List<Object>> rows, Path folder) throws IOException {
        try (OutputStream out =
                new BufferedOutputStream(Files.newOutputStream(folder.resolve(heading.name() + ".parquet")))) {
            new ParquetFile(heading, out).write(rows);
        }
    }

    private void write(Iterable<List<Object>> rows) throws IOException {
        put(MAGIC);
        byte[] footer = footer(groups(rows));
        put(footer);
        put(ByteBuffer.allocate(Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(footer.length)
                .array());
        put(MAGIC);
    }

    private List<ThriftStruct> groups(Iterable<List<Object>> rows) throws IOException {
        int most = Math.min(ROWS_A_GROUP, Math.max(1, CELLS_A_GROUP / columns.size()));
        List<ThriftStruct> groups = new ArrayList<>();
        List<List<Object>> waiting = new ArrayList<>();
        for (List<Object> row : rows) {
            waiting.add(row);
            if (waiting.size() == most) {
                groups.add(group(waiting));
                waiting.clear();
            }
        }
        if (!waiting.isEmpty()) {
            groups.add(group(waiting));
        }
        return groups;
    }

    private ThriftStruct group(List<List<Object>> rows) throws IOException {
        List<ThriftStruct> chunks = new ArrayList<>();
        long size = 0;
        for (ParquetColumn column : columns) {
            long start = written;
            byte[] page = column.page(rows);
            byte[] packed = gzip(page);
            byte[] header = pageHeader(page.length, packed.length, rows.size());
            put(header);
            put(packed);
            size += header.length + page.length;
            chunks.add(chunk(column, start, header.length + page.length, rows.size()));
        }
        rowsWritten += rows.size();
        return new ThriftStruct().structs(1, chunks).i64(2, size).i64(3, rows.size());
    }

    private static byte[] pageHeader(int size, int packedSize, int cells) {
        ThriftStruct data = new ThriftStruct()
                .i32(1, cells)
                .i32(2, PLAIN)
                .i32(3, RUN_LENGTHS)
                .i32(4, RUN_LENGTHS);
        return new ThriftStruct()
                .i32(1, DATA_PAGE)
                .i32(2, size)
                .i32(3, packedSize)
                .struct(5, data)
                .bytes();
    }

    /** The ColumnChunk of what was written since the start. */
    private ThriftStruct chunk(ParquetColumn column, long start, long size, int cells) {
        ThriftStruct described = new ThriftStruct()
                .i32(1, column.typeCode())
                .numbers(2, List.of(PLAIN, RUN_LENGTHS))
                .texts(3, List.of(column.name()))
                .i32(4, GZIP)
                .i64(5, cells)
                .i64(6, size)
                .i64(7, written - start)
                .i64(9, start);
        return new ThriftStruct().i64(2, start).struct(3, described);
    }

    private byte[] footer(List<ThriftStruct> groups) {
        List<ThriftStruct> schema = new ArrayList<>();
        schema.add(new ThriftStruct().text(4, heading.name()).i32(5, columns.size()));
        columns.forEach(column -> schema.add(column.schema()));
        return new ThriftStruct()
                .i32(1, VERSION)
                .structs(2, schema)
                .i64(3, rowsWritten)
                .structs(4, groups)
                .structs(5, meanings())
                .text(6, "Fukabun")
                .bytes();
    }

    /** Title of the table, and meaning and unit of each column. */
    private List<ThriftStruct> meanings() {
        List<ThriftStruct> meanings = new ArrayList<>();
        meanings.add(new ThriftStruct().text(1, "title").text(2, heading.title()));
        for (Field field : heading.fields()) {
            String unit = field.unit().isEmpty() ? "" : " [" + field.unit() + "]";
            meanings.add(new ThriftStruct().text(1, "column " + field.name()).text(2, field.description() + unit));
        }
        return meanings;
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    private void put(byte[] bytes) throws IOException {
        out.write(bytes);
        written += bytes.length;
    }
}
