package fukabun.cases.concessions;

import fukabun.agent.concessions.ConcessionsDiplomacy;
import fukabun.base.Month;
import fukabun.scenario.ConcessionsCase;
import fukabun.world.Recorder;
import org.apache.commons.math3.util.FastMath;

/** The talks about the concessions in plain sentences; written only where a run is logged. */
final class Chronicle {
    /** Harassment from which sites stand still, and below which they work again; for the words only. */
    private static final double STANDSTILL = 0.5;

    private static final double WORKS_AGAIN = 0.25;

    private final ConcessionsCase setting;
    private boolean standsStill;

    Chronicle(ConcessionsCase setting) {
        this.setting = setting;
    }

    /** What the month brings whoever talks: harassment, and the yearly fisheries. */
    void month(Recorder recorder, Month month, ConcessionsDiplomacy.View view, boolean settled) {
        if (!recorder.logs()) {
            return;
        }
        if (!settled && !standsStill && view.harassment() > STANDSTILL) {
            recorder.happening(month, "Moscow hinders the concessions; some sites stand still.");
            standsStill = true;
        } else if (!settled && standsStill && view.harassment() < WORKS_AGAIN) {
            recorder.happening(month, "Moscow lets the concessions work again.");
            standsStill = false;
        }
        if (!settled && month.monthOfYear() == 12) {
            recorder.happening(month, "The fisheries are prolonged by a year only.");
        }
    }

    void promised(Recorder recorder, Month month) {
        if (recorder.logs()) {
            recorder.happening(
                    month,
                    "Neutrality is signed; Tokyo gives its word to end the concessions within "
                            + setting.promiseDueMonths() + " months.");
        }
    }

    void willing(Recorder recorder, Month month, boolean open) {
        if (recorder.logs()) {
            recorder.happening(
                    month,
                    open
                            ? "Tokyo needs Moscow by so much more than Moscow needs Tokyo that it is ready to talk about"
                                    + " the concessions."
                            : "Moscow needs quiet in the east: Tokyo does not wish to talk about the concessions.");
        }
    }

    void settled(Recorder recorder, Month month, ConcessionsDiplomacy.Terms terms) {
        if (recorder.logs()) {
            double thousandTonnes = FastMath.rint(terms.oilTonnesPerYear() / 1e3);
            double millionRubles = FastMath.rint(terms.compensationRubles() / 1e5) / 10.0;
            recorder.happening(
                    month,
                    "The concessions go back: " + (long) thousandTonnes + ",000 t of oil a year after the war, "
                            + millionRubles + " million rubles, fisheries for " + setting.fisheriesYears() + " years.");
        }
    }
}
