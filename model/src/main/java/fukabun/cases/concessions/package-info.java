/**
 * The case of the Japanese concessions on northern Sakhalin, 1939-45, in a world of its own; an illustration. Uses
 * {@code base}, {@code scenario}, {@code agent}, {@code record} and {@code world}, and no other case.
 */
package fukabun.cases.concessions;
