package fukabun.app.scenario;

import fukabun.app.files.Faults;
import fukabun.app.files.Place;
import fukabun.app.files.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A file of values, YAML or JSON by its ending, in UTF-8.
 *
 * @param path where it is
 * @param shownName as the user knows it
 */
record InputFile(Path path, String shownName) {
    private static final List<String> ENDINGS = List.of(".yaml", ".yml", ".json");

    /** A file under the name by which it was asked for. */
    static InputFile of(Path path) {
        return new InputFile(path, path.toString());
    }

    /** Whether a reference means a file and not an id. */
    static boolean isFileName(String reference) {
        return hasEnding(reference) || reference.contains("/") || reference.contains("\\");
    }

    static boolean hasEnding(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(small::endsWith);
    }

    /** The file name without its ending. */
    static String idOf(Path path) {
        String name = path.getFileName() == null ? "" : path.getFileName().toString();
        return hasEnding(name) ? name.substring(0, name.lastIndexOf('.')) : name;
    }

    boolean isSameAs(InputFile other) {
        return realPath().equals(other.realPath());
    }

    /** The path without links, so that one file has one path; as it is where there is no file. */
    Path realPath() {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }

    Place place() {
        return Place.of(shownName);
    }

    /** The values, or nothing where the file cannot be understood and a fault was added. */
    Optional<Node> read(Faults faults) {
        Optional<String> text = InputText.read(path, shownName, faults);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!hasEnding(shownName)) {
            faults.add(place(), "must end in .yaml, .yml or .json. Maybe rename it.");
            return Optional.empty();
        }
        boolean json = shownName.toLowerCase(Locale.ROOT).endsWith(".json");
        return json ? JsonTree.read(text.get(), shownName, faults) : YamlTree.read(text.get(), shownName, faults);
    }

    /** The values if they have a form; every fault found is added. Nothing comes back where there is no block. */
    Optional<Node.Block> read(BlockForm form, Faults faults) {
        Optional<Node> root = read(faults);
        root.ifPresent(node -> checkRoot(node, form, faults));
        return root.filter(Node.Block.class::isInstance).map(Node.Block.class::cast);
    }

    void checkRoot(Node root, BlockForm form, Faults faults) {
        form.check(root, "", faults);
        if (root instanceof Node.Block block) {
            block.find("id").filter(CommonForms.ID::accepts).ifPresent(id -> checkId(id, faults));
        }
    }

    private void checkId(Node id, Faults faults) {
        String text = ((Node.Scalar) id).text();
        if (!text.equals(idOf(path))) {
            faults.add(
                    id.place(),
                    "id must equal the file name without its ending, " + Words.shown(idOf(path), false)
                            + ", but was " + Words.shown(text, false) + ". Maybe rename the file, or write id: "
                            + Words.shown(idOf(path), false));
        }
    }
}
