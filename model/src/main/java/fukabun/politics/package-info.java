/**
 * The governments between which the trade takes place: the mood of the public, the stances of the capitals, and the
 * talks about the islands. Makes the climate of each month. Uses {@code base}, {@code scenario}, {@code agent},
 * {@code record} and {@code world}.
 */
package fukabun.politics;
