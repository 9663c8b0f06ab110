package fukabun.app.data;

import java.util.Arrays;

/**
 * The text of a table, and where in it each cell begins. The CSV library says what the cells hold but not where they
 * stand; places are worked out here, only for rows with a fault.
 */
final class TableText {
    private final String text;
    private int[] lineStarts = {};

    TableText(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    /**
     * Where a cell begins.
     *
     * @param line on which its row begins, from 1
     * @param cell its number in the row, from 0; beyond the last cell the place is the end of the row
     */
    Place place(int line, int cell) {
        int[] starts = lineStarts();
        int position = starts[Math.min(line, starts.length) - 1];
        for (int i = 0; i < cell; i++) {
            int end = endOfCell(position);
            if (end >= text.length() || text.charAt(end) != ',') {
                return placeOf(end);
            }
            position = end + 1;
        }
        return placeOf(position);
    }

    /** The line and column of a position in the text. */
    Place placeOf(int position) {
        int[] starts = lineStarts();
        int found = Arrays.binarySearch(starts, position);
        int line = found >= 0 ? found : -found - 2;
        return new Place(line + 1, position - starts[line] + 1);
    }

    /** The position after the last character of the cell that begins at {@code start}. */
    private int endOfCell(int start) {
        boolean quoted = start < text.length() && text.charAt(start) == '"';
        int position = quoted ? afterQuotes(start) : start;
        while (position < text.length() && ",\r\n".indexOf(text.charAt(position)) < 0) {
            position++;
        }
        return position;
    }

    private int afterQuotes(int start) {
        int position = start + 1;
        while (position < text.length()) {
            if (text.charAt(position) != '"') {
                position++;
            } else if (position + 1 < text.length() && text.charAt(position + 1) == '"') {
                position += 2;
            } else {
                return position + 1;
            }
        }
        return position;
    }

    private int[] lineStarts() {
        if (lineStarts.length == 0) {
            lineStarts = lineStarts(text);
        }
        return lineStarts;
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            boolean lone = text.charAt(i) == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
            if (text.charAt(i) == '\n' || lone) {
                starts = count == starts.length ? Arrays.copyOf(starts, count * 2) : starts;
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    /**
     * A place in a file.
     *
     * @param line from 1
     * @param column from 1
     */
    record Place(int line, int column) {}
}
