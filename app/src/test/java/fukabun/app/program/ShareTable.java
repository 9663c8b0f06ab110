package fukabun.app.program;

import fukabun.app.program.ResultTable.Row;
import java.util.Comparator;
import java.util.List;

/** The shortfall and its parts as pages print them, the largest part first. */
final class ShareTable {
    private ShareTable() {}

    static String of(ResultTable attribution) {
        StringBuilder table =
                new StringBuilder("| bn USD, sum of 1981-91 | mean | nine draws in ten | share |\n|---|---|---|---|\n");
        table.append(line(attribution.where("kind", "gap").only(), Figures.percent(1.0)));
        for (Row part : bySize(attribution.where("kind", "part"))) {
            table.append(line(part, part.text("share").isEmpty() ? "" : Figures.percent(part.number("share"))));
        }
        return table.toString();
    }

    /** What nine draws in ten lie between, in billions of dollars. */
    static String interval(Row row) {
        return Figures.billions(row.number("p05")) + " to " + Figures.billions(row.number("p95"));
    }

    private static String line(Row row, String share) {
        String mean = Figures.billions(row.number("mean"));
        return "| " + row.text("title") + " | " + mean + " | " + interval(row) + " | " + share + " |\n";
    }

    private static List<Row> bySize(ResultTable parts) {
        return parts.rows().stream()
                .sorted(Comparator.comparingDouble((Row part) -> part.number("mean"))
                        .reversed())
                .toList();
    }
}
