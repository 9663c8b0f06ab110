package fukabun.app.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fukabun.app.files.Fault;
import fukabun.app.files.ScenarioException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each table replaces a shipped one; places were counted by hand. */
class MalformedTablesTest {
    private static final String HOUSING = "year,country,starts_thousand,source_id,grade,note\n";
    private static final String DEFLATORS = "year,series,value,unit,source_id,grade,note\n";
    private static final String STEEL = "year,country,crude_steel_mt,use,source_id,grade,note\n";
    private static final String OFFERS = "opening,asked,offered_share,source_id,grade,note\n";
    private static final String YAKUT = "date,quantity,value,unit,source_id,grade,note\n";
    private static final String FORECASTS =
            "vintage,forecaster,target_year,year_kind,quantity,value,unit,entry,source_id,grade,note\n";

    @TempDir
    private Path folder;

    static Stream<Arguments> oneFaultEach() {
        return Stream.of(
                fault(
                        "text for a number",
                        "housing.csv",
                        HOUSING + "1965,Japan,many,background,C,\n",
                        ":2:12: starts_thousand must be a number but was 'many'."),
                fault(
                        "thousands comma",
                        "housing.csv",
                        HOUSING + "1965,Japan,\"1,234\",background,C,\n",
                        ":2:12: starts_thousand must be a number but was '1,234'. Maybe 1234."),
                fault(
                        "decimal comma",
                        "housing.csv",
                        HOUSING + "1965,Japan,\"843,5\",background,C,\n",
                        ":2:12: starts_thousand must be a number but was '843,5'. Maybe 843.5."),
                fault(
                        "NaN",
                        "housing.csv",
                        HOUSING + "1965,Japan,NaN,background,C,\n",
                        ":2:12: starts_thousand must be a number but was 'NaN'."),
                fault(
                        "infinite",
                        "housing.csv",
                        HOUSING + "1965,Japan,1e999,background,C,\n",
                        ":2:12: starts_thousand must be a finite number but was '1e999'."),
                fault(
                        "empty number",
                        "housing.csv",
                        HOUSING + "1965,Japan,,background,C,\n",
                        ":2:12: starts_thousand must not be empty."),
                fault(
                        "unknown column",
                        "housing.csv",
                        "year,country,start_thousand,source_id,grade,note\n1965,Japan,843,background,C,\n",
                        ":1:14: unknown column 'start_thousand'; known are year, country, starts_thousand, source_id,"
                                + " grade, note. Maybe 'starts_thousand'.",
                        ":1:1: column 'starts_thousand' is missing."),
                fault(
                        "missing column",
                        "housing.csv",
                        "year,country,starts_thousand,source_id,grade\n1965,Japan,843,a,C\n",
                        ":1:1: column 'note' is missing."),
                fault(
                        "doubled column",
                        "housing.csv",
                        "year,country,starts_thousand,source_id,grade,note,year\n1965,Japan,843,background,C,,1965\n",
                        ":1:51: column 'year' is there twice."),
                fault(
                        "too few cells",
                        "housing.csv",
                        HOUSING + "1965,Japan,843,background,C\n",
                        ":2:28: must have 6 cells but has 5."),
                fault(
                        "too many cells",
                        "housing.csv",
                        HOUSING + "1965,Japan,843,background,C,peak, rounded\n",
                        ":2:34: must have 6 cells but has 7. Maybe put a cell that holds a comma into quotes."),
                fault(
                        "unknown unit",
                        "deflators.csv",
                        DEFLATORS + "1965,CPI_US_1990_100,24.1,indx,JST5,A,\n",
                        ":2:27: unit is an unknown unit 'indx'; known are index. Maybe 'index'."),
                fault(
                        "unknown grade",
                        "deflators.csv",
                        DEFLATORS + "1965,CPI_US_1990_100,24.1,index,JST5,D,\n",
                        ":2:38: grade is an unknown grade 'D'; known are A, B, C."),
                fault(
                        "unknown source",
                        "deflators.csv",
                        DEFLATORS + "1965,CPI_US_1990_100,24.1,index,JST55,A,\n",
                        ":2:33: source_id 'JST55' is not in sources.csv. Maybe 'JST5'."),
                fault(
                        "one unknown source of two",
                        "deflators.csv",
                        DEFLATORS + "1965,CPI_US_1990_100,24.1,index,JST5+NOWHERE_AT_ALL,A,\n",
                        ":2:33: source_id 'NOWHERE_AT_ALL' is not in sources.csv."),
                fault(
                        "no source",
                        "deflators.csv",
                        DEFLATORS + "1965,CPI_US_1990_100,24.1,index,,A,\n",
                        ":2:33: source_id must not be empty."),
                fault(
                        "doubled key",
                        "deflators.csv",
                        DEFLATORS + "1965,X,24.1,index,JST5,A,\n1966,X,25,index,JST5,A,\n1965,X,24.2,index,JST5,A,\n",
                        ":4:1: year '1965' repeats the key of line 2: year '1965', series 'X', source_id 'JST5'."),
                fault(
                        "unordered series",
                        "deflators.csv",
                        DEFLATORS + "1966,X,24.1,index,JST5,A,\n1965,Y,1,index,JST5,A,\n1965,X,25,index,JST5,A,\n",
                        ":4:1: year must not fall within a series but 1965 follows 1966 of line 2. Maybe sort the rows"
                                + " of series 'X', source_id 'JST5'."),
                fault(
                        "year of two digits",
                        "deflators.csv",
                        DEFLATORS + "65,X,24.1,index,JST5,A,\n",
                        ":2:1: year must be a year of four digits but was '65'."),
                fault(
                        "date in words",
                        "yakut_project.csv",
                        YAKUT + "mid-1980s,people,80000,people,radchenko,A,\n",
                        ":2:1: date must be a year (1974), month (1974-06), day (1974-06-03) or interval of years"
                                + " (1970/1979) but was 'mid-1980s'."),
                fault(
                        "interval with a dash",
                        "yakut_project.csv",
                        YAKUT + "1974-1981,people,80000,people,radchenko,A,\n",
                        ":2:1: date must be a year (1974), month (1974-06), day (1974-06-03) or interval of years"
                                + " (1970/1979) but was '1974-1981'. Maybe '1974/1981'."),
                fault(
                        "month that is none",
                        "offers.csv",
                        OFFERS + "1973-13,four islands,0.25,ART,C,\n",
                        ":2:1: opening must be a year (1974), month (1974-06), day (1974-06-03) or interval of years"
                                + " (1970/1979) but '1973-13' is not in the calendar."),
                fault(
                        "year where a month is due",
                        "offers.csv",
                        OFFERS + "1973,four islands,0.25,ART,C,\n",
                        ":2:1: opening must be a month such as 1974-06 but was '1973'."),
                fault(
                        "share above one",
                        "offers.csv",
                        OFFERS + "1973-10,four islands,25,ART,C,\n",
                        ":2:22: offered_share must be in [0.0, 1.0] but was 25."),
                fault(
                        "row without a number",
                        "yakut_project.csv",
                        YAKUT + "1974,cost,,million USD,radchenko,A,\n",
                        ":2:11: value must hold a number, unless unit is event or low or rising."),
                fault(
                        "number in a row of words",
                        "yakut_project.csv",
                        YAKUT + "1974,talks,7,event,radchenko,A,\n",
                        ":2:12: value must be empty where unit is event but was '7'."),
                fault(
                        "date where none belongs",
                        "demand_forecasts.csv",
                        FORECASTS + "1990,BP,1985,calendar,LNG imports,28,Mt,actual,BP2021,B,\n",
                        ":2:1: vintage must be empty where entry is actual but was '1990'."),
                fault(
                        "no date where one belongs",
                        "demand_forecasts.csv",
                        FORECASTS + ",BP,1985,calendar,LNG imports,28,Mt,forecast,BP2021,B,\n",
                        ":2:1: vintage must not be empty."),
                fault(
                        "use that is not yes",
                        "steel.csv",
                        STEEL + "1973,Japan,119,x,sme_steel,B,\n",
                        ":2:16: use is an unknown mark 'x'; known are yes."),
                fault(
                        "loose space",
                        "steel.csv",
                        STEEL + "1973,Japan ,119,,sme_steel,B,\n",
                        ":2:6: country must not begin or end with a space but was 'Japan '."),
                fault(
                        "place after a cell of two lines",
                        "housing.csv",
                        HOUSING + "1965,Japan,843,background,C,\"one\ntwo\"\n1966,Japan,x,background,C,\n",
                        ":4:12: starts_thousand must be a number but was 'x'."),
                fault(
                        "place in the second line of a row",
                        "housing.csv",
                        HOUSING + "1965,\"Ja\npan\",x,background,C,\n",
                        ":3:6: starts_thousand must be a number but was 'x'."),
                fault(
                        "place after a quoted comma",
                        "housing.csv",
                        HOUSING + "1965,\"Japan, \"\"all\"\"\",x,background,C,\n",
                        ":2:23: starts_thousand must be a number but was 'x'."),
                fault(
                        "empty file",
                        "housing.csv",
                        "",
                        ": is empty; a table begins with a heading: year,country,starts_thousand,source_id,grade,note"),
                fault("no rows", "housing.csv", HOUSING, ":1: has a heading but no rows."),
                fault(
                        "empty line",
                        "housing.csv",
                        HOUSING + "\n1965,Japan,843,background,C,\n",
                        ":2:1: is an empty line. Maybe delete it."),
                fault(
                        "byte order mark",
                        "housing.csv",
                        "\uFEFF" + HOUSING + "1965,Japan,843,background,C,\n",
                        ":1:1: begins with a byte order mark. Maybe save it as UTF-8 without BOM."),
                fault(
                        "NUL",
                        "housing.csv",
                        HOUSING + "1965,Jap\0n,843,background,C,\n",
                        ":2:9: has a NUL character here; a table is plain text. Maybe it is UTF-16."),
                fault(
                        "quote that does not end",
                        "housing.csv",
                        HOUSING + "1965,Japan,843,background,C,\n1966,\"Japan,843,background,C,\n",
                        ":3:1: the row that begins here has a quoted cell that does not end, or text after a closing"
                                + " quote. Maybe write a quote inside a cell twice."),
                fault(
                        "text after a quote",
                        "housing.csv",
                        HOUSING + "1965,\"Ja\"pan,843,background,C,\n",
                        ":2:1: the row that begins here has a quoted cell that does not end, or text after a closing"
                                + " quote. Maybe write a quote inside a cell twice."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("oneFaultEach")
    void aMalformedTableGivesItsFaultsWithTheirPlace(String name, String file, String text, List<String> expected)
            throws IOException {
        Files.writeString(folder.resolve(file), text);
        assertEquals(
                expected.stream().map(e -> folder.resolve(file) + e).sorted().toList(), faults());
    }

    @Test
    void bytesThatAreNotUtf8AreAFaultAtTheirPlace() throws IOException {
        String row = HOUSING + "1965,K\u00f6ln,843,background,C,\n";
        Files.write(folder.resolve("housing.csv"), row.getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(
                List.of(folder.resolve("housing.csv") + ":2:7: must be UTF-8 but has other bytes here."
                        + " Maybe save it as UTF-8."),
                faults());
    }

    @Test
    void aFileOfUnknownNameIsAFaultThatNamesTheNearestTable() throws IOException {
        Files.writeString(folder.resolve("stel.csv"), STEEL);
        assertEquals(
                List.of(folder.resolve("stel.csv") + ": is not a table of the data folder. Maybe 'steel.csv'."),
                faults());
    }

    @Test
    void aFolderWithoutATableIsAFault() throws IOException {
        Files.writeString(folder.resolve("README.md"), "nothing here");
        assertEquals(
                List.of(folder + ": has no table that could replace one of " + ShippedData.FOLDER + "."), faults());
    }

    @Test
    void aFolderThatIsNotThereIsAFault() {
        Path missing = folder.resolve("missing");
        ScenarioException thrown =
                assertThrows(ScenarioException.class, () -> DataReader.read(ShippedData.FOLDER, missing));
        assertEquals(missing + ": is not a folder. Maybe the path is misspelt.", thrown.getMessage());
    }

    @Test
    void faultsOfAllTablesAreReportedTogether() throws IOException {
        Files.writeString(folder.resolve("housing.csv"), HOUSING + "65,Japan,many,background,D,\n");
        Files.writeString(folder.resolve("offers.csv"), OFFERS + "1973-10,four islands,25,ART,C,\n");
        assertEquals(4, faults().size());
    }

    private List<String> faults() {
        ScenarioException thrown =
                assertThrows(ScenarioException.class, () -> DataReader.read(ShippedData.FOLDER, folder));
        return thrown.faults().stream().map(Fault::toString).sorted().toList();
    }

    private static Arguments fault(String name, String file, String text, String... expected) {
        return Arguments.of(name, file, text, List.of(expected));
    }
}
