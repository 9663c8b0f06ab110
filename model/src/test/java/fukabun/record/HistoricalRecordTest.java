package fukabun.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HistoricalRecordTest {
    private static final Observation SOURCED = observation(Indicator.SOVIET_COAL, 1974, Grade.A);
    private static final Observation SECONDARY = observation(Indicator.SOVIET_COAL, 1975, Grade.B);
    private static final Observation DERIVED = observation(Indicator.TENSION, 1975, Grade.C);
    private static final HistoricalRecord RECORD = new HistoricalRecord(List.of(SOURCED, SECONDARY, DERIVED));

    @Test
    void aFigureIsFoundByIndicatorAndYear() {
        assertEquals(Optional.of(SECONDARY), RECORD.find(Indicator.SOVIET_COAL, 1975));
        assertEquals(Optional.of(DERIVED), RECORD.find(Indicator.TENSION, 1975));
        assertEquals(Optional.empty(), RECORD.find(Indicator.TENSION, 1974));
        assertEquals(Optional.empty(), RECORD.find(Indicator.SOVIET_COAL, 1976));
    }

    @Test
    void onlyFiguresOfTheAskedGradeOrABetterOneStay() {
        assertEquals(List.of(SOURCED), RECORD.atLeast(Grade.A).observations());
        assertEquals(List.of(SOURCED, SECONDARY), RECORD.atLeast(Grade.B).observations());
        assertEquals(RECORD, RECORD.atLeast(Grade.C));
    }

    @Test
    void aFigureIsAsWeakAsItsWeakestPart() {
        assertEquals(Grade.B, Grade.A.worse(Grade.B));
        assertEquals(Grade.B, Grade.B.worse(Grade.A));
        assertEquals(Grade.C, Grade.C.worse(Grade.C));
    }

    private static Observation observation(Indicator indicator, int year, Grade grade) {
        return new Observation(indicator, year, 1.0, grade, "a-source", "");
    }
}
