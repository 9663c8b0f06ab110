package fukabun.world;

import fukabun.base.Month;
import fukabun.record.Milestone;

/** The life of a project for the record: each step with the estimate of the whole project at the time. */
public final class ProjectLife {
    private final String project;
    private double estimateUsd;

    public ProjectLife(String project) {
        this.project = project;
    }

    public String project() {
        return project;
    }

    /** What the whole project is now estimated to cost, USD of the month. */
    public double estimateUsd() {
        return estimateUsd;
    }

    public void estimate(double usd) {
        estimateUsd = usd;
    }

    /** Keeps a step, with the number that belongs to it. */
    public void reach(World world, Month month, String event, Milestone.Measure measure) {
        world.recorder().milestone(new Milestone(project, event, month, measure, estimateUsd));
    }
}
