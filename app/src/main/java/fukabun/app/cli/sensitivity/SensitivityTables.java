package fukabun.app.cli.sensitivity;

import fukabun.app.cli.work.SensitivityInput;
import fukabun.app.cli.work.StudyOutcome;
import fukabun.app.output.Field;
import fukabun.app.output.OutputTable;
import fukabun.sensitivity.Estimate;
import fukabun.sensitivity.MorrisScreening;
import fukabun.sensitivity.SobolIndices;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** {@code sensitivity.csv} and {@code sensitivity-outcomes.csv}. */
final class SensitivityTables {
    private SensitivityTables() {}

    /** One row an outcome and input; Sobol indices only of the inputs that entered the second stage. */
    static OutputTable indices(
            SensitivityAnalysis analysis, List<StudyOutcome> outcomes, List<SensitivityInput> inputs) {
        List<Field> fields = outcomeFields();
        fields.addAll(List.of(
                Field.text("input", "Name of the parameter; luck is the seed of the run"),
                Field.number(
                        "morris_mean",
                        "",
                        "Mean elementary effect over the whole range of the input, in the outcome's unit"),
                Field.number(
                        "morris_mean_size", "", "Mean size of the elementary effects (mu star), in the outcome's unit"),
                Field.number(
                        "morris_spread",
                        "",
                        "Standard deviation of the elementary effects (sigma), in the outcome's unit"),
                Field.number("morris_standard_error", "", "Standard error of the mean size"),
                Field.bool("selected", "Whether the input entered the second stage"),
                Field.number("first", "share of variance", "Sobol index of the input alone"),
                Field.number("first_low", "share of variance", "Lower end of its 90 percent bootstrap interval"),
                Field.number("first_high", "share of variance", "Upper end"),
                Field.number("total", "share of variance", "Sobol index with all interactions"),
                Field.number("total_low", "share of variance", "Lower end of its 90 percent bootstrap interval"),
                Field.number("total_high", "share of variance", "Upper end")));
        OutputTable table = new OutputTable("sensitivity", "How much each input moves each outcome", fields);
        for (int output = 0; output < outcomes.size(); output++) {
            for (int input = 0; input < inputs.size(); input++) {
                table.add(row(analysis, outcomes.get(output), output, inputs.get(input), input));
            }
        }
        return table;
    }

    private static List<Object> row(
            SensitivityAnalysis analysis, StudyOutcome outcome, int output, SensitivityInput input, int number) {
        MorrisScreening.Effect effect = analysis.screening().effects(output).get(number);
        int place = analysis.selected().indexOf(number);
        List<Object> row = outcomeCells(outcome);
        row.addAll(List.of(
                input.name(), effect.mean(), effect.meanSize(), effect.spread(), effect.standardError(), place >= 0));
        if (place < 0) {
            row.addAll(Collections.nCopies(6, OutputTable.EMPTY));
        } else {
            SobolIndices.Index index = analysis.indices().indices(output).get(place);
            row.addAll(cells(index.first()));
            row.addAll(cells(index.total()));
        }
        return row;
    }

    private static List<Object> cells(Estimate estimate) {
        return List.of(estimate.value(), estimate.low(), estimate.high());
    }

    /** One row an outcome: where it lies when the selected inputs vary and all others are at their median. */
    static OutputTable outcomes(SensitivityAnalysis analysis, List<StudyOutcome> outcomes) {
        List<Field> fields = outcomeFields();
        fields.addAll(List.of(
                Field.text("unit", "Unit of the outcome"),
                Field.text("claims", "Ids of the claims that it belongs to"),
                Field.number("mean", "", "Mean in the second stage, in the outcome's unit"),
                Field.number("standard_deviation", "", "Standard deviation in the second stage, in the outcome's unit"),
                Field.number(
                        "sum_of_first",
                        "share of variance",
                        "Sum of the first-order indices; the rest of 1 is interactions")));
        OutputTable table =
                new OutputTable("sensitivity-outcomes", "The outcomes whose sensitivity was measured", fields);
        for (int output = 0; output < outcomes.size(); output++) {
            StudyOutcome outcome = outcomes.get(output);
            double sum = 0.0;
            for (SobolIndices.Index index : analysis.indices().indices(output)) {
                sum += index.first().value();
            }
            List<Object> row = outcomeCells(outcome);
            row.addAll(List.of(
                    outcome.indicator().unit(),
                    String.join(" ", outcome.claims()),
                    analysis.means()[output],
                    Math.sqrt(analysis.indices().variance(output)),
                    sum));
            table.add(row);
        }
        return table;
    }

    private static List<Field> outcomeFields() {
        return new ArrayList<>(List.of(
                Field.text("scenario", "Id of the scenario"),
                Field.text("figure", "level: the figure of the scenario; effect: the figure less that of the base"),
                Field.text("indicator", "What is recorded"),
                Field.text("aggregate", "How the years of the window make one figure"),
                new Field("from", Field.Kind.YEAR, "", "First year of the window"),
                new Field("to", Field.Kind.YEAR, "", "Last year of the window")));
    }

    private static List<Object> outcomeCells(StudyOutcome outcome) {
        return new ArrayList<>(List.of(
                outcome.scenario(),
                outcome.isEffect() ? "effect" : "level",
                outcome.indicator().key(),
                outcome.aggregate(),
                Integer.toString(outcome.outcome().fromYear()),
                Integer.toString(outcome.outcome().toYear())));
    }
}
