package fukabun.wasm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** The readers of records stand as they follow from the records; {@link RecordTextWriter} renews them. */
class RecordTextTest {
    @Test
    void theReadersAreThoseThatFollowFromTheRecords() throws IOException {
        assertEquals(RecordTextWriter.text(), Files.readString(RecordTextWriter.FILE));
    }
}
