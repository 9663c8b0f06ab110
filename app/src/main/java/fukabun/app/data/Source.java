package fukabun.app.data;

import java.util.List;

/**
 * A row of {@code data/sources.csv}.
 *
 * @param id as the tables cite it
 * @param citation author, title, place
 * @param url where it was found, may be empty
 */
public record Source(String id, String citation, String url) {
    /** The ids in a cell that may join several by {@code ;} or {@code +}. */
    public static List<String> ids(String joined) {
        return List.of(joined.split("[;+]", -1));
    }
}
