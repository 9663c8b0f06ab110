package fukabun.app.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.app.files.ScenarioException;
import fukabun.base.Month;
import fukabun.record.Grade;
import fukabun.record.HistoricalRecord;
import fukabun.record.Indicator;
import fukabun.record.Observation;
import fukabun.scenario.Period;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Later rows of trade on top of the shipped record, which has exports, imports and turnover to 1984. Figures are made up. */
class LaterTradeTest {
    private static final String HEADING = "year,reporter,flow,partner,value,unit,source_id,grade,note";
    private static final Period RUNS = new Period(Month.of(1968, 1), Month.of(1991, 12));
    private static final double MILLION = 1e6;
    private static final double ARITHMETIC = 1e-9;

    @TempDir
    private Path folder;

    /** The source of the record, one of data/sources.csv that the record of trade does not use, and one that nobody knows. */
    @ParameterizedTest
    @ValueSource(strings = {"COWT4", "MOFA60", "SOMETHING-NEW-1986"})
    void rowsOfAnySourceAreTaken(String source) throws IOException {
        LaterTrade later = read("1985,Japan,exports,USSR,3000,USD million," + source + ",B,made up");
        assertEquals(List.of(), later.setAside());
        assertEquals(1, later.added().size(), later.added().toString());
        Observation figure = later.added().get(0);
        assertEquals(new Observation(Indicator.EXPORTS, 1985, 3000 * MILLION, Grade.B, source, "made up"), figure);
    }

    /** 3000 + 1400 = 4400; the worse grade and both sources. */
    @Test
    void turnoverIsSummedWhereBothFlowsAreThere() throws IOException {
        LaterTrade later = read(
                "1985,Japan,exports,USSR,3000,USD million,NEW1,A,t",
                "1986,Japan,exports,USSR,2000,USD million,NEW1,A,t",
                "1985,Japan,imports,USSR,1400,USD million,NEW2,B,t");
        Observation turnover = find(later, Indicator.TURNOVER, 1985);
        assertEquals(4400 * MILLION, turnover.value(), ARITHMETIC * MILLION);
        assertEquals(Grade.B, turnover.grade());
        assertEquals("NEW1;NEW2", turnover.sourceId());
        // data/deflators.csv: the prices of 1985 are the base; data/japan_macro.csv: 238.54 yen in 1985.
        assertEquals(4400 * MILLION, find(later, Indicator.TURNOVER_1985, 1985).value(), ARITHMETIC * MILLION);
        assertTrue(find(later, Indicator.SHARE_OF_JAPAN_TRADE, 1985).value() > 0.0);
        assertEquals(Grade.B, find(later, Indicator.TURNOVER_YEN, 1985).grade());
        assertTrue(record(later).find(Indicator.TURNOVER, 1986).isEmpty(), "imports of 1986 are not there");
    }

    @Test
    void aTurnoverOfTheFileIsKeptAsItIs() throws IOException {
        LaterTrade later = read(
                "1985,Japan,exports,USSR,3000,USD million,NEW1,A,t",
                "1985,Japan,imports,USSR,1400,USD million,NEW1,A,t",
                "1985,Japan,turnover,USSR,4500,USD million,NEW1,A,as printed");
        assertEquals(4500 * MILLION, find(later, Indicator.TURNOVER, 1985).value(), ARITHMETIC * MILLION);
        assertEquals(
                1,
                Stream.of(Indicator.TURNOVER)
                        .filter(each -> record(later).find(each, 1985).isPresent())
                        .count());
    }

    /** Where sources differ, the better grade wins, as in the tables of data/. */
    @Test
    void theBetterGradeWins() throws IOException {
        LaterTrade later = read(
                "1985,Japan,exports,USSR,3000,USD million,NEW1,B,t",
                "1985,Japan,exports,USSR,2700,USD million,NEW2,A,t");
        assertEquals("NEW2", find(later, Indicator.EXPORTS, 1985).sourceId());
    }

