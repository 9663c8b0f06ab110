package fukabun.record;

import java.util.List;
import java.util.Optional;

/**
 * What history left for comparison. At most one figure an indicator and year: which source wins is settled where the
 * data are read.
 *
 * @param observations in any order
 */
public record HistoricalRecord(List<Observation> observations) {
    public HistoricalRecord {
        observations = List.copyOf(observations);
    }

    /** The figure of a year, where there is one. */
    public Optional<Observation> find(Indicator indicator, int year) {
        return observations.stream()
                .filter(o -> o.indicator() == indicator && o.year() == year)
                .findFirst();
    }

    /** Only figures of at least this grade. */
    public HistoricalRecord atLeast(Grade worst) {
        return new HistoricalRecord(observations.stream()
                .filter(o -> o.grade().compareTo(worst) <= 0)
                .toList());
    }
}
