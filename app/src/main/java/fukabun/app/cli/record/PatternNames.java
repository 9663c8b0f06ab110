package fukabun.app.cli.record;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;

/** What the shipped patterns are called where people read. */
final class PatternNames {
    private static final Map<String, String> NAMES = Map.ofEntries(
            entry("exports-1970-83", "Exports, each year 1970–83"),
            entry("imports-1970-83", "Imports, each year 1970–83"),
            entry("surplus-1975-83", "Japan's surplus 1975–83"),
            entry("exports-1976-79", "Exports, mean 1976–79"),
            entry("growth-against-partners", "Growth of exports 1975–83"),
            entry("turnover-peak", "Peak of turnover 1981–82"),
            entry("exports-lead-the-fall", "Exports lead the fall of 1983"),
            entry("coal-credit-1974", "First coal credit 1974"),
            entry("coal-credit-supplements", "Supplements of coal credit"),
            entry("coal-cost", "Cost of South Yakut coal"),
            entry("first-neryungri-coal", "First Neryungri coal"),
            entry("deliveries-short", "Coal deliveries fall short"),
            entry("soviet-coal", "Soviet coal to Japan"),
            entry("coking-imports", "Imports of coking coal"),
            entry("coal-price", "Price of coking coal"),
            entry("fields-found", "Sakhalin fields found"),
            entry("sakhalin-credit-drawn", "Sakhalin credit drawn"),
            entry("season-of-1982-lost", "Drilling season 1982 lost"),
            entry("no-development-by-1987", "No Sakhalin start by 1987"),
            entry("lng-imports", "Imports of LNG"),
            entry("lng-glut", "Glut of LNG 1983–87"),
            entry("energy-intensity", "Fall of energy intensity"),
            entry("no-other-large-project", "No other large project"),
            entry("contracts-lost", "Orders lost to sanctions"),
            entry("compressors-to-europe", "Compressors from Europe"),
            entry("timber-fall", "Fall of timber imports"),
            entry("agreements-in-their-years", "Three agreements in time"),
            entry("balanced-expansion", "Tokyo softens 1987–91"),
            entry("credit-open-then-shut", "Credit open, then shut"),
            entry("credit-in-1991", "Some credit in 1991"));

    private PatternNames() {}

    /** The name of a shipped pattern; of another one its id, with spaces. */
    static String of(String id) {
        String words = id.replace('-', ' ');
        return NAMES.getOrDefault(id, words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1));
    }

    static boolean isNamed(String id) {
        return NAMES.containsKey(id);
    }
}
