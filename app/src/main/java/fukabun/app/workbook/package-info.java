/**
 * Writes a result as a workbook for people, one class a sheet; the only package that sees Apache POI. Uses
 * {@code scenario}, {@code record}, {@code study}, {@code app.files}, {@code app.data}, {@code app.output} and of
 * {@code app.chart} what a figure shows.
 */
package fukabun.app.workbook;
