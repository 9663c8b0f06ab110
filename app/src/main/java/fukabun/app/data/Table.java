package fukabun.app.data;

import fukabun.app.files.Fault;
import java.util.List;
import java.util.Map;

/**
 * A table that was read.
 *
 * @param spec what it must look like
 * @param shownName its path as the user knows it
 * @param text for the places of faults
 * @param cellNumbers the number of each column in this file, from 0
 * @param rows in the order of the file
 */
record Table(TableSpec spec, String shownName, TableText text, Map<String, Integer> cellNumbers, List<TableRow> rows) {
    /** A fault of the table as a whole. */
    Fault fault(String message) {
        return new Fault(shownName, 0, 0, message);
    }
}
