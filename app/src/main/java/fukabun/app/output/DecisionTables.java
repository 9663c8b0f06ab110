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
                        Field.integer("number", "Number of the decision in its run, from 0"),
                        Field.bool("taken", "Whether every condition was met"),
                        Field.text("gate", "A condition, or one of several that may meet it"),
                        Field.integer("gate_number", "Number of the gate in its decision, from 0"),
                        Field.text(
                                "one_of",
                                "What gates bring about of which one is enough; empty where the gate must"
                                        + " be open itself"),
                        Field.bool("open", "Whether its score is above zero"),
                        Field.number("score", "", "Sum of its terms"),
                        Field.text("term", "A part of the score"),
                        Field.number("value", "", "Signed; above zero speaks for the decision")));
        for (LoggedRun run : runs) {
            List<Decision> decisions = run.record().decisions();
            for (int number = 0; number < decisions.size(); number++) {
                for (int gate = 0; gate < decisions.get(number).gates().size(); gate++) {
                    addGate(table, run, number, gate);
                }
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
                table.add(List.of(run.scenarioId(), run.run(), happening.month().toString(), happening.sentence()));
            }
        }
        return table;
    }

    private static void addGate(OutputTable table, LoggedRun run, int number, int gateNumber) {
        Gate gate = run.record().decisions().get(number).gates().get(gateNumber);
        if (gate.terms().isEmpty()) {
            addRow(table, run, number, gateNumber, List.of(EMPTY, EMPTY));
        }
        for (Term term : gate.terms()) {
            addRow(table, run, number, gateNumber, List.of(term.name(), term.value()));
        }
    }

    private static void addRow(OutputTable table, LoggedRun run, int number, int gateNumber, List<Object> term) {
        Decision decision = run.record().decisions().get(number);
        Gate gate = decision.gates().get(gateNumber);
        table.add(List.of(
                run.scenarioId(),
                run.run(),
                decision.month().toString(),
                decision.agent(),
                decision.subject(),
                number,
                decision.isTaken(),
                gate.name(),
                gateNumber,
                gate.isAlternative() ? gate.oneOf() : EMPTY,
                gate.isOpen(),
                gate.score(),
                term.get(0),
                term.get(1)));
    }
}
