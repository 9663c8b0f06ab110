package fukabun.app.scenario;

import fukabun.app.files.Faults;
import fukabun.app.files.Place;
import fukabun.scenario.Thesis;
import fukabun.study.EvidenceVariant;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the draws of each variant, as {@code fukabun calibrate} wrote them: variant, thesis, draw. */
final class VariantsReader {
    private static final String HEADING = "variant,thesis,draw";
    private static final String CURE = " Maybe make it again with fukabun calibrate --install, or remove it.";

    private VariantsReader() {}

    /** Rows of one variant, in the order of the file. */
    private record Key(String id, Thesis thesis) {}

    /** Throws {@link fukabun.app.files.ScenarioException} with every fault. */
    static List<EvidenceVariant> read(Path file) {
        Faults faults = new Faults();
        Map<Key, List<Integer>> draws = new LinkedHashMap<>();
        try {
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            if (lines.isEmpty() || !lines.get(0).equals(HEADING)) {
                faults.add(new Place(file.toString(), 1, 1), "must begin with the line " + HEADING + "." + CURE);
            }
            for (int i = 1; i < lines.size(); i++) {
                add(draws, lines.get(i).split(",", -1), new Place(file.toString(), i + 1, 1), faults);
            }
        } catch (IOException e) {
            faults.add(Place.of(file.toString()), "cannot be read: " + e.getMessage() + "." + CURE);
        }
        faults.throwIfAny();
        List<EvidenceVariant> variants = new ArrayList<>();
        for (Map.Entry<Key, List<Integer>> each : draws.entrySet()) {
            try {
                variants.add(
                        new EvidenceVariant(each.getKey().id(), each.getKey().thesis(), each.getValue()));
            } catch (IllegalArgumentException e) {
                faults.add(Place.of(file.toString()), e.getMessage() + "." + CURE);
            }
        }
        faults.throwIfAny();
        return List.copyOf(variants);
    }

    private static void add(Map<Key, List<Integer>> draws, String[] cells, Place place, Faults faults) {
        try {
            if (cells.length != 3) {
                throw new IllegalArgumentException("has " + cells.length + " cells");
            }
            Key key = new Key(cells[0], thesis(cells[1]));
            draws.computeIfAbsent(key, ignored -> new ArrayList<>()).add(Integer.valueOf(cells[2]));
        } catch (IllegalArgumentException e) {
            faults.add(place, "is no draw of a variant: " + e.getMessage() + "." + CURE);
        }
    }

    private static Thesis thesis(String key) {
        return Arrays.stream(Thesis.values())
                .filter(thesis -> thesis.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no thesis " + key));
    }
}
