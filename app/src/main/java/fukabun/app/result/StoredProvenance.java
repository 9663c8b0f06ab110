package fukabun.app.result;

import fukabun.app.files.Faults;
import fukabun.app.files.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the draws of the variants of a posterior were made from.
 *
 * @param inputs digests by role: scenario, priors, data, patterns
 * @param posterior digest of the posterior's file
 * @param seed of the calibration
 */
public record StoredProvenance(Map<String, String> inputs, String posterior, long seed) {
    private static final String CURE = " Maybe make it again with fukabun calibrate --install, or remove it.";

    public StoredProvenance {
        inputs = Map.copyOf(inputs);
    }

    /**
     * The digests alone, of a posterior itself. Throws {@link fukabun.app.files.ScenarioException} where they cannot be
     * read.
     */
    public static Map<String, String> inputs(Path file) {
        Faults faults = new Faults();
        Map<String, String> inputs = inputs(root(file, faults));
        faults.throwIfAny();
        return inputs;
    }

    /** Throws {@link fukabun.app.files.ScenarioException} where it cannot be read or misses something. */
    public static StoredProvenance read(Path file) {
        Faults faults = new Faults();
        JsonNode root = root(file, faults);
        faults.throwIfAny();
        Map<String, String> inputs = inputs(root);
        String posterior = root.path("posterior").asString("");
        if (inputs.isEmpty() || posterior.isEmpty() || !root.path("seed").isIntegralNumber()) {
            faults.add(Place.of(file.toString()), "needs inputs, posterior and seed." + CURE);
        }
        faults.throwIfAny();
        return new StoredProvenance(inputs, posterior, root.path("seed").asLong(0));
    }

    private static Map<String, String> inputs(JsonNode root) {
        Map<String, String> inputs = new TreeMap<>();
        root.path("inputs")
                .properties()
                .forEach(each -> inputs.put(each.getKey(), each.getValue().asString("")));
        return inputs;
    }

    private static JsonNode root(Path file, Faults faults) {
        JsonMapper mapper = JsonMapper.builder().build();
        Place place = Place.of(file.toString());
        try {
            return mapper.readTree(Files.readString(file));
        } catch (IOException e) {
            faults.add(place, "cannot be read: " + e.getMessage() + "." + CURE);
        } catch (JacksonException e) {
            faults.add(place, "is not JSON: " + e.getOriginalMessage().replaceAll("\\s+", " ") + "." + CURE);
        }
        return mapper.createObjectNode();
    }
}
