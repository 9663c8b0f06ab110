package fukabun.app.scenario;

import fukabun.app.files.Faults;
import fukabun.app.files.Place;
import fukabun.scenario.Drivers;
import fukabun.scenario.ForecastVintage;
import fukabun.scenario.GasCase;
import fukabun.scenario.Scenario;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a scenario file, and the files that it extends, into a {@link Scenario}. Finds every fault of all of them. A
 * reader remembers the files it has read, so that a base that many scenarios share is read once; it lives for one
 * task.
 */
final class ScenarioReader {
    private static final int LONGEST_CHAIN = 20;

    private final ShippedFiles shipped;
    private final List<Drivers> worlds;
    private final List<ForecastVintage> vintages;
    private final GasCase.LngMarket lngMarket;
    private final Map<Path, Root> roots = new HashMap<>();

    ScenarioReader(
            ShippedFiles shipped, List<Drivers> worlds, List<ForecastVintage> vintages, GasCase.LngMarket lngMarket) {
        this.shipped = shipped;
        this.worlds = List.copyOf(worlds);
        this.vintages = List.copyOf(vintages);
        this.lngMarket = lngMarket;
    }

    /** The scenario, or nothing where faults were added. */
    Optional<Scenario> read(InputFile file, Faults faults) {
        int before = faults.mark();
        Optional<Layer> layer = layer(file, new ArrayList<>(), faults);
        if (!faults.noneSince(before) || layer.isEmpty() || !layer.get().sound()) {
            return Optional.empty();
        }
        try {
            return Optional.of(layer.get().draft().build(layer.get().root(), vintages, lngMarket));
        } catch (IllegalArgumentException e) {
            faults.add(file.place(), e.getMessage() + ".");
            return Optional.empty();
        }
    }

    /** The values of a file, and whether they had no fault; no values where it holds no block of keys. */
    private record Root(Optional<Node.Block> block, boolean sound) {}

    /** A file, the draft that it makes on top of its bases, and whether none of them had a fault of its own. */
    private record Layer(Node.Block root, ScenarioDraft draft, boolean sound) {}

    private Optional<Layer> layer(InputFile file, List<InputFile> chain, Faults faults) {
        Root root = roots.computeIfAbsent(file.realPath(), path -> root(file, faults));
        if (root.block().isEmpty()) {
            return Optional.empty();
        }
        Node.Block block = root.block().get();
        Optional<Layer> base = block.has("extends")
                ? base(block.get("extends"), file, chain, faults)
                : Optional.of(new Layer(block, new ScenarioDraft(worlds), true));
        base.ifPresent(layer -> layer.draft().take(block, ScenarioForm.of(block), faults));
        return base.map(layer -> new Layer(block, layer.draft(), layer.sound() && root.sound()));
    }

    private static Root root(InputFile file, Faults faults) {
        int before = faults.mark();
        Optional<Node> root = file.read(faults);
        root.ifPresent(node -> file.checkRoot(node, ScenarioForm.of(node), faults));
        Optional<Node.Block> block = root.filter(Node.Block.class::isInstance).map(Node.Block.class::cast);
        return new Root(block, faults.noneSince(before));
    }

    private Optional<Layer> base(Node reference, InputFile file, List<InputFile> chain, Faults faults) {
        if (!Form.Text.ANY.accepts(reference)) {
            return Optional.empty();
        }
        Optional<InputFile> base = shipped.named((Node.Scalar) reference, file, "extends", faults);
        chain.add(file);
        if (base.isEmpty() || !mayFollow(base.get(), chain, reference.place(), faults)) {
            return Optional.empty();
        }
        return layer(base.get(), chain, faults);
    }

    private static boolean mayFollow(InputFile base, List<InputFile> chain, Place place, Faults faults) {
        String names =
                String.join(" -> ", chain.stream().map(InputFile::shownName).toList());
        boolean circle = chain.stream().anyMatch(base::isSameAs);
        if (circle) {
            faults.add(place, "extends must not go in a circle but does: " + names + " -> " + base.shownName() + ".");
        } else if (chain.size() > LONGEST_CHAIN) {
            faults.add(place, "extends must not lead through more than " + LONGEST_CHAIN + " files.");
        }
        return !circle && chain.size() <= LONGEST_CHAIN;
    }
}
