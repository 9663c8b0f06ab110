package fukabun.scenario;

import fukabun.base.Check;
import fukabun.base.Month;
import java.util.Objects;

/**
 * What official Japan expected, from the day of publication until the next vintage.
 *
 * @param published when it became current
 * @param targetYear the year foreseen
 * @param tonnesPerYear import need expected for that year
 */
public record ForecastVintage(Month published, int targetYear, double tonnesPerYear) {
    public ForecastVintage {
        Objects.requireNonNull(published);
        Check.between("targetYear", targetYear, 1900, 2100);
        Check.positive("tonnesPerYear", tonnesPerYear);
    }
}
