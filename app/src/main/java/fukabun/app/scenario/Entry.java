package fukabun.app.scenario;

/**
 * A shipped scenario or study, for lists.
 *
 * @param kind {@code scenario} or {@code study}
 * @param id short name
 * @param title a headline
 * @param question in plain words
 * @param source the passage it comes from; of a study those of its claims
 */
public record Entry(String kind, String id, String title, String question, String source) {}
