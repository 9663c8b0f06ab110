package fukabun.app.scenario;

import fukabun.app.files.Fault;
import fukabun.app.files.Faults;
import fukabun.app.files.ScenarioException;
import fukabun.app.files.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The scenarios and studies that ship with the program, and how one file refers to another.
 *
 * @param folder holds scenarios, and below it {@code studies} and {@code priors}
 */
record ShippedFiles(Path folder) {
    /** Scenario files by id, in the order of the ids. */
    TreeMap<String, InputFile> scenarios() {
        return in(folder);
    }

    /** Study files by id, in the order of the ids. */
    TreeMap<String, InputFile> studies() {
        return in(folder.resolve("studies"));
    }

    InputFile priors() {
        return InputFile.of(folder.resolve("priors").resolve("main.yaml"));
    }

    Path posterior() {
        return folder.resolve("posterior").resolve("main.csv");
    }

    Path missingFigures() {
        return folder.resolve("missing").resolve("main.csv");
    }

    Path variants() {
        return posterior().resolveSibling("variants.csv");
    }

    InputFile patterns() {
        return InputFile.of(folder.resolve("patterns").resolve("main.yaml"));
    }

    private static TreeMap<String, InputFile> in(Path folder) {
        TreeMap<String, InputFile> files = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return files;
        }
        try (Stream<Path> list = Files.list(folder)) {
            list.filter(Files::isRegularFile)
                    .filter(path -> InputFile.hasEnding(path.getFileName().toString()))
                    .sorted()
                    .forEach(path -> files.putIfAbsent(InputFile.idOf(path), InputFile.of(path)));
        } catch (IOException e) {
            throw new ScenarioException(
                    List.of(new Fault(folder.toString(), 0, 0, "cannot be read: " + e.getMessage())));
        }
        return files;
    }

    /**
     * The scenario that a file names: a shipped one by its id, or a file below the naming file's own folder. Nothing
     * where a fault was added.
     */
    Optional<InputFile> named(Node.Scalar reference, InputFile from, String path, Faults faults) {
        String name = reference.text();
        InputFile shipped = InputFile.isFileName(name) ? null : scenarios().get(name);
        if (shipped != null) {
            return Optional.of(shipped);
        }
        String fault = InputFile.isFileName(name) ? "" : unknown(name, from);
        try {
            if (fault.isEmpty()) {
                Path target = below(name, from);
                return Optional.of(new InputFile(target, shownBeside(name, from)));
            }
        } catch (IllegalArgumentException | IOException e) {
            fault = e instanceof InvalidPathException || e instanceof IOException
                    ? "there is no such file"
                    : e.getMessage();
        }
        faults.add(
                reference.place(),
                path + " must be the id of a shipped scenario or a file below the folder of this file" + " but was "
                        + reference.words() + ": " + fault + ".");
        return Optional.empty();
    }

    private String unknown(String name, InputFile from) {
        Collection<String> known = scenarios().keySet();
        Path beside = from.path().toAbsolutePath().resolveSibling(name + ".yaml");
        String cure = Files.exists(beside)
                ? " Maybe " + name + ".yaml"
                : Words.maybeOrAll(name, known).replaceAll("\\.$", "");
        return "no such scenario ships." + cure;
    }

    private static Path below(String name, InputFile from) throws IOException {
        Path own = from.path().toAbsolutePath().normalize().getParent().toRealPath();
        Path target = own.resolve(name).normalize();
        if (Path.of(name).isAbsolute() || !target.startsWith(own)) {
            throw new IllegalArgumentException("it lies outside that folder. Maybe copy the file there");
        }
        if (!Files.isRegularFile(target)) {
            throw new IllegalArgumentException("there is no such file");
        }
        if (!target.toRealPath().startsWith(own)) {
            throw new IllegalArgumentException(
                    "it is a link that leads outside that folder. Maybe copy the file there");
        }
        return target;
    }

    private static String shownBeside(String name, InputFile from) {
        return Path.of(from.shownName()).resolveSibling(name).toString();
    }
}
