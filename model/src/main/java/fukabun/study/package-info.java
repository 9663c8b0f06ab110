/**
 * Many runs made into an answer: ensembles, paired comparisons, claims and verdicts. Uses {@code base},
 * {@code scenario}, {@code engine}, {@code record} and {@code sensitivity}.
 */
package fukabun.study;
