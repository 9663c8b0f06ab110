package fukabun.app.workbook;

import fukabun.app.output.Results;
import fukabun.record.Indicator;
import fukabun.study.Band;
import fukabun.study.EnsembleResult;
import org.apache.poi.ss.util.CellRangeAddress;

/** Where each scenario and indicator stands on the Annual sheet: together, a row a year, below the headings. */
final class AnnualRows {
    private static final int FIRST_ROW = 1;

    private final Results results;

    AnnualRows(Results results) {
        this.results = results;
    }

    /** The cells of a column that belong to an indicator of a scenario. */
    CellRangeAddress of(EnsembleResult scenario, Indicator indicator, int column) {
        int row = FIRST_ROW;
        for (EnsembleResult ensemble : results.ensembles()) {
            for (Band band : ensemble.annual()) {
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
