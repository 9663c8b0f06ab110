package fukabun.app.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * SHA-256 over labelled parts, in the order given. Every label and content enters with its length, so that no two
 * lists of parts can be mistaken for each other.
 */
public final class InputDigest {
    private static final int BUFFER_BYTES = 1 << 16;

    private final MessageDigest digest = sha256();

    /** Adds a part, for example the bytes of a scenario file under the label {@code scenario}. */
    public InputDigest with(String label, byte[] content) {
        addWithLength(label.getBytes(StandardCharsets.UTF_8));
        addWithLength(content);
        return this;
    }

    /** Adds a part that is text, as UTF-8. */
    public InputDigest with(String label, String content) {
        return with(label, content.getBytes(StandardCharsets.UTF_8));
    }

    /** The digest of all parts so far, 64 digits of lower-case hexadecimal. Ends this digest: parts follow no more. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The plain SHA-256 of some bytes, as {@code sha256sum} prints it. */
    public static String ofBytes(byte[] content) {
        return HexFormat.of().formatHex(sha256().digest(content));
    }

    /** The plain SHA-256 of a file, as {@code sha256sum} prints it. */
    public static String ofFile(Path file) throws IOException {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[BUFFER_BYTES];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private void addWithLength(byte[] bytes) {
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(bytes.length).array());
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256, but this one has not", e);
        }
    }
}
