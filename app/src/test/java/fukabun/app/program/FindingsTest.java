package fukabun.app.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.app.MarkdownFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be said of {@code docs/findings.md} without a run, and how its blocks are made, on results made by hand. */
class FindingsTest {
    private static final MarkdownFile PAGE = MarkdownFile.inDocs("findings.md");
    private static final Pattern VERDICT_ROW = Pattern.compile("(?m)^\\| `([a-z0-9-]+)` [^|]+ \\| ([a-z ]+)[^|]* \\|");
    private static final Pattern CLAIM = Pattern.compile("`([a-z0-9-]+)`");
    private static final Pattern RESULT = Pattern.compile("\\d+(\\.\\d+)? (%|percent|points|bn|M USD)");
    private static final Map<String, List<String>> TRUTHS =
            Map.of("a-1973", List.of("supported"), "b-1983", List.of("undecided", "leaning against"));

    @TempDir
    private Path folder;

    @Test
    void theVerdictsThatTheTextNamesAreThoseOfItsTable() {
        Map<String, List<String>> truths = new LinkedHashMap<>();
        for (MatchResult row :
                VERDICT_ROW.matcher(PAGE.table("verdicts")).results().toList()) {
            truths.put(row.group(1), new ArrayList<>(List.of(row.group(2))));
        }
        assertTrue(truths.size() >= 12, truths.toString());
        leaningIn("for").forEach(claim -> truths.get(claim).add(VerdictProse.LEANING_FOR));
        leaningIn("against").forEach(claim -> truths.get(claim).add(VerdictProse.LEANING_AGAINST));
        assertEquals(List.of(), VerdictProse.faults(PAGE.textAroundTables(), truths));
    }

    private static List<String> leaningIn(String block) {
        String leaning = PAGE.table(block).lines().skip(2).findFirst().orElseThrow();
        return CLAIM.matcher(leaning).results().map(claim -> claim.group(1)).toList();
    }

    /** What a run brings stands between markers. */
    @Test
    void noResultIsTypedIntoTheText() {
        assertEquals(
                List.of(),
                RESULT.matcher(PAGE.textAroundTables())
                        .results()
                        .map(MatchResult::group)
                        .toList());
    }

    @Test
    void aVerdictInProseIsHeldToItsClaims() {
        assertEquals(List.of(), VerdictProse.faults("It is *leaning against* (`b-1983`) it.", TRUTHS));
        assertEquals(
                List.of(), VerdictProse.faults("One is *supported*\n(`a-1973`), one *undecided* (`b-1983`).", TRUTHS));
        assertEquals(
                List.of("b-1983 is undecided and leaning against, not supported"),
                VerdictProse.faults("Both are *supported* (`a-1973`,\n`b-1983`).", TRUTHS));
        assertEquals(
                List.of("c is no claim, not not decided by this record"),
                VerdictProse.faults("It is *not decided by\nthis record* (`c`).", TRUTHS));
        assertEquals(
                List.of("'refuted' names no claim"),
                VerdictProse.faults("None is refuted; all is unsupported.", TRUTHS));
    }

    /**
     * By hand, of ten draws: of the claim in percent 9 hold at the strictest threshold and 10 at the widest after the
     * record, 4 and 5 before it, 5 and 5 without any evidence. Factors with half a draw added: (9.5/1.5)/(4.5/6.5) = 9.1
     * and (10.5/0.5)/(5.5/5.5) = 21; against the reference 6.3 and 21.
     */
    @Test
    void theTableOfVerdictsIsMadeFromTheClaims() throws IOException {
        writeResults();
        FindingsBlocks blocks = new FindingsBlocks(folder, folder);
        List<String> lines = blocks.all().get("verdicts").lines().skip(2).toList();
        assertEquals(
                "| `coal` Hardly more coal. | supported | +1 % (0 % to +4 %) | 40-50 % to 90-100 % | 9.1 to 21.0 |"
                        + " 6.3 to 21.0 | this record | undecided |",
                lines.get(0));
        assertEquals(
                "| `shelf` Hardly more often. | undecided | +10 pt (-5 pt to +60 pt) | 40 % to 50 % | 1.4 | 1.0 |"
                        + " what was believed before | undecided |",
                lines.get(1));
        assertEquals(
                "Of 2 claims: 1 supported by the evidence, 0 refuted by the evidence, 0 supported as believed before, 0 refuted"
                        + " as believed before, 1 undecided, 0 not decided by this record, 0 assumed (10 draws).\n",
                blocks.all().get("count"));
    }

    /** The same verdict that nothing has moved is the prior's, in the table, the count and the lists. */
    @Test
    void aVerdictThatNoEvidenceHasMovedIsNamedSo() throws IOException {
        writeResults();
        Path claims = folder.resolve("claims.csv");
        Files.writeString(
                claims,
                Files.readString(claims).replace("supported,this record", "supported,what was believed before"));
        Map<String, String> blocks = new FindingsBlocks(folder, folder).all();
        assertTrue(blocks.get("verdicts").contains("| supported, as believed before |"), blocks.get("verdicts"));
        assertTrue(blocks.get("count").contains("0 supported by the evidence"), blocks.get("count"));
        assertTrue(blocks.get("count").contains("1 supported as believed before"), blocks.get("count"));
        assertTrue(blocks.get("for").startsWith("- supported by the evidence: none\n"), blocks.get("for"));
        assertEquals("- that a claim holds: `coal`\n- that it fails: none\n", blocks.get("believed"));
    }

