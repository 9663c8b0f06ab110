package fukabun.app.report;

import fukabun.app.output.Answer;
import fukabun.app.output.Manifest;
import fukabun.app.output.Results;
import fukabun.app.output.WeakFigure;
import fukabun.app.output.WeakFigure.Kind;
import fukabun.app.output.WeakTable;
import fukabun.study.ThesisWords;
import fukabun.study.VerdictWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What stands behind the answer: weak figures, method, sources, citation, command. */
final class Backing {
    private final Manifest manifest;
    private final Results results;

    Backing(Manifest manifest, Results results) {
        this.manifest = manifest;
        this.results = results;
    }

    void weak(Html page) {
        List<WeakFigure> weak = results.evidence().weak();
        page.section("weak", "What rests on figures of grade C");
        if (weak.isEmpty()) {
            page.put("p", "Nothing: every figure has a source.").endSection();
            return;
        }
        page.put(
                "p",
                "Grade C means unsourced, or derived from an unsourced figure; of a parameter, that the width of what"
                        + " was believed is assumed. The result leans on these; each is named in " + WeakTable.NAME
                        + ".csv.");
        patterns(page, of(weak, Kind.PATTERN));
        List<WeakFigure> priors = of(weak, Kind.PRIOR);
        if (!priors.isEmpty()) {
            page.put("h3", priors.size() + " parameters with an assumed range");
            page.put(
                    "p class=\"names\"", priors.stream().map(WeakFigure::name).collect(Collectors.joining(", ")) + ".");
        }
        figures(page, of(weak, Kind.FIGURE));
        if (!results.claims().isEmpty()) {
            page.put("p", onGradesAb());
        }
        page.endSection();
    }

    /** What the verdicts are without the weak patterns; priors and figures stay, for no run can do without them. */
    private String onGradesAb() {
        if (results.strength().strengths().isEmpty()) {
            return "The verdict on figures of grades A and B alone was not computed: "
                    + results.strength().missing() + ".";
        }
        List<String> other = Answer.tested(results).stream()
                .filter(each ->
                        !results.strength().verdictOnGradesAb(each.claim()).equals(VerdictWords.of(each)))
                .map(each -> each.claim().id() + " (" + VerdictWords.of(each) + "; without them "
                        + results.strength().verdictOnGradesAb(each.claim()) + ")")
                .toList();
        return "Without the patterns of grade C "
                + (other.isEmpty()
                        ? "every verdict is the same."
                        : "the verdict is another for " + String.join("; ", other) + ".")
                + " The assumed ranges and the figures of grade C stay in, for no run can do without them.";
    }

    private static void patterns(Html page, List<WeakFigure> patterns) {
        if (!patterns.isEmpty()) {
            page.put("h3", "Patterns of history with a figure of grade C");
            page.list(patterns.stream()
                    .map(each -> each.name() + ": " + each.what() + " (" + each.sourceId() + ")")
                    .toList());
        }
    }

    private static void figures(Html page, List<WeakFigure> figures) {
        Map<String, Long> byTable =
                figures.stream().collect(Collectors.groupingBy(WeakFigure::name, TreeMap::new, Collectors.counting()));
        if (!byTable.isEmpty()) {
            page.put("h3", figures.size() + (figures.size() == 1 ? " figure of the data" : " figures of the data"));
            page.put(
                    "p",
                    byTable.entrySet().stream()
                                    .map(each -> each.getKey() + ": " + each.getValue())
                                    .collect(Collectors.joining("; "))
                            + ".");
        }
    }

    private static List<WeakFigure> of(List<WeakFigure> weak, Kind kind) {
        return weak.stream().filter(each -> each.kind() == kind).toList();
    }

    void method(Html page) {
        page.section("method", "How it was done");
        page.put(
                "p",
                "Fukabun plays the Soviet-Japanese energy trade month by month: Japanese firms, banks, ministries and"
                        + " the Cabinet, the Soviet planner, their rivals, Washington and the European governments each decide by"
                        + " a rule from what they can see. A run is one draw of the uncertain parameters and of chance.");
        List<String> points = new ArrayList<>();
        points.add(results.ensembles().get(0).outcomes().size() + " runs of each scenario under each of these theses: "
                + results.theses().stream().map(ThesisWords::of).collect(Collectors.joining(", "))
                + "; seed " + manifest.seed() + ".");
        if (results.scenarios() > 1) {
            points.add("Scenarios are compared on the same draws, run by run, so that a difference is due to what the"
                    + " scenario changes and not to chance.");
        }
        points.add("Bands go from the 5th to the 95th percentile of the runs, and from the 25th to the 75th.");
        if (!results.claims().isEmpty()) {
            points.add(
                    "A claim is not decided by this record where the record and settlements elsewhere together, weighed"
                            + " against a reference that knows neither, move its odds at every threshold by less than a factor of"
                            + " three, the 90 percent interval of the factor included. Otherwise it is supported, or refuted, where"
                            + " the posterior reaches the probability that its study asks for at every threshold, and undecided"
                            + " in between.");
            points.add(
                    "Where no evidence has moved the odds towards a verdict by more than the luck of the draws, it is the"
                            + " answer that was believed before, and the verdict says so.");
        }
        points.add(
                "Grades of the record: A seed document, official document or established data set; B secondary source;"
                        + " C unsourced, or derived from an unsourced figure.");
        page.list(points).endSection();
    }

    void sources(Html page) {
        Closing.sources(page, results.evidence().cited());
    }

    void citation(Html page) {
        Closing.citation(page, manifest);
    }
}
