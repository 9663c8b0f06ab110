package fukabun.app.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.app.files.Fault;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FigureChoiceTest {
    private static final String HEADING = "year,country,crude_steel_mt,use,source_id,grade,note\n";
    private final List<Fault> faults = new ArrayList<>();

    @Test
    void theBestGradeWinsWhateverTheOrder() {
        assertEquals("2", chosen("1973,Japan,1,,x,C,\n1973,Japan,2,,y,A,\n1973,Japan,3,,z,B,\n"));
        assertTrue(faults.isEmpty());
    }

    @Test
    void theMarkedRowWinsWhereTheBestGradeIsShared() {
        assertEquals("3", chosen("1973,Japan,1,,x,C,\n1973,Japan,2,,y,B,\n1973,Japan,3,yes,z,B,\n"));
        assertTrue(faults.isEmpty());
    }

    @Test
    void aSharedGradeWithoutAMarkIsAFaultThatNamesTheRows() {
        assertEquals("", chosen("1973,Japan,1,,x,B,\n1973,Japan,2,,y,B,\n"));
        assertEquals(
                "steel.csv:3:17: grade B is shared by rows that give the same figure, and none of them is marked for"
                        + " use: line 2 (x), line 3 (y). Maybe mark one row with yes in column use.",
                faults.get(0).toString());
    }

    @Test
    void twoMarksAreAFault() {
        assertEquals("", chosen("1973,Japan,1,yes,x,B,\n1973,Japan,2,yes,y,B,\n"));
        assertEquals(
                "steel.csv:3:20: grade B is shared by rows that give the same figure, and 2 of them are marked for use:"
                        + " line 2 (x), line 3 (y). Maybe mark one row with yes in column use.",
                faults.get(0).toString());
    }

    @Test
    void aMarkOnAWorseGradeIsAFault() {
        assertEquals("", chosen("1973,Japan,1,yes,x,B,\n1973,Japan,2,,y,A,\n"));
        assertEquals(
                "steel.csv:2:14: use must not mark a row of grade B where line 3 gives the same figure with grade A.",
                faults.get(0).toString());
    }

    /** The steel of the chosen row, or nothing. */
    private String chosen(String rows) {
        TableSpec spec = Tables.find("steel.csv").orElseThrow();
        byte[] bytes = (HEADING + rows).getBytes(StandardCharsets.UTF_8);
        Table table = new TableReader(spec, "steel.csv", faults).read(bytes).orElseThrow();
        Optional<TableRow> row = new FigureChoice(faults).choose(table.rows());
        return row.map(r -> r.cell("crude_steel_mt")).orElse("");
    }
}
