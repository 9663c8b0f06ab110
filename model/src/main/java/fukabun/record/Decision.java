package fukabun.record;

import fukabun.base.Check;
import fukabun.base.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A decision with its gates. It is taken when every condition is met; a condition is a gate, or several gates of which
 * one open gate is enough.
 *
 * @param month when
 * @param agent who decided
 * @param subject what was decided, in plain words
 * @param gates open or closed, in the order in which they were weighed
 */
public record Decision(Month month, String agent, String subject, List<Gate> gates) {
    public Decision {
        Objects.requireNonNull(month);
        Check.notBlank("agent", agent);
        Check.notBlank("subject", subject);
        gates = List.copyOf(gates);
        Check.that(!gates.isEmpty(), "a decision needs at least one gate");
    }

    /** The conditions, in the order of their first gates; of each, the gates of which one is enough. */
    public List<List<Gate>> conditions() {
        Map<String, List<Gate>> groups = new LinkedHashMap<>();
        List<List<Gate>> conditions = new ArrayList<>();
        for (Gate gate : gates) {
            if (!gate.isAlternative()) {
                conditions.add(List.of(gate));
            } else if (groups.containsKey(gate.oneOf())) {
                groups.get(gate.oneOf()).add(gate);
            } else {
                List<Gate> group = new ArrayList<>(List.of(gate));
                groups.put(gate.oneOf(), group);
                conditions.add(group);
            }
        }
        return conditions;
    }

    public boolean isTaken() {
        return unmet().isEmpty();
    }

    /** The conditions that stood in the way: those of which no gate is open. */
    public List<List<Gate>> unmet() {
        return conditions().stream()
                .filter(condition -> condition.stream().noneMatch(Gate::isOpen))
                .toList();
    }

    /**
     * A smallest set of gates whose opening would have turned a refusal: of each condition that is not met one gate, of
     * several the one nearest to opening. Empty for a decision that was taken.
     */
    public List<Gate> closedGates() {
        return unmet().stream()
                .map(condition -> condition.stream()
                        .max(Comparator.comparingDouble(Gate::score))
                        .orElseThrow())
                .toList();
    }

    /**
     * A smallest set of gates whose closing would have turned an approval: all open gates of the condition that has the
     * fewest, and of several such the one nearest to closing. Empty for a decision that was not taken.
     */
    public List<Gate> toClose() {
        if (!isTaken()) {
            return List.of();
        }
        return conditions().stream()
                .map(condition -> condition.stream().filter(Gate::isOpen).toList())
                .min(Comparator.<List<Gate>>comparingInt(List::size).thenComparingDouble(Decision::highestScore))
                .orElseThrow();
    }

    /** Whether more than one condition stood in the way, so that no single change would have turned it. */
    public boolean isOverDetermined() {
        return unmet().size() > 1;
    }

    private static double highestScore(List<Gate> gates) {
        return gates.stream().mapToDouble(Gate::score).max().orElseThrow();
    }
}
