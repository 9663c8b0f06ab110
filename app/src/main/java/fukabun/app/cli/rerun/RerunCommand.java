package fukabun.app.cli.rerun;

import fukabun.app.cli.job.Session;
import fukabun.app.files.Fault;
import fukabun.app.files.FileTrees;
import fukabun.app.files.ScenarioException;
import fukabun.app.output.Manifest;
import fukabun.app.result.StoredManifest;
import fukabun.app.result.TableComparison;
import fukabun.app.result.TableComparison.Difference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Repeats a run from its manifest and says whether the tables are the same. */
@Command(
        name = "rerun",
        description = "Repeat a run from its manifest and say whether its tables (csv) are the same, byte for byte.",
        footerHeading = "%n",
        footer = {
            "Leaves with 0 where they are identical, and with 3 where a table differs, or where data, scenarios, priors or"
                    + " the version of the program have changed since, so that nothing is run."
        })
public final class RerunCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "MANIFEST", description = "A manifest.json, or the result folder that holds it.")
    private Path manifest;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Threads across runs; they change nothing but the time. Default: one a processor.")
    private Integer threads;

    public RerunCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        StoredManifest stored = StoredManifest.read(manifest);
        if (stored.tables().isEmpty()) {
            throw new ScenarioException(List.of(new Fault(
                    manifest.toString(),
                    0,
                    0,
                    "lists no table to compare with. Maybe make the result again with --format csv.")));
        }
        RerunReport report = new RerunReport(session, stored);
        Repeat repeat = new Repeat(session, stored, threads);
        List<RerunReport.Change> changes = repeat.changes();
        if (!changes.isEmpty()) {
            return report.changed(changes);
        }
        Path temporary = Files.createTempDirectory("fukabun-rerun-");
        try {
            repeat.run(temporary);
            Path again = resultBelow(temporary);
            List<Difference> differences = TableComparison.of(stored.folder(), again, stored.tables());
            List<String> tables = TableComparison.tables(again);
            return differences.isEmpty() ? report.identical(tables) : report.different(tables, differences);
        } catch (InputsChanged e) {
            return report.changed(e.changes());
        } finally {
            FileTrees.delete(temporary);
        }
    }

    private static Path resultBelow(Path parent) throws IOException {
        try (Stream<Path> files = Files.walk(parent)) {
            return files.filter(file -> file.endsWith("manifest.json"))
                    .findFirst()
                    .map(Path::getParent)
                    .orElseThrow(() -> new IllegalStateException("the repeated run wrote no manifest"));
        }
    }

    /** For messages: the first digits of a digest. */
    static String shortened(Manifest.Input input) {
        return input.sha256().length() > 12 ? input.sha256().substring(0, 12) : input.sha256();
    }
}
