package fukabun.app.workbook;

import fukabun.app.output.Results;
import fukabun.record.Indicator;
import fukabun.study.Band;
import fukabun.study.EnsembleResult;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.util.CellRangeAddress;

/** Where each scenario and indicator stands on the Annual sheet: together, a row a year, below the headings. */
final class AnnualRows {
    private static final int FIRST_ROW = 1;

    private final Results results;

    AnnualRows(Results results) {
        this.results = results;
    }

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

    /** The cells of a column that belong to an indicator of a scenario. */
    CellRangeAddress of(EnsembleResult scenario, Indicator indicator, int column) {
        int row = FIRST_ROW;
        for (EnsembleResult ensemble : results.ensembles()) {
            for (Band band : bands(results, ensemble)) {
                int years = band.periods().size();
                if (ensemble == scenario && band.indicator() == indicator) {
                    return new CellRangeAddress(row, row + years - 1, column, column);
                }
                row += years;
            }
        }
        throw new IllegalArgumentException(indicator.key() + " of " + scenario.scenarioId() + " is not on the Annual sheet");
    }
}
