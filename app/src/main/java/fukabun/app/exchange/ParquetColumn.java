package fukabun.app.exchange;

import fukabun.app.output.Field;
import fukabun.app.output.OutputTable;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The cells of one column as a page of Parquet: which of them hold something, then what they hold, plainly. */
final class ParquetColumn {
    /** How Parquet stores cells, by the number that it gives the type. */
    private enum Type {
        BOOLEAN(0),
        INT32(1),
        INT64(2),
        DOUBLE(5),
        BYTE_ARRAY(6);

        private final int code;

        Type(int code) {
            this.code = code;
        }
    }

    private static final int OPTIONAL = 1;
    private static final int UTF8 = 0;
    private static final int FIELD_OF_STRING = 1;

    private final Field field;
    private final Type type;
    private final int place;

    /**
     * @param field what the column holds
     * @param place of the column in a row, from 0
     */
    ParquetColumn(Field field, int place) {
        this.field = field;
        this.type = type(field.kind());
        this.place = place;
    }

    int typeCode() {
        return type.code;
    }

    String name() {
        return field.name();
    }

    /** The SchemaElement; every column may have empty cells. */
    ThriftStruct schema() {
        ThriftStruct element =
                new ThriftStruct().i32(1, type.code).i32(3, OPTIONAL).text(4, field.name());
        if (type == Type.BYTE_ARRAY) {
            ThriftStruct string = new ThriftStruct().struct(FIELD_OF_STRING, new ThriftStruct());
            element.i32(6, UTF8).struct(10, string);
        }
        return element;
    }

    /** The bytes of a page, before they are compressed. */
    byte[] page(List<List<Object>> rows) {
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        byte[] levels = levels(rows);
        page.writeBytes(little(Integer.BYTES).putInt(levels.length).array());
        page.writeBytes(levels);
        if (type == Type.BOOLEAN) {
            page.writeBytes(bits(rows));
        } else {
            for (List<Object> row : rows) {
                if (isFilled(row)) {
                    page.writeBytes(bytes(row.get(place)));
                }
            }
        }
        return page.toByteArray();
    }

    /** Years are whole numbers; months stay the texts that they are in CSV. */
    private static Type type(Field.Kind kind) {
        return switch (kind) {
            case TEXT, MONTH -> Type.BYTE_ARRAY;
            case NUMBER -> Type.DOUBLE;
            case INTEGER -> Type.INT64;
            case BOOLEAN -> Type.BOOLEAN;
            case YEAR -> Type.INT32;
        };
    }

    private boolean isFilled(List<Object> row) {
        return !OutputTable.isEmpty(row.get(place));
    }

    /** 1 for a cell that holds something, 0 for an empty one, in runs: their length doubled, then their level. */
    private byte[] levels(List<List<Object>> rows) {
        ByteArrayOutputStream levels = new ByteArrayOutputStream();
        int from = 0;
        while (from < rows.size()) {
            boolean level = isFilled(rows.get(from));
            int to = from + 1;
            while (to < rows.size() && isFilled(rows.get(to)) == level) {
                to++;
            }
            ThriftStruct.varint(levels, (long) (to - from) << 1);
            levels.write(level ? 1 : 0);
            from = to;
        }
        return levels.toByteArray();
    }

    private byte[] bytes(Object cell) {
        return switch (type) {
            case DOUBLE -> little(Double.BYTES).putDouble((Double) cell).array();
            case INT64 ->
                little(Long.BYTES).putLong(((Number) cell).longValue()).array();
            case INT32 ->
                little(Integer.BYTES).putInt(Integer.parseInt((String) cell)).array();
            case BYTE_ARRAY -> sized(((String) cell).getBytes(StandardCharsets.UTF_8));
            case BOOLEAN -> throw new IllegalStateException("truths go together as bits");
        };
    }

    private static byte[] sized(byte[] text) {
        return little(Integer.BYTES + text.length).putInt(text.length).put(text).array();
    }

    /** Eight truths a byte, the first in the lowest bit. */
    private byte[] bits(List<List<Object>> rows) {
        List<Object> cells =
                rows.stream().filter(this::isFilled).map(row -> row.get(place)).toList();
        byte[] bits = new byte[(cells.size() + 7) / 8];
        for (int i = 0; i < cells.size(); i++) {
            if ((Boolean) cells.get(i)) {
                bits[i / 8] |= (byte) (1 << i % 8);
            }
        }
        return bits;
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
