package fukabun.app.scenario;

import fukabun.scenario.ConcessionsCase;
import java.util.LinkedHashMap;
import java.util.Map;

/** The case of the concessions while its files are read; its terms are replaced key by key. */
final class ConcessionsDraft {
    private final Map<String, Node> terms = new LinkedHashMap<>();

    void take(Node.Block block) {
        block.members().forEach((key, member) -> terms.put(key, member.value()));
    }

    boolean isTaken() {
        return !terms.isEmpty();
    }

    ConcessionsCase build() {
        return new ConcessionsCase(
                number("oilAskedTonnesPerYear"), number("propertyRubles"), (int) number("promiseDueMonths"), (int)
                        number("fisheriesYears"));
    }

    private double number(String key) {
        return Form.Amount.of(terms.get(key));
    }
}
