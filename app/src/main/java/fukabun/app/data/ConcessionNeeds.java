package fukabun.app.data;

import fukabun.app.files.Words;
import fukabun.base.Month;
import fukabun.scenario.Driver;
import fukabun.scenario.Drivers;
import fukabun.scenario.Era;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The drivers of the concessions, monthly from 1939-11 to 1945-08: codings of what both sides needed. */
final class ConcessionNeeds {
    static final Month FIRST = Month.of(1939, 11);
    static final Month LAST = Month.of(1945, 8);

    private static final String TABLE = "concessions_needs.csv";

    private final FigurePicker picker;
    private final Map<Driver, List<TableRow>> rows = new EnumMap<>(Driver.class);

    ConcessionNeeds(FigurePicker picker) {
        this.picker = picker;
    }

    /** Takes the figures out of the table; faults go to the picker. */
    void pick() {
        Driver.of(Era.CONCESSIONS).forEach(driver -> rows.put(driver, pick(driver)));
        picker.table(TABLE).rows().forEach(this::checkSeries);
    }

    /** The drivers; to be asked for only when picking found no fault. */
    Drivers drivers() {
        Map<Driver, double[]> series = new EnumMap<>(Driver.class);
        rows.forEach((driver, given) -> series.put(driver, monthly(given)));
        return new Drivers(Era.CONCESSIONS, FIRST, series);
    }

    private List<TableRow> pick(Driver driver) {
        SeriesQuery query = SeriesQuery.named(TABLE, driver.key(), driver.unit(), 0.0, 1.0);
        List<TableRow> given = picker.byDate(query);
        if (given.isEmpty() || FIRST.isBefore(Month.parse(given.get(0).cell("date")))) {
            picker.add(picker.table(TABLE)
                    .fault("needs a row of " + query.what(picker.table(TABLE).spec()) + " for " + FIRST
                            + " or earlier."));
        } else if (!isHeld(given.get(given.size() - 1))) {
            picker.add(given.get(given.size() - 1).fault("until_next", "must be hold in the last row of a series."));
        }
        return given;
    }

    private static double[] monthly(List<TableRow> given) {
        List<Knots.Knot> knots = new ArrayList<>();
        for (TableRow row : given) {
            knots.add(Knots.Knot.in(Month.parse(row.cell("date")), row.number("value"), isHeld(row)));
        }
        return new Knots(knots).monthly(FIRST, LAST.since(FIRST) + 1);
    }

    private void checkSeries(TableRow row) {
        List<String> known =
                Driver.of(Era.CONCESSIONS).stream().map(Driver::key).toList();
        if (!known.contains(row.cell("series"))) {
            picker.add(row.fault(
                    "series",
                    "is an unknown series " + Words.shown(row.cell("series"), true) + "; known are "
                            + String.join(", ", known) + "." + Words.cure(row.cell("series"), known)));
        }
    }

    private static boolean isHeld(TableRow row) {
        return row.cell("until_next").equals("hold");
    }
}
