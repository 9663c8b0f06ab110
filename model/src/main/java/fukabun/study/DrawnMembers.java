package fukabun.study;

import fukabun.scenario.Scenario;
import java.util.List;

/** Who makes draws of a calibration into members of an ensemble again. */
@FunctionalInterface
public interface DrawnMembers {
    /** One member a draw, in the order asked; a draw has the same luck in every scenario and whoever asks beside it. */
    List<Member> members(Scenario scenario, List<PriorDraw> draws);
}
