/**
 * The model confronted with history: patterns of the record, how well a draw of the parameters meets them, and the
 * draws that meet them best. Uses {@code base}, {@code scenario}, {@code engine}, {@code record} and {@code study}.
 */
package fukabun.calibration;
