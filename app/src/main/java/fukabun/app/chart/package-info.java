/**
 * Draws figures, one class a figure; the only package that sees XChart. Uses {@code base}, {@code evidence},
 * {@code record} and {@code study}.
 */
package fukabun.app.chart;
