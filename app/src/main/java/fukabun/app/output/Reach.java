package fukabun.app.output;

import fukabun.app.output.WeakFigure.Kind;
import fukabun.record.Indicator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which indicators an input can move, as a screening of the model found (docs/result-folders.md says how). What was not
 * screened counts as reaching everything, so that nothing weak is left unnamed for want of a look.
 */
public final class Reach {
    private static final Reach SHIPPED = read();

    /** Figures that no run reads: they are compared with the runs, and reach a verdict by patterns alone. */
    private static final Set<String> RECORD_TABLES = Set.of("coal_imports.csv", "credits.csv", "offers.csv");

    /** Figures of the other world of 1939-45. */
    private static final String CONCESSIONS_TABLE = "concessions_needs.csv";

    /** What a figure feeds, by a word in its description. */
    private static final Map<String, String> INPUTS = Map.ofEntries(
            Map.entry("GBP:", "poundsPerUsd"),
            Map.entry("DEM:", "deutschmarksPerUsd"),
            Map.entry("AUD:", "australianDollarsPerUsd"),
            Map.entry("CAD:", "canadianDollarsPerUsd"),
            Map.entry("long_term_prime_rate", "longTermPrimeRate"),
            Map.entry("yen_per_usd", "yenPerUsd"),
            Map.entry("starts_thousand", "housingStartsJapan"),
            Map.entry("gold_price", "goldPrice"),
            Map.entry("gold_sold", "sovietGoldSales"),
            Map.entry("hard_currency_debt", "sovietDebt"));

    private final Map<String, Set<String>> indicatorsByInput;
    private final Set<String> screened;

    private Reach(Map<String, Set<String>> indicatorsByInput) {
        this.indicatorsByInput = indicatorsByInput;
        this.screened = indicatorsByInput.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    /** That of the shipped model. */
    public static Reach shipped() {
        return SHIPPED;
    }

    /** Inputs of the screening: keys of parameters and drivers. */
    public Set<String> inputs() {
        return indicatorsByInput.keySet();
    }

    /** Keys of the indicators that an input moved. */
    public Set<String> indicators(String input) {
        return indicatorsByInput.getOrDefault(input, Set.of());
    }

    /** Whether a verdict on an indicator can lean on something weak. */
    public boolean isReached(Indicator indicator, WeakFigure weak) {
        if (weak.kind() == Kind.PATTERN || !screened.contains(indicator.key())) {
            return true;
        }
        if (weak.kind() == Kind.FIGURE
                && (RECORD_TABLES.contains(weak.name()) || weak.name().equals(CONCESSIONS_TABLE))) {
            return false;
        }
        Optional<String> input = input(weak);
        return input.isEmpty() || indicators(input.get()).contains(indicator.key());
    }

    /** What of all that is weak a verdict on an indicator can lean on. */
    public List<WeakFigure> of(Indicator indicator, List<WeakFigure> weak) {
        return weak.stream().filter(each -> isReached(indicator, each)).toList();
    }

    /** The input of the screening that something weak feeds, where there is one. */
    private Optional<String> input(WeakFigure weak) {
        if (weak.kind() == Kind.PRIOR) {
            return Optional.of(weak.name()).filter(indicatorsByInput::containsKey);
        }
        String last = weak.what().substring(weak.what().lastIndexOf(' ') + 1);
        if (indicatorsByInput.containsKey(last)) {
            return Optional.of(last);
        }
        return INPUTS.entrySet().stream()
                .filter(entry -> weak.what().contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .filter(indicatorsByInput::containsKey)
                .findFirst();
    }

    private static Reach read() {
        try (InputStream file = Reach.class.getResourceAsStream("reach.csv")) {
            if (file == null) {
                throw new IllegalStateException("reach.csv is not in the program");
            }
            Map<String, Set<String>> indicators = new HashMap<>();
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .forEach(line -> {
                        String[] cells = line.split(",", -1);
                        Set<String> moved = Arrays.stream(cells[2].split(" "))
                                .filter(key -> !key.isEmpty())
                                .collect(Collectors.toCollection(HashSet::new));
                        indicators.put(cells[1], moved);
                    });
            return new Reach(indicators);
        } catch (IOException e) {
            throw new IllegalStateException("reach.csv cannot be read", e);
        }
    }
}
