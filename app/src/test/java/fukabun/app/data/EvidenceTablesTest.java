package fukabun.app.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.app.files.ScenarioException;
import fukabun.evidence.AnnualSeries;
import fukabun.evidence.DifferenceInDifferences;
import fukabun.evidence.EvidenceData;
import fukabun.evidence.PublishedEffect;
import fukabun.evidence.SettlementCase;
import fukabun.evidence.SettlementKind;
import fukabun.evidence.Window;
import fukabun.record.Grade;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceTablesTest {
    private static final EvidenceData DATA = ShippedData.read().evidence();

    // Expected: the row "Pooled: settled or shelved among states with relations" speaks of 17 cases, "border settled
    // only" of 12; four openings have an effect that could be computed.
    @Test
    void seventeenCasesWereSettledOrShelvedWithRelationsOpen() {
        assertEquals(17, published(SettlementKind.SETTLED_OR_SHELVED).size());
        assertEquals(4, published(SettlementKind.FIRST_OPENING).size());
        assertTrue(DATA.published().stream().allMatch(effect -> effect.grade() == Grade.B));
    }

    // Expected: data/settlement_effects.csv, "settlement against named control pairs", found by another program; its
    // years are those that all series have, and two digits are printed.
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Japan-South Korea 1965, 0.57",
        "Japan-China 1972, 0.78",
        "Japan-China 1978, -0.12",
        "USA-China 1979, 1.44",
        "Argentina-Chile 1984, -0.17",
        "UK-China 1984, -0.27",
        "China-USSR 1989, 1.44",
        "China-Russia 2004, -0.15",
        "China-Vietnam 1999, 1.03",
        "West Germany-Poland 1970, 0.41"
    })
    void theDifferenceInDifferencesIsTheOneThatWasPublished(String name, double expected) {
        SettlementCase one = named(name);
        double effect = new DifferenceInDifferences()
                .effect(one.trade(), one.controls(), one.year(), Window.FIVE_YEARS)
                .orElseThrow();
        assertEquals(expected, effect, 0.0051);
    }

    // By hand from the rows of 1969: imports of China from Japan plus imports of Japan from China, and 1970 of Germany.
    @Test
    void tradeOfAPairIsTheSumOfBothDirections() throws IOException {
        double both = 0.0;
        for (String line : Files.readAllLines(ShippedData.FOLDER.resolve("settlement_experiments.csv"))) {
            if (line.startsWith("Japan-China 1972") && line.contains(",,imports of ") && line.contains(",1969,")) {
                both += Double.parseDouble(
                        line.substring(line.indexOf(",1969,") + 6).split(",")[0]);
            }
        }
        assertTrue(both > 0.0);
        assertEquals(both, named("Japan-China 1972").trade().values().get(1969), 1e-9);
        assertEquals(Grade.C, named("West Germany-USSR 1970").grade());
        assertEquals(Grade.A, named("West Germany-Poland 1970").grade());
    }

    // By hand: trade_dyads.csv has 4283 for 1982 with 10 % added, 2796 for 1980 without; 9395 million marks of 1982.
    @Test
    void exportsAreFreeOnBoardAndInDollars() {
        assertEquals(4283.0 / 1.10, DATA.japanExports().values().get(1982), 1e-9);
        assertEquals(2796.0, DATA.japanExports().values().get(1980), 1e-9);
        double dollars = DATA.westGermanExports().values().get(1982);
        assertTrue(dollars > 9395.0 / 2.6 && dollars < 9395.0 / 2.2, "about 2.4 marks a dollar in 1982: " + dollars);
    }

    @Test
    void fifteenPartnersOfTheTableAreThreeGrainSellersAndTwelveOthers() {
        assertEquals(12, DATA.partnerExports().size());
        assertEquals(List.of("Australia", "Canada", "USA"), names(DATA.grainExports()));
        assertEquals(15, DATA.hubs().get(0).series().size());
        assertTrue(DATA.hubs().stream()
                .flatMap(hub -> hub.series().stream())
                .noneMatch(series -> series.name().contains("China")
                        || series.name().contains("Korea")
                        || series.name().equals("Japan and USSR")));
    }

    @Test
    void nothingOfTheHoldOutIsInTheSeriesOfJapan() {
        assertEquals(1984, DATA.japanExports().values().lastKey());
        assertTrue(DATA.flows().stream()
                .filter(flow -> flow.pair().contains("Japan") && flow.pair().contains("USSR"))
                .allMatch(flow -> flow.year() <= 1984));
        assertEquals(1991, DATA.japanMasses().get(DATA.japanMasses().size() - 1).year());
    }

    // data/settlement_effects.csv: "Prior: territorial settlement, official credit": 50 percent, 0 to 200.
    @Test
    void theJudgementOnCreditIsReadAsAShare() {
        assertEquals(0.5, DATA.creditJudgement().median());
        assertEquals(0.0, DATA.creditJudgement().low());
        assertEquals(2.0, DATA.creditJudgement().high());
    }

    @Test
    void everyFaultOfTheEvidenceIsSaidAtOnce(@TempDir Path folder) throws IOException {
        String table = Files.readString(ShippedData.FOLDER.resolve("settlement_effects.csv"));
        String damaged = table.replace("pre-trend 0.04 a year", "no trend")
                .replace("\"Prior: territorial settlement, official credit\"", "\"Prior: something else\"")
                .replace("-0.06,log points,-0.44,0.51", "-0.06,log points,0.51,-0.44");
        Files.writeString(folder.resolve("settlement_effects.csv"), damaged);
        String message = assertThrows(ScenarioException.class, () -> DataReader.read(ShippedData.FOLDER, folder))
                .getMessage();
        assertTrue(message.contains("must say 'pre-trend 0.02 a year'"), message);
        assertTrue(message.contains("low and high must be filled, low below high"), message);
        assertTrue(message.contains("has no row 'Prior: territorial settlement, official credit'"), message);
    }

    private static List<PublishedEffect> published(SettlementKind kind) {
        return DATA.published().stream().filter(effect -> effect.kind() == kind).toList();
    }

    private static SettlementCase named(String name) {
        return DATA.cases().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(List<AnnualSeries> series) {
        return series.stream().map(AnnualSeries::name).toList();
    }
}
