package fukabun.base.offenders;

import fukabun.scenario.Lever;

/** Breaks the rule that the base uses no other package. */
final class ReachesForScenario {
    Lever lever() {
        return Lever.TENSION;
    }
}
