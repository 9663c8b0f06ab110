package fukabun.app.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.app.output.Answer;
import fukabun.app.output.Results;
import fukabun.app.output.SampleResults;
import fukabun.app.output.SampleStrength;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {
    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\"><title>T</title><defs>"
            + "<clipPath id=\"clip1\"></clipPath></defs><path clip-path=\"url(#clip1)\"/></svg>";

    @TempDir
    private Path folder;

    private final Results results = SampleResults.claim();

    /** Recorded from this program and read by eye; renewed only with a line in the changelog. */
    @Test
    void aSmallStudyMakesTheSamePageAsRecorded() throws Exception {
        String page = page(results);
        try (InputStream golden = ReportTest.class.getResourceAsStream("report.html")) {
            String expected = new String(golden.readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(expected.lines().toList(), page.lines().toList());
        }
    }

    @Test
    void theAnswerIsTwoSentencesAndTheSecondHasTheUncertainty() {
        List<String> sentences = new Answer(results).sentences();
        assertEquals(2, sentences.size());
        assertTrue(sentences.get(0).startsWith("The claim cannot be decided yet"), sentences.get(0));
        // The posterior of the sample has no effect at all, so that both ends are nothing.
        assertTrue(
                sentences
                        .get(1)
                        .endsWith("in the median of 30 paired runs, and nine in ten of them lie between 0\u00a0%"
                                + " and 0\u00a0%."),
                sentences.get(1));
    }

    @Test
    void theAnswerOfARunCountsTheFiguresOfTheRecordWithinItsBand() {
        List<String> sentences = new Answer(SampleResults.run()).sentences();
        assertEquals(2, sentences.size());
        // 20 figures of coal and one of credit.
        assertTrue(
                sentences.get(1).matches("Of 21 figures of the record, (1\\d|2[01]) lie where nine in ten runs do\\."),
                sentences.get(1));
    }

    @Test
    void theVerdictSaysWhereItWouldBeAnotherAndWhatItRestsOn() throws Exception {
        String page = page(SampleStrength.results());
        assertTrue(
                page.contains(
                        "<p>After the record: undecided (refuted if the strong range is believed beforehand; not decided by this"
                                + " record without the pattern coal-price or lng-glut; taken for granted if the dispute is believed"
                                + " beforehand to do nothing). "),
                "in the claim's own section");
        assertTrue(page.contains("<td>undecided</td>"), "the table has the bare verdict");
        assertTrue(
                page.contains("<td>not decided by this record without coal-price; not decided by this record without"
                        + " lng-glut</td>"),
                "what each pattern does");
        assertTrue(page.contains("<p>Rests on settlements elsewhere: "), "what it rests on");
    }

    @Test
    void headingsComeInOrderUnderASingleFirst() throws Exception {
        List<Integer> levels = new ArrayList<>();
        Matcher headings = Pattern.compile("<h([1-6])").matcher(page(results));
        while (headings.find()) {
            levels.add(Integer.parseInt(headings.group(1)));
        }
        assertEquals(1, levels.get(0));
        assertEquals(1, levels.stream().filter(level -> level == 1).count());
        for (int i = 1; i < levels.size(); i++) {
            assertTrue(levels.get(i) <= levels.get(i - 1) + 1, "levels " + levels);
        }
    }

    @Test
    void itNeedsNoOtherFileAndNoScript() throws Exception {
        String page = page(results);
        assertTrue(page.startsWith("<!DOCTYPE html>\n<html lang=\"en\">"));
        assertFalse(page.contains("<script"), "a script");
        assertFalse(page.contains(" src=") || page.contains("<link") || page.contains("@import"), "another file");
    }

    @Test
    void everyMarkIsThereOnce() throws Exception {
        List<String> marks = new ArrayList<>();
        Matcher ids = Pattern.compile("\\bid=\"([^\"]+)\"").matcher(page(results));
        while (ids.find()) {
            marks.add(ids.group(1));
        }
        assertEquals(new HashSet<>(marks).size(), marks.size(), "marks " + marks);
        assertTrue(marks.contains("effect-islands-1973-clip1") && marks.contains("sovietCoalTonnes-clip1"));
    }

    @Test
    void everyHeadingOfATableSaysWhatItHeads() throws Exception {
        String page = page(results);
        long headings = Pattern.compile("<th\\b").matcher(page).results().count();
        long scoped = Pattern.compile("<th scope=\"(row|col)\"")
                .matcher(page)
                .results()
                .count();
        assertTrue(headings > 20);
        assertEquals(headings, scoped);
        assertEquals(
                Pattern.compile("<table>").matcher(page).results().count(),
                Pattern.compile("<caption>").matcher(page).results().count());
    }

    @Test
    void whatComesFromFilesIsText() throws Exception {
        Results hostile = new Results(
                "<script>alert(1)</script>",
                "A & B?",
                results.ensembles(),
                results.differences(),
                results.claims(),
                results.logged(),
                results.evidence());
        String page = page(hostile);
        assertFalse(page.contains("<script>"));
        assertTrue(page.contains("<h1>&lt;script&gt;alert(1)&lt;/script&gt;</h1>"));
        assertTrue(page.contains("A &amp; B?"));
    }

    @Test
    void sourcesThatAreCitedAreThereAndNoOthers() throws Exception {
        String page = page(results);
        assertTrue(page.contains("<a href=\"https://www.osti.gov/x\">"));
        assertTrue(page.contains("Western, &quot;Siberia, and Japan&quot;. (a book, without address)"));
        assertFalse(page.contains("Nobody cites this"));
    }

    @Test
    void theChronicleOfALoggedRunAndTheCommandAreThere() throws Exception {
        String page = page(results);
        assertTrue(page.contains("The Cabinet refuses"));
        assertTrue(page.contains("<pre><code>./fukabun claim --seed 19731010</code></pre>"));
        assertFalse(page(SampleResults.run()).contains("Chronicle"), "no run was logged");
    }

    @Test
    void aFigureMustBeAPictureOfThePage() {
        IllegalArgumentException thrown =
                assertThrows(IllegalArgumentException.class, () -> new ReportFigure("a", "b", "c", "<img src=x>"));
        assertTrue(thrown.getMessage().toLowerCase(Locale.ROOT).contains("svg"), thrown.getMessage());
    }

    private String page(Results shown) throws Exception {
        List<ReportFigure> figures =
                List.of("effect-islands-1973", "equivalence-islands-1973", "sovietCoalTonnes").stream()
                        .map(name -> new ReportFigure(name, "Title of " + name, "What it shows.", SVG))
                        .collect(Collectors.toList());
        Report.write(SampleResults.manifest("study"), shown, figures, folder);
        return Files.readString(folder.resolve(Report.NAME));
    }
}
