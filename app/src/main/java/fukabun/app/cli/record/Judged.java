package fukabun.app.cli.record;

import fukabun.calibration.Scoreboard;
import fukabun.calibration.SeriesFit;
import fukabun.calibration.WiderBand;
import fukabun.record.HistoricalRecord;
import fukabun.record.Indicator;
import fukabun.scenario.Thesis;
import fukabun.study.EnsembleResult;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The model beside the record.
 *
 * @param thesis under which it ran
 * @param result the runs
 * @param record the figures that it could be shown
 * @param scoreboard the patterns, met and missed
 * @param fits each series beside naive forecasts
 * @param wider bands with the model's own error, of the series that have enough figures
 * @param later what was held back, where something was
 * @param heldOut each series of that; empty without
 * @param beside the other series of those years; empty without
 */
record Judged(
        Thesis thesis,
        EnsembleResult result,
        HistoricalRecord record,
        Scoreboard scoreboard,
        List<SeriesFit> fits,
        Map<Indicator, WiderBand> wider,
        Optional<HeldOut> later,
        List<SeriesFit> heldOut,
        List<SeriesFit> beside) {
    Judged {
        fits = List.copyOf(fits);
        wider = Map.copyOf(wider);
        heldOut = List.copyOf(heldOut);
        beside = List.copyOf(beside);
    }

    /** The record with what was held back. */
    HistoricalRecord all() {
        return later.map(HeldOut::record).orElse(record);
    }

    int members() {
        return result.outcomes().size();
    }
}
