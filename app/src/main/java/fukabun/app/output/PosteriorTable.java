package fukabun.app.output;

import fukabun.calibration.AcceptedDraw;
import fukabun.calibration.Posterior;
import fukabun.scenario.Parameter;
import java.util.ArrayList;
import java.util.List;

/** {@code posterior.csv}: the draws of the parameters that met the record best, nearest first. */
public final class PosteriorTable {
    public static final String NAME = "posterior";
    public static final String DRAW = "draw";
    public static final String DISTANCE = "distance";

    private PosteriorTable() {}

    public static OutputTable of(Posterior posterior) {
        List<Field> fields = new ArrayList<>(List.of(
                Field.integer(DRAW, "Number of the draw of the prior"),
                Field.number(DISTANCE, "share", "Weighted share of the evidence that it misses")));
        for (Parameter parameter : Parameter.values()) {
            fields.add(Field.number(parameter.key(), parameter.unit(), parameter.meaning()));
        }
        OutputTable table = new OutputTable(NAME, "Draws of the parameters after the record was looked at", fields);
        for (AcceptedDraw accepted : posterior.accepted()) {
            List<Object> row = new ArrayList<>(List.of(accepted.draw(), accepted.distance()));
            for (Parameter parameter : Parameter.values()) {
                row.add(accepted.parameters().value(parameter));
            }
            table.add(row);
        }
        return table;
    }
}
