package fukabun.study;

import fukabun.scenario.Scenario;
import fukabun.scenario.Thesis;
import java.util.List;

/** Who says what is believed of the parameters in a scenario, before or after the record was looked at. */
@FunctionalInterface
public interface Believers {
    /**
     * Members of an ensemble. Member k of two scenarios under one thesis has the same luck and, but for what a scenario
     * sets by hand, the same parameters.
     */
    List<Member> members(Scenario scenario, Thesis thesis);
}
