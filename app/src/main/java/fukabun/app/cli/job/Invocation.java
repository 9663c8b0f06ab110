package fukabun.app.cli.job;

import fukabun.app.output.Format;
import fukabun.app.output.Manifest;
import fukabun.app.scenario.ScenarioLibrary;
import fukabun.scenario.Thesis;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The command line that makes the same result again. */
public final class Invocation {
    private static final String PLAIN = "[A-Za-z0-9_.,:=/+-]+";

    private Invocation() {}

    /**
     * @param names the scenarios, or the study, as the user named them
     * @param own options of the command's own
     * @param theses under which the parameters were drawn
     */
    static Manifest.Invocation of(Job job, List<String> names, Map<String, String> own, List<Thesis> theses) {
        Map<String, String> options = options(job, theses);
        options.putAll(own);
        StringBuilder repeat = new StringBuilder("./fukabun ").append(job.command());
        names.forEach(name -> repeat.append(' ').append(quoted(name)));
        options.forEach((name, value) -> append(repeat, name, value));
        job.options().settings().forEach(setting -> append(repeat, "--set", setting));
        job.options()
                .data()
                .ifPresent(folder -> options.put("--data", job.session().home().stored(folder)));
        List<String> stored = names.stream().map(name -> stored(job, name)).toList();
        return new Manifest.Invocation(
                job.command(), repeat.toString(), stored, job.options().settings(), options);
    }

    /** A file by a path that holds wherever the program is started from; an id as it is. */
    static String stored(Job job, String name) {
        return ScenarioLibrary.isFileName(name) ? job.session().home().stored(Path.of(name)) : name;
    }

    private static Map<String, String> options(Job job, List<Thesis> theses) {
        RunOptions asked = job.options();
        Map<String, String> options = new LinkedHashMap<>();
        if (theses.size() == 1) {
            options.put("--thesis", theses.get(0).key());
        }
        options.put("--seed", Long.toString(job.seed()));
        options.put("--runs", Integer.toString(job.runs()));
        asked.data().ifPresent(folder -> options.put("--data", folder.toString()));
        options.put(job.logs() ? "--log-decisions" : "--no-log-decisions", "");
        options.put("--grades", asked.grades().name());
        options.put("--format", asked.formats().stream().map(Format::key).collect(Collectors.joining(",")));
        return options;
    }

    /** Adds an option and, where it has one, its value. */
    public static void append(StringBuilder line, String name, String value) {
        line.append(' ').append(name);
        if (!value.isEmpty()) {
            line.append(' ').append(quoted(value));
        }
    }

    /** A word as a shell reads it. */
    static String quoted(String word) {
        return word.matches(PLAIN) ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
