package fukabun.app.cli.map;

import fukabun.app.cli.job.Job;
import fukabun.scenario.Scenario;
import fukabun.scenario.Thesis;
import fukabun.study.ClaimSpec;
import fukabun.study.Member;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the map of a study's claims on draws of what is usually believed, each with its own luck. */
public final class MapStep {
    /** Draws that show what is believed of a strength before and after the record. */
    private static final int EVIDENCE_DRAWS = 200;

    private final Job job;
    private final Scenario base;
    private final int members;
    private final RouteEvidence evidence;
    private final StrengthMap map;

    /**
     * @param base id of the scenario without a treatment
     * @param scenarios the base and every treatment, by id
     * @param claims of which those are taken that can have a map
     * @param members draws; no map where 0
     */
    public MapStep(Job job, String base, Map<String, Scenario> scenarios, List<ClaimSpec> claims, int members) {
        this.job = job;
        this.base = scenarios.get(base);
        this.members = members;
        List<Member> after = job.usualThesis() == Thesis.POSTERIOR
                ? job.members(this.base, Thesis.POSTERIOR, EVIDENCE_DRAWS)
                : List.of();
        this.evidence = new RouteEvidence(
                job.workspace().data(), job.members(this.base, Thesis.CONTINUOUS, EVIDENCE_DRAWS), after);
        this.map = new StrengthMap(base, scenarios, claims, evidence.least());
    }

    /** How many runs {@link #run} makes. */
    public long runs() {
        return map.runs(members);
    }

    /** Nothing where no claim is on a dated settlement, or no draws are wanted. */
    public Optional<MapReport> run() {
        if (runs() == 0) {
            return Optional.empty();
        }
        job.session().progress().say("the map: the claims over the strength of each route");
        job.session().progress().begin(runs(), map.tasks(members));
        List<Member> drawn = job.members(base, job.usualThesis(), members);
        return Optional.of(
                new MapReport(job.usualThesis(), job.seed(), members, evidence, map.of(drawn, job.workers())));
    }
}
