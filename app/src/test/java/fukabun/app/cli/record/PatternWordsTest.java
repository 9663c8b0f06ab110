package fukabun.app.cli.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.calibration.Measure;
import fukabun.calibration.Pattern;
import fukabun.calibration.Scoreboard;
import fukabun.calibration.Target;
import fukabun.record.Grade;
import fukabun.record.HistoricalRecord;
import fukabun.record.Indicator;
import fukabun.record.Observation;
import fukabun.study.Quantiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said of patterns; the numbers are made up, the words worked out by hand. */
class PatternWordsTest {
    private static final HistoricalRecord RECORD =
            new HistoricalRecord(List.of(new Observation(Indicator.EXPORTS, 1977, 200.0, Grade.A, "s", "")));
    private static final PatternMiss MISS = new PatternMiss(RECORD);

    /** 236 is 18 percent above 200, and only 5 percent above the upper end, 224, of what is allowed. */
    @Test
    void theDistanceIsThatFromTheRecordAndNotFromTheTolerance() {
        Scoreboard.TargetLine missed = line(new Measure.Level(Indicator.EXPORTS, 1977), 176, 224, 236, 0.31);
        assertEquals("1977: median 18 % above the record, met by 31 %", MISS.words(missed));
    }

    /** The record has no single number of a growth: 0.1 is 0.14 below the lower end, 0.24. */
    @Test
    void withoutAFigureTheDistanceIsThatFromTheRange() {
        Scoreboard.TargetLine missed = line(new Measure.Growth(Indicator.EXPORTS, 1975, 1980), 0.24, 0.84, 0.1, 0.2);
        assertEquals("1975–1980: median 0.14 below its range, met by 20 %", MISS.words(missed));
    }

    @Test
    void aPatternWhoseFiguresMostMembersMeetIsNotCalledMet() {
        Measure measure = new Measure.Level(Indicator.EXPORTS, 1977);
        Scoreboard.TargetLine met = line(measure, 176, 224, 200, 0.65);
        assertEquals("most members meet each of the two", MISS.words(pattern(met, met)));
        Scoreboard.TargetLine missed = line(measure, 176, 224, 150, 0.4);
        assertEquals("most meet 1 of 2; fewest 1977: median 25 % below the record", MISS.words(pattern(met, missed)));
    }

    @Test
    void everyShippedPatternHasAPlainName() throws IOException {
        List<String> ids = Files.readAllLines(Path.of("..", "scenarios", "patterns", "main.yaml")).stream()
                .filter(line -> line.startsWith("  - id: "))
                .map(line -> line.substring("  - id: ".length()))
                .toList();
        assertTrue(ids.size() > 20, "patterns were found");
        assertEquals(
                List.of(), ids.stream().filter(id -> !PatternNames.isNamed(id)).toList());
        assertEquals("My own pattern", PatternNames.of("my-own-pattern"));
    }

    private static Scoreboard.TargetLine line(Measure measure, double low, double high, double median, double met) {
        Target target = new Target(measure, low, high, false, Grade.A, "s");
        return new Scoreboard.TargetLine(
                target, met, new Quantiles(median, median, median, median, median, median), 0.0);
    }

    private static Scoreboard.Line pattern(Scoreboard.TargetLine... lines) {
        List<Target> targets =
                List.of(lines).stream().map(Scoreboard.TargetLine::target).toList();
        Pattern pattern = new Pattern("exports", "Exports.", Pattern.Role.EVIDENCE, 1.0, targets, "");
        return new Scoreboard.Line(pattern, 0.5, Double.NaN, List.of(lines));
    }
}
