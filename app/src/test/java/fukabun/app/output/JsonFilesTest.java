package fukabun.app.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fukabun.app.files.InputDigest;
import fukabun.scenario.Thesis;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonFilesTest {
    @TempDir
    private Path folder;

    @Test
    void theManifestListsEveryFileWithItsSizeAndDigest() throws Exception {
        Files.writeString(Files.createDirectory(folder.resolve("charts")).resolve("a.png"), "picture");
        Files.writeString(folder.resolve("annual.csv"), "a,b\n");
        ManifestFile.write(SampleResults.manifest("study"), folder);

        JsonNode manifest = read("manifest.json");
        assertEquals(2, manifest.get("files").size());
        JsonNode first = manifest.get("files").get(0);
        assertEquals("annual.csv", first.get("path").stringValue());
        assertEquals(4, first.get("bytes").intValue());
        assertEquals(
                InputDigest.ofFile(folder.resolve("annual.csv")),
                first.get("sha256").stringValue());
        assertEquals("charts/a.png", manifest.get("files").get(1).get("path").stringValue());
    }

    @Test
    void theManifestSaysHowToMakeTheResultAgain() throws Exception {
        ManifestFile.write(SampleResults.manifest("study"), folder);

        JsonNode manifest = read("manifest.json");
        assertEquals("./fukabun claim --seed 19731010", manifest.get("repeat").stringValue());
        assertEquals(19731010L, manifest.get("seed").longValue());
        assertEquals("data", manifest.get("inputs").get(1).get("role").stringValue());
        assertEquals("06aaa2c", manifest.get("software").get("revision").stringValue());
        assertEquals(SampleResults.DIGEST, manifest.get("software").get("code").stringValue());
        assertEquals(4.321, manifest.get("durationSeconds").doubleValue());
        assertFalse(Files.readString(folder.resolve("manifest.json")).contains("\r"));
    }

    @Test
    void claimsHoldTheNumbersOfTheResultAndNullForWhatIsNotANumber() throws Exception {
        Results results = SampleResults.claim();
        ClaimsJson.write(results.claims(), results.strength(), folder);

        JsonNode claim = read("claims.json").get("claims").get(0);
        assertEquals("islands-1973", claim.get("claim").stringValue());
        assertEquals("cumulated", claim.get("outcome").get("aggregate").stringValue());
        JsonNode strong = claim.get("theses").get(Thesis.STRONG.ordinal());
        assertEquals("strong", strong.get("thesis").stringValue());
        assertEquals(
                results.claims().get(Thesis.STRONG.ordinal()).effect().p95(),
                strong.get("effect").get("p95").doubleValue());
        assertEquals(0.1, strong.get("hardlyRaised").get(1).get("threshold").doubleValue());
        assertEquals(29, strong.get("equivalenceCurve").size());
        assertTrue(claim.get("theses")
                .get(Thesis.ZERO.ordinal())
                .get("pairedVarianceShare")
                .isNull());
    }

    @Test
    void theDataPackageDescribesEveryColumnOfEveryTable() throws Exception {
        List<OutputTable> tables = Tables.of(SampleResults.claim());
        DataPackage.write("study", "A title", tables, folder);

        JsonNode resources = read("datapackage.json").get("resources");
        assertEquals(tables.size(), resources.size());
        for (int i = 0; i < tables.size(); i++) {
            JsonNode fields = resources.get(i).get("schema").get("fields");
            assertEquals(
                    tables.get(i).name() + ".csv", resources.get(i).get("path").stringValue());
            assertEquals(tables.get(i).fields().size(), fields.size());
        }
        JsonNode period = resources.get(0).get("schema").get("fields").get(1);
        assertEquals("year", period.get("type").stringValue());
    }

    /** The schema is that of the npm package datapackage 1.1.10, which holds the specification's own. */
    @Test
    void theDataPackageIsValidByTheOfficialSchemaOfTabularDataPackages() throws Exception {
        DataPackage.write("study", "A title", Tables.of(SampleResults.claim()), folder);
        String text = Files.readString(folder.resolve("datapackage.json"));
        assertEquals(List.of(), faults(text));
        assertFalse(faults(text.replace("\"yearmonth\"", "\"moon\"")).isEmpty(), "the schema lets anything pass");
        assertFalse(faults(text.replace("\"path\"", "\"paht\"")).isEmpty(), "the schema lets anything pass");
    }

    private static List<com.networknt.schema.Error> faults(String text) throws Exception {
        try (InputStream in = JsonFilesTest.class.getResourceAsStream("/frictionless/tabular-data-package.json")) {
            String official = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
                    .getSchema(official, InputFormat.JSON);
            return schema.validate(text, InputFormat.JSON);
        }
    }

    @Test
    void aTableAsJsonLeavesOutEmptyCells() throws Exception {
        OutputTable table = new OutputTable("t", "T", List.of(Field.text("a", "A"), Field.number("b", "", "B")));
        table.add(List.of("x", 0.1));
        table.add(List.of("y", Double.NaN));
        TableJson.write(table, folder);

        JsonNode rows = read("t.json").get("t");
        assertEquals(0.1, rows.get(0).get("b").doubleValue());
        assertFalse(rows.get(1).has("b"));
    }

    private JsonNode read(String name) throws Exception {
        return JsonMapper.builder().build().readTree(Files.readString(folder.resolve(name)));
    }
}
