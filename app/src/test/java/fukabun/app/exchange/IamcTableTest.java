package fukabun.app.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.app.output.Field;
import fukabun.app.output.OutputTable;
import fukabun.app.output.Results;
import fukabun.app.output.SampleResults;
import fukabun.record.Indicator;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class IamcTableTest {
    /** The index columns of pyam's documentation, which reads headings in either case. */
    private static final List<String> PYAM = List.of("model", "scenario", "region", "variable", "unit");

    private static final OutputTable TABLE = IamcTable.of(SampleResults.claim(), "0.1.0");

    @Test
    void theColumnsAreThoseThatPyamRequiresAndThenEveryYear() {
        List<String> names = TABLE.fields().stream().map(Field::name).toList();
        assertEquals(
                PYAM,
                names.subList(0, 5).stream()
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .toList());
        assertEquals(SampleResults.YEARS, names.size() - 5);
        assertEquals("1968", names.get(5));
        assertEquals("1991", names.get(names.size() - 1));
    }

    @Test
    void noRowStandsTwiceAndNoneIsWithoutAFigure() {
        Set<List<Object>> keys = new HashSet<>();
        for (List<Object> row : TABLE.rows()) {
            assertTrue(keys.add(row.subList(0, 5)), "pyam refuses doubled rows such as " + row.subList(0, 5));
            assertTrue(row.subList(5, row.size()).stream().anyMatch(cell -> !OutputTable.isEmpty(cell)));
        }
        // Two scenarios under each thesis, three indicators, the mean and five quantiles; and two indicators recorded.
        int theses = SampleResults.claim().theses().size();
        assertEquals(2 * theses * 3 * 6 + 2, TABLE.rows().size());
    }

    @Test
    void aQuantileIsTheLastPartOfTheVariableAndAFlowIsAYears() {
        Results results = SampleResults.run();
        OutputTable table = IamcTable.of(results, "0.1.0");
        List<Object> row = table.rows().stream()
                .filter(each -> each.get(3).equals("Trade|Imports|Coking Coal|Soviet Union|95th Percentile"))
                .findFirst()
                .orElseThrow();
        assertEquals(List.of("Fukabun 0.1.0", "baseline", "Japan"), row.subList(0, 3));
        assertEquals("t/yr", row.get(4));
        assertEquals(
                results.ensembles().get(0).annual().get(0).quantiles().get(12).p95(), row.get(5 + 12));
    }

    @Test
    void theRecordIsAModelOfItsOwnAndEmptyWhereNothingIsRecorded() {
        List<Object> row = TABLE.rows().stream()
                .filter(each -> each.get(3).equals("Trade|Imports|Coking Coal|Soviet Union"))
                .findFirst()
                .orElseThrow();
        assertEquals(List.of("Record", "historical"), row.subList(0, 2));
        // The sample's record of 1980: 2.6 Mt + 12 x 0.11 Mt; it begins in 1970.
        assertEquals(3.92e6, (double) row.get(5 + 12), 1e-3);
        assertTrue(OutputTable.isEmpty(row.get(5)));
    }

    @Test
    void everyIndicatorHasANameOfItsOwn() {
        List<String> names =
                Arrays.stream(Indicator.values()).map(IamcVariables::of).toList();
        assertEquals(names.size(), new HashSet<>(names).size());
    }
}
