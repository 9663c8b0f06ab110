package fukabun.app.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.app.files.InputDigest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What stands in a folder of results. */
final class ResultFiles {
    private static final String MANIFEST = "manifest.json";

    private ResultFiles() {}

    /** Every file of the manifest is there with its digest, and no other. */
    static void assertComplete(Path folder) throws IOException {
        JsonNode manifest = JsonMapper.builder().build().readTree(Files.readAllBytes(folder.resolve(MANIFEST)));
        Map<String, String> promised = new TreeMap<>();
        for (JsonNode file : manifest.get("files")) {
            promised.put(file.get("path").asString(), file.get("sha256").asString());
        }
        Map<String, String> found = digests(folder);
        found.remove(MANIFEST);
        assertFalse(promised.isEmpty());
        assertEquals(promised, found, folder.toString());
    }

    /** How many draws of the parameters the command made. */
    static int draws(Path folder) throws IOException {
        JsonNode manifest = JsonMapper.builder().build().readTree(Files.readAllBytes(folder.resolve(MANIFEST)));
        return Integer.parseInt(manifest.get("options").get("--runs").asString());
    }

    /** The digest of every file below a folder, by its path there. */
    static Map<String, String> digests(Path folder) throws IOException {
        Map<String, String> digests = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                digests.put(folder.relativize(file).toString().replace('\\', '/'), InputDigest.ofFile(file));
            }
        }
        return digests;
    }

    /** The tables among them. */
    static Map<String, String> tables(Path folder) throws IOException {
        Map<String, String> tables = digests(folder);
        tables.keySet().removeIf(name -> !name.endsWith(".csv"));
        assertTrue(tables.containsKey("annual.csv"), tables.toString());
        return tables;
    }

    /** The names in a folder, in their order; none where there is no folder. */
    static List<String> names(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
