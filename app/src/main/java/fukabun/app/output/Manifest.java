package fukabun.app.output;

import fukabun.base.Check;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * All that is needed to make a result again, and to see whether it is the same.
 *
 * @param id of the study or scenario, which names the result folder
 * @param inputDigest over all inputs, which names the folder inside
 * @param invocation what was asked
 * @param inputs what was read, each with its digest
 * @param seed of the ensemble
 * @param runs how many runs were made of each scenario
 * @param posteriorChanged roles of inputs that are not those from which the posterior was made; none where it was not used
 * @param software what computed it
 * @param timing when, and how long
 */
public record Manifest(
        String id,
        String inputDigest,
        Invocation invocation,
        List<Input> inputs,
        long seed,
        int runs,
        List<String> posteriorChanged,
        Software software,
        Timing timing) {
    public Manifest {
        Check.notBlank("id", id);
        Check.notBlank("inputDigest", inputDigest);
        Objects.requireNonNull(invocation);
        inputs = List.copyOf(inputs);
        Check.atLeast("runs", runs, 1);
        posteriorChanged = List.copyOf(posteriorChanged);
        Objects.requireNonNull(software);
        Objects.requireNonNull(timing);
    }

    /**
     * @param command for example {@code claim}
     * @param repeat the whole command line that makes the same result, for example {@code ./fukabun claim --seed 7}
     * @param names of the scenarios or the study: ids, or paths of files, absolute or from the top of the repository
     * @param settings each parameter or lever that was set, as {@code name=value}
     * @param options every other option with its value, defaults too, in the order of the help
     */
    public record Invocation(
            String command, String repeat, List<String> names, List<String> settings, Map<String, String> options) {
        public Invocation {
            Check.notBlank("command", command);
            Check.notBlank("repeat", repeat);
            names = List.copyOf(names);
            settings = List.copyOf(settings);
            options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
        }
    }

    /**
     * @param role scenario, study, priors, data or code
     * @param id of the scenario or study, or the name of what else was read
     * @param sha256 digest of its content, with all that it inherits, 64 digits
     * @param path where it was read from, as in {@link Invocation#names}; empty for what ships with the program
     */
    public record Input(String role, String id, String sha256, String path) {
        public Input {
            Check.notBlank("role", role);
            Check.notBlank("id", id);
            Check.notBlank("sha256", sha256);
            Objects.requireNonNull(path);
        }
    }

    /**
     * @param version of the program
     * @param revision git revision; empty if not known
     * @param code digest of the program's own classes, 64 digits; empty if not known
     * @param java version and vendor of the Java that ran it
     */
    public record Software(String version, String revision, String code, String java) {
        public Software {
            Check.notBlank("version", version);
            Objects.requireNonNull(revision);
            Objects.requireNonNull(code);
            Check.notBlank("java", java);
        }
    }

    /**
     * @param started when the command began
     * @param took until its results were written
     */
    public record Timing(Instant started, Duration took) {
        public Timing {
            Objects.requireNonNull(started);
            Check.that(!took.isNegative(), "a run cannot take less than no time but took " + took);
        }
    }
}
