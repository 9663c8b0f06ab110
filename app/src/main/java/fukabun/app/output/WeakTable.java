package fukabun.app.output;

import fukabun.app.output.WeakFigure.Kind;
import java.util.ArrayList;
import java.util.List;

/** {@code grade-c.csv}: everything of grade C on which the result leans, one row each. */
public final class WeakTable {
    public static final String NAME = "grade-c";

    private WeakTable() {}

    public static OutputTable of(List<WeakFigure> weak) {
        OutputTable table = new OutputTable(NAME, "Everything of grade C on which the result leans", List.of(
                Field.text("kind", "pattern: draws are kept or dropped by it; prior: believed of a parameter before;"
                        + " figure: drives a run or is compared with it"),
                Field.text("name", "Id of the pattern, name of the parameter, or file in data/"),
                Field.text("what", "In words"),
                Field.text("source", "Rows of data/sources.csv, or assumed"),
                Field.text("on_grades_ab", "Whether the verdict on grades A and B alone does without it")));
        weak.forEach(each -> table.add(List.of(
                each.kind().key(), each.name(), each.what(), each.sourceId(),
                each.kind() == Kind.PATTERN ? "left out" : "stays, for no run can do without it")));
        return table;
    }

    /** Names of the weak patterns, and how many priors and figures there are, in one line for the table of claims. */
    public static String summary(List<WeakFigure> weak) {
        List<String> parts = new ArrayList<>();
        List<String> patterns = weak.stream()
                .filter(each -> each.kind() == Kind.PATTERN)
                .map(WeakFigure::name)
                .distinct()
                .toList();
        if (!patterns.isEmpty()) {
            parts.add("patterns: " + String.join(", ", patterns));
        }
        for (Kind kind : List.of(Kind.PRIOR, Kind.FIGURE)) {
            long count = weak.stream().filter(each -> each.kind() == kind).count();
            if (count > 0) {
                parts.add(count + " " + kind.key() + (count == 1 ? "" : "s"));
            }
        }
        return parts.isEmpty() ? "" : String.join("; ", parts) + "; named in " + NAME + ".csv";
    }
}
