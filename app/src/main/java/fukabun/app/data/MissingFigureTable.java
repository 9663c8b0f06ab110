package fukabun.app.data;

import fukabun.app.files.Fault;
import fukabun.app.files.Faults;
import fukabun.app.files.ScenarioException;
import fukabun.app.files.SurroundingsException;
import fukabun.record.Indicator;
import fukabun.scenario.Parameter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the list of figures that historians could still find, as strictly as the tables of the data folder. */
public final class MissingFigureTable {
    private static final String OF_PARAMETER = "parameter";
    private static final List<String> READINGS = List.of("each year", "sum", "mean", "last", OF_PARAMETER);
    private static final double MOST_RELATIVE = 1.0;

    private static final List<String> INDICATORS =
            Arrays.stream(Indicator.values()).map(Indicator::key).toList();
    private static final List<String> PARAMETERS =
            Arrays.stream(Parameter.values()).map(Parameter::key).toList();

    private static final TableSpec SPEC = TableSpec.table("missing figures")
            .text("id", "figure", "where")
            .word(
                    "quantity",
                    Stream.concat(INDICATORS.stream(), PARAMETERS.stream()).toArray(String[]::new))
            .word("reading", READINGS.toArray(String[]::new))
            .optionalDate("from")
            .optionalDate("to")
            .values("relative_sd", "absolute_sd")
            .key("id");

    private MissingFigureTable() {}

    /**
     * A row.
     *
     * @param id short name
     * @param words what it is
     * @param where it may lie
     * @param quantity key of an indicator, or of a parameter
     * @param reading each year, sum, mean, last, or parameter
     * @param from first year; 0 for a parameter
     * @param to last year; 0 for a parameter
     * @param relativeSd standard error as a share of the figure, or 0
     * @param absoluteSd standard error in its unit, or 0
     */
    public record Row(
            String id,
            String words,
            String where,
            String quantity,
            String reading,
            int from,
            int to,
            double relativeSd,
            double absoluteSd) {
        public boolean isParameter() {
            return reading.equals(OF_PARAMETER);
        }
    }

    /**
     * Every row.
     *
     * @param firstYear first year of the runs
     * @param lastYear their last year
     * @throws ScenarioException with every fault
     */
    public static List<Row> read(Path file, int firstYear, int lastYear) {
        List<Fault> faults = new ArrayList<>();
        Optional<Table> table = new TableReader(SPEC, file.toString(), faults).read(bytes(file));
        table.ifPresent(each -> new TableChecks(each, faults).check(Set.of()));
        if (faults.isEmpty()) {
            table.orElseThrow().rows().forEach(row -> check(row, firstYear, lastYear, faults));
        }
        if (!faults.isEmpty()) {
            throw new ScenarioException(faults.stream().limit(Faults.MOST).toList());
        }
        return table.orElseThrow().rows().stream().map(MissingFigureTable::row).toList();
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new SurroundingsException("the list " + file + " cannot be read: " + e.getMessage() + ".", e);
        }
    }

    private static void check(TableRow row, int firstYear, int lastYear, List<Fault> faults) {
        boolean isParameter = row.cell("reading").equals(OF_PARAMETER);
        List<String> known = isParameter ? PARAMETERS : INDICATORS;
        if (!known.contains(row.cell("quantity"))) {
            String kind = isParameter ? "a parameter" : "an indicator";
            faults.add(row.fault("quantity", "must be " + kind + " where reading is '" + row.cell("reading") + "'."));
        }
        for (String year : List.of("from", "to")) {
            if (row.isFilled(year) == isParameter) {
                faults.add(row.fault(year, isParameter ? "must be empty for a parameter." : "must be a year."));
            }
        }
        if (!isParameter && row.isFilled("from") && row.isFilled("to")) {
            checkYears(row, firstYear, lastYear, faults);
        }
        checkError(row, "relative_sd", MOST_RELATIVE, faults);
        checkError(row, "absolute_sd", Double.MAX_VALUE, faults);
    }

    private static void checkYears(TableRow row, int firstYear, int lastYear, List<Fault> faults) {
        int from = row.date("from").firstYear();
        int to = row.date("to").firstYear();
        if (!(firstYear <= from && from <= to && to <= lastYear)) {
            faults.add(row.fault(
                    "to",
                    "must not come before from, and both must lie in " + firstYear + "-" + lastYear + " but were "
                            + from + " and " + to + "."));
        }
    }

    private static void checkError(TableRow row, String column, double most, List<Fault> faults) {
        if (row.isFilled(column) && !(row.number(column) > 0.0 && row.number(column) <= most)) {
            String rule = most == MOST_RELATIVE ? "must be above 0 and at most 1" : "must be above 0";
            faults.add(row.fault(column, rule + " but was " + row.cell(column) + "."));
        }
    }

    private static Row row(TableRow row) {
        boolean isParameter = row.cell("reading").equals(OF_PARAMETER);
        return new Row(
                row.cell("id"),
                row.cell("figure"),
                row.cell("where"),
                row.cell("quantity"),
                row.cell("reading"),
                isParameter ? 0 : row.date("from").firstYear(),
                isParameter ? 0 : row.date("to").firstYear(),
                row.isFilled("relative_sd") ? row.number("relative_sd") : 0.0,
                row.isFilled("absolute_sd") ? row.number("absolute_sd") : 0.0);
    }
}
