package fukabun.app.cli;

/**
 * What may move an outcome.
 *
 * @param name of the parameter, or what else it is
 * @param meaning one line
 * @param isAlwaysKept whether it enters the second stage however little the screening finds
 */
record SensitivityInput(String name, String meaning, boolean isAlwaysKept) {}
