package fukabun.app.output;

import fukabun.record.Aggregation;
import fukabun.record.Indicator;
import fukabun.scenario.Parameter;
import fukabun.study.EnsembleResult;
import fukabun.study.Member;
import fukabun.study.RunOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** {@code runs.csv}: one row a scenario and run, with its parameters and its outcomes over the whole period. */
public final class RunTable {
    private RunTable() {}

    /**
     * @param ensembles whose runs are the rows
     * @param indicators whose outcomes are columns, in order
     */
    public static OutputTable of(List<EnsembleResult> ensembles, Set<Indicator> indicators) {
        OutputTable table = new OutputTable(
                "runs", "Every run: its parameters, and its outcomes over the whole period", fields(indicators));
        for (EnsembleResult ensemble : ensembles) {
            for (int run = 0; run < ensemble.outcomes().size(); run++) {
                table.add(row(ensemble, Results.firstRun(ensembles, ensemble), run, indicators));
            }
        }
        return table;
    }

    private static List<Field> fields(Set<Indicator> indicators) {
        List<Field> fields = new ArrayList<>(List.of(
                Field.text("scenario", "Id of the scenario"),
                Field.integer("run", "Number of the run, from 0; one number on two scenarios is a pair"),
                Field.text("thesis", "How strongly the dispute is held to act"),
                Field.integer("member", "Number of the draw of the parameters, from 0, within its thesis"),
                Field.integer("seed", "Seed of the run")));
        for (Parameter parameter : Parameter.values()) {
            fields.add(Field.number(parameter.key(), parameter.unit(), "Parameter: " + parameter.meaning()));
        }
        for (Indicator indicator : indicators) {
            String how = indicator.aggregation() == Aggregation.SUM ? "sum over the period" : "mean of the years";
            fields.add(Field.number(
                    indicator.key(), indicator.unit(), "Outcome: " + indicator.meaning() + " (" + how + ")"));
        }
        return fields;
    }

    private static List<Object> row(EnsembleResult ensemble, int first, int run, Set<Indicator> indicators) {
        RunOutcome outcome = ensemble.outcomes().get(run);
        Member member = outcome.member();
        List<Object> row = new ArrayList<>(
                List.of(ensemble.scenarioId(), first + run, member.thesis().key(), member.number(), member.seed()));
        for (Parameter parameter : Parameter.values()) {
            row.add(member.parameters().value(parameter));
        }
        for (Indicator indicator : indicators) {
            int column = ensemble.indicators().indexOf(indicator);
            row.add(column < 0 ? Double.NaN : overPeriod(indicator, outcome.annual()[column]));
        }
        return row;
    }

    /** A flow is summed over the years; anything else is averaged. */
    private static double overPeriod(Indicator indicator, double[] annual) {
        Aggregation aggregation = indicator.aggregation() == Aggregation.SUM ? Aggregation.SUM : Aggregation.MEAN;
        return aggregation.of(annual, 0, annual.length);
    }
}
