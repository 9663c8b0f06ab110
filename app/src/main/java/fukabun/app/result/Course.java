package fukabun.app.result;

import fukabun.record.Decision;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One question that one agent decided again and again.
 *
 * @param agent who
 * @param subject what
 * @param decisions in their order, at least one
 */
public record Course(String agent, String subject, List<Decision> decisions) {
    /**
     * A decision that fell otherwise than the one before it.
     *
     * @param decision which fell otherwise
     * @param before the one before it; none where the first of all was taken
     */
    public record Turn(Decision decision, Optional<Decision> before) {}

    /** The courses of a log, in the order in which they begin. */
    public static List<Course> of(List<Decision> decisions) {
        Map<List<String>, List<Decision>> courses = new LinkedHashMap<>();
        for (Decision decision : decisions) {
            courses.computeIfAbsent(List.of(decision.agent(), decision.subject()), key -> new ArrayList<>())
                    .add(decision);
        }
        return courses.entrySet().stream()
                .map(each -> new Course(each.getKey().get(0), each.getKey().get(1), List.copyOf(each.getValue())))
                .toList();
    }

    public Decision first() {
        return decisions.get(0);
    }

    public Decision last() {
        return decisions.get(decisions.size() - 1);
    }

    /** How often it was taken. */
    public int taken() {
        return (int) decisions.stream().filter(Decision::isTaken).count();
    }

    /** Where it turned: each decision that fell otherwise than the one before, and the first if it was taken. */
    public List<Turn> turns() {
        List<Turn> turns = new ArrayList<>();
        Optional<Decision> before = Optional.empty();
        for (Decision decision : decisions) {
            boolean wasTaken = before.map(Decision::isTaken).orElse(false);
            if (decision.isTaken() != wasTaken) {
                turns.add(new Turn(decision, before));
            }
            before = Optional.of(decision);
        }
        return turns;
    }
}
