package fukabun.app.cli.explain;

import fukabun.app.cli.terminal.JsonText;
import fukabun.app.result.Course;
import fukabun.app.result.DecisionLog;
import fukabun.app.result.Why;
import fukabun.record.Decision;
import fukabun.record.Gate;
import fukabun.record.Term;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The result of {@code explain} as one JSON document. */
final class ExplainContent {
    private ExplainContent() {}

    static Map<String, Object> chronicle(DecisionLog log, List<Course> courses) {
        Map<String, Object> content = head(log);
        content.put(
                "chronicle",
                log.happenings().stream()
                        .map(each -> Map.of("month", each.month().toString(), "sentence", each.sentence()))
                        .toList());
        content.put(
                "turningDecisions",
                courses.stream()
                        .flatMap(course -> course.turns().stream())
                        .map(Course.Turn::decision)
                        .sorted(Comparator.comparing(Decision::month))
                        .map(ExplainContent::of)
                        .toList());
        return content;
    }

    static Map<String, Object> decisions(DecisionLog log, List<Decision> decisions) {
        Map<String, Object> content = head(log);
        content.put(
                "courses", Course.of(decisions).stream().map(ExplainContent::of).toList());
        content.put("decisions", decisions.stream().map(ExplainContent::of).toList());
        return content;
    }

    private static Map<String, Object> head(DecisionLog log) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("scenario", log.scenario());
        content.put("run", log.run());
        return content;
    }

    private static Map<String, Object> of(Course course) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("agent", course.agent());
        content.put("decision", course.subject());
        content.put("firstMonth", course.first().month().toString());
        content.put("lastMonth", course.last().month().toString());
        content.put("decided", course.decisions().size());
        content.put("taken", course.taken());
        content.put("takenAtLast", course.last().isTaken());
        return content;
    }

    private static Map<String, Object> of(Decision decision) {
        Why why = new Why(decision);
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("month", decision.month().toString());
        content.put("agent", decision.agent());
        content.put("decision", decision.subject());
        content.put("taken", decision.isTaken());
        content.put("gates", decision.gates().stream().map(ExplainContent::of).toList());
        content.put("gatesToTurn", why.toTurn().stream().map(Gate::name).toList());
        content.put(
                "stoodInTheWay",
                why.stoodInTheWay().stream()
                        .map(condition -> condition.stream().map(Gate::name).toList())
                        .toList());
        content.put("overDetermined", why.isOverDetermined());
        why.nearest().ifPresent(change -> {
            Map<String, Object> nearest = new LinkedHashMap<>();
            nearest.put("gate", change.gate().name());
            nearest.put("term", change.term().name());
            nearest.put("value", JsonText.number(change.term().value()));
            nearest.put(decision.isTaken() ? "atMost" : "above", JsonText.number(change.limit()));
            content.put("nearestChange", nearest);
        });
        return content;
    }

    private static Map<String, Object> of(Gate gate) {
        Map<String, Object> terms = new LinkedHashMap<>();
        for (Term term : gate.terms()) {
            terms.put(term.name(), JsonText.number(term.value()));
        }
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("gate", gate.name());
        content.put("oneOf", gate.oneOf());
        content.put("open", gate.isOpen());
        content.put("score", JsonText.number(gate.score()));
        content.put("terms", terms);
        return content;
    }
}
