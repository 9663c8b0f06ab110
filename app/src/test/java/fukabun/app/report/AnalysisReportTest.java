package fukabun.app.report;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.app.data.Source;
import fukabun.app.output.Field;
import fukabun.app.output.OutputTable;
import fukabun.app.output.SampleResults;
import fukabun.app.output.Story;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of an analysis. */
class AnalysisReportTest {
    static final Story STORY = new Story(
            "What moved & what did not",
            "Which of the two?",
            "Not calibrated.",
            true,
            List.of("The first <moved>.", "Nine in ten lie between 1 and 2."),
            List.of("Two runs were made."));

    @TempDir
    private Path folder;

    static ReportFigure figure() {
        return new ReportFigure(
                "one",
                "A figure",
                "A line that rises.",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 10 10\" role=\"img\"><title>A figure</title></svg>");
    }

    /** Numbers in the unit of their column and in that of their row, a source, an empty column. */
    static OutputTable table(int rows) {
        OutputTable table = new OutputTable(
                "table-" + rows,
                "Rows of " + rows,
                List.of(
                        Field.text("name", "Name"),
                        Field.text("unit", "Unit of the value"),
                        Field.number("value", "", "Value"),
                        Field.number("met", "share", "Share"),
                        Field.number("delivered_coal", "t", "Coal"),
                        Field.text("nothing", "Always empty"),
                        Field.bool("easy", "Whether"),
                        Field.text("source", "Row of data/sources.csv")));
        for (int i = 0; i < rows; i++) {
            table.add(List.of("row " + i, "USD", 1.5e9 * i, 0.00012 * i, 2.5e6, "", i > 0, "TIME68"));
        }
        return table;
    }

    @Test
    void questionAnswerMethodSourcesAndCommandStandOnThePage() throws IOException {
        String page = page(List.of(table(2)));
        for (String words : List.of(
                "<h1>What moved &amp; what did not</h1>",
                "Which of the two?",
                "The first &lt;moved&gt;. Nine in ten lie between 1 and 2.",
                "class=\"status warning\"",
                "<figcaption>A line that rises.</figcaption>",
                "<li>Two runs were made.</li>",
                "<b>TIME68</b> Time, 2 August 1968.",
                "./fukabun claim --seed 19731010")) {
            assertTrue(page.contains(words), words);
        }
        assertFalse(page.contains("NEVER"), "a source that no table names");
        assertFalse(page.contains("<script"), "needs no script");
    }

    @Test
    void numbersAreInWordsOfTheirUnitAndWhatIsNotNothingIsNeverNothing() throws IOException {
        String page = page(List.of(table(3)));
        // 1.5e9 and 3e9 dollars, 2.5e6 tonnes, shares of 0.00012 and 0.00024.
        for (String words : List.of(
                "<td>billion US dollars</td>",
                ">1.50</td>",
                ">3.00</td>",
                "delivered coal, million tonnes",
                ">2.50</td>",
                ">0.0001</td>",
                ">0.0002</td>",
                "<td>no</td>",
                "<td>yes</td>")) {
            assertTrue(page.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT)), words);
        }
        assertFalse(page.contains(">Nothing</th>"), "a column without cells");
    }

    @Test
    void ofALongTableTheFirstRowsAreShownAndWhereTheRestIs() throws IOException {
        String page = page(List.of(table(31)));
        assertTrue(page.contains("The first 30 of 31 rows; all are in table-31.csv."));
        assertTrue(page.contains("row 29") && !page.contains("row 30"));
    }

    private String page(List<OutputTable> tables) throws IOException {
        List<Source> sources =
                List.of(new Source("NEVER", "Nobody cites this", ""), new Source("TIME68", "Time, 2 August 1968", ""));
        AnalysisReport.write(SampleResults.manifest("study"), STORY, List.of(figure()), tables, sources, folder);
        return Files.readString(folder.resolve(Report.NAME));
    }
}
