package fukabun.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.app.data.DataReader;
import fukabun.evidence.EvidenceData;
import fukabun.evidence.Findings;
import fukabun.evidence.PartnerStudy;
import fukabun.evidence.PartnerStudy.Periods;
import fukabun.evidence.Predictive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds {@code docs/settlements.md} and the evidence together. With {@code -Dfukabun.rewrite=true} its tables and
 * pictures are first made anew.
 */
class SettlementsDocumentTest {
    private static final MarkdownFile PAGE = MarkdownFile.inDocs("settlements.md");
    private static final Path PICTURES = MarkdownFile.top().resolve("docs").resolve("pictures");
    private static final String CURE = " differs from the data. Maybe renew it: mvn -pl app -am test"
            + " -Dtest=SettlementsDocumentTest -Dsurefire.failIfNoSpecifiedTests=false -Dfukabun.rewrite=true";
    private static final EvidenceData DATA =
            DataReader.read(MarkdownFile.top().resolve("data"), null).evidence();
    private static final SettlementTables MADE = new SettlementTables(DATA);

    static Stream<String> tables() {
        return MADE.all().keySet().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void theTableInThePageIsTheOneOfTheData(String name) {
        String expected = MADE.all().get(name);
        if (Boolean.getBoolean("fukabun.rewrite")) {
            PAGE.replaceTable(name, expected);
        }
        assertEquals(expected, PAGE.table(name), "the table of " + name + CURE);
    }

    @Test
    void everyTableBetweenMarkersIsMadeFromTheData() {
        assertEquals(
                MADE.all().keySet().stream().sorted().toList(),
                PAGE.tables().stream().sorted().toList());
    }

    @Test
    void thePicturesOfThePageExist() throws IOException {
        if (Boolean.getBoolean("fukabun.rewrite")) {
            MADE.forest().writePng(PICTURES.resolve("settlements.png"));
            MADE.partners().writePng(PICTURES.resolve("partners.png"));
        }
        for (String picture : List.of("settlements.png", "partners.png")) {
            assertTrue(PAGE.text().contains("pictures/" + picture), picture);
            assertTrue(Files.size(PICTURES.resolve(picture)) > 10_000, picture);
        }
    }

    /** What the text says in words about the fall from the peak. */
    @Test
    void fromThePeakJapanFellMostAndFrom1980ItStandsInTheMiddle() {
        PartnerStudy partners = new Findings(DATA).partners();
        assertEquals(0, partners.rankFromBelow(new Periods("peak", 1982, 1982, 1984, 1984)));
        int rank = partners.rankFromBelow(new Periods("from 1980", 1980, 1980, 1984, 1984));
        assertTrue(rank >= 4 && rank <= 8, "of twelve others " + rank + " did worse");
    }

    /** What the text says of the collector's reading and of the prior. */
    @Test
    void thePriorAgreesWithTheReadingByEye() {
        Predictive trade = new Findings(DATA).trade();
        assertEquals(DATA.tradeJudgement().median(), trade.relativeQuantile(0.5), 0.10);
        assertEquals(DATA.tradeJudgement().low(), trade.relativeQuantile(0.05), 0.10);
        assertEquals(DATA.tradeJudgement().high(), trade.relativeQuantile(0.95), 0.15);
    }

    /** What the text says of the other priors: which way they lean, and that none decides. */
    @Test
    void noOtherPriorWouldDecide() {
        Map<String, Predictive> alternatives = new Findings(DATA).alternatives();
        List<Double> below = alternatives.values().stream()
                .map(each -> each.probabilityBelow(Math.log(1.1)))
                .toList();
        assertTrue(below.stream().allMatch(chance -> chance > 0.10 && chance < 0.90), below.toString());
        double used = below.get(0);
        alternatives.forEach((name, belief) -> {
            boolean leansToHardly = name.contains("Japan and Russia") || name.contains("Own");
            assertTrue(!leansToHardly || belief.probabilityBelow(Math.log(1.1)) > used, name);
        });
    }

    /** Results stand in the tables, where a test renews them; the text around them gives none in percent. */
    @Test
    void noResultIsTypedIntoTheText() {
        String text = PAGE.textAroundTables().replaceAll("(?m)^> .*$", "");
        assertEquals(
                List.of(),
                Pattern.compile("[+-]\\d+ %")
                        .matcher(text)
                        .results()
                        .map(r -> r.group())
                        .toList());
    }
}
