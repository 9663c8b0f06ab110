package fukabun.world;

import fukabun.agent.Scorecard;
import fukabun.base.Draws;
import fukabun.ledger.Ledger;
import fukabun.scenario.Parameters;
import fukabun.scenario.Scenario;

/** What the cases of one run share. The phases of the month move it on, and nothing else does. */
public final class World {
    private final Draws draws;
    private final Parameters parameters;
    private final Ledger ledger = new Ledger();
    private final Recorder recorder;
    private final Scorecard card = new Scorecard();
    private final ForeignTrade trade;
    private final OfficialCredit credit;
    private final Licences licences;
    private Climate climate = Climate.BEFORE;

    public World(Scenario scenario, Parameters parameters, long seed, boolean logDecisions) {
        this.parameters = parameters;
        draws = new Draws(seed);
        recorder = new Recorder(scenario.period().from(), scenario.period().months(), logDecisions);
        trade = new ForeignTrade(ledger);
        credit = new OfficialCredit(parameters, ledger, trade);
        licences = new Licences(parameters);
    }

    /** The luck of the run. */
    public Draws draws() {
        return draws;
    }

    /** One value of each uncertain number. */
    public Parameters parameters() {
        return parameters;
    }

    /** Who owns what: the only way money and goods move. */
    public Ledger ledger() {
        return ledger;
    }

    public Recorder recorder() {
        return recorder;
    }

    /** The sheet on which whoever decides writes the terms of a gate. */
    public Scorecard card() {
        return card;
    }

    /** Trade between Japan and the Soviet Union. */
    public ForeignTrade trade() {
        return trade;
    }

    /** Official Japanese credit to the Soviet Union. */
    public OfficialCredit credit() {
        return credit;
    }

    /** Where American licences are applied for. */
    public Licences licences() {
        return licences;
    }

    /** The climate of this month. */
    public Climate climate() {
        return climate;
    }

    /** Writes what the cases share, checks the books, and begins a new month. */
    public void close(Now now) {
        trade.close(recorder, now);
        credit.close(this, now);
        recorder.loans(now.month(), ledger);
        ledger.checkIdentities(now.month());
    }

    /** Called once a month, when mood and governments have made the climate. */
    public void setClimate(Climate ofMonth) {
        climate = ofMonth;
    }
}
