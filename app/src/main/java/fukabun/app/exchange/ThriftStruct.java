package fukabun.app.exchange;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * A structure in the compact protocol of Apache Thrift, in which Parquet describes itself. Fields are added in the
 * order of their ids. See https://github.com/apache/thrift/blob/master/doc/specs/thrift-compact-protocol.md.
 */
final class ThriftStruct {
    private static final int I32 = 5;
    private static final int I64 = 6;
    private static final int BINARY = 8;
    private static final int LIST = 9;
    private static final int STRUCT = 12;

    private static final int STOP = 0;
    private static final int MOST_SHORT_STEP = 15;
    private static final int MOST_SHORT_LIST = 14;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int lastId;

    ThriftStruct i32(int id, int value) {
        header(id, I32);
        varint(out, zigzag(value));
        return this;
    }

    ThriftStruct i64(int id, long value) {
        header(id, I64);
        varint(out, zigzag(value));
        return this;
    }

    ThriftStruct text(int id, String value) {
        header(id, BINARY);
        binary(value);
        return this;
    }

    ThriftStruct struct(int id, ThriftStruct value) {
        header(id, STRUCT);
        out.writeBytes(value.bytes());
        return this;
    }

    ThriftStruct structs(int id, List<ThriftStruct> values) {
        list(id, STRUCT, values.size());
        values.forEach(value -> out.writeBytes(value.bytes()));
        return this;
    }

    ThriftStruct numbers(int id, List<Integer> values) {
        list(id, I32, values.size());
        values.forEach(value -> varint(out, zigzag(value)));
        return this;
    }

    ThriftStruct texts(int id, List<String> values) {
        list(id, BINARY, values.size());
        values.forEach(this::binary);
        return this;
    }

    /** The whole structure with its end. */
    byte[] bytes() {
        byte[] fields = out.toByteArray();
        byte[] whole = Arrays.copyOf(fields, fields.length + 1);
        whole[fields.length] = STOP;
        return whole;
    }

    /** A number in groups of seven bits, the lowest first; the eighth bit says that more follow. */
    static void varint(ByteArrayOutputStream out, long value) {
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            out.write((int) (rest & 0x7F | 0x80));
            rest >>>= 7;
        }
        out.write((int) rest);
    }

    private static long zigzag(long value) {
        return value << 1 ^ value >> 63;
    }

    private void header(int id, int type) {
        int step = id - lastId;
        if (!(step >= 1 && step <= MOST_SHORT_STEP)) {
            throw new IllegalArgumentException("field " + id + " may not follow field " + lastId);
        }
        out.write(step << 4 | type);
        lastId = id;
    }

    private void list(int id, int type, int size) {
        header(id, LIST);
        if (size <= MOST_SHORT_LIST) {
            out.write(size << 4 | type);
        } else {
            out.write(0xF0 | type);
            varint(out, size);
        }
    }

    private void binary(String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        varint(out, bytes.length);
        out.writeBytes(bytes);
    }
}
