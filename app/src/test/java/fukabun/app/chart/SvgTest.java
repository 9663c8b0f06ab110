package fukabun.app.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.app.output.Results;
import fukabun.app.output.SampleResults;
import fukabun.record.Indicator;
import fukabun.scenario.Thesis;
import fukabun.study.ClaimResult;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** Figures as SVG: what is a word in the picture is a word in the file. */
class SvgTest {
    /** Longest path that a sign, an axis or a line of 24 years needs; letters as outlines take thousands. */
    private static final int LONGEST_PATH = 1500;

    @TempDir
    private Path folder;

    private final Results results = SampleResults.claim();

    @Test
    void titleAxisNamesAndFootAreText() throws Exception {
        List<String> words = texts(indicator());
        assertTrue(words.contains("Soviet coking coal delivered to Japan"), words.toString());
        assertTrue(words.contains("Million tonnes a year"), words.toString());
        assertTrue(words.contains("1970") && words.contains("1990"), "years: " + words);
        assertTrue(words.contains("2") && words.contains("4"), "scale: " + words);
        assertTrue(words.contains("record, grade A"), words.toString());
        String foot = words.stream()
                .filter(text -> text.contains("seed 7"))
                .findFirst()
                .orElseThrow();
        assertTrue(foot.contains("baseline") && foot.contains("30 runs") && foot.contains("Fukabun 0.1.0"), foot);
    }

    @Test
    void theNameOfAHorizontalAxisIsText() throws Exception {
        List<String> words = texts(effect());
        assertTrue(words.contains("Change, in percent of the average of all runs without it"), words.toString());
        assertTrue(words.contains("+10") || words.contains("+20"), "scale: " + words);
    }

    @Test
    void noLetterIsAnOutline() throws Exception {
        for (Drawing figure : List.of(indicator(), effect(), equivalence())) {
            NodeList paths = document(figure).getElementsByTagName("path");
            for (int i = 0; i < paths.getLength(); i++) {
                String path = paths.item(i).getAttributes().getNamedItem("d").getNodeValue();
                assertTrue(path.length() < LONGEST_PATH, "a path of " + path.length() + " letters: " + path);
            }
        }
    }

    @Test
    void itSaysWhatItShowsToThoseWhoCannotSee() throws Exception {
        Document document = document(effect());
        assertEquals("img", document.getDocumentElement().getAttribute("role"));
        String title = document.getElementsByTagName("title").item(0).getTextContent();
        String description = document.getElementsByTagName("desc").item(0).getTextContent();
        assertTrue(title.startsWith("Claim: Returning the islands"), title);
        double median = results.claims().stream()
                .filter(claim -> claim.thesis() == Thesis.STRONG)
                .findFirst()
                .orElseThrow()
                .relative()
                .p50();
        assertTrue(description.contains("strong: median +" + Math.round(median * 1000.0) / 10.0 + " %"), description);
    }

    @Test
    void theSameFigureIsTheSameBytesAndTheFileHoldsThem() throws Exception {
        assertEquals(indicator().svg(), indicator().svg());
        Path file = folder.resolve("figure.svg");
        indicator().writeSvg(file);
        String text = Files.readString(file);
        assertTrue(text.startsWith("<?xml") && text.endsWith(indicator().svg()));
        assertTrue(text.length() < 40_000, "length " + text.length());
    }

    private Drawing indicator() {
        return new IndicatorChart(
                        Indicator.SOVIET_COAL,
                        results.shown(),
                        results.evidence().record(),
                        foot())
                .draw();
    }

    private Drawing effect() {
        List<EffectChart.Bar> bars = results.claims().stream()
                .map(claim -> new EffectChart.Bar(claim.thesis().key(), "as it is", claim.relative()))
                .toList();
        return new EffectChart(results.claims().get(0).claim(), bars, foot()).draw();
    }

    private Drawing equivalence() {
        ClaimResult claim = results.claims().get(0);
        return new EquivalenceChart(
                        claim.claim(), List.of(new EquivalenceChart.Curve("posterior", true, claim.curve())), foot())
                .draw();
    }

    private static ChartFoot foot() {
        return new ChartFoot(List.of("baseline"), "thesis posterior", 7, 30, true, "0.1.0");
    }

    private static List<String> texts(Drawing figure) throws Exception {
        NodeList nodes = document(figure).getElementsByTagName("text");
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent());
        }
        return texts;
    }

    private static Document document(Drawing figure) throws Exception {
        byte[] bytes = figure.svg().getBytes(StandardCharsets.UTF_8);
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }
}
