package fukabun.app.data;

import fukabun.app.files.Fault;
import fukabun.record.Grade;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Settles which row gives a figure where several sources do: the best grade wins; where rows share it, the one marked
 * {@code yes} in the column {@code use}; anything else is a fault.
 */
final class FigureChoice {
    private final List<Fault> faults;

    FigureChoice(List<Fault> faults) {
        this.faults = faults;
    }

    /** The winner among rows that give the same figure; nothing, and a fault, where neither rule decides. */
    Optional<TableRow> choose(List<TableRow> rows) {
        Grade best = rows.stream().map(TableRow::grade).min(Grade::compareTo).orElseThrow();
        List<TableRow> candidates = rows.stream().filter(r -> r.grade() == best).toList();
        List<TableRow> marked = rows.stream().filter(FigureChoice::isMarked).toList();
        if (!candidates.containsAll(marked)) {
            TableRow loser =
                    marked.stream().filter(r -> r.grade() != best).findFirst().orElseThrow();
            faults.add(loser.fault(
                    TableSpec.USE,
                    "must not mark a row of grade " + loser.grade() + " where line "
                            + candidates.get(0).line() + " gives the same figure with grade " + best + "."));
            return Optional.empty();
        }
        if (candidates.size() == 1 || marked.size() == 1) {
            return Optional.of(marked.size() == 1 ? marked.get(0) : candidates.get(0));
        }
        faults.add(undecided(candidates, marked.size()));
        return Optional.empty();
    }

    private static Fault undecided(List<TableRow> candidates, int marks) {
        String rows = candidates.stream()
                .map(r -> "line " + r.line() + " (" + r.cell(TableSpec.SOURCE) + ")")
                .collect(Collectors.joining(", "));
        String cure = candidates.get(0).spec().has(TableSpec.USE)
                ? " Maybe mark one row with yes in column use."
                : " Maybe keep only one of them.";
        TableRow last = candidates.get(candidates.size() - 1);
        return last.fault(
                TableSpec.GRADE,
                last.grade() + " is shared by rows that give the same figure, and "
                        + (marks == 0 ? "none of them is" : marks + " of them are") + " marked for use: " + rows + "."
                        + cure);
    }

    private static boolean isMarked(TableRow row) {
        return row.spec().has(TableSpec.USE) && row.isFilled(TableSpec.USE);
    }
}
