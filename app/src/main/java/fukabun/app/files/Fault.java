package fukabun.app.files;

import java.util.Objects;

/**
 * One fault of an input file.
 *
 * @param file as the user knows it
 * @param line from 1; 0 where the fault has no line
 * @param column from 1; 0 where the fault has no column
 * @param message what is wrong: rule, value, and a likely cure beginning with "Maybe"
 */
public record Fault(String file, int line, int column, String message) {
    public Fault {
        Objects.requireNonNull(file);
        Objects.requireNonNull(message);
    }

    /** {@code file:line:column: message}, the places left out where there are none. */
    @Override
    public String toString() {
        String place = line == 0 ? file : column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
        return place + ": " + message;
    }
}
