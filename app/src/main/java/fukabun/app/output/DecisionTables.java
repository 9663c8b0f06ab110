package fukabun.app.output;

import static fukabun.app.output.OutputTable.EMPTY;

import fukabun.record.Decision;
import fukabun.record.Gate;
import fukabun.record.Happening;
import fukabun.record.Term;
import java.util.List;

/** {@code decisions.csv}: one row a term of a gate; {@code chronicle.csv}: one row a sentence. */
public final class DecisionTables {
    private DecisionTables() {}

    public static OutputTable decisions(List<LoggedRun> runs) {
        OutputTable table = new OutputTable(
                "decisions",
                "Each logged decision with its gates and their terms",
                List.of(
                        Field.text("scenario", "Id of the scenario"),
                        Field.integer("run", "Number of the run, from 0"),
                        Field.month("month", "When"),
                        Field.text("agent", "Who decided"),
                        Field.text("decision", "What was decided"),
                        Field.bool("taken", "Whether every condition was met"),
                        Field.text("gate", "A condition, or one of several that may meet it"),
                        Field.text("one_of", "What gates bring about of which one is enough; empty where the gate must"
                                + " be open itself"),
                        Field.bool("open", "Whether its score is above zero"),
                        Field.number("score", "", "Sum of its terms"),
                        Field.text("term", "A part of the score"),
                        Field.number("value", "", "Signed; above zero speaks for the decision")));
        for (LoggedRun run : runs) {
            for (Decision decision : run.record().decisions()) {
                decision.gates().forEach(gate -> addGate(table, run, decision, gate));
            }
        }
        return table;
    }

    public static OutputTable chronicle(List<LoggedRun> runs) {
        OutputTable table = new OutputTable(
                "chronicle",
                "What happened in each logged run",
                List.of(
                        Field.text("scenario", "Id of the scenario"),
                        Field.integer("run", "Number of the run, from 0"),
                        Field.month("month", "When"),
                        Field.text("sentence", "What happened")));
        for (LoggedRun run : runs) {
            for (Happening happening : run.record().happenings()) {
                table.add(List.of(
                        run.scenarioId(), run.run(), happening.month().toString(), happening.sentence()));
            }
        }
        return table;
    }

    private static void addGate(OutputTable table, LoggedRun run, Decision decision, Gate gate) {
        if (gate.terms().isEmpty()) {
            addRow(table, run, decision, gate, List.of(EMPTY, EMPTY));
        }
        for (Term term : gate.terms()) {
            addRow(table, run, decision, gate, List.of(term.name(), term.value()));
        }
    }

    private static void addRow(
            OutputTable table, LoggedRun run, Decision decision, Gate gate, List<Object> term) {
        table.add(List.of(
                run.scenarioId(),
                run.run(),
                decision.month().toString(),
                decision.agent(),
                decision.subject(),
                decision.isTaken(),
                gate.name(),
                gate.isAlternative() ? gate.oneOf() : EMPTY,
                gate.isOpen(),
                gate.score(),
                term.get(0),
                term.get(1)));
    }
}
