package fukabun.agent.gas;

import fukabun.agent.Scorecard;
import fukabun.base.Month;
import fukabun.scenario.Parameter;
import fukabun.scenario.Parameters;

/**
 * American participation in Siberian oil and gas on land: how much of it is to be had, and how much Tokyo needs before it
 * goes in (credits.csv: talks of 1974 and 1976 made conditional on it).
 */
public final class AmericanPartner {
    /** Month in which the Trade Act and the ceiling on credit close official American credit: events.csv, EV033. */
    private static final Month CEILING = Month.of(1975, 1);

    /** Participation to be had before the ceiling, after it from private banks, and without one; assumed. */
    private static final double BEFORE = 0.55;

    private static final double AFTER = 0.35;
    private static final double WITHOUT = 1.0;

    /** Part of the need that holds for exploration only; assumed. */
    private static final double EXPLORATION_PART = 0.5;

    private final double need;

    public AmericanPartner(Parameters parameters) {
        need = parameters.value(Parameter.US_PARTNER_NEED);
    }

    /** Writes the gate of American participation. */
    public void join(Month month, boolean noCeiling, boolean explorationOnly, Scorecard card) {
        double available = noCeiling ? WITHOUT : month.isBefore(CEILING) ? BEFORE : AFTER;
        card.open("American partner")
                .add("participation to be had", available)
                .add("participation Tokyo needs", -need * (explorationOnly ? EXPLORATION_PART : 1.0));
    }
}
