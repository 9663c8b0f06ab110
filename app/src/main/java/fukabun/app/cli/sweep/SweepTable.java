package fukabun.app.cli.sweep;

import fukabun.app.cli.work.BlockWork;
import fukabun.app.cli.work.StudyOutcome;
import fukabun.app.output.Field;
import fukabun.app.output.OutputTable;
import fukabun.record.Aggregation;
import fukabun.record.Indicator;
import fukabun.scenario.Lever;
import fukabun.scenario.LeverSettings;
import fukabun.scenario.Parameter;
import fukabun.scenario.Parameters;
import fukabun.study.ClaimSpec;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** {@code runs.csv} of a sweep: one row a run, with its seed, its parameters, its levers and its outcomes. */
final class SweepTable {
    static final String NAME = "runs";

    private static final String LEVER = "lever.";

    private final SweepRuns runs;

    SweepTable(SweepRuns runs) {
        this.runs = runs;
    }

    /** The columns, without rows. */
    OutputTable heading() {
        List<Field> fields = new ArrayList<>(List.of(
                Field.text("scenario", "Id of the scenario"),
                Field.integer("run", "Number of the run, from 0; one number on two scenarios is a pair"),
                Field.integer("point", "Number of the point of the design, from 0"),
                Field.text("thesis", "How strongly the dispute is held to act"),
                Field.integer("member", "Number of the draw of the parameters that are not swept, from 0"),
                Field.integer("seed", "Seed of the run")));
        for (Parameter parameter : Parameter.values()) {
            fields.add(Field.number(parameter.key(), parameter.unit(), "Parameter: " + parameter.meaning()));
        }
        for (Lever lever : Lever.values()) {
            fields.add(Field.number(LEVER + lever.key(), "", "Lever, before events: " + lever.help()));
        }
        for (ClaimSpec.Outcome window : runs.windows()) {
            String column = new StudyOutcome("", false, window, List.of()).column();
            fields.add(Field.number(
                    column,
                    window.indicator().unit(),
                    "Outcome of a claim: " + window.indicator().meaning()));
        }
        for (Indicator indicator : runs.indicators()) {
            String how = indicator.aggregation() == Aggregation.SUM ? "sum over the period" : "mean of the years";
            fields.add(Field.number(
                    indicator.key(), indicator.unit(), "Outcome: " + indicator.meaning() + " (" + how + ")"));
        }
        return new OutputTable(NAME, "Every run of the sweep: seed, parameters, levers and outcomes", fields);
    }

    /** The row of one run. */
    List<Object> row(int number, double[] numbers) {
        SweepRuns.Place place = runs.place(number);
        Parameters parameters = runs.parameters(place, numbers);
        LeverSettings levers = runs.scenario(place).levers();
        List<Object> row = new ArrayList<>(List.of(
                runs.scenario(place).id(),
                runs.pair(place),
                place.point(),
                runs.member(place).thesis().key(),
                runs.member(place).number(),
                runs.member(place).seed()));
        for (Parameter parameter : Parameter.values()) {
            row.add(parameters.value(parameter));
        }
        for (Lever lever : Lever.values()) {
            row.add(levers.value(lever));
        }
        for (int i = 0; i < runs.outcomes(); i++) {
            row.add(numbers[i]);
        }
        return row;
    }

    /**
     * Every row, one block of runs at a time.
     *
     * @param extremes takes in every run that is handed out
     */
    Iterable<List<Object>> rows(BlockWork work, BlockWork.Tasks tasks, SweepExtremes extremes) {
        return () -> new Rows(work, tasks, extremes);
    }

    private final class Rows implements Iterator<List<Object>> {
        private final BlockWork work;
        private final BlockWork.Tasks tasks;
        private final SweepExtremes extremes;
        private double[][] block = new double[0][];
        private int blocks;
        private int next;
        private int number;

        Rows(BlockWork work, BlockWork.Tasks tasks, SweepExtremes extremes) {
            this.work = work;
            this.tasks = tasks;
            this.extremes = extremes;
        }

        @Override
        public boolean hasNext() {
            return next < block.length || blocks < tasks.blocks();
        }

        @Override
        public List<Object> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            if (next == block.length) {
                block = work.block(tasks, blocks++);
                next = 0;
            }
            extremes.add(number, block[next]);
            return row(number++, block[next++]);
        }
    }
}
