package fukabun.app.scenario;

import fukabun.app.files.Faults;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The block of a case while its files are read: each file replaces the keys that it gives. */
final class PartsDraft {
    private final String name;
    private final BlockForm form;
    private final Map<String, Node> parts = new LinkedHashMap<>();

    PartsDraft(String name, BlockForm form) {
        this.name = name;
        this.form = form;
    }

    /** Puts a block on top. Where no base gives the case, every key must be there. */
    void take(Node.Block block, Faults faults) {
        block.members().forEach((key, member) -> parts.put(key, member.value()));
        List<String> missing = form.fields().stream()
                .filter(BlockForm.Field::required)
                .map(BlockForm.Field::name)
                .filter(key -> !parts.containsKey(key))
                .toList();
        if (!missing.isEmpty()) {
            faults.add(
                    block.place(),
                    name + " must have every key, since the base does not play this case, but has no "
                            + String.join(", ", missing) + ".");
        }
    }

    /** Whether a file gave the case. */
    boolean isGiven() {
        return !parts.isEmpty();
    }

    Node get(String key) {
        return parts.get(key);
    }
}