    @Test
    void rowsThatGiveNoNewFigureAreSetAsideAndNamed() throws IOException {
        LaterTrade later = read(
                "1984,Japan,exports,USSR,2515,USD million,NEW1,A,the record has it",
                "1985,Japan,exports,USSR,3000,USD million,NEW1,A,t",
                "1985,USSR,exports,Japan,900,million rubles,NEW1,A,of the other side",
                "1992,Japan,exports,USSR,1000,USD million,NEW1,A,after the runs",
                "1993,Japan,exports,USSR,1000,USD million,NEW1,A,after the runs");
        assertEquals(1, later.added().size());
        List<String> words =
                later.setAside().stream().map(LaterTrade.SetAside::words).toList();
        assertEquals(
                List.of(
                        "line 2: the record has a figure of this flow and year already, and keeps its own",
                        "line 4: reporter must be Japan, partner USSR and flow exports, imports or turnover",
                        "lines 5, 6: the runs have the years 1968 to 1991 only"),
                words);
    }

    /** Rows, and what the fault of the named file must begin with; rows are parted by a tilde. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
        1985,USSR,exports,Japan,3000,USD million,COWT4,A,t    | later.csv: adds no figure that the record does not have.
        1984,Japan,exports,USSR,2515,USD million,COWT4,A,t    | later.csv: adds no figure that the record does not have.
        1992,Japan,exports,USSR,2515,USD million,NEW,A,t      | later.csv: adds no figure that the record does not have.
        1985,Japan,exports,USSR,3000,million rubles,COWT4,A,t | later.csv:2:30: unit must be 'USD million' but was
        1985,Japan,exports,USSR,3000,dollars,COWT4,A,t        | later.csv:2:30: unit is an unknown unit 'dollars'
        1985,Japan,exports,USSR,-3,USD million,COWT4,A,t      | later.csv:2:25: value must be above zero but was -3.
        1985,Japan,exports,USSR,many,USD million,COWT4,A,t    | later.csv:2:25: value must be a number but was 'many'.
        1985,Japan,exports,USSR,3000,USD million,,A,t         | later.csv:2:42: source_id must not be empty.
        1985,Japan,exports,USSR,3000,USD million,NEW,D,t      | later.csv:2:46: grade is an unknown grade 'D'
        1985,Japan,exports,USSR,3000,USD million,NEW,A        | later.csv:2:47: must have 9 cells but has 8.
        1985,Japan,exports,USSR,3000,USD million,NEW,A,t~1985,Japan,exports,USSR,3000,USD million,NEW,A,t | later.csv:3:1: year '1985' repeats the key of line 2
        1985,Japan,exports,USSR,3000,USD million,NEW,A,t~1985,Japan,exports,USSR,3100,USD million,OLD,A,t | later.csv:3:46: grade A is shared by rows
        """)
    void faultsAreThoseOfTheFileAndItsLines(String rows, String expected) {
        ScenarioException refused = assertThrows(ScenarioException.class, () -> read(rows.split("~")));
        String first = refused.faults().get(0).toString().replace(folder + "/", "");
        assertTrue(first.startsWith(expected), first);
        assertTrue(
                refused.faults().stream().allMatch(fault -> fault.file().endsWith("later.csv")), refused.getMessage());
    }

    /** Where no row is of use, each says why. */
    @Test
    void aRowThatIsOfNoUseSaysWhyWhereAllAre() {
        ScenarioException refused =
                assertThrows(ScenarioException.class, () -> read("1985,USSR,exports,Japan,3000,USD million,COWT4,A,t"));
        assertTrue(refused.faults().get(1).toString().contains("later.csv:2:1: not used: reporter must be Japan"));
    }

    @Test
    void aFileThatIsNotThereIsAFaultOfTheFile() {
        Path missing = folder.resolve("nowhere.csv");
        ScenarioException refused = assertThrows(
                ScenarioException.class,
                () -> DataReader.laterTrade(
                        ShippedData.FOLDER, null, missing, ShippedData.read().historicalRecord(), RUNS));
        assertEquals(
                missing + ": is not there. Maybe the path is misspelt.",
                refused.faults().get(0).toString());
    }

    private LaterTrade read(String... rows) throws IOException {
        Path file = Files.write(
                folder.resolve("later.csv"),
                Stream.concat(Stream.of(HEADING), Arrays.stream(rows)).toList());
        return DataReader.laterTrade(
                ShippedData.FOLDER, null, file, ShippedData.read().historicalRecord(), RUNS);
    }

    private static HistoricalRecord record(LaterTrade later) {
        return new HistoricalRecord(later.added());
    }

    private static Observation find(LaterTrade later, Indicator indicator, int year) {
        return record(later).find(indicator, year).orElseThrow();
    }
}
