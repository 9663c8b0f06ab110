/**
 * The model confronted with history: patterns of the record, how well a draw of the parameters meets them, and the
 * draws that meet them best, beside naive forecasts. Uses {@code base}, {@code scenario}, {@code engine}, {@code record},
 * {@code evidence}, {@code design} and {@code study}.
 */
package fukabun.calibration;
