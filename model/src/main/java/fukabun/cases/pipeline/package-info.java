/**
 * The case of the Urengoi export line: what Moscow puts out to tender, who wins, what sanctions stop, and what is
 * delivered. Uses {@code base}, {@code scenario}, {@code ledger}, {@code market}, {@code agent}, {@code record} and
 * {@code world}, and no other case.
 */
package fukabun.cases.pipeline;
