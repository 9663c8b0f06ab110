package fukabun.app.files;

import fukabun.scenario.Drivers;
import fukabun.scenario.ForecastVintage;
import fukabun.scenario.Scenario;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a scenario file, and the files that it extends, into a {@link Scenario}. Finds every fault of all of them. */
final class ScenarioReader {
    private final ShippedFiles shipped;
    private final Drivers drivers;
    private final List<ForecastVintage> vintages;

    ScenarioReader(ShippedFiles shipped, Drivers drivers, List<ForecastVintage> vintages) {
        this.shipped = shipped;
        this.drivers = drivers;
        this.vintages = List.copyOf(vintages);
    }

    /** The scenario, or nothing where faults were added. */
    Optional<Scenario> read(InputFile file, Faults faults) {
        int before = faults.mark();
        Optional<Layer> layer = layer(file, new ArrayList<>(), faults);
        if (!faults.noneSince(before) || layer.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(layer.get().draft().build(layer.get().root(), vintages));
        } catch (IllegalArgumentException e) {
            faults.add(file.place(), e.getMessage() + ".");
            return Optional.empty();
        }
    }

    /** A file and the draft that it makes on top of its bases. */
    private record Layer(Node.Block root, ScenarioDraft draft) {}

    private Optional<Layer> layer(InputFile file, List<Link> chain, Faults faults) {
        Optional<Node> root = file.read(faults);
        if (root.isEmpty()) {
            return Optional.empty();
        }
        BlockForm form = ScenarioForm.of(root.get());
        file.checkRoot(root.get(), form, faults);
        if (!(root.get() instanceof Node.Block block)) {
            return Optional.empty();
        }
        Optional<ScenarioDraft> draft =
                block.has("extends") ? base(block.get("extends"), file, chain, faults) : Optional.of(new ScenarioDraft(drivers));
        draft.ifPresent(started -> started.take(block, form, faults));
        return draft.map(taken -> new Layer(block, taken));
    }

    /** One step of a chain of extends: a file, and its name for messages. */
    private record Link(Path realPath, String shownName) {}

    private Optional<ScenarioDraft> base(Node reference, InputFile file, List<Link> chain, Faults faults) {
        if (!Form.Text.ANY.accepts(reference)) {
            return Optional.empty();
        }
        Optional<InputFile> base = shipped.named((Node.Scalar) reference, file, "extends", faults);
        if (base.isEmpty()) {
            return Optional.empty();
        }
        chain.add(new Link(file.realPath(), file.shownName()));
        Path next = base.get().realPath();
        if (chain.stream().anyMatch(link -> link.realPath().equals(next))) {
            String names = String.join(" -> ", chain.stream().map(Link::shownName).toList());
            faults.add(reference.place(), "extends must not go in a circle but does: " + names + " -> "
                    + base.get().shownName() + ".");
            return Optional.empty();
        }
        return layer(base.get(), chain, faults).map(Layer::draft);
    }
}
