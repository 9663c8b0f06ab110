package fukabun.calibration;

import fukabun.base.Check;
import fukabun.base.Draws;
import fukabun.base.Topic;
import fukabun.engine.Simulation;
import fukabun.scenario.Parameters;
import fukabun.scenario.Priors;
import fukabun.scenario.Scenario;
import fukabun.study.Workers;
import java.util.function.Consumer;

/**
 * Scores draws of the prior against the patterns of history: rejection sampling without a likelihood (Pritchard and
 * others, Mol. Biol. Evol. 16, 1999; the best share of the draws is kept, as in Beaumont, Zhang and Balding, Genetics
 * 162, 2002), with the patterns as summary statistics. Each draw is a point of {@link UnitPoints} with luck of its own,
 * so any part of the work can be done alone, in any order, by any number of threads.
 *
 * <p>Most draws are hopeless and a few seeds show it, so all are screened on a few and only the best go on to all of them
 * (the idea of lazy rejection: Prangle, Statistics and Computing 26, 2016; here without its reweighting, since of draws
 * that are kept practically none would have been screened out).
 */
public final class Calibration {
    private static final int CHUNK = 1000;

    private final Simulation simulation;
    private final Priors priors;
    private final PatternSet patterns;
    private final CalibrationPlan plan;
    private final UnitPoints points;

    public Calibration(Scenario scenario, Priors priors, PatternSet patterns, CalibrationPlan plan) {
        this.simulation = new Simulation(scenario);
        this.priors = priors.with(scenario.parameterOverrides());
        this.patterns = patterns;
        this.plan = plan;
        this.points = new UnitPoints(Priors.dimension(), plan.seed());
    }

    public CalibrationPlan plan() {
        return plan;
    }

    /** Scores draws {@code from} to {@code to - 1} on the screening seeds. */
    public DrawScore[] score(int from, int to, Workers workers) {
        Check.that(
                from >= 0 && from < to && to <= plan.draws(), "draws " + from + " to " + to + " are not of the plan");
        double[][] block = points.range(from, to);
        DrawScore[] scores = new DrawScore[block.length];
        workers.each(
                block.length,
                i -> scores[i] = score(priors.at(plan.thesis(), block[i]), from + i, 0, plan.screeningSeeds()));
        return scores;
    }

    /** Scores single draws on all their seeds. */
    public DrawScore[] scoreFully(int[] chosen, Workers workers) {
        DrawScore[] scores = new DrawScore[chosen.length];
        workers.each(chosen.length, i -> scores[i] = score(parameters(chosen[i]), chosen[i], 0, plan.seedsPerDraw()));
        return scores;
    }

    /** The parameters of a draw. */
    public Parameters parameters(int draw) {
        return priors.at(plan.thesis(), points.range(draw, draw + 1)[0]);
    }

    /** What is believed of the parameters in the scenario before the record is looked at. */
    public Priors priors() {
        return priors;
    }

    /** Hands the parameters of the first draws on, in their order. */
    public void eachParameters(int count, Consumer<Parameters> use) {
        for (int from = 0; from < count; from += CHUNK) {
            for (double[] point : points.range(from, Math.min(from + CHUNK, count))) {
                use.accept(priors.at(plan.thesis(), point));
            }
        }
    }

    /** The point of a draw in the unit cube. */
    public double[] point(int draw) {
        return points.range(draw, draw + 1)[0];
    }

    /** Scores a draw on other luck than that on which it was chosen. */
    public DrawScore scoreOnFreshSeeds(int draw) {
        return score(parameters(draw), draw, plan.seedsPerDraw(), plan.seedsPerDraw());
    }

    /** The seed of a run of a draw; those from {@code seedsPerDraw} on are luck on which no draw is chosen. */
    public long runSeed(int draw, int seed) {
        return new Draws(plan.seed()).bits(Topic.CALIBRATION_SEED, 0, draw, seed);
    }

    /** The figures of every target for each seed of a draw; {@code firstSeed} 0 for those on which draws are chosen. */
    public double[][] figures(Parameters parameters, int draw, int firstSeed) {
        return figures(parameters, draw, firstSeed, plan.seedsPerDraw());
    }

    private double[][] figures(Parameters parameters, int draw, int firstSeed, int seeds) {
        double[][] bySeed = new double[seeds][];
        for (int s = 0; s < bySeed.length; s++) {
            long runSeed = runSeed(draw, firstSeed + s);
            bySeed[s] =
                    patterns.figures(simulation.run(parameters, runSeed, false).table());
        }
        return bySeed;
    }

    private DrawScore score(Parameters parameters, int draw, int firstSeed, int seeds) {
        double[][] bySeed = figures(parameters, draw, firstSeed, seeds);
        return new DrawScore(patterns.scores(bySeed, false), patterns.scores(bySeed, true));
    }
}
