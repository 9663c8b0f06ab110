package fukabun.study;

import fukabun.record.HistoricalRecord;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.math3.stat.regression.SimpleRegression;
import org.apache.commons.math3.util.FastMath;

/** What a series of the record would have come to had it gone on growing: a straight line through its logarithms. */
final class Trend {
    private static final int FEWEST_FIGURES = 3;

    private Trend() {}

    /**
     * The outcome's window on the line through the figures of {@code years}.
     *
     * @return empty with fewer than three figures above zero
     */
    static Optional<Double> of(HistoricalRecord record, ClaimSpec.Outcome outcome, AttributionSpec.Years years) {
        SimpleRegression line = new SimpleRegression();
        for (int year = years.from(); year <= years.to(); year++) {
            OptionalDouble figure = record.find(outcome.indicator(), year).stream()
                    .mapToDouble(observation -> observation.value())
                    .filter(value -> value > 0.0)
                    .findFirst();
            if (figure.isPresent()) {
                line.addData(year, FastMath.log(figure.getAsDouble()));
            }
        }
        if (line.getN() < FEWEST_FIGURES) {
            return Optional.empty();
        }
        double[] carriedOn = new double[outcome.toYear() - outcome.fromYear() + 1];
        for (int y = 0; y < carriedOn.length; y++) {
            carriedOn[y] = FastMath.exp(line.predict(outcome.fromYear() + y));
        }
        return Optional.of(Outcomes.of(outcome.aggregate(), carriedOn, 0, carriedOn.length - 1));
    }
}
