package fukabun.app.report;

import fukabun.app.output.LoggedRun;
import fukabun.app.output.Results;
import fukabun.record.Happening;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What happened in the first logged run; of a comparison the same run in both worlds, month by month, so that the first
 * sentence that only one of them has shows where they part.
 */
final class ChronicleSection {
    /** More than any run tells; a longer one goes on in its file. */
    private static final int MOST_SENTENCES = 500;

    private static final String BOTH = "both";

    private final Results results;

    ChronicleSection(Results results) {
        this.results = results;
    }

    /** A sentence and the worlds that have it. */
    private record Line(Happening happening, String where) {
        List<String> cells(boolean isCompared) {
            String month = happening.month().toString();
            return isCompared ? List.of(month, where, happening.sentence()) : List.of(month, happening.sentence());
        }
    }

    /** Nothing where no run was logged. */
    void write(Html page) {
        if (results.logged().isEmpty()) {
            return;
        }
        LoggedRun first = results.logged().get(0);
        Optional<LoggedRun> second = other(first);
        List<Line> lines = second.map(other -> compared(first, other)).orElseGet(() -> of(first));
        page.section("chronicle", "Chronicle of one run");
        page.put("p", introduction(first, second));
        page.table(
                "What happened in run " + first.run(),
                second.isPresent() ? List.of("Month", "In", "What happened") : List.of("Month", "What happened"),
                lines.stream()
                        .limit(MOST_SENTENCES)
                        .map(line -> line.cells(second.isPresent()))
                        .toList());
        if (lines.size() > MOST_SENTENCES) {
            page.put("p", "The first " + MOST_SENTENCES + " of " + lines.size() + " sentences.");
        }
        page.put(
                "p class=\"small\"",
                "Without the prices of coal and timber that are agreed every April; chronicle.csv has"
                        + " these too, and every other logged run.");
        page.endSection();
    }

    private static String introduction(LoggedRun first, Optional<LoggedRun> second) {
        String which = second.map(other -> "Run " + first.run() + " of scenario " + first.scenarioId()
                        + " and of scenario " + other.scenarioId()
                        + ", on the same draws: what both have, and what only one of them has. It is")
                .orElse("Run " + first.run() + " of scenario " + first.scenarioId() + ":");
        return which + " one course of events among many, not the likeliest. fukabun explain gives the reasons.";
    }

    /** The same run of the first variant. */
    private Optional<LoggedRun> other(LoggedRun first) {
        return results.differences().stream()
                .limit(1)
                .flatMap(difference -> results.logged().stream()
                        .filter(each -> each.scenarioId().equals(difference.variantId()) && each.run() == first.run()))
                .findFirst();
    }

    private static List<Happening> told(LoggedRun run) {
        return run.record().happenings().stream()
                .filter(each -> !each.isRoutine())
                .toList();
    }

    private static List<Line> of(LoggedRun run) {
        return told(run).stream().map(each -> new Line(each, "")).toList();
    }

    /** In the order of months; within one as the base has it, then what only the variant has. */
    private static List<Line> compared(LoggedRun base, LoggedRun variant) {
        List<Happening> left = new ArrayList<>(told(variant));
        List<Line> lines = new ArrayList<>();
        for (Happening each : told(base)) {
            lines.add(new Line(each, left.remove(each) ? BOTH : "only " + base.scenarioId()));
        }
        left.forEach(each -> lines.add(new Line(each, "only " + variant.scenarioId())));
        lines.sort(Comparator.comparing(line -> line.happening().month()));
        return lines;
    }
}
