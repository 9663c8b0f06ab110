package fukabun.app.cli;

import fukabun.app.cli.job.Session;
import fukabun.app.cli.terminal.JsonText;
import fukabun.app.cli.terminal.Layout;
import fukabun.app.files.ScenarioException;
import fukabun.app.output.ManifestFile;
import fukabun.app.result.StoredManifest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The result folders below the usual place, the latest first: which command made each, and when. */
final class ResultList {
    /** {@code results/<study or scenario>/<digest>/manifest.json}. */
    private static final int DEPTH = 3;

    private static final int DAY_AND_MINUTE = "2026-11-22T13:20".length();

    private final Session session;

    ResultList(Session session) {
        this.session = session;
    }

    void print() {
        Path place = session.home().results();
        List<StoredManifest> manifests = Files.isDirectory(place) ? manifests(place) : List.of();
        if (session.json()) {
            session.out()
                    .println(JsonText.of(Map.of(
                            "results",
                            manifests.stream().map(ResultList::content).toList())));
            return;
        }
        if (manifests.isEmpty()) {
            session.out().println("No results below " + place + ".");
        }
        for (StoredManifest each : manifests) {
            session.out()
                    .println(session.ink().bold(place.relativize(each.folder()).toString()) + "  " + when(each));
            session.out().println(Layout.hanging("    ", each.repeat()));
        }
    }

    private static List<StoredManifest> manifests(Path place) {
        try (Stream<Path> files = Files.walk(place, DEPTH)) {
            return files.filter(file -> file.getFileName().toString().equals(ManifestFile.NAME))
                    .filter(file -> place.relativize(file).getNameCount() == DEPTH)
                    .flatMap(file -> read(file).stream())
                    .sorted(Comparator.comparing(StoredManifest::started).reversed())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nothing for a damaged folder: a list is no place to complain of it. */
    private static Optional<StoredManifest> read(Path file) {
        try {
            return Optional.of(StoredManifest.read(file));
        } catch (ScenarioException e) {
            return Optional.empty();
        }
    }

    private static String when(StoredManifest manifest) {
        String started = manifest.started();
        return started.substring(0, Math.min(DAY_AND_MINUTE, started.length())).replace('T', ' ');
    }

    private static Map<String, Object> content(StoredManifest manifest) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("folder", manifest.folder().toString());
        content.put("command", manifest.command());
        content.put("started", manifest.started());
        content.put("repeat", manifest.repeat());
        return content;
    }
}
