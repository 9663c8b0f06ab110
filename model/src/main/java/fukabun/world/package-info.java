/**
 * What every case of the economy shares in a run: the books, official credit, foreign trade, the climate between the
 * capitals, the record, and the phases of a month in which a case takes part. Uses {@code base}, {@code scenario},
 * {@code ledger}, {@code market}, {@code agent} and {@code record}.
 */
package fukabun.world;
