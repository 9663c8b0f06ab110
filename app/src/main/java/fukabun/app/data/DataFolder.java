package fukabun.app.data;

import fukabun.app.files.Fault;
import fukabun.app.files.Words;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Which file each table is read from: the data folder, or a folder that replaces some of its tables by name. */
final class DataFolder {
    /** Thrice the largest table that ships. */
    static final int MOST_BYTES = 1 << 20;

    private final List<Fault> faults;

    DataFolder(List<Fault> faults) {
        this.faults = faults;
    }

    /** The bytes of every table that can be read, by file name. What cannot be read is a fault. */
    Map<String, Content> read(Path dataFolder, List<Path> replacementFolders) {
        Map<String, Content> contents = new TreeMap<>(readFolder(dataFolder));
        for (Path folder : replacementFolders) {
            int before = faults.size();
            Map<String, Content> replacements = readFolder(folder);
            if (replacements.isEmpty() && faults.size() == before) {
                add(folder, "has no table that could replace one of " + dataFolder + ".");
            }
            contents.putAll(replacements);
        }
        for (String file : Tables.files()) {
            if (!contents.containsKey(file) && Files.isDirectory(dataFolder)) {
                add(dataFolder.resolve(file), "is missing.");
            }
        }
        return contents;
    }

    /** SHA-256 over the names and bytes in the order of the names. */
    static String digest(Map<String, Content> contents) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new TreeMap<>(contents).forEach((name, content) -> {
                digest.update((name + "\n" + content.bytes().length + "\n").getBytes(StandardCharsets.UTF_8));
                digest.update(content.bytes());
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private Map<String, Content> readFolder(Path folder) {
        Map<String, Content> contents = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            add(folder, "is not a folder. Maybe the path is misspelt.");
            return contents;
        }
        for (Path path : entries(folder)) {
            String name = path.getFileName().toString();
            if (Tables.find(name).isPresent()) {
                readOne(path).ifPresent(content -> contents.put(name, content));
            } else if (!isBeside(name)) {
                add(path, "is not a table of the data folder." + Words.cure(name, Tables.files()));
            }
        }
        return contents;
    }

    /** Files that may lie beside the tables: the description, and what editors and systems hide. */
    private static boolean isBeside(String name) {
        return name.equals("README.md") || name.startsWith(".");
    }

    /** One file; nothing, and a fault, where it cannot be read. */
    Optional<Content> readOne(Path path) {
        String fault = faultOf(path);
        if (!fault.isEmpty()) {
            add(path, fault);
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length <= MOST_BYTES) {
                return Optional.of(new Content(path.toString(), bytes));
            }
            add(path, "must be at most " + MOST_BYTES + " bytes (1 MiB) but has more.");
        } catch (IOException e) {
            add(path, "cannot be read: " + e.getMessage() + ".");
        }
        return Optional.empty();
    }

    private static String faultOf(Path path) {
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return "is not there. Maybe the path is misspelt.";
        }
        if (!Files.exists(path)) {
            return "is a link that leads nowhere. Maybe delete it.";
        }
        if (!Files.isRegularFile(path)) {
            return "must be a file but is " + (Files.isDirectory(path) ? "a folder" : "a device or a pipe") + ".";
        }
        return Files.isReadable(path) ? "" : "must be readable but permission is denied. Maybe change its permissions.";
    }

    private List<Path> entries(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        } catch (IOException e) {
            String why = e instanceof AccessDeniedException ? "permission denied" : e.getMessage();
            add(folder, "must be a folder that can be read: " + why + ".");
            return List.of();
        }
    }

    private void add(Path path, String message) {
        faults.add(new Fault(path.toString(), 0, 0, message));
    }

    /**
     * A file that was read.
     *
     * @param shownName its path as the user knows it
     * @param bytes all of it
     */
    record Content(String shownName, byte[] bytes) {}
}
