package fukabun.app.cli.record;

import fukabun.app.cli.job.Job;
import fukabun.app.data.DataReader;
import fukabun.app.files.Fault;
import fukabun.app.files.FileTrees;
import fukabun.app.files.ScenarioException;
import fukabun.app.files.SurroundingsException;
import fukabun.record.HistoricalRecord;
import fukabun.record.Observation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Later rows of the record of trade, which the model was not shown.
 *
 * @param record the record with them
 * @param firstYear the first year that they add
 */
record HeldOut(HistoricalRecord record, int firstYear) {
    private static final String TABLE = "trade_bilateral.csv";

    /** Reads the rows as strictly as the table that they continue. */
    static HeldOut read(Path file, Job job) {
        HistoricalRecord known = job.workspace().data().historicalRecord();
        HistoricalRecord both = withRows(file, job);
        int first = both.observations().stream()
                .filter(observation -> known.find(observation.indicator(), observation.year()).isEmpty())
                .mapToInt(Observation::year)
                .min()
                .orElseThrow(() -> new ScenarioException(List.of(new Fault(
                        file.toString(), 0, 0,
                        "adds no figure that the record does not have. Maybe its rows are those of Japan's exports and"
                                + " imports in USD million."))));
        return new HeldOut(both, first);
    }

    /** The shipped table with the rows at its end, read from a folder of its own. */
    private static HistoricalRecord withRows(Path file, Job job) {
        try {
            List<String> rows = Files.readAllLines(file, StandardCharsets.UTF_8);
            List<String> table = Files.readAllLines(job.session().home().data().resolve(TABLE), StandardCharsets.UTF_8);
            if (rows.isEmpty() || !rows.get(0).equals(table.get(0))) {
                throw new ScenarioException(List.of(new Fault(
                        file.toString(), 1, 1, "must have the heading of data/" + TABLE + ": " + table.get(0) + ".")));
            }
            List<String> both = new ArrayList<>(table);
            both.addAll(rows.subList(1, rows.size()));
            Path folder = Files.createTempDirectory("fukabun-holdout-");
            try {
                Files.write(folder.resolve(TABLE), both, StandardCharsets.UTF_8);
                return DataReader.read(job.session().home().data(), folder).historicalRecord();
            } finally {
                FileTrees.delete(folder);
            }
        } catch (IOException e) {
            throw new SurroundingsException("the hold-out " + file + " cannot be read: " + e.getMessage() + ".", e);
        }
    }
}