    /**
     * By hand: coal is supported by 0.9 at its hardest threshold, not two standard errors (0.19) above the bar of 0.9, and
     * had 0.4 before; with 0.95 before, it was decided before.
     */
    @Test
    void aVerdictThatHangsOnThePriorOrOnTheDrawsIsNamed() throws IOException {
        writeResults();
        assertEquals(
                "- decided by what was believed before the record already: none\n"
                        + "- so close to the bar that other draws may undo it: `coal`\n",
                new FindingsBlocks(folder, folder).all().get("care"));
        Path claims = folder.resolve("claims.csv");
        Files.writeString(claims, Files.readString(claims).replace("0,0,0,0.4,0.4,0.5", "0,0,0,0.95,0.95,1"));
        String care = new FindingsBlocks(folder, folder).all().get("care");
        assertTrue(care.startsWith("- decided by what was believed before the record already: `coal`\n"), care);
    }

    /** By hand, from the same draws: coal is decided, the shelf lies on one half and so on neither side. */
    @Test
    void aClaimLeansOnlyWhereEvidenceHasMovedItClearOfOneHalf() throws IOException {
        writeResults();
        Map<String, String> blocks = new FindingsBlocks(folder, folder).all();
        assertTrue(blocks.get("for").startsWith("- supported by the evidence: `coal`\n"), blocks.get("for"));
        assertTrue(blocks.get("for").contains("  threshold: none\n"), blocks.get("for"));
        assertTrue(blocks.get("against").startsWith("- refuted by the evidence: none\n"), blocks.get("against"));
        assertEquals("- that a claim holds: none\n- that it fails: none\n", blocks.get("believed"));
        Path claims = folder.resolve("claims.csv");
        String low = Files.readString(claims).replace("0.6,,0.5,,undecided", "0.6,,0.4,,undecided");
        Files.writeString(claims, low);
        assertEquals(
                "- that a claim holds: none\n- that it fails: `shelf`\n",
                new FindingsBlocks(folder, folder).all().get("believed"));
        Files.writeString(
                claims,
                low.replace(
                        "undecided,what was believed before,undecided,1.4,1",
                        "undecided,settlements elsewhere,undecided,1.4,0.6"));
        blocks = new FindingsBlocks(folder, folder).all();
        assertTrue(blocks.get("against").contains("  threshold: `shelf`\n"), blocks.get("against"));
        assertEquals("- that a claim holds: none\n- that it fails: none\n", blocks.get("believed"));
    }

    @Test
    void theLargestPartStandsFirstAndAShareThatIsNotGivenStaysEmpty() throws IOException {
        writeResults();
        Map<String, String> blocks = new FindingsBlocks(folder, folder).all();
        assertTrue(
                blocks.get("shares")
                        .endsWith("| Shortfall | 20.0 | -1.0 to 41.0 | 100 % |\n"
                                + "| Oil | 18.0 | 0.0 to 40.0 | 90 % |\n| The dear yen | 2.0 | -0.1 to 4.0 |  |\n"),
                blocks.get("shares"));
        assertTrue(
                blocks.get("settlement").endsWith("| Islands, in history | 1.5 | -2.0 to 5.0 |\n"),
                blocks.get("settlement"));
        assertTrue(blocks.get("leverage").contains("| 1,200 (560 to 2,000) |"), blocks.get("leverage"));
    }

    private void writeResults() throws IOException {
        Files.writeString(folder.resolve("manifest.json"), "{\"options\": {\"--runs\": \"10\"}}");
        Files.writeString(folder.resolve("claims.csv"), """
                claim,statement,thesis,relative_p05,relative_p50,relative_p95,hardly_raised_5pct,hardly_raised_10pct,hardly_raised_20pct,verdict,rests_on,verdict_on_grades_ab,record_factor_most,factor_most
                coal,Hardly more coal.,posterior,-0.001,0.012,0.041,0.9,0.9,1,supported,this record,undecided,21,21
                coal,Hardly more coal.,continuous,0,0,0,0.4,0.4,0.5,for contrast,,,,
                coal,Hardly more coal.,reference,0,0,0,0.5,0.5,0.5,for contrast,,,,
                shelf,Hardly more often.,posterior,-0.05,0.1,0.6,,0.5,,undecided,what was believed before,undecided,1.4,1
                shelf,Hardly more often.,continuous,0,0,0,,0.4,,for contrast,,,,
                shelf,Hardly more often.,reference,0,0,0,,0.5,,for contrast,,,,
                """);
        Files.writeString(folder.resolve("attribution.csv"), """
                kind,id,other,title,mean,p05,p95,share
                gap,outlook,,Shortfall,20e9,-1e9,41e9,
                part,yen,,The dear yen,2e9,-0.1e9,4e9,
                part,oil,,Oil,18e9,0,40e9,0.9
                contrast,islands,history,Islands,1.5e9,-2e9,5e9,
                """);
        StringBuilder leverage = new StringBuilder("year,kind,indicator,p05,p50,p95\n");
        for (String year : List.of("1975", "1980", "1985")) {
            for (String row : List.of(
                    "believed,beliefTokyo",
                    "believed,beliefMoscow",
                    "actual,turnoverUsd",
                    "actual,officialCreditUsd")) {
                leverage.append(year).append(',').append(row).append(",555e6,1.2e9,2e9\n");
            }
        }
        Files.writeString(folder.resolve("leverage.csv"), leverage);
    }
}
