package fukabun.app.cli;

import fukabun.app.cli.job.Session;
import fukabun.app.cli.job.Workspace;
import fukabun.app.cli.terminal.ExitCode;
import fukabun.app.cli.terminal.JsonText;
import fukabun.app.files.Fault;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Reads scenario and study files without running them, and prints every fault. */
@Command(name = "check", description = "Check scenario and study files; run nothing.")
final class CheckCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Scenario or study files, YAML or JSON.")
    private List<Path> files;

    CheckCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Workspace workspace = Workspace.open(session.home(), Optional.empty());
        Map<Path, List<Fault>> faults = new LinkedHashMap<>();
        for (Path file : files) {
            faults.put(file, workspace.library().check(file));
        }
        if (session.json()) {
            session.out().println(JsonText.of(content(faults)));
        } else {
            faults.forEach(this::print);
        }
        return faults.values().stream().allMatch(List::isEmpty) ? ExitCode.DONE : ExitCode.BAD_INPUT;
    }

    private void print(Path file, List<Fault> faults) {
        if (faults.isEmpty()) {
            session.out().println(file + ": no faults");
        }
        faults.forEach(session.out()::println);
    }

    private static Map<String, Object> content(Map<Path, List<Fault>> faults) {
        List<Map<String, Object>> content = new ArrayList<>();
        faults.forEach((file, each) -> {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("file", file.toString());
            one.put("faults", each.stream().map(CheckCommand::content).toList());
            content.add(one);
        });
        return Map.of("files", content);
    }

    private static Map<String, Object> content(Fault fault) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("file", fault.file());
        content.put("line", fault.line());
        content.put("column", fault.column());
        content.put("message", fault.message());
        return content;
    }
}
