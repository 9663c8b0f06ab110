package fukabun.app.files;

/**
 * Where something stands in an input file.
 *
 * @param file as the user knows it
 * @param line from 1, or 0 for the file as a whole
 * @param column from 1, or 0 for the line as a whole
 */
public record Place(String file, int line, int column) {
    /** A file as a whole. */
    public static Place of(String file) {
        return new Place(file, 0, 0);
    }
}
