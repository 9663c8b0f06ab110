package fukabun.agent;

import fukabun.base.Check;

/** The American licence office: whether equipment and know-how of American origin may go to a Soviet project. */
public final class LicenceOffice {
    /** Share of licences denied from which an application is refused; assumed. */
    private static final double REFUSES_FROM = 0.5;

    /**
     * An application for a licence.
     *
     * @param name of the goods and their use, for the record
     * @param usContentUsd worth of what is of American origin
     * @param allyStakeUsd what a refusal would cost the ally's firms
     * @param throughSubsidiary whether the goods come from a foreign subsidiary or licensee, so that only the
     *     extraterritorial rule (A3) reaches them
     */
    public record Application(String name, double usContentUsd, double allyStakeUsd, boolean throughSubsidiary) {
        public Application {
            Check.notBlank("name", name);
            Check.atLeast("usContentUsd", usContentUsd, 0.0);
            Check.atLeast("allyStakeUsd", allyStakeUsd, 0.0);
        }
    }

    /**
     * What the office sees.
     *
     * @param denial severity of the embargo in force, 0 to 1
     */
    public record View(double denial) {}

    /** Writes the gate of the licence. */
    public void weigh(Application application, View view, Scorecard card) {
        card.open("US licence").add("readiness to license", REFUSES_FROM).add("embargo in force (A2)", -view.denial());
    }
}
