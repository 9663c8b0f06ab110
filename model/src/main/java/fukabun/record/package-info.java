/**
 * What a run leaves behind and what history left: tables with units, decisions with their terms, observations with
 * source and grade. Uses {@code base} only.
 */
package fukabun.record;
