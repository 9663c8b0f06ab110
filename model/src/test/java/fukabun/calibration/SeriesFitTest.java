package fukabun.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.Tolerance;
import fukabun.record.Grade;
import fukabun.record.HistoricalRecord;
import fukabun.record.Indicator;
import fukabun.record.Observation;
import fukabun.study.Band;
import fukabun.study.EnsembleResult;
import fukabun.study.Quantiles;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Worked by hand: the model's median is 100 in 1970, 200 in 1971, 300 in 1972, 400 in 1973, its intervals +-10 and +-50. */
class SeriesFitTest {
    private static final Indicator COAL = Indicator.SOVIET_COAL;
    private static final SeriesFit.Years ALL = new SeriesFit.Years(1900, 2100);

    private static EnsembleResult model() {
        List<Quantiles> years = List.of(spread(100), spread(200), spread(300), spread(400));
        Band band = new Band(COAL, List.of("1970", "1971", "1972", "1973"), years);
        return new EnsembleResult("s", "S", List.of(COAL), 1970, List.of(), List.of(band), List.of());
    }

    private static Quantiles spread(double median) {
        return new Quantiles(median, median - 50, median - 10, median, median + 10, median + 50);
    }

    private static HistoricalRecord record(double... values) {
        List<Observation> all = new java.util.ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            all.add(new Observation(COAL, 1970 + i, values[i], Grade.A, "s", ""));
        }
        return new HistoricalRecord(all);
    }

    @Test
    void errorsCoverageAndNaiveForecasts() {
        SeriesFit fit = SeriesFit.of(model(), record(100, 240, 300, 200), COAL, Integer.MAX_VALUE, ALL).orElseThrow();
        assertEquals(4, fit.points().size());
        assertEquals(0.5, fit.covered50());
        assertEquals(0.75, fit.covered90());
        // ln(200/240)^2 = 0.033241, ln(400/200)^2 = 0.480453, over four figures.
        assertEquals(Math.sqrt((0.033241 + 0.480453) / 4.0), fit.error(), 1e-5);
        // ln(100/240)^2 = 0.766442, ln(240/300)^2 = 0.049793, ln(300/200)^2 = 0.164402, over three.
        assertEquals(Math.sqrt((0.766442 + 0.049793 + 0.164402) / 3.0), fit.lastValueError(), 1e-5);
        // Up, up, down against up, up, up.
        assertEquals(2.0 / 3.0, fit.directionRight(), Tolerance.ARITHMETIC);
    }

    /** 100, 200, 400 grow by ln 2 a year, so the trend has 800 for 1973. */
    @Test
    void theTrendGoesOnAsTheFiguresBeforeIt() {
        SeriesFit fit = SeriesFit.of(model(), record(100, 200, 400, 400), COAL, Integer.MAX_VALUE, ALL).orElseThrow();
        assertEquals(800.0, fit.points().get(3).trend(), 1e-6);
        assertTrue(Double.isNaN(fit.points().get(1).trend()), "two figures make no trend");
        assertEquals(Math.log(2.0), fit.trendError(), 1e-9);
    }

    @Test
    void inAHoldOutNaiveForecastsKnowOnlyWhatCameBefore() {
        SeriesFit.Years late = new SeriesFit.Years(1972, 1973);
        SeriesFit fit = SeriesFit.of(model(), record(100, 200, 350, 400), COAL, 1972, late).orElseThrow();
        assertEquals(2, fit.points().size());
        assertEquals(200.0, fit.points().get(0).lastValue());
        assertEquals(200.0, fit.points().get(1).lastValue());
    }

    @Test
    void whatIsNotSimulatedOrNotRecordedIsNotJudged() {
        assertTrue(SeriesFit.of(model(), record(), COAL, Integer.MAX_VALUE, ALL).isEmpty());
        assertTrue(SeriesFit.of(model(), record(100), Indicator.TENSION, Integer.MAX_VALUE, ALL).isEmpty());
    }
}
