/**
 * The case of other trade: ordinary Soviet orders and large pipe; crude oil, metals, fish and the rest. With it the trade
 * of the two countries is complete. Uses {@code base}, {@code scenario}, {@code ledger}, {@code market}, {@code agent},
 * {@code record} and {@code world}, and no other case.
 */
package fukabun.cases.othertrade;
