package fukabun.app.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputDigestTest {
    @Test
    void theDigestOfAFileIsThatOfSha256sum(@TempDir Path folder) throws Exception {
        // FIPS 180-4 example: SHA-256 of "abc".
        String published = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        Path file = Files.writeString(folder.resolve("abc"), "abc");

        assertEquals(published, InputDigest.ofFile(file));
        assertEquals(published, InputDigest.ofBytes("abc".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void partsCannotRunIntoEachOther() {
        String one = new InputDigest().with("ab", "c").with("d", "").hex();
        assertEquals(one, new InputDigest().with("ab", "c").with("d", "").hex());
        assertNotEquals(one, new InputDigest().with("a", "bc").with("d", "").hex());
        assertNotEquals(one, new InputDigest().with("ab", "cd").with("", "").hex());
        assertNotEquals(one, new InputDigest().with("d", "").with("ab", "c").hex());
    }
}
