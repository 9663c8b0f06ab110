package fukabun.app.cli.work;

/**
 * What may move an outcome.
 *
 * @param name of the parameter, or what else it is
 * @param meaning one line
 * @param isAlwaysKept whether it enters the second stage however little the screening finds
 */
public record SensitivityInput(String name, String meaning, boolean isAlwaysKept) {}
