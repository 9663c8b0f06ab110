package fukabun.app.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** What a posterior, or the draws of its variants, were made from; the same bytes whenever and wherever it is made. */
public final class Provenance {
    public static final String NAME = "provenance.json";
    public static final String OF_VARIANTS = "variants.json";

    private Provenance() {}

    public static void write(Map<String, Object> content, String name, Path folder) throws IOException {
        Json.write(Json.object(content), folder.resolve(name));
    }
}
