package fukabun.agent.politics;

import fukabun.agent.LicenceOffice;
import fukabun.agent.Scorecard;
import fukabun.scenario.Parameter;
import fukabun.scenario.Parameters;

/**
 * The American administration: whether it keeps an embargo up as long as the reason for it lasts. The hawks speak for
 * it; the revolt of the European allies and the cost to others speak against it.
 */
public final class Administration {
    private final double hawkWeight;
    private final double revoltWeight;
    private final double allyConcern;

    public Administration(Parameters parameters) {
        hawkWeight = parameters.value(Parameter.HAWK_WEIGHT);
        revoltWeight = parameters.value(Parameter.REVOLT_WEIGHT);
        allyConcern = parameters.value(Parameter.ALLY_CONCERN);
    }

    /**
     * What the administration sees.
     *
     * @param hawks weight of its hawks, relative to the parameter
     * @param severity of the embargo that the events of the day call for, 0 to 1
     * @param revolt of the Europeans, 0 to 1
     * @param refusedStakeUsd what the applications it has refused put at stake for allies
     */
    public record View(double hawks, double severity, double revolt, double refusedStakeUsd) {}

    /** How much the hawks make of an embargo of this severity. */
    public double resolve(double hawks, double severity) {
        return hawkWeight * hawks * severity;
    }

    /** Writes the gate of keeping the embargo up. */
    public void weigh(View view, Scorecard card) {
        card.open("embargo is kept up")
                .add("severity times hawks (A2)", resolve(view.hawks(), view.severity()))
                .add("European revolt (A3)", -revoltWeight * view.revolt())
                .add("cost to other allies", -allyConcern * LicenceOffice.concern(view.refusedStakeUsd()));
    }
}
