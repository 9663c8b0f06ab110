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
 * One run each of the talks about the islands and of the concessions, to the last bit, on any machine; renewed only
 * together with a line of the changelog that is marked <em>moves numbers</em>. {@code -Dfukabun.rewrite=true} renews
 * them.
 */
class GoldenTalksTest {
    private static final List<Indicator> OF_THE_ISLANDS = List.of(
            Indicator.BELIEF_TOKYO,
            Indicator.BELIEF_MOSCOW,
            Indicator.LINKAGE_STANCE,
            Indicator.UNRESOLVED_SHARE,
            Indicator.ISLANDS_OFFERED,
            Indicator.OFFICIAL_CREDIT);

    @Test
    void theTalksAboutTheIslandsAreThoseRecorded() throws IOException {
        Table table = SmallWorld.run(SmallWorld.withIslands(), SmallWorld.central(Thesis.STRONG), 42);
        compare("golden-islands.txt", text(table, OF_THE_ISLANDS, List.of(1968, 1973, 1976, 1982, 1986, 1988, 1991)));
    }

    @Test
    void theTalksAboutTheConcessionsAreThoseRecorded() throws IOException {
        Table table = SmallWorld.run(SmallWorld.concessions(), SmallWorld.central(Thesis.WEAK), 42);
        compare("golden-concessions.txt", text(table, Runs.simulated(table), List.of(1940, 1941, 1942, 1943, 1944)));
    }

    private static String text(Table table, List<Indicator> indicators, List<Integer> years) {
        StringBuilder text = new StringBuilder();
        for (Indicator indicator : indicators) {
            text.append(indicator.key());
            for (int year : years) {
                text.append(' ').append(table.annual(indicator)[year - table.firstYear()]);
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static void compare(String name, String text) throws IOException {
        if (Boolean.getBoolean("fukabun.rewrite")) {
            Files.writeString(Path.of("src/test/resources/fukabun/engine", name), text);
        } else {
            try (InputStream file = GoldenTalksTest.class.getResourceAsStream(name)) {
                assertEquals(new String(file.readAllBytes(), StandardCharsets.UTF_8), text);
            }
        }
    }
}
