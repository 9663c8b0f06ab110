/**
 * Results in the formats of other programs: Parquet for data frames, IAMC for energy modellers. Uses {@code record},
 * {@code study} and {@code app.output}.
 */
package fukabun.app.exchange;
