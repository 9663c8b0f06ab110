/**
 * All that a run needs to be told: period, drivers, dated events, levers, parameters and the cases that are played.
 * Immutable. Uses {@code base} only.
 */
package fukabun.scenario;
