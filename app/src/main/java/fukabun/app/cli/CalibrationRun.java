package fukabun.app.cli;

import fukabun.app.output.Checkpoints;
import fukabun.calibration.Calibration;
import fukabun.calibration.CalibrationPlan;
import fukabun.calibration.DrawScore;
import fukabun.calibration.PatternSet;
import fukabun.calibration.ReferenceTable;
import fukabun.scenario.Priors;
import fukabun.scenario.Scenario;
import fukabun.study.Workers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Scores the draws of every thesis block by block, taking up blocks that an earlier run has left. */
final class CalibrationRun {
    private static final int BLOCK = 250;

    private final Scenario scenario;
    private final Priors priors;
    private final PatternSet patterns;
    private final Checkpoints checkpoints;
    private final Workers workers;
    private final Progress progress;

    CalibrationRun(
            Scenario scenario,
            Priors priors,
            PatternSet patterns,
            Checkpoints checkpoints,
            Workers workers,
            Progress progress) {
        this.scenario = scenario;
        this.priors = priors;
        this.patterns = patterns;
        this.checkpoints = checkpoints;
        this.workers = workers;
        this.progress = progress;
    }

    Calibration calibration(CalibrationPlan plan) {
        return new Calibration(scenario, priors, patterns, plan);
    }

    /** Every draw of a plan, screened, and the best of them scored in full. */
    ReferenceTable reference(Calibration calibration) {
        ReferenceTable screened = screened(calibration);
        CalibrationPlan plan = calibration.plan();
        if (plan.screeningSeeds() == plan.seedsPerDraw()) {
            return screened;
        }
        int[] finalists = screened.best(plan.finalists()).stream()
                .sorted()
                .mapToInt(Integer::intValue)
                .toArray();
        DrawScore[] full = new DrawScore[finalists.length];
        for (int from = 0; from < finalists.length; from += BLOCK) {
            int[] chosen = Arrays.copyOfRange(finalists, from, Math.min(from + BLOCK, finalists.length));
            String name = plan.thesis().key() + "-full-" + from;
            DrawScore[] block = checkpoints.read(name, chosen.length).orElse(null);
            if (block == null) {
                block = calibration.scoreFully(chosen, workers);
                checkpoints.write(name, block);
            } else {
                Arrays.stream(block).forEach(each -> progress.step());
            }
            System.arraycopy(block, 0, full, from, block.length);
        }
        return screened.refined(finalists, full);
    }

    private ReferenceTable screened(Calibration calibration) {
        CalibrationPlan plan = calibration.plan();
        List<DrawScore> scores = new ArrayList<>(plan.draws());
        for (int from = 0; from < plan.draws(); from += BLOCK) {
            int first = from;
            int to = Math.min(from + BLOCK, plan.draws());
            String name = plan.thesis().key() + "-" + from;
            DrawScore[] block = checkpoints.read(name, to - from).orElse(null);
            if (block == null) {
                block = calibration.score(first, to, workers);
                checkpoints.write(name, block);
            } else {
                Arrays.stream(block).forEach(each -> progress.step());
            }
            scores.addAll(Arrays.asList(block));
        }
        return new ReferenceTable(patterns, scores);
    }
}
