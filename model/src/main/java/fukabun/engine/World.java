package fukabun.engine;

import fukabun.agent.PublicMood;
import fukabun.agent.Scorecard;
import fukabun.base.Draws;
import fukabun.ledger.Ledger;
import fukabun.scenario.Parameters;
import fukabun.scenario.Scenario;

/**
 * The state of one run: the books, the mood of the country, and each case that is played. {@link MonthStep} moves it
 * on, and nothing else does.
 */
final class World {
    final Draws draws;
    final Ledger ledger = new Ledger();
    final Recorder recorder;
    final Scorecard card = new Scorecard();
    final PublicMood publicMood;
    final CoalTrade coal;
    final SouthYakutProject southYakut;

    /** Energy insecurity, tension, lingering and present freeze of credit: each in [0, 1]. */
    double insecurity;

    double tension;
    double lingeringFreeze;
    double freeze;

    World(Scenario scenario, Now first, Parameters parameters, long seed, boolean logDecisions) {
        draws = new Draws(seed);
        recorder = new Recorder(scenario.period().from(), scenario.period().months(), logDecisions);
        publicMood = new PublicMood(parameters);
        coal = new CoalTrade(scenario.coal(), first, parameters, draws, ledger);
        southYakut = new SouthYakutProject(scenario.coal(), parameters, draws, ledger, coal.sovietAccount());
    }
}
