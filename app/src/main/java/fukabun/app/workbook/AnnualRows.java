package fukabun.app.workbook;

import fukabun.app.output.Results;
import fukabun.record.Indicator;
import fukabun.study.Band;
import fukabun.study.EnsembleResult;
import java.util.List;
import java.util.Set;

/** What stands on the Annual sheet. */
final class AnnualRows {
    private AnnualRows() {}

    /**
     * What the sheet shows of an ensemble: everything, unless that is more than people read; then what the claims are
     * about, and the rest under the first thesis only.
     */
    static List<Band> bands(Results results, EnsembleResult ensemble) {
        boolean isWhole = rows(results) <= LogSheet.MOST_ROWS || results.shown().contains(ensemble);
        Set<Indicator> outcomes = results.outcomes();
        return ensemble.annual().stream()
                .filter(band -> isWhole || outcomes.contains(band.indicator()))
                .toList();
    }

    /** The rows of a sheet with everything on it. */
    private static int rows(Results results) {
        return results.ensembles().stream()
                .flatMap(ensemble -> ensemble.annual().stream())
                .mapToInt(band -> band.periods().size())
                .sum();
    }
}
