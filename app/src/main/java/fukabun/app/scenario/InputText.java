package fukabun.app.scenario;

import fukabun.app.files.Faults;
import fukabun.app.files.Place;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The text of an input file, refused where it is no file, too large, unreadable, or not clean UTF-8. */
final class InputText {
    static final int MOST_BYTES = 1024 * 1024;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private InputText() {}

    /** The text, or nothing where a fault was added. */
    static Optional<String> read(Path file, String shownName, Faults faults) {
        Place whole = Place.of(shownName);
        String fault = faultOf(file);
        if (!fault.isEmpty()) {
            faults.add(whole, fault);
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            // Not all bytes: a file may grow after its size was asked, and some that are made on the fly have none.
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                faults.add(whole, "must be at most " + MOST_BYTES + " bytes (1 MiB) but has more.");
                return Optional.empty();
            }
            return decode(bytes, shownName, faults);
        } catch (IOException e) {
            faults.add(whole, "cannot be read: " + e.getMessage() + ".");
            return Optional.empty();
        }
    }

    private static String faultOf(Path file) {
        if (!Files.exists(file)) {
            return "there is no such file.";
        }
        if (Files.isDirectory(file)) {
            return "is a folder, not a file. Maybe name a file in it.";
        }
        if (!Files.isRegularFile(file)) {
            return "is not a regular file.";
        }
        if (!Files.isReadable(file)) {
            return "must be readable but permission is denied. Maybe change its permissions.";
        }
        try {
            long size = Files.size(file);
            return size > MOST_BYTES ? tooLarge(size) : "";
        } catch (IOException e) {
            return "cannot be read: " + e.getMessage() + ".";
        }
    }

    private static String tooLarge(long bytes) {
        return "must be at most " + MOST_BYTES + " bytes (1 MiB) but has " + bytes + ".";
    }

    private static Optional<String> decode(byte[] bytes, String file, Faults faults) {
        CharBuffer characters = CharBuffer.allocate(bytes.length + 1);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), characters, true);
        String text = characters.flip().toString();
        if (result.isError()) {
            faults.add(
                    placeAt(file, text, text.length()),
                    "must be UTF-8 text but has other bytes here. Maybe save it again with the encoding UTF-8.");
            return Optional.empty();
        }
        if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
            text = text.substring(1);
        }
        return isClean(text, file, faults) ? Optional.of(text) : Optional.empty();
    }

    private static boolean isClean(String text, String file, Faults faults) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = c == '\n' || c == '\r' || c == '\t';
            if (!space && (Character.isISOControl(c) || c == BYTE_ORDER_MARK || c >= '\uFFFE')) {
                faults.add(
                        placeAt(file, text, i),
                        "must be plain text but has the control character U+" + String.format("%04X", (int) c)
                                + ". Maybe it is not a text file, or was saved as UTF-16; save it as UTF-8.");
                return false;
            }
        }
        if (text.isBlank()) {
            faults.add(Place.of(file), "is empty. Maybe copy a shipped file and change it.");
            return false;
        }
        return true;
    }

    private static Place placeAt(String file, String text, int index) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < index; i++) {
            if (text.charAt(i) == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        return new Place(file, line, text.codePointCount(lineStart, index) + 1);
    }
}
