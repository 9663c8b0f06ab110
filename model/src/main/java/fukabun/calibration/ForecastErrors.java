package fukabun.calibration;

import java.util.List;
import org.apache.commons.math3.util.FastMath;

/**
 * How far forecasts lay from the record, over the figures for which there is one.
 *
 * @param figures how many
 * @param absoluteShare mean absolute error as a share of the record's figure; 0.1 is ten percent; NaN without figures
 * @param logError root mean square of ln(forecast over record); 0.1 is about ten percent; NaN where a forecast is zero
 * @param directionRight share of the changes since the figure before whose sign was foretold; NaN where no change was
 */
public record ForecastErrors(int figures, double absoluteShare, double logError, double directionRight) {
    /** @param forecasts one a point, in order */
    static ForecastErrors of(List<SeriesFit.Point> points, List<Forecast> forecasts) {
        int figures = 0;
        double absolute = 0.0;
        double square = 0.0;
        for (int i = 0; i < points.size(); i++) {
            double ratio =
                    forecasts.get(i).value() / points.get(i).observation().value();
            if (!Double.isNaN(ratio)) {
                double log = FastMath.log(ratio);
                figures++;
                absolute += FastMath.abs(ratio - 1.0);
                square += log * log;
            }
        }
        return figures == 0
                ? new ForecastErrors(0, Double.NaN, Double.NaN, Double.NaN)
                : new ForecastErrors(
                        figures,
                        absolute / figures,
                        Double.isInfinite(square) ? Double.NaN : FastMath.sqrt(square / figures),
                        directionRight(points, forecasts));
    }

    private static double directionRight(List<SeriesFit.Point> points, List<Forecast> forecasts) {
        int changes = 0;
        int right = 0;
        boolean saysNothing = true;
        for (int i = 0; i < points.size(); i++) {
            double record = points.get(i).change();
            double foretold = forecasts.get(i).change();
            if (!Double.isNaN(record) && !Double.isNaN(foretold)) {
                changes++;
                right += Math.signum(record) == Math.signum(foretold) ? 1 : 0;
                saysNothing = saysNothing && foretold == 0.0;
            }
        }
        return saysNothing ? Double.NaN : (double) right / changes;
    }
}
