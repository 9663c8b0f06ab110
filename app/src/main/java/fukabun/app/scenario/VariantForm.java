package fukabun.app.scenario;

import fukabun.app.files.Faults;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A block whose form depends on its type.
 *
 * @param key the key that names the type
 * @param variants the form of each type, in the order of the documentation; the key itself is a field of each
 */
record VariantForm(String key, Map<String, BlockForm> variants) implements Form {
    @Override
    public String rule() {
        return "a block of keys";
    }

    @Override
    public void check(Node node, String path, Faults faults) {
        if (!(node instanceof Node.Block block)) {
            refuse(node, path, faults, "");
            return;
        }
        List<String> types = new ArrayList<>(variants.keySet());
        Optional<Node> type = block.find(key);
        if (type.isEmpty()) {
            faults.add(block.place(), path + "." + key + " is missing; it must be " + new Choice(types).rule() + ".");
            return;
        }
        Optional<BlockForm> form = Form.scalar(type.get(), Node.Kind.TEXT).map(variants::get);
        if (form.isEmpty()) {
            new Choice(types).check(type.get(), path + "." + key, faults);
        } else {
            form.get().check(node, path, faults);
        }
    }
}
