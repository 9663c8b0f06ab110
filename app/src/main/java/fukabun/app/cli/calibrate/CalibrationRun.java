package fukabun.app.cli.calibrate;

import fukabun.app.cli.terminal.Progress;
import fukabun.app.output.NumberBlocks;
import fukabun.calibration.Calibration;
import fukabun.calibration.CalibrationPlan;
import fukabun.calibration.DrawScore;
import fukabun.calibration.EvidenceVariants;
import fukabun.calibration.PatternSet;
import fukabun.calibration.ReferenceTable;
import fukabun.scenario.Priors;
import fukabun.scenario.Scenario;
import fukabun.study.Workers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.util.MathArrays;

/** Scores the draws of every thesis block by block, taking up blocks that an earlier run has left. */
final class CalibrationRun {
    private static final int BLOCK = 250;

    private final Scenario scenario;
    private final Priors priors;
    private final PatternSet patterns;
    private final NumberBlocks checkpoints;
    private final Workers workers;
    private final Progress progress;

    CalibrationRun(
            Scenario scenario,
            Priors priors,
            PatternSet patterns,
            NumberBlocks checkpoints,
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

    /** Every draw of a plan, screened, and the best of them, on all and on other evidence, scored in full. */
    ReferenceTable reference(Calibration calibration) {
        ReferenceTable screened = screened(calibration);
        CalibrationPlan plan = calibration.plan();
        if (!plan.screens()) {
            return screened;
        }
        int[] finalists = EvidenceVariants.finalists(screened, plan.finalists(), plan.finalistsBeside());
        DrawScore[] full = new DrawScore[finalists.length];
        for (int from = 0; from < finalists.length; from += BLOCK) {
            int[] chosen = Arrays.copyOfRange(finalists, from, Math.min(from + BLOCK, finalists.length));
            String name = plan.thesis().key() + "-finalists-" + from;
            DrawScore[] block = kept(name, chosen.length);
            if (block == null) {
                block = calibration.scoreFully(chosen, workers);
                keep(name, block);
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
            DrawScore[] block = kept(name, to - from);
            if (block == null) {
                block = calibration.score(first, to, workers);
                keep(name, block);
            } else {
                Arrays.stream(block).forEach(each -> progress.step());
            }
            scores.addAll(Arrays.asList(block));
        }
        return new ReferenceTable(patterns, scores);
    }

    /** The scores of a block, or null where it is not there yet. */
    private DrawScore[] kept(String name, int draws) {
        int count = patterns.patterns().size();
        return checkpoints
                .read(name, draws, 2 * count)
                .map(rows -> Arrays.stream(rows)
                        .map(row -> new DrawScore(
                                Arrays.copyOfRange(row, 0, count), Arrays.copyOfRange(row, count, 2 * count)))
                        .toArray(DrawScore[]::new))
                .orElse(null);
    }

    private void keep(String name, DrawScore[] block) {
        checkpoints.write(
                name,
                Arrays.stream(block)
                        .map(score -> MathArrays.concatenate(score.met(), score.ranking()))
                        .toArray(double[][]::new));
    }
}
