package fukabun.wasm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.base.Month;
import fukabun.scenario.Event;
import fukabun.scenario.Scenario;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The text in which a scenario reaches the WebAssembly. */
class ScenarioTextTest {
    private static final Month MONTH = Month.of(1973, 10);

    /** One of each, for the shipped scenarios do not hold all. */
    private static final Map<String, Event> EVENTS = Map.of(
            "TerritorialSettlement", new Event.TerritorialSettlement(MONTH, 4, 0.1),
            "LinkageStance", new Event.LinkageStance(MONTH, MONTH, 0.2),
            "DisputeSalience", new Event.DisputeSalience(MONTH, MONTH, 0.3),
            "CreditFreeze", new Event.CreditFreeze(MONTH, MONTH, 0.4, true),
            "LicenceDenial", new Event.LicenceDenial(MONTH, MONTH, 0.5),
            "Strain", new Event.Strain(MONTH, MONTH, 0.6, true),
            "ChinaAgreement", new Event.ChinaAgreement(MONTH));

    @Test
    void aScenarioComesBackAsItWasWritten() {
        Scenario scenario = Shelf.scenario("baseline");
        for (Event event : EVENTS.values()) {
            scenario = scenario.with(event);
        }
        String text = Shelf.text(scenario);
        ScenarioText read = new ScenarioText(text);
        assertEquals(scenario.events(), read.scenario().events());
        assertEquals(scenario.cases().coal(), read.scenario().cases().coal());
        assertEquals(text, PlainText.of(read.scenario(), read.priors()));
    }

    @Test
    void everyKindOfEventIsTried() {
        assertEquals(
                Arrays.stream(Event.class.getPermittedSubclasses())
                        .map(Class::getSimpleName)
                        .collect(Collectors.toCollection(TreeSet::new)),
                new TreeSet<>(EVENTS.keySet()));
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
