package fukabun.app.output;

import fukabun.record.Milestone;
import java.util.List;

/** {@code projects.csv}: the life of each project of the logged runs, one row an event. */
public final class ProjectTable {
    private ProjectTable() {}

    public static OutputTable of(List<LoggedRun> runs) {
        OutputTable table = new OutputTable(
                "projects",
                "The life of each project of each logged run",
                List.of(
                        Field.text("scenario", "Id of the scenario"),
                        Field.integer("run", "Number of the run, from 0"),
                        Field.text("project", "Name of the project"),
                        Field.text("event", "What happened: a stage begun or ended, money asked for or signed"),
                        Field.month("month", "When"),
                        Field.number("value", "", "The number that belongs to the event"),
                        Field.text(
                                "unit",
                                "Of the value; share is that of the members in favour, months count from"
                                        + " the agreement"),
                        Field.number("estimate", "USD", "What the whole project was then estimated to cost")));
        for (LoggedRun run : runs) {
            run.record().milestones().forEach(milestone -> table.add(row(run, milestone)));
        }
        return table;
    }

    private static List<Object> row(LoggedRun run, Milestone milestone) {
        return List.of(
                run.scenarioId(),
                run.run(),
                milestone.project(),
                milestone.event(),
                milestone.month().toString(),
                milestone.measure().value(),
                milestone.measure().unit(),
                milestone.estimateUsd());
    }
}
