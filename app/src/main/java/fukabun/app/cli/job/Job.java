package fukabun.app.cli.job;

import fukabun.app.cli.work.ThreadedWorkers;
import fukabun.app.files.Fault;
import fukabun.app.files.ScenarioException;
import fukabun.app.output.LoggedRun;
import fukabun.calibration.AcceptedDraw;
import fukabun.calibration.PatternSet;
import fukabun.calibration.Posterior;
import fukabun.engine.Simulation;
import fukabun.record.Grade;
import fukabun.record.HistoricalRecord;
import fukabun.scenario.Priors;
import fukabun.scenario.Scenario;
import fukabun.scenario.Thesis;
import fukabun.study.Ensemble;
import fukabun.study.EnsembleResult;
import fukabun.study.Member;
import fukabun.study.PriorDraw;
import fukabun.study.RunOutcome;
import fukabun.study.ScenarioRuns;
import fukabun.study.Study;
import fukabun.study.Workers;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** One command that runs the model: its files, its options, its threads, its progress. */
public final class Job implements AutoCloseable {
    /** Draws where neither the user nor a study says how many. */
    static final int DEFAULT_RUNS = 200;

    public static final long DEFAULT_SEED = 19731010L;

    private final Session session;
    private final String command;
    private final RunOptions options;
    private final Instant started = Instant.now();
    private final Workspace workspace;
    /** Read when it is first asked for, so that a posterior of another model does not stand in the way of a new one. */
    private Optional<Posterior> posterior;
    /** What the posterior was made from and is no longer so; not known before it is used. */
    private List<String> posteriorChanged;

    private final ThreadedWorkers workers;

    /** The same threads for what is worked out beside the runs, which progress does not count. */
    private final ThreadedWorkers quiet;

    private int runs = DEFAULT_RUNS;
    private long seed = DEFAULT_SEED;
    private boolean logs;

    private Job(Session session, String command, RunOptions options) {
        this.session = session;
        this.command = command;
        this.options = options;
        session.progress().say("reading data and scenarios");
        ResultStep.checkPlace(options.out(session.home()));
        this.workspace = Workspace.open(session.home(), options.data());
        this.workers = new ThreadedWorkers(options.threads(), session.progress()::step);
        this.quiet = new ThreadedWorkers(options.threads(), () -> {});
    }

    public static Job open(Session session, String command, RunOptions options) {
        return new Job(session, command, options);
    }

    public Workspace workspace() {
        return workspace;
    }

    public RunOptions options() {
        return options;
    }

    public Session session() {
        return session;
    }

    String command() {
        return command;
    }

    Instant started() {
        return started;
    }

    public Workers workers() {
        return workers;
    }

    public int runs() {
        return runs;
    }

    public long seed() {
        return seed;
    }

    public Scenario scenario(String idOrFile) {
        return workspace.scenario(idOrFile, options.settings());
    }

    /** A study, with the number of draws and the seed that the user asks for instead of its own. */
    public Study study(String idOrFile) {
        Study study = workspace.study(idOrFile);
        int usual = study.members() == Study.POSTERIOR
                ? posterior().map(p -> p.accepted().size()).orElse(DEFAULT_RUNS)
                : study.members();
        return study.with(options.runs().orElse(usual), options.seed().orElse(study.seed()));
    }

    /** What is believed of the parameters in a scenario. */
    public Priors priors(Scenario scenario) {
        return workspace.priors(scenario);
    }

    /** The figures to compare with, of the grades that the user asks for. */
    public HistoricalRecord record() {
        return workspace.data().historicalRecord().atLeast(options.worstGrade());
    }

    /** The shipped patterns of history, or those of a file, on the figures of the grades that the user asks for. */
    public PatternSet patterns(Path file) {
        PatternSet patterns = file == null
                ? workspace.library().patterns(workspace.data().historicalRecord())
                : workspace.library().patterns(file, workspace.data().historicalRecord());
        return options.worstGrade() == Grade.C ? patterns : patterns.atLeast(options.worstGrade());
    }

    /** Settles draws and seed as the user, or else the default, says. */
    public void settle(int defaultRuns, long defaultSeed) {
        runs = options.runs().orElse(defaultRuns);
        seed = options.seed().orElse(defaultSeed);
    }

    /** Settles draws as the user says, or else as many as the posterior has. */
    public void settleToPosterior() {
        settle(posterior().map(p -> p.accepted().size()).orElse(DEFAULT_RUNS), DEFAULT_SEED);
    }

    public void settle() {
        settle(DEFAULT_RUNS, DEFAULT_SEED);
    }

    /**
     * Starts the runs.
     *
     * @param ensembles scenarios times theses, which are run once more where their decisions are logged
     * @param perMember runs of each member of them, logging apart
     */
    public void begin(int ensembles, int perMember) {
        beginAll(ensembles, (long) runs * perMember);
    }

    /** The same with the number of all runs, logging apart. */
    public void beginAll(int ensembles, long all) {
        long each = (long) runs * ensembles;
        logs = options.logsDecisions(each);
        session.progress().begin(all + (logs ? each : 0));
    }

