package fukabun.app.output;

import fukabun.app.files.InputDigest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** {@code manifest.json}, written last, for it lists every other file of the folder with size and SHA-256 digest. */
public final class ManifestFile {
    public static final String NAME = "manifest.json";

    private static final double MILLIS_PER_SECOND = 1000.0;

    private ManifestFile() {}

    public static void write(Manifest manifest, Path folder) throws IOException {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("id", manifest.id());
        content.put("command", manifest.invocation().command());
        content.put("repeat", manifest.invocation().repeat());
        content.put("names", manifest.invocation().names());
        content.put("settings", manifest.invocation().settings());
        content.put("options", manifest.invocation().options());
        content.put("inputDigest", manifest.inputDigest());
        content.put(
                "inputs", manifest.inputs().stream().map(ManifestFile::input).toList());
        content.put("seed", manifest.seed());
        content.put("runs", manifest.runs());
        if (!manifest.posteriorChanged().isEmpty()) {
            content.put("posteriorMadeWithOther", manifest.posteriorChanged());
        }
        content.put("software", software(manifest.software()));
        content.put("started", manifest.timing().started().toString());
        content.put("durationSeconds", manifest.timing().took().toMillis() / MILLIS_PER_SECOND);
        content.put("files", files(folder));
        Json.write(Json.object(content), folder.resolve(NAME));
    }

    private static Map<String, Object> input(Manifest.Input input) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("role", input.role());
        content.put("id", input.id());
        content.put("sha256", input.sha256());
        if (!input.path().isEmpty()) {
            content.put("path", input.path());
        }
        return content;
    }

    private static Map<String, Object> software(Manifest.Software software) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("version", software.version());
        if (!software.revision().isEmpty()) {
            content.put("revision", software.revision());
        }
        if (!software.code().isEmpty()) {
            content.put("code", software.code());
        }
        content.put("java", software.java());
        return content;
    }

    private static List<Map<String, Object>> files(Path folder) throws IOException {
        List<Map<String, Object>> files = new ArrayList<>();
        try (Stream<Path> stream = Files.walk(folder)) {
            for (Path file : stream.filter(Files::isRegularFile).sorted().toList()) {
                Map<String, Object> content = new LinkedHashMap<>();
                content.put("path", folder.relativize(file).toString().replace('\\', '/'));
                content.put("bytes", Files.size(file));
                content.put("sha256", InputDigest.ofFile(file));
                files.add(content);
            }
        }
        return files;
    }
}
