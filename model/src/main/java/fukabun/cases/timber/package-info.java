/**
 * The case of timber: the importers, the rival origins, and the agreements on the forests of the Soviet Far East. Uses
 * {@code base}, {@code scenario}, {@code ledger}, {@code market}, {@code agent}, {@code record} and {@code world}, and no
 * other case.
 */
package fukabun.cases.timber;
