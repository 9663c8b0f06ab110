package fukabun.app.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** {@code provenance.json}: what a posterior was made from, the same bytes whenever and wherever it is made. */
public final class Provenance {
    public static final String NAME = "provenance.json";

    private Provenance() {}

    public static void write(Map<String, Object> content, Path folder) throws IOException {
        Json.write(Json.object(content), folder.resolve(NAME));
    }
}
