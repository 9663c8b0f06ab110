package fukabun.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Holds what {@code docs/validation.md} says of the calibration that ships to the provenance of its posterior. */
class ValidationDocumentTest {
    private static final double PERCENT = 100.0;

    @Test
    void thePageTellsOfTheCalibrationThatShips() {
        JsonNode made = new ObjectMapper()
                .readTree(MarkdownFile.top().resolve("scenarios/posterior/main.json").toFile());
        String page = MarkdownFile.atTheTop("docs/validation.md").text().replace('\n', ' ');
        for (String number : List.of(
                String.format(Locale.ROOT, "%,d draws of the main prior", made.get("draws").asInt()),
                String.format(Locale.ROOT, "the %d that miss least", made.get("kept").asInt()),
                String.format(Locale.ROOT, "misses %.1f percent", PERCENT * made.get("threshold").asDouble()),
                String.format(
                        Locale.ROOT,
                        "meet **%.1f percent** of the evidence",
                        PERCENT * made.get("evidenceMetOnFreshSeeds").asDouble()))) {
            assertTrue(page.contains(number), "docs/validation.md does not say: " + number);
        }
    }
}
