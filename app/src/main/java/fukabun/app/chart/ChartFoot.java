package fukabun.app.chart;

import fukabun.base.Check;
import java.util.List;

/**
 * What stands under every figure, so that it can be traced when it is torn from its page.
 *
 * @param scenarioIds what is shown
 * @param thesis how strongly the dispute is held to act in what is shown, for people
 * @param seed of the ensemble
 * @param runs of each scenario, under each thesis shown
 * @param isCalibrated whether the parameters have been confronted with the record
 * @param version of the program
 */
public record ChartFoot(
        List<String> scenarioIds, String thesis, long seed, int runs, boolean isCalibrated, String version) {
    public ChartFoot {
        scenarioIds = List.copyOf(scenarioIds);
        Check.atLeast("runs", runs, 1);
        Check.notBlank("version", version);
    }

    /** One line, less the warning that stands apart. */
    String text() {
        String scenarios = scenarioIds.size() == 1 ? "Scenario " : "Scenarios ";
        return scenarios + String.join(", ", scenarioIds) + "  ·  " + thesis + "  ·  " + runs
                + (runs == 1 ? " run" : " runs") + (scenarioIds.size() == 1 ? "" : " each") + "  ·  seed " + seed
                + "  ·  Fukabun " + version;
    }
}
