/**
 * Writes a result as a workbook for people, one class a sheet; the only package that sees Apache POI. Uses
 * {@code record}, {@code study}, {@code app.files}, {@code app.data} and {@code app.output}.
 */
package fukabun.app.workbook;
