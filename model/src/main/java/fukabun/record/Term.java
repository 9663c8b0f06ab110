package fukabun.record;

/**
 * One term of a gate's score.
 *
 * @param name plain words, for example "territorial linkage (T1)"
 * @param value signed part of the score; positive speaks for the decision
 */
public record Term(String name, double value) {}
