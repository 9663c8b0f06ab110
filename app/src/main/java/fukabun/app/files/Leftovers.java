package fukabun.app.files;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What runs that were killed left beside a result folder: found by name, settled when its writer is dead. */
final class Leftovers {
    static final String PARTIAL = ".partial";
    static final String OLD = ".old";
    static final String LOCK = ".lock";

    private Leftovers() {}

    /** Puts back a result that was moved aside but never replaced, and removes everything else that is dead. */
    static void settle(Path place) throws IOException {
        for (Path file : locks(place)) {
            Optional<WriterLock> dead = WriterLock.takeOver(file);
            if (dead.isPresent()) {
                try (WriterLock lock = dead.get()) {
                    settle(place, lock);
                }
            }
        }
    }

    private static void settle(Path place, WriterLock dead) throws IOException {
        Path old = dead.sibling(OLD);
        if (Files.isDirectory(old) && !Files.exists(place)) {
            Files.move(old, place);
        }
        FileTrees.delete(dead.sibling(PARTIAL));
        discard(old, dead.sibling(PARTIAL));
    }

    /** Removes a superseded result, first renamed so that what a kill leaves of it is never taken for a whole one. */
    static void discard(Path old, Path partial) throws IOException {
        if (Files.exists(old)) {
            Files.move(old, partial);
            FileTrees.delete(partial);
        }
    }

    private static List<Path> locks(Path place) throws IOException {
        List<Path> locks = new ArrayList<>();
        try (DirectoryStream<Path> stream =
                Files.newDirectoryStream(place.getParent(), "." + place.getFileName() + "-*" + LOCK)) {
            stream.forEach(locks::add);
        }
        return locks;
    }
}
