/**
 * The case of coking coal: five steelmakers, the rivals of Soviet coal, and the South Yakut project. Uses {@code base},
 * {@code scenario}, {@code ledger}, {@code market}, {@code agent}, {@code record} and {@code world}, and no other case.
 */
package fukabun.cases.coal;
