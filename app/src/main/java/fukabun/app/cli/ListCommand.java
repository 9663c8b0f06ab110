package fukabun.app.cli;

import fukabun.app.cli.job.Session;
import fukabun.app.cli.job.Workspace;
import fukabun.app.cli.terminal.ExitCode;
import fukabun.app.cli.terminal.JsonText;
import fukabun.app.cli.terminal.Layout;
import fukabun.app.scenario.Entry;
import fukabun.record.Indicator;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists what can be run. */
@Command(name = "list", description = "List the scenarios and studies that come with the program.")
final class ListCommand implements Callable<Integer> {
    private static final int INDICATOR_WIDTH = 32;
    private static final int UNIT_WIDTH = 8;

    private final Session session;

    @Option(names = "--indicators", description = "List the indicators instead, with unit and meaning.")
    private boolean indicators;

    @Option(
            names = "--results",
            description = "List the result folders instead, the latest first, with their commands.")
    private boolean results;

    ListCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (indicators) {
            listIndicators();
        } else if (results) {
            new ResultList(session).print();
        } else {
            listLibrary();
        }
        return ExitCode.DONE;
    }

    private void listIndicators() {
        if (session.json()) {
            session.out()
                    .println(JsonText.of(Map.of(
                            "indicators",
                            Arrays.stream(Indicator.values())
                                    .map(ListCommand::content)
                                    .toList())));
            return;
        }
        for (Indicator indicator : Indicator.values()) {
            String head = Layout.left(indicator.key(), INDICATOR_WIDTH) + Layout.left(indicator.unit(), UNIT_WIDTH);
            session.out().println(Layout.hanging(head, indicator.meaning()));
        }
    }

    private void listLibrary() {
        List<Entry> entries =
                Workspace.open(session.home(), Optional.empty()).library().list();
        if (session.json()) {
            session.out()
                    .println(JsonText.of(Map.of(
                            "entries",
                            entries.stream().map(ListCommand::content).toList())));
            return;
        }
        int width = 2
                + entries.stream().mapToInt(entry -> entry.id().length()).max().orElse(0);
        String kind = "";
        for (Entry entry : entries) {
            if (!entry.kind().equals(kind)) {
                kind = entry.kind();
                session.out().println(session.ink().bold(heading(kind)));
            }
            print(entry, width);
        }
    }

    private static String heading(String kind) {
        return kind.equals("study") ? "Studies (fukabun claim STUDY)" : "Scenarios (fukabun run SCENARIO)";
    }

    private void print(Entry entry, int width) {
        session.out().println(Layout.hanging("  " + Layout.left(entry.id(), width), entry.question()));
        String indent = " ".repeat(2 + width);
        session.out().println(session.ink().faint(Layout.hanging(indent, entry.source())));
    }

    private static Map<String, Object> content(Entry entry) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("id", entry.id());
        content.put("kind", entry.kind());
        content.put("title", entry.title());
        content.put("question", entry.question());
        content.put("source", entry.source());
        return content;
    }

    private static Map<String, Object> content(Indicator indicator) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("name", indicator.key());
        content.put("unit", indicator.unit());
        content.put("meaning", indicator.meaning());
        return content;
    }
}
