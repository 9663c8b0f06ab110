package fukabun.app.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.app.output.LoggedRun;
import fukabun.app.output.Results;
import fukabun.app.output.SampleResults;
import fukabun.base.Month;
import fukabun.record.Happening;
import fukabun.record.RunRecord;
import fukabun.record.Table;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChronicleSectionTest {
    private static final Month BEFORE = Month.of(1973, 9);
    private static final Month SETTLED = Month.of(1973, 10);

    @Test
    void aComparisonTellsBothWorldsAndMarksWhatOnlyOneHas() {
        List<LoggedRun> runs = List.of(
                run("baseline", new Happening(BEFORE, "Talks begin."), new Happening(SETTLED, "Nothing comes of it.")),
                run(
                        "islands-1973",
                        new Happening(BEFORE, "Talks begin."),
                        new Happening(SETTLED, "The islands come back.")));
        assertEquals(
                List.of(
                        "1973-09|both|Talks begin.",
                        "1973-10|only baseline|Nothing comes of it.",
                        "1973-10|only islands-1973|The islands come back."),
                rows(runs));
    }

    @Test
    void theWholeRunIsToldWithoutThePricesOfEachYear() {
        Happening[] happenings = IntStream.range(0, 300)
                .mapToObj(i -> new Happening(Month.of(1968, 1).plus(i), "Sentence " + i + ".", i % 2 == 1))
                .toArray(Happening[]::new);
        List<String> rows = rows(List.of(run("baseline", happenings)));
        assertEquals(150, rows.size());
        assertEquals("1992-11|Sentence 298.", rows.get(149));
    }

    @Test
    void withoutALoggedRunThereIsNoChronicle() {
        assertFalse(page(List.of()).contains("Chronicle"));
    }

    private static LoggedRun run(String scenario, Happening... happenings) {
        Table table = new Table(Month.of(1968, 1), 12);
        return new LoggedRun(scenario, 0, new RunRecord(table, List.of(happenings), List.of(), List.of(), List.of()));
    }

    /** The cells of each row, parted by bars. */
    private static List<String> rows(List<LoggedRun> runs) {
        String page = page(runs);
        assertTrue(page.contains("<tbody>"), page);
        return Pattern.compile("<tr>\n(.*?)\n</tr>", Pattern.DOTALL)
                .matcher(page.substring(page.indexOf("<tbody>")))
                .results()
                .map(row -> row.group(1).replaceAll("\n", "|").replaceAll("<[^>]*>", ""))
                .toList();
    }

    private static String page(List<LoggedRun> runs) {
        Results all = SampleResults.claim();
        Html page = new Html();
        new ChronicleSection(new Results(
                        all.title(),
                        all.question(),
                        all.ensembles(),
                        all.differences(),
                        all.claims(),
                        runs,
                        all.evidence()))
                .write(page);
        return page.toString();
    }
}
