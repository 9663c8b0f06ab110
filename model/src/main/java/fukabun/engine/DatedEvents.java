package fukabun.engine;

import fukabun.scenario.Event;
import fukabun.scenario.LeverSettings;
import fukabun.scenario.Scenario;
import fukabun.world.Now;
import fukabun.world.Recorder;
import org.apache.commons.math3.util.FastMath;

/**
 * The dated events of a scenario in plain sentences; written only where a run is logged. Openings, credits at summits and
 * Caterpillar's licences are told by those who act on them.
 */
final class DatedEvents {
    private static final double PER_CENT = 100.0;
    private static final double USUAL = 1.0;
    private static final int ALL_ISLANDS = 4;

    private DatedEvents() {}

    /** Tells what begins this month, and passes over what the levers of the scenario keep from acting. */
    static void tell(Scenario scenario, Recorder recorder, Now now) {
        if (!recorder.logs()) {
            return;
        }
        for (Event event : scenario.events()) {
            boolean begins = event.from().equals(now.month());
            if (begins && !isIdle(event, scenario.levers())) {
                String sentence = sentence(event);
                if (!sentence.isEmpty()) {
                    recorder.happening(now.month(), sentence);
                }
            }
        }
    }

    private static boolean isIdle(Event event, LeverSettings levers) {
        return event.applyTo(levers, event.from()).equals(levers);
    }

    private static String sentence(Event event) {
        if (event instanceof Event.TerritorialSettlement settlement) {
            return settlement(settlement);
        }
        if (event instanceof Event.LinkageStance stance) {
            return "Tokyo " + stance(stance.stance()) + until(event) + ".";
        }
        if (event instanceof Event.DisputeSalience salience) {
            String more = salience.salience() > USUAL ? "more" : "less";
            return "The dispute over the islands is " + more + " on people's minds than usual, " + salience.salience()
                    + " times" + until(event) + ".";
        }
        if (event instanceof Event.CreditFreeze freeze) {
            return "Sanction: new official credit is to be frozen, at " + percent(freeze.severity()) + until(event)
                    + ".";
        }
        if (event instanceof Event.GuidanceToFirms guidance) {
            return guidance.hardStance() > 0.0
                    ? "Tokyo tells its firms not to take the lead in the pipeline" + until(event) + "."
                    : "Tokyo tells its firms not to bid against American makers" + until(event) + ".";
        }
        if (event instanceof Event.Strain strain) {
            return "Relations are strained" + (strain.territorial() ? " over the islands" : "") + ", at "
                    + percent(strain.severity()) + until(event) + ".";
        }
        if (event instanceof Event.ChinaAgreement) {
            return "China begins to sell coking coal to Japan under a long-term agreement.";
        }
        if (event instanceof Event.LeverSetting setting) {
            return "The scenario sets the lever " + setting.lever().key() + " to " + setting.value() + until(event)
                    + ".";
        }
        return ofSanctions(event);
    }

    private static String ofSanctions(Event event) {
        if (event instanceof Event.LicenceDenial denial) {
            return "Washington finds reason to deny licences, at " + percent(denial.severity()) + until(event) + ".";
        }
        if (event instanceof Event.ExtraterritorialRule rule) {
            return "Washington claims that its embargo reaches foreign subsidiaries and licensees, at "
                    + percent(rule.severity()) + until(event) + ".";
        }
        if (event instanceof Event.CreditDiscipline discipline) {
            return "The OECD governments agree on floor rates of export credit, at " + percent(discipline.severity())
                    + until(event) + ".";
        }
        if (event instanceof Event.GuidanceRequest request) {
            return "Washington asks Tokyo to hold its firms back, at " + percent(request.severity()) + until(event)
                    + ".";
        }
        if (event instanceof Event.ExportControl control) {
            return "Tokyo tightens its export control, by " + percent(control.severity()) + until(event) + ".";
        }
        if (event instanceof Event.Summit summit) {
            return "The capitals meet at the top; good will of " + percent(summit.warmth()) + ".";
        }
        return "";
    }

    private static String settlement(Event.TerritorialSettlement settlement) {
        String islands = settlement.islands() == ALL_ISLANDS
                ? "all four islands come back"
                : settlement.islands() + " of the four islands " + (settlement.islands() == 1 ? "comes" : "come")
                        + " back";
        String belief = settlement.credibility() == 1.0
                ? "and it is believed in full"
                : "and it is believed by " + percent(settlement.credibility());
        return "The territorial dispute is settled: " + islands + ", " + belief + ".";
    }

    private static String stance(double stance) {
        return stance == 1.0
                ? "makes economics wait for the islands"
                : stance > 0.0
                        ? "lets economics expand in balance with politics"
                        : "keeps economics apart from the islands";
    }

    private static String until(Event event) {
        return event.to().equals(Event.FOREVER) ? "" : ", to " + event.to();
    }

    private static String percent(double share) {
        return (long) FastMath.rint(PER_CENT * share) + " percent";
    }
}
