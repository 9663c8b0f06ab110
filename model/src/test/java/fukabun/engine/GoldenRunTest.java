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
import org.junit.jupiter.api.Test;

/**
 * One run of the small world, to the last bit, on any machine, as recorded in {@code golden-run.txt}; renewed only
 * together with a line of the changelog that is marked <em>moves numbers</em>. {@code -Dfukabun.rewrite=true} renews it.
 */
class GoldenRunTest {
    private static final int[] YEARS = {1970, 1975, 1980, 1985, 1990};

    @Test
    void theCentralRunIsTheOneRecorded() throws IOException {
        Table table = SmallWorld.run(
                SmallWorld.scenario().with(SmallWorld.settlement(1983, 10)), SmallWorld.central(Thesis.STRONG), 42);
        StringBuilder text = new StringBuilder();
        for (Indicator indicator : Indicator.values()) {
            if (!table.has(indicator)) {
                continue;
            }
            text.append(indicator.key());
            for (int year : YEARS) {
                text.append(' ').append(table.annual(indicator)[year - table.firstYear()]);
            }
            text.append('\n');
        }
        if (Boolean.getBoolean("fukabun.rewrite")) {
            Files.writeString(Path.of("src/test/resources/fukabun/engine/golden-run.txt"), text);
        } else {
            assertEquals(recorded(), text.toString());
        }
    }

    private static String recorded() throws IOException {
        try (InputStream file = GoldenRunTest.class.getResourceAsStream("golden-run.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
