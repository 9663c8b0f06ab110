package fukabun.app.result;

import fukabun.app.files.Faults;
import fukabun.app.files.Place;
import fukabun.app.files.ScenarioException;
import fukabun.app.files.Words;
import fukabun.app.output.Manifest;
import fukabun.app.output.ManifestFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a manifest says of how its result was made.
 *
 * @param folder in which the manifest stands now, wherever it was written
 * @param command for example {@code claim}
 * @param repeat the whole command line
 * @param names of scenarios or study, as {@link Manifest.Invocation#names} has them
 * @param settings as {@link Manifest.Invocation#settings} has them
 * @param options by name; empty for one without a value
 * @param inputs each with its digest
 * @param software what computed it
 * @param started when, in ISO 8601; empty where it is not said
 * @param digests of the files of the folder, by path
 */
public record StoredManifest(
        Path folder,
        String command,
        String repeat,
        List<String> names,
        List<String> settings,
        Map<String, String> options,
        List<Manifest.Input> inputs,
        Manifest.Software software,
        String started,
        Map<String, String> digests) {
    private static final long MOST_BYTES = 16L << 20;

    /**
     * Reads a manifest.
     *
     * @param manifestOrFolder the file, or the result folder that holds it
     * @throws ScenarioException with every fault, where it is none or misses something
     * @throws UncheckedIOException where it cannot be read
     */
    public static StoredManifest read(Path manifestOrFolder) {
        Path file =
                Files.isDirectory(manifestOrFolder) ? manifestOrFolder.resolve(ManifestFile.NAME) : manifestOrFolder;
        Faults faults = new Faults();
        Reader reader = new Reader(file, faults);
        StoredManifest manifest = reader.read();
        faults.throwIfAny();
        return manifest;
    }

    /** The paths of the tables that were written as CSV. */
    public List<String> tables() {
        return digests.keySet().stream()
                .filter(path -> path.endsWith(".csv") && !path.contains("/"))
                .toList();
    }

    private static final class Reader {
        private final Path file;
        private final Faults faults;

        Reader(Path file, Faults faults) {
            this.file = file;
            this.faults = faults;
        }

        StoredManifest read() {
            JsonNode root = tree();
            faults.throwIfAny();
            Map<String, String> options = new LinkedHashMap<>();
            object(root, "options").properties().forEach(each -> {
                String key = "options." + each.getKey();
                options.put(each.getKey(), path(key, textOf(each.getValue(), key)));
            });
            List<Manifest.Input> inputs = new ArrayList<>();
            array(root, "inputs")
                    .forEach(each -> inputs.add(new Manifest.Input(
                            text(each, "role", "?"),
                            text(each, "id", "?"),
                            text(each, "sha256", "?"),
                            path("path", optional(each, "path")))));
            Map<String, String> digests = new LinkedHashMap<>();
            array(root, "files")
                    .forEach(each -> digests.put(path("path", text(each, "path", "?")), text(each, "sha256", "?")));
            JsonNode software = object(root, "software");
            return new StoredManifest(
                    file.toAbsolutePath().normalize().getParent(),
                    text(root, "command", "?"),
                    text(root, "repeat", "?"),
                    texts(root, "names").stream()
                            .map(name -> path("names", name))
                            .toList(),
                    texts(root, "settings"),
                    options,
                    inputs,
                    new Manifest.Software(
                            text(software, "version", "?"), optional(software, "revision"),
                            optional(software, "code"), text(software, "java", "?")),
                    optional(root, "started"),
                    digests);
        }

        private JsonNode tree() {
            if (!Files.isRegularFile(file)) {
                fault("is no file. Maybe name a result folder, or the manifest.json in it.");
                return JsonMapper.shared().createObjectNode();
            }
            try {
                if (Files.size(file) > MOST_BYTES) {
                    fault("is too large for a manifest.");
                    return JsonMapper.shared().createObjectNode();
                }
                JsonMapper strict = JsonMapper.builder()
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .build();
                JsonNode root = strict.readTree(Files.readAllBytes(file));
                if (!root.isObject()) {
                    fault("is not a manifest: it must be a JSON object.");
                }
                return root;
            } catch (JacksonException e) {
                var at = e.getLocation();
                Place place = at == null
                        ? Place.of(file.toString())
                        : new Place(file.toString(), Math.max(0, at.getLineNr()), Math.max(0, at.getColumnNr()));
                faults.add(place, "is not a manifest: " + Words.shown(e.getOriginalMessage(), false) + ".");
                return JsonMapper.shared().createObjectNode();
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + file, e);
            }
        }

        private JsonNode object(JsonNode parent, String key) {
            JsonNode node = parent.path(key);
            if (!node.isObject()) {
                missing(key, "an object");
            }
            return node;
        }

        private JsonNode array(JsonNode parent, String key) {
            JsonNode node = parent.path(key);
            if (!node.isArray()) {
                missing(key, "a list");
            }
            return node;
        }

        private List<String> texts(JsonNode parent, String key) {
            List<String> texts = new ArrayList<>();
            array(parent, key).forEach(each -> texts.add(textOf(each, key)));
            return texts;
        }

        private String text(JsonNode parent, String key, String otherwise) {
            JsonNode node = parent.path(key);
            if (!node.isString() || node.stringValue().isBlank()) {
                missing(key, "a text");
                return otherwise;
            }
            return node.stringValue();
        }

        private String optional(JsonNode parent, String key) {
            return parent.has(key) ? textOf(parent.path(key), key) : "";
        }

        private String textOf(JsonNode node, String key) {
            if (!node.isString()) {
                missing(key, "a text");
                return "";
            }
            return node.stringValue();
        }

        /** Passes a text that names a file or may name one; what can be no file name is a fault. */
        private String path(String key, String text) {
            try {
                Path.of(text);
                return text;
            } catch (InvalidPathException e) {
                fault("has in '" + key + "' what can be no file name: " + Words.shown(text, true) + ".");
                return "";
            }
        }

        private void missing(String key, String what) {
            fault("needs '" + key + "', " + what + ". Maybe it was written by another version of the program.");
        }

        private void fault(String message) {
            faults.add(Place.of(file.toString()), message);
        }
    }
}
