package fukabun.app.cli.calibrate;

import fukabun.app.cli.job.Job;
import fukabun.app.output.PowerTable;
import fukabun.calibration.Calibration;
import fukabun.calibration.SimulatedDraw;
import fukabun.calibration.SyntheticRecords;
import fukabun.scenario.Parameter;
import fukabun.scenario.Priors;
import fukabun.scenario.Scenario;
import fukabun.scenario.Thesis;
import fukabun.study.ClaimEffects;
import fukabun.study.Ensemble;
import fukabun.study.Member;
import fukabun.study.RulePower;
import fukabun.study.Study;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What the rule of the study says of the draws that are taken for history: how often it finds what is so, by how strong the
 * linkage is in them. The draws are those of a {@link CoverageCheck}.
 */
final class RulePowerCheck {
    /** As the study has it: with fewer draws the factors have wider intervals and the rule speaks sooner. */
    private static final int MOST_KEPT = 200;

    /** A record that keeps more than a tenth of all draws would hardly choose. */
    private static final int LEAST_DRAWS_PER_KEPT = 10;

    private final Job job;
    private final Map<String, Scenario> scenarios;
    private final ClaimEffects effects;
    private final Calibration calibration;
    private final List<Member> reference;

    RulePowerCheck(
            Job job, Study study, Map<String, Scenario> scenarios, ClaimEffects effects, Calibration calibration) {
        this.job = job;
        this.scenarios = scenarios;
        this.effects = effects;
        this.calibration = calibration;
        Priors priors =
                job.workspace().priors().with(scenarios.get(study.base()).parameterOverrides());
        this.reference = Ensemble.members(priors, Thesis.REFERENCE, job.seed(), kept());
    }

    /** How many draws each record keeps, and as many stand for the main prior and for the reference. */
    int kept() {
        return Math.max(1, Math.min(MOST_KEPT, job.runs() / LEAST_DRAWS_PER_KEPT));
    }

    /** Steps of progress that {@link #lines} takes. */
    long steps(int records) {
        return kept() + (long) records;
    }

    /**
     * @param draws with all parameters, effects and outcomes
     * @param records how many of them are taken for history
     */
    List<PowerTable.Line> lines(SyntheticRecords synthetic, List<SimulatedDraw> draws, int records) {
        List<RulePower.Draw> all = draws.stream().map(this::figures).toList();
        RulePower.Draw[] against = new RulePower.Draw[reference.size()];
        job.workers().each(against.length, k -> against[k] = RulePower.Draw.of(effects.of(reference.get(k))));
        RulePower power = new RulePower(effects.claims(), scenarios, List.of(against));
        List<List<RulePower.Judgement>> judged = new ArrayList<>(Collections.nCopies(records, List.of()));
        job.workers().each(records, history -> {
            List<RulePower.Draw> kept = Arrays.stream(synthetic.keptBy(history, kept()))
                    .mapToObj(all::get)
                    .toList();
            judged.set(history, power.judged(all.get(history), prior(all, history), kept));
        });
        double[] strengths = IntStream.range(0, records)
                .mapToDouble(history -> calibration.point(history)[Priors.dimension() - 1])
                .toArray();
        return PowerTable.lines(judged, strengths);
    }

    private RulePower.Draw figures(SimulatedDraw draw) {
        int parameters = Parameter.values().length;
        int claims = effects.claims().size();
        double[] effect = Arrays.copyOfRange(draw.quantities(), parameters, parameters + claims);
        double[] without = Arrays.copyOfRange(draw.quantities(), parameters + claims, parameters + 2 * claims);
        return new RulePower.Draw(without, effect);
    }

    /** The draws that follow the history, so that no sample of the prior stands behind every verdict. */
    private List<RulePower.Draw> prior(List<RulePower.Draw> all, int history) {
        return IntStream.rangeClosed(1, kept())
                .mapToObj(next -> all.get((history + next) % all.size()))
                .toList();
    }
}
