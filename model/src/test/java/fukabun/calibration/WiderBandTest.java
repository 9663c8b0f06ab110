package fukabun.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.SmallWorld;
import fukabun.record.Grade;
import fukabun.record.HistoricalRecord;
import fukabun.record.Indicator;
import fukabun.record.Observation;
import fukabun.scenario.Thesis;
import fukabun.study.Band;
import fukabun.study.EnsembleResult;
import fukabun.study.Member;
import fukabun.study.Quantiles;
import fukabun.study.RunOutcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two runs of 95 and 105 in every year from 1970; records made up. */
class WiderBandTest {
    private static final Indicator TRADE = Indicator.EXPORTS;
    private static final int FIRST_YEAR = 1970;
    private static final SeriesFit.Years ALL = new SeriesFit.Years(1900, 2100);

    /** The one figure that lies far off would make room for itself, were it among those that tell the error. */
    @Test
    void aFigureIsJudgedByAnErrorThatWasEstimatedWithoutIt() {
        SeriesFit fit = fit(110, 92, 400, 108, 90, 112);
        WiderBand wider = WiderBand.of(fit, runs(6), 1975).orElseThrow();
        assertTrue(wider.judging(1972).p95() < 400.0, wider.judging(1972).toString());
        assertTrue(wider.judging(1972).p95() < wider.band().quantiles().get(2).p95(), "with it the error is larger");
        // The far figure is outside; the others are judged by an error that knows of it.
        assertEquals(5, wider.covered90(fit));
    }

    @Test
    void laterFiguresTellNothingOfTheErrorAndAreJudgedByIt() {
        SeriesFit near = fit(110, 92, 112, 108, 90, 100);
        SeriesFit far = fit(110, 92, 112, 108, 90, 900);
        WiderBand wider = WiderBand.of(far, runs(6), 1974).orElseThrow();
        assertEquals(WiderBand.of(near, runs(6), 1974).orElseThrow().error(), wider.error());
        assertEquals(wider.band().quantiles().get(5), wider.judging(1975));
        assertEquals(5, wider.covered90(far));
    }

    /** Each figure is judged by three others at least. */
    @Test
    void threeFiguresAreTooFew() {
        assertTrue(WiderBand.of(fit(110, 92, 112), runs(3), 1975).isEmpty());
    }

    @Test
    void runsOfZeroHaveNoLogarithm() {
        EnsembleResult result = result(new double[][] {{0, 0, 0, 0}, {1, 1, 1, 1}});
        SeriesFit fit =
                SeriesFit.of(result, record(1, 1, 1, 1), TRADE, ALL, List.of()).orElseThrow();
        assertTrue(WiderBand.of(fit, result, 1975).isEmpty());
    }

    private static SeriesFit fit(double... values) {
        return SeriesFit.of(runs(values.length), record(values), TRADE, ALL, List.of())
                .orElseThrow();
    }

    private static HistoricalRecord record(double... values) {
        List<Observation> figures = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            figures.add(new Observation(TRADE, FIRST_YEAR + i, values[i], Grade.A, "s", ""));
        }
        return new HistoricalRecord(figures);
    }

    private static EnsembleResult runs(int years) {
        double[][] runs = new double[2][years];
        Arrays.fill(runs[0], 95.0);
        Arrays.fill(runs[1], 105.0);
        return result(runs);
    }

    private static EnsembleResult result(double[]... runs) {
        List<RunOutcome> outcomes = new ArrayList<>();
        for (int i = 0; i < runs.length; i++) {
            Member member = new Member(i, Thesis.STRONG, i, SmallWorld.central(Thesis.STRONG));
            outcomes.add(new RunOutcome(member, new double[][] {runs[i]}));
        }
        List<String> periods = new ArrayList<>();
        List<Quantiles> spread = new ArrayList<>();
        for (int year = 0; year < runs[0].length; year++) {
            periods.add(Integer.toString(FIRST_YEAR + year));
            spread.add(Quantiles.of(new double[] {runs[0][year], runs[1][year]}));
        }
        return new EnsembleResult(
                "s", "S", List.of(TRADE), FIRST_YEAR, outcomes, List.of(new Band(TRADE, periods, spread)), List.of());
    }
}
