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
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Worked by hand: the model's median is 100 in 1970, 200 in 1971, 300 in 1972, 400 in 1973, its intervals +-10 and +-50. */
class SeriesFitTest {
    private static final Indicator COAL = Indicator.SOVIET_COAL;
    private static final SeriesFit.Years ALL = new SeriesFit.Years(1900, 2100);
    private static final Rival.Asked LAST =
            new Rival.Asked("last value", Forecaster::lastValue, Knowledge.YEAR_BY_YEAR);
    private static final Rival.Asked TREND = new Rival.Asked("trend", Forecaster::trend, Knowledge.YEAR_BY_YEAR);

    private static EnsembleResult model() {
        List<Quantiles> years = List.of(spread(100), spread(200), spread(300), spread(400));
        Band band = new Band(COAL, List.of("1970", "1971", "1972", "1973"), years);
        return new EnsembleResult("s", "S", List.of(COAL), 1970, List.of(), List.of(band), List.of());
    }

    private static Quantiles spread(double median) {
        return new Quantiles(median, median - 50, median - 10, median, median + 10, median + 50);
    }

    private static HistoricalRecord record(double... values) {
        return record(List.of(Grade.A, Grade.A, Grade.A, Grade.A), values);
    }

    private static HistoricalRecord record(List<Grade> grades, double... values) {
        List<Observation> all = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            all.add(new Observation(COAL, 1970 + i, values[i], grades.get(i), "s", ""));
        }
        return new HistoricalRecord(all);
    }

    private static SeriesFit fit(HistoricalRecord record, Rival.Asked... asked) {
        return SeriesFit.of(model(), record, COAL, ALL, List.of(asked)).orElseThrow();
    }

    @Test
    void errorsCoverageAndDirectionOfTheModel() {
        SeriesFit fit = fit(record(100, 240, 300, 200));
        assertEquals(4, fit.errors().figures());
        assertEquals(0.5, fit.covered50());
        assertEquals(0.75, fit.covered90());
        // ln(200/240)^2 = 0.033241, ln(400/200)^2 = 0.480453, over four figures.
        assertEquals(Math.sqrt((0.033241 + 0.480453) / 4.0), fit.errors().logError(), 1e-5);
        // |200/240 - 1| = 1/6 and |400/200 - 1| = 1, over four figures.
        assertEquals((1.0 / 6.0 + 1.0) / 4.0, fit.errors().absoluteShare(), Tolerance.ARITHMETIC);
        // Up, up, down against up, up, up.
        assertEquals(2.0 / 3.0, fit.errors().directionRight(), Tolerance.ARITHMETIC);
    }

    /** Intervals are counted from both ends: 60, 240 and 260 lie within 50 of the medians, 470 does not. */
    @Test
    void coverageLooksAtBothEnds() {
        SeriesFit wide = fit(record(60, 240, 260, 470));
        assertEquals(0.0, wide.covered50());
        assertEquals(0.75, wide.covered90());
        assertEquals(1.0, fit(record(91, 209, 300, 400)).covered50());
    }

    @Test
    void theLastValueOfEachYearIsTheFigureBefore() {
        SeriesFit fit = fit(record(100, 240, 300, 200), LAST);
        Rival last = fit.rivals().get(0);
        assertEquals(3, fit.errors(last).figures(), "nothing comes before the first figure");
        // ln(100/240)^2 = 0.766442, ln(240/300)^2 = 0.049793, ln(300/200)^2 = 0.164402, over three.
        double error = Math.sqrt((0.766442 + 0.049793 + 0.164402) / 3.0);
        assertEquals(error, fit.errors(last).logError(), 1e-5);
        assertTrue(Double.isNaN(fit.errors(last).directionRight()), "it foretells no change");
        // The model on the same three figures: 0.033241, 0, 0.480453.
        assertEquals(Math.sqrt((0.033241 + 0.480453) / 3.0) / error, fit.errorOver(last), 1e-5);
    }

    /** 100, 200, 400 grow by ln 2 a year, so the trend has 800 for 1973; it foretells a rise, as came. */
    @Test
    void theTrendGoesOnAsTheFiguresBeforeIt() {
        SeriesFit fit = fit(record(100, 200, 400, 500), TREND);
        Rival trend = fit.rivals().get(0);
        assertEquals(800.0, trend.forecasts().get(3).value(), 1e-6);
        assertTrue(Double.isNaN(trend.forecasts().get(2).value()), "two figures make no trend");
        assertEquals(Math.log(1.6), fit.errors(trend).logError(), 1e-9);
        assertEquals(1.0, fit.errors(trend).directionRight());
    }

    /** Known to 1972: 100, 200, 400. For 1973 nothing changes (400), or the trend goes on (800). */
    @Test
    void forecastsFromAStartKnowNothingAfterIt() {
        SeriesFit fit = SeriesFit.of(
                        model(),
                        record(100, 200, 400, 300),
                        COAL,
                        new SeriesFit.Years(1973, 1973),
                        List.of(
                                new Rival.Asked("last value", Forecaster::lastValue, Knowledge.to(1972)),
                                new Rival.Asked("trend", Forecaster::trend, Knowledge.to(1972)),
                                new Rival.Asked("trend", Forecaster::trend, Knowledge.ALL)))
                .orElseThrow();
        assertEquals(400.0, fit.rivals().get(0).forecasts().get(0).value());
        assertEquals(0.0, fit.rivals().get(0).forecasts().get(0).change());
        assertEquals(800.0, fit.rivals().get(1).forecasts().get(0).value(), 1e-6);
        assertEquals(400.0, fit.rivals().get(1).forecasts().get(0).change(), 1e-6);
        // The model rises by 100 from 1972 to 1973; the record fell, so neither it nor the trend was right.
        assertEquals(0.0, fit.errors().directionRight());
        assertEquals(0.0, fit.errors(fit.rivals().get(1)).directionRight());
        // Logs of 100, 200, 400, 300: mean 5.36736, slope (ln 3 x 3 + ln 2) / 10 = 0.398899 a year.
        double slope = (3.0 * Math.log(3.0) + Math.log(2.0)) / 10.0;
        double mean = Math.log(100.0 * 200.0 * 400.0 * 300.0) / 4.0;
        assertEquals(
                Math.exp(mean + 1.5 * slope),
                fit.rivals().get(2).forecasts().get(0).value(),
                1e-6);
    }

    @Test
    void figuresOfGradeCCanBeLeftOut() {
        SeriesFit all = fit(record(List.of(Grade.A, Grade.C, Grade.B, Grade.C), 100, 240, 300, 200), LAST);
        SeriesFit good = all.atLeast(Grade.B).orElseThrow();
        assertEquals(2, good.errors().figures());
        assertEquals(1.0, good.covered50());
        assertEquals(0.0, good.errors().logError());
        assertEquals(240.0, good.rivals().get(0).forecasts().get(1).value(), "forecasts stay as they were made");
        assertTrue(all.atLeast(Grade.A).isPresent());
        assertTrue(fit(record(List.of(Grade.C), 100)).atLeast(Grade.B).isEmpty());
    }

    @Test
    void whatIsNotSimulatedOrNotRecordedIsNotJudged() {
        assertTrue(SeriesFit.of(model(), record(), COAL, ALL, List.of()).isEmpty());
        assertTrue(SeriesFit.of(model(), record(100), Indicator.TENSION, ALL, List.of())
                .isEmpty());
    }
}
