package fukabun.app.files;

/**
 * A row of {@code data/sources.csv}.
 *
 * @param id as the tables cite it
 * @param citation author, title, place
 * @param url where it was found, may be empty
 */
public record Source(String id, String citation, String url) {}
