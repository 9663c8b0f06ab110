package fukabun.app.output;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The kinds of files that can be asked for. The manifest is written always. */
public enum Format {
    CSV,
    XLSX,
    JSON,
    PARQUET,
    PNG,
    SVG,
    HTML,
    IAMC;

    /** What is written unless something else is asked for. */
    public static Set<Format> defaults() {
        return EnumSet.of(CSV, XLSX, PNG, HTML);
    }

    /** The name on the command line. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The names that can be asked for, joined by commas. */
    public static String supported() {
        return Arrays.stream(values()).map(Format::key).collect(Collectors.joining(","));
    }

    /**
     * Reads a list such as {@code csv,png}. Throws {@link IllegalArgumentException}, naming every supported format, for
     * one that cannot be written.
     */
    public static Set<Format> parse(String list) {
        EnumSet<Format> formats = EnumSet.noneOf(Format.class);
        for (String name : list.split(",", -1)) {
            formats.add(byKey(name.strip()));
        }
        return formats;
    }

    private static Format byKey(String name) {
        return Arrays.stream(values())
                .filter(format -> format.key().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "format '" + name + "' is not supported. Maybe one of " + supported() + "."));
    }
}
