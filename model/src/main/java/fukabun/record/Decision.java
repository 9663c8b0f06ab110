package fukabun.record;

import fukabun.base.Check;
import fukabun.base.Month;
import java.util.List;
import java.util.Objects;

/**
 * A decision with its gates; taken when every gate is open.
 *
 * @param month when
 * @param agent who decided
 * @param subject what was decided, in plain words
 * @param gates every condition, open or closed
 */
public record Decision(Month month, String agent, String subject, List<Gate> gates) {
    public Decision {
        Objects.requireNonNull(month);
        Check.notBlank("agent", agent);
        Check.notBlank("subject", subject);
        gates = List.copyOf(gates);
        Check.that(!gates.isEmpty(), "a decision needs at least one gate");
    }

    public boolean isTaken() {
        return gates.stream().allMatch(Gate::isOpen);
    }

    /** The gates that stood in the way: opening all of these, and no fewer, would have turned a refusal. */
    public List<Gate> closedGates() {
        return gates.stream().filter(gate -> !gate.isOpen()).toList();
    }

    /** Whether more than one gate stood in the way, so that no single change would have turned it. */
    public boolean isOverDetermined() {
        return closedGates().size() > 1;
    }
}
