package fukabun.study;

import fukabun.base.Check;
import fukabun.scenario.Scenario;
import java.util.Objects;

/**
 * One driver of an outlook: what its part of the world would have been had the outlook come true.
 *
 * @param id short name
 * @param title for people, a few words
 * @param fragment the base with this driver's own levers, drivers, events and settings changed, and nothing else
 */
public record OutlookDriver(String id, String title, Scenario fragment) {
    public OutlookDriver {
        Check.notBlank("id", id);
        Check.notBlank("title", title);
        Objects.requireNonNull(fragment);
    }
}
