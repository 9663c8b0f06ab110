package fukabun.app.cli.explain;

import fukabun.app.cli.job.Session;
import fukabun.app.cli.terminal.ExitCode;
import fukabun.app.files.Fault;
import fukabun.app.files.ScenarioException;
import fukabun.app.files.Words;
import fukabun.app.result.DecisionLog;
import fukabun.app.result.StoredManifest;
import fukabun.base.Month;
import fukabun.record.Decision;
import fukabun.record.Gate;
import fukabun.record.Term;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells from a result folder what happened in a run and why agents decided as they did. */
@Command(
        name = "explain",
        description = "Tell what happened in a logged run; with a filter, why agents decided as they did.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  fukabun explain results/baseline/0123456789ab",
            "  fukabun explain results/baseline/0123456789ab --run 3 --decision \"supplement 1\"",
            "  fukabun explain results/baseline/0123456789ab --agent cabinet --month 1968-01"
        })
public final class ExplainCommand implements Callable<Integer> {
    private static final int MOST_NAMES = 8;
    private static final String AGENT = "--agent";

    private final Session session;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "RESULT_DIR", description = "A result folder with logged decisions.")
    private Path result;

    @Option(
            names = "--scenario",
            paramLabel = "ID",
            description = "Which scenario, where the result has several. Default: the first.")
    private String scenario;

    @Option(names = AGENT, paramLabel = "A", description = "Only decisions of this agent; part of a name will do.")
    private String agent;

    @Option(names = "--decision", paramLabel = "D", description = "Only decisions on this; part of the words will do.")
    private String subject;

    private int run;
    private Month month;

    public ExplainCommand(Session session) {
        this.session = session;
    }

    @Option(names = "--run", paramLabel = "N", description = "Number of the run, from 0. Default: 0.")
    void setRun(int value) {
        if (value < 0) {
            throw new ParameterException(spec.commandLine(), "--run must be at least 0 but was " + value + ".");
        }
        run = value;
    }

    @Option(names = "--month", paramLabel = "M", description = "Only decisions of this month, written as YYYY-MM.")
    void setMonth(String value) {
        try {
            month = Month.parse(value);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--month: " + e.getMessage() + ".", e);
        }
    }

    @Override
    public Integer call() {
        StoredManifest manifest = StoredManifest.read(result);
        if (!Files.exists(manifest.folder().resolve(DecisionLog.DECISIONS))) {
            throw fault("has no decisions.csv, for its decisions were not logged. Maybe make it again by: "
                    + withLog(manifest.repeat()));
        }
        DecisionLog log = DecisionLog.read(manifest.folder(), Optional.ofNullable(scenario), run);
        ExplainReport report = new ExplainReport(session, log);
        if (agent == null && subject == null && month == null) {
            report.chronicle();
        } else {
            report.decisions(chosen(log.decisions()));
        }
        return ExitCode.DONE;
    }

    private List<Decision> chosen(List<Decision> all) {
        List<Decision> chosen = named(all, AGENT, agent, Decision::agent);
        chosen = named(chosen, "--decision", subject, Decision::subject);
        if (month == null) {
            return chosen;
        }
        List<Decision> ofMonth =
                chosen.stream().filter(each -> each.month().equals(month)).toList();
        if (ofMonth.isEmpty()) {
            throw fault("--month " + month + ": no such decision in that month. Those that match stand between "
                    + chosen.get(0).month() + " and "
                    + chosen.get(chosen.size() - 1).month() + ".");
        }
        return ofMonth;
    }

    /** Those whose name has what is asked for as whole words, or else as any part; capitals do not matter. */
    private List<Decision> named(List<Decision> all, String option, String asked, Function<Decision, String> name) {
        if (asked == null) {
            return all;
        }
        String part = Pattern.quote(asked.toLowerCase(Locale.ROOT));
        List<Decision> words = holding(all, Pattern.compile("(?<![\\p{L}\\p{N}])" + part + "(?![\\p{L}\\p{N}])"), name);
        List<Decision> found = words.isEmpty() ? holding(all, Pattern.compile(part), name) : words;
        if (found.isEmpty()) {
            List<String> names = all.stream().map(name).distinct().sorted().toList();
            throw fault(option + " " + Words.shown(asked, true) + ": nothing in run " + run + " has that name."
                    + (option.equals(AGENT)
                                    ? whereItSpeaks(all, asked.toLowerCase(Locale.ROOT))
                                    : Optional.<String>empty())
                            .orElseGet(() -> cure(asked, names)));
        }
        return found;
    }

    private static List<Decision> holding(List<Decision> all, Pattern pattern, Function<Decision, String> name) {
        return all.stream()
                .filter(each -> pattern.matcher(name.apply(each).toLowerCase(Locale.ROOT))
                        .find())
                .toList();
    }

    /** Whose decisions a term of that name speaks in: some agents, such as MITI, decide nothing alone. */
    private static Optional<String> whereItSpeaks(List<Decision> all, String small) {
        Map<String, SortedSet<String>> agentsOfTerms = new TreeMap<>();
        for (Decision decision : all) {
            for (Gate gate : decision.gates()) {
                for (Term term : gate.terms()) {
                    if (term.name().toLowerCase(Locale.ROOT).contains(small)) {
                        agentsOfTerms
                                .computeIfAbsent(term.name(), name -> new TreeSet<>())
                                .add(decision.agent());
                    }
                }
            }
        }
        String terms = agentsOfTerms.entrySet().stream()
                .map(term -> "'" + term.getKey() + "' with --agent '"
                        + term.getValue().first() + "'")
                .limit(MOST_NAMES)
                .collect(Collectors.joining("; "));
        return terms.isEmpty()
                ? Optional.empty()
                : Optional.of(" It decides nothing by itself; it speaks in terms of others' decisions: " + terms + ".");
    }

    /** The nearest name or word of a name, else the first few names. */
    private static String cure(String asked, List<String> names) {
        List<String> known = new ArrayList<>(names);
        names.forEach(each -> known.addAll(List.of(each.split(" "))));
        List<String> few = names.subList(0, Math.min(MOST_NAMES, names.size()));
        return Words.nearest(asked, known)
                .map(nearest -> " Maybe '" + nearest + "'.")
                .orElse(" Maybe one of: " + String.join("; ", few) + (names.size() > MOST_NAMES ? "; ..." : "."));
    }

    private ScenarioException fault(String message) {
        return new ScenarioException(List.of(new Fault(result.toString(), 0, 0, message)));
    }

    private static String withLog(String repeat) {
        return repeat.contains("--no-log-decisions")
                ? repeat.replace("--no-log-decisions", "--log-decisions")
                : repeat + " --log-decisions";
    }
}
