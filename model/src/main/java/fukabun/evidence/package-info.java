/**
 * What settlements elsewhere and partners without a dispute say, by plain statistics: event studies with placebo
 * intervals, synthetic controls, random effects over cases and the prediction for a new case, a gravity regression, and
 * the split of a total among the routes. Knows nothing of the simulated economy. Uses {@code base} and, for grades,
 * {@code record}.
 */
package fukabun.evidence;
