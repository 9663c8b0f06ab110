package fukabun.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code attribute} on the scenarios and data that ship, with two drivers and a handful of runs. */
class AttributeTest {
    private static final String STUDY = """
            id: small
            base: baseline
            ensemble: {members: 4, seed: 7}
            claims:
              - id: one
                statement: A claim that is not looked at here.
                source: made for tests
                treatment: islands-1973
                outcome: {indicator: turnoverUsd, aggregate: cumulated, from: 1974, to: 1991}
                equivalence: {relative: [0.1]}
                decide: {supported: 0.9, refuted: 0.9}
            attribution:
              outcome: {indicator: turnoverUsd, aggregate: cumulated, from: 1986, to: 1991}
              reference: A cheap yen and dear oil
              factors:
                - {id: yen, title: The yen, scenario: yen-at-238}
                - {id: oil, title: Oil, scenario: high-oil-forever}
              dispute: [islands-1973]
              trend: {from: 1974, to: 1980}
              leverage:
                years: [1975, 1985]
                conditions: [{title: with an efficient Siberia, scenario: efficient-siberia}]
            """;

    @TempDir
    private Path folder;

    @Test
    void partsAddUpInTheResultAsInTheGap() throws IOException {
        JsonNode result = json(attribute("--json"));
        double sum = 0.0;
        double shares = 0.0;
        for (JsonNode part : result.get("parts")) {
            sum += part.get("value").get("mean").doubleValue();
            shares += part.get("sharePercent").isNull()
                    ? 0.0
                    : part.get("sharePercent").doubleValue();
        }
        assertEquals(result.get("gap").get("mean").doubleValue(), sum);
        if (result.get("hasShares").booleanValue()) {
            assertEquals(100.0, shares, 1e-9);
        }
        assertEquals(4, result.get("members").intValue());
    }

    @Test
    void theFolderHasBothTablesBothChartsAndAManifest() throws IOException {
        Path result = Path.of(json(attribute("--json")).get("folder").stringValue());
        for (String file : List.of(
                "attribution.csv",
                "leverage.csv",
                "attribution.json",
                "manifest.json",
                "datapackage.json",
                "charts/attribution.png",
                "charts/leverage.png")) {
            assertTrue(Files.size(result.resolve(file)) > 0, file);
        }
        // 2 levels, gap, 2 parts, 1 interaction, 2 contrasts, 2 rows of the trend, and the heading.
        assertEquals(11, Files.readAllLines(result.resolve("attribution.csv")).size());
        // 24 years of two beliefs; 2 years of credit that came; 2 years, 2 indicators, 2 circumstances; the heading.
        assertEquals(
                48 + 2 + 8 + 1,
                Files.readAllLines(result.resolve("leverage.csv")).size());
    }

    @Test
    void theSameCommandWritesTheSameTablesWhateverTheThreads() throws IOException {
        Path one = Path.of(
                json(attribute("--json", "--threads", "1")).get("folder").stringValue());
        List<String> tables = List.of("attribution.csv", "leverage.csv", "attribution.json");
        String first = text(one, tables);
        Path two = Path.of(
                json(attribute("--json", "--threads", "3")).get("folder").stringValue());
        assertEquals(one, two);
        assertEquals(first, text(two, tables));
    }

    @Test
    void theTerminalSaysWhatWasExpectedAndWhatASettlementWouldHaveAdded() throws IOException {
        String out = attribute().out();
        assertTrue(out.contains("shortfall"), out);
        assertTrue(out.contains("islands-1973, history as modelled"), out);
        assertTrue(out.contains("believed by Tokyo"), out);
        assertTrue(out.lines().noneMatch(line -> line.length() > 100 && !line.startsWith("Results")), out);
    }

    @Test
    void whereTheDisputeDoesNothingASettlementAddsNothing() throws IOException {
        JsonNode zero = json(attribute("--json", "--thesis", "zero"));
        assertEquals(
                0.0, zero.get("dispute").get(0).get("inHistory").get("mean").doubleValue());
        assertNotEquals(0.0, zero.get("gap").get("mean").doubleValue());
    }

    @Test
    void aStudyWithoutTheBlockIsRefused() throws IOException {
        Path study = Files.writeString(
                folder.resolve("bare.yaml"),
                STUDY.substring(0, STUDY.indexOf("attribution:")).replace("id: small", "id: bare"));
        Transcript transcript = Transcript.of("attribute", study.toString());
        assertEquals(2, transcript.code());
        assertTrue(transcript.err().contains("has no attribution block"), transcript.err());
    }

    private Transcript attribute(String... more) throws IOException {
        Path study = Files.writeString(folder.resolve("small.yaml"), STUDY);
        String[] all = Stream.concat(
                        Stream.of(
                                "attribute",
                                study.toString(),
                                "--out",
                                folder.resolve("out").toString()),
                        Stream.of(more))
                .toArray(String[]::new);
        Transcript transcript = Transcript.of(all);
        assertEquals(0, transcript.code(), transcript.err());
        return transcript;
    }

    private static JsonNode json(Transcript transcript) {
        return JsonMapper.builder().build().readTree(transcript.out());
    }

    private static String text(Path folder, List<String> files) throws IOException {
        StringBuilder text = new StringBuilder();
        for (String file : files) {
            text.append(Files.readString(folder.resolve(file)));
        }
        return text.toString();
    }
}
