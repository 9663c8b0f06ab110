package fukabun.app.output;

import fukabun.app.output.WeakFigure.Kind;
import fukabun.study.ClaimSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** {@code grade-c.csv}: everything of grade C on which the result leans, one row each. */
public final class WeakTable {
    public static final String NAME = "grade-c";

    private WeakTable() {}

    /**
     * @param weak everything of grade C
     * @param claims whose verdicts may lean on it; empty where nothing is claimed
     */
    public static OutputTable of(List<WeakFigure> weak, List<ClaimSpec> claims) {
        OutputTable table = new OutputTable(
                NAME,
                "Everything of grade C on which the result leans",
                List.of(
                        Field.text(
                                "kind",
                                "pattern: draws are kept or dropped by it; prior: believed of a parameter before;"
                                        + " figure: drives a run or is compared with it"),
                        Field.text("name", "Id of the pattern, name of the parameter, or file in data/"),
                        Field.text("what", "In words"),
                        Field.text("source", "Rows of data/sources.csv, or assumed"),
                        Field.text(
                                "claims",
                                "Ids of the claims whose outcome it reaches, parted by semicolons: a pattern every one; a"
                                        + " prior or a figure those whose indicator it moved in a screening of the model, or all where it"
                                        + " was not screened; a figure that is only compared with runs none, for it works by patterns"),
                        Field.text("on_grades_ab", "Whether the verdict on grades A and B alone does without it")));
        weak.forEach(each -> table.add(List.of(
                each.kind().key(),
                each.name(),
                each.what(),
                each.sourceId(),
                reached(each, claims),
                each.kind() == Kind.PATTERN ? "left out" : "stays, for no run can do without it")));
        return table;
    }

    private static String reached(WeakFigure weak, List<ClaimSpec> claims) {
        return claims.stream()
                .filter(claim -> Reach.shipped().isReached(claim.outcome().indicator(), weak))
                .map(ClaimSpec::id)
                .collect(Collectors.joining(";"));
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
