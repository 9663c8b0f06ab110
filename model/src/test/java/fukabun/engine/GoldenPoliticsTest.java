package fukabun.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fukabun.SmallWorld;
import fukabun.record.Indicator;
import fukabun.record.Table;
import fukabun.scenario.Thesis;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The politics of one run of the small world, year by year, as recorded in {@code golden-politics.txt}; renewed only
 * together with a line of the changelog that is marked <em>moves numbers</em>. {@code -Dfukabun.rewrite=true} renews it.
 */
class GoldenPoliticsTest {
    private static final List<Indicator> POLITICS = List.of(
            Indicator.ENERGY_INSECURITY,
            Indicator.TENSION,
            Indicator.FREEZE,
            Indicator.TOKYO_COMPLIANCE,
            Indicator.US_EMBARGO,
            Indicator.EUROPEAN_REVOLT);

    @Test
    void theCentralRunIsTheOneRecorded() throws IOException {
        Table table = SmallWorld.run(
                SmallWorld.withPolitics().with(SmallWorld.settlement(1983, 10)), SmallWorld.central(Thesis.STRONG), 42);
        StringBuilder text = new StringBuilder();
        for (Indicator indicator : POLITICS) {
            text.append(indicator.key());
            for (double value : table.annual(indicator)) {
                text.append(' ').append(value);
            }
            text.append('\n');
        }
        if (Boolean.getBoolean("fukabun.rewrite")) {
            Files.writeString(Path.of("src/test/resources/fukabun/engine/golden-politics.txt"), text);
        } else {
            assertEquals(recorded(), text.toString());
        }
    }

    private static String recorded() throws IOException {
        try (InputStream file = GoldenPoliticsTest.class.getResourceAsStream("golden-politics.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
