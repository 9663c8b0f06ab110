package fukabun.app.cli.record;

import fukabun.app.files.Fault;
import fukabun.app.files.ScenarioException;
import fukabun.calibration.PatternSet;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The share of each pattern that draws of the prior met when the model was calibrated.
 *
 * @param file from which it was read; none where there is none
 * @param byPattern shares in [0, 1] by the id of the pattern
 */
record PriorMet(Optional<Path> file, Map<String, Double> byPattern) {
    private static final String NAME = "scoreboard.csv";
    private static final String PATTERN = "pattern";
    private static final String SHARE = "prior_met";
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    static PriorMet none() {
        return new PriorMet(Optional.empty(), Map.of());
    }

    /** The scoreboard of the calibration beside its posterior; none where it was not kept. */
    static PriorMet beside(Path posterior) {
        Path file = posterior.resolveSibling(NAME);
        return Files.exists(file) ? read(file) : none();
    }

    private static PriorMet read(Path file) {
        Map<String, Double> shares = new TreeMap<>();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                CSVParser rows = FORMAT.parse(reader)) {
            for (CSVRecord row : rows) {
                if (!row.get(SHARE).isEmpty()) {
                    shares.put(row.get(PATTERN), Double.valueOf(row.get(SHARE)));
                }
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw new ScenarioException(List.of(new Fault(
                    file.toString(),
                    0,
                    0,
                    "must be a table with the columns " + PATTERN + " and " + SHARE + ": " + e.getMessage()
                            + ". Maybe make it again with fukabun calibrate --install.")));
        }
        return new PriorMet(Optional.of(file), shares);
    }

    /** One share a pattern, NaN where none is known; empty where none is known at all. */
    double[] of(PatternSet patterns) {
        return byPattern.isEmpty()
                ? new double[0]
                : patterns.patterns().stream()
                        .mapToDouble(each -> byPattern.getOrDefault(each.id(), Double.NaN))
                        .toArray();
    }
}
