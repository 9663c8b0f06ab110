/**
 * Many runs made into an answer: ensembles, paired comparisons, claims and verdicts. Uses {@code base},
 * {@code scenario}, {@code engine} and {@code record}.
 */
package fukabun.study;
