package fukabun.calibration;

import fukabun.base.Check;
import java.util.List;
import java.util.Objects;

/**
 * What a naive forecast made of a series.
 *
 * @param name of the way to forecast
 * @param knowledge which figures it knew
 * @param forecasts one a point of the series, in order
 */
public record Rival(String name, Knowledge knowledge, List<Forecast> forecasts) {
    public Rival {
        Check.notBlank("name", name);
        Objects.requireNonNull(knowledge);
        forecasts = List.copyOf(forecasts);
    }

    /**
     * A naive forecast that is asked for.
     *
     * @param name for people
     * @param forecaster how it is made
     * @param knowledge which figures it may know
     */
    public record Asked(String name, Forecaster forecaster, Knowledge knowledge) {}
}
