/**
 * The order of things: {@link fukabun.engine.MonthStep} is the month, {@link fukabun.engine.Simulation} the run. Wires
 * agents, markets, ledger and record. Uses {@code base}, {@code scenario}, {@code ledger}, {@code market},
 * {@code agent} and {@code record}.
 */
package fukabun.engine;