    /** The draws of other evidence and other beliefs. */
    public ShippedVariants variants() {
        return ShippedVariants.of(workspace);
    }

    /** Inputs that changed since the posterior was made. A user is warned of them once. */
    List<String> posteriorChanged() {
        if (posteriorChanged == null) {
            posteriorChanged = posterior().isPresent() ? PosteriorInputs.changed(workspace) : List.of();
            if (!posteriorChanged.isEmpty()) {
                session.progress().warn(PosteriorInputs.warning(posteriorChanged));
            }
        }
        return posteriorChanged;
    }

    /** Numbers of the draws of the posterior that the members are made of; none without one. */
    public List<Integer> posteriorDraws() {
        return posteriorDraws(runs);
    }

    /** The same of so many members. */
    public List<Integer> posteriorDraws(int count) {
        return posterior().stream()
                .flatMap(each -> each.spread(count).stream())
                .map(AcceptedDraw::draw)
                .toList();
    }

    /** Points of the cube of the priors that make the draws of the posterior; none where they cannot be made again. */
    public List<double[]> posteriorPoints() {
        return posterior()
                .map(each -> variants()
                        .points(each.accepted().stream()
                                .map(draw -> new PriorDraw(Thesis.CONTINUOUS, draw.draw()))
                                .toList()))
                .orElse(List.of());
    }

    /** Numbered draws as members in a scenario. */
    public List<Member> redrawn(ShippedVariants variants, Scenario scenario, List<PriorDraw> draws) {
        return variants.members(scenario, draws, seed, quiet);
    }

    /** Whether the decisions of all runs are logged. */
    boolean logs() {
        return logs;
    }

    private Optional<Posterior> posterior() {
        if (posterior == null) {
            posterior = workspace.library().posterior();
        }
        return posterior;
    }

    /** What is believed when nobody says otherwise: the posterior, or the main prior where there is none. */
    public Thesis usualThesis() {
        return posterior().isPresent() ? Thesis.POSTERIOR : Thesis.CONTINUOUS;
    }

    /** Every thesis that claims are shown under. */
    public List<Thesis> theses() {
        return Arrays.stream(Thesis.values())
                .filter(thesis -> thesis != Thesis.POSTERIOR || posterior().isPresent())
                .toList();
    }

    /**
     * The draws of a scenario under a thesis. Where the scenario dates a settlement, what opens after it is made from what
     * settlements elsewhere did in all.
     */
    public List<Member> members(Scenario scenario, Thesis thesis) {
        return completed(scenario, drawn(scenario, thesis));
    }

    /** So many of these draws. */
    public List<Member> members(Scenario scenario, Thesis thesis, int count) {
        return completed(scenario, drawn(scenario, thesis, count));
    }

    private List<Member> completed(Scenario scenario, List<Member> drawn) {
        ScenarioRuns runsOfScenario = new ScenarioRuns(scenario);
        Member[] completed = new Member[drawn.size()];
        quiet.each(completed.length, k -> completed[k] = runsOfScenario.completed(drawn.get(k)));
        return List.of(completed);
    }

    /** The draws of a scenario under a thesis, without what opens after a settlement. */
    public List<Member> drawn(Scenario scenario, Thesis thesis) {
        return drawn(scenario, thesis, runs);
    }

    private List<Member> drawn(Scenario scenario, Thesis thesis, int count) {
        if (thesis != Thesis.POSTERIOR) {
            return Ensemble.members(priors(scenario), thesis, seed, count);
        }
        posteriorChanged();
        return posterior()
                .orElseThrow(() -> new ScenarioException(List.of(new Fault(
                        "--thesis posterior",
                        0,
                        0,
                        "cannot be had, for the model is not calibrated. Maybe first fukabun calibrate --install."))))
                .members(scenario.parameterOverrides(), seed, count);
    }

    /** One scenario over the draws of a thesis. */
    public EnsembleResult ensemble(Scenario scenario, Thesis thesis) {
        return Ensemble.run(scenario, members(scenario, thesis), true, workers);
    }

    /** Runs that are repeated to log their decisions, if the user wants them. */
    List<LoggedRun> logged(Scenario scenario, EnsembleResult result, int first) {
        if (!logs) {
            return List.of();
        }
        List<RunOutcome> outcomes = result.outcomes();
        LoggedRun[] logged = new LoggedRun[outcomes.size()];
        Simulation simulation = new Simulation(scenario);
        workers.each(logged.length, i -> {
            Member member = outcomes.get(i).member();
            logged[i] =
                    new LoggedRun(scenario.id(), first + i, simulation.run(member.parameters(), member.seed(), true));
        });
        return Arrays.asList(logged);
    }

    /** Writes the result folder and returns it. */
    public Path write(Findings findings, List<Thesis> theses) {
        return new ResultStep(this, findings, theses).write();
    }

    @Override
    public void close() {
        session.progress().end();
        workers.close();
        quiet.close();
    }
}
