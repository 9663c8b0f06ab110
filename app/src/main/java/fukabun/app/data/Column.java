package fukabun.app.data;

/**
 * A column of a table.
 *
 * @param name heading
 * @param required whether every row must fill it
 * @param rule what a filled cell may hold
 */
record Column(String name, boolean required, CellRule rule) {}
