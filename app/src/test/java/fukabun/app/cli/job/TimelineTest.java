package fukabun.app.cli.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fukabun.scenario.Event;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TimelineTest {
    @Test
    void everyKindOfEventHasANameForPeople() {
        assertEquals(Set.of(Event.class.getPermittedSubclasses()), Timeline.EVENTS.keySet());
        assertEquals(
                Timeline.EVENTS.size(), Set.copyOf(Timeline.EVENTS.values()).size(), "two kinds of one name");
    }
}
