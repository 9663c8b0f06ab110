package fukabun.study;

import fukabun.record.Indicator;
import java.util.List;
import java.util.Objects;

/**
 * The spread of an indicator over an ensemble, period by period.
 *
 * @param indicator what
 * @param periods ISO years ("1974") or months ("1974-06"), in order
 * @param quantiles one a period
 */
public record Band(Indicator indicator, List<String> periods, List<Quantiles> quantiles) {
    public Band {
        Objects.requireNonNull(indicator);
        periods = List.copyOf(periods);
        quantiles = List.copyOf(quantiles);
    }
}
