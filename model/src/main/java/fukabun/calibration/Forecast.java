package fukabun.calibration;

/**
 * What was expected of a figure.
 *
 * @param value in the indicator's unit; NaN where there is no forecast
 * @param change since the figure before; NaN where there is none
 */
public record Forecast(double value, double change) {}
