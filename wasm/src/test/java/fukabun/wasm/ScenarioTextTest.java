package fukabun.wasm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.base.Month;
import fukabun.scenario.Event;
import fukabun.scenario.Lever;
import fukabun.scenario.Scenario;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The text in which a scenario reaches the WebAssembly. */
class ScenarioTextTest {
    private static final Month MONTH = Month.of(1973, 10);

    static Stream<String> scenarios() {
        return Shelf.ids();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void aShippedScenarioComesBackAsItWasWritten(String id) {
        String text = Shelf.text(Shelf.scenario(id));
        ScenarioText read = new ScenarioText(text);
        assertEquals(Shelf.scenario(id).events(), read.scenario().events());
        assertEquals(Shelf.scenario(id).cases(), read.scenario().cases());
        assertEquals(text, PlainText.of(read.scenario(), read.priors()));
    }

    /** The baseline has no settlement and no lever out of place. */
    @Test
    void eventsAndLeversComeBackAsTheyWereWritten() {
        Scenario scenario = Shelf.scenario("baseline")
                .with(new Event.TerritorialSettlement(MONTH, 4, 0.1))
                .with(new Event.Strain(MONTH, MONTH.plus(7), 0.6, true))
                .with(Lever.CONTRACT_START_YEAR, 1983.0);
        String text = Shelf.text(scenario);
        ScenarioText read = new ScenarioText(text);
        assertEquals(scenario.events(), read.scenario().events());
        assertEquals(1983.0, read.scenario().levers().value(Lever.CONTRACT_START_YEAR));
        assertEquals(text, PlainText.of(read.scenario(), read.priors()));
    }

    @Test
    void aKindOfEventThatNoLineReadsIsNamed() {
        String text = Shelf.text(Shelf.scenario("baseline")).replaceFirst("ChinaAgreement", "IndianAgreement");
        Exception e = assertThrows(IllegalArgumentException.class, () -> new ScenarioText(text));
        assertTrue(e.getMessage().contains("the event IndianAgreement"), e.getMessage());
    }

    @Test
    void aTextThatIsTooShortOrTooLongIsRefused() {
        String text = Shelf.text(Shelf.scenario("baseline"));
        String shorter = text.substring(0, text.length() - 1);
        assertThrows(IllegalArgumentException.class, () -> new ScenarioText(shorter));
        assertThrows(IllegalArgumentException.class, () -> new ScenarioText(text + "more"));
    }
}
