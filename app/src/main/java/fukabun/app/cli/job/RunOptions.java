package fukabun.app.cli.job;

import fukabun.app.cli.work.ThreadedWorkers;
import fukabun.app.output.Format;
import fukabun.record.Grade;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options shared by all commands that run the model. Each is checked when it is set. */
public final class RunOptions {
    private static final int MOST_LOGGED_RUNS = 50;
    /** Most draws of the parameters. */
    public static final int MOST_RUNS = 10_000_000;

    /** Grades that a figure of the record may have to be shown. */
    public enum Grades {
        /** Only sourced figures. */
        AB,
        /** Every figure. */
        ABC
    }

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    private Long seed;
    private Integer runs;
    private int threads = Runtime.getRuntime().availableProcessors();
    private Path out;
    private Path data;

    @Option(
            names = "--log-decisions",
            negatable = true,
            description = "Log every decision with its terms. Default: on up to " + MOST_LOGGED_RUNS + " runs in all.")
    private Boolean logDecisions;

    @Option(
            names = "--set",
            paramLabel = "NAME=VALUE",
            description = "Set a parameter or a lever in every scenario. Repeatable.")
    private List<String> settings = List.of();

    @Option(
            names = "--grades",
            paramLabel = "AB|ABC",
            defaultValue = "ABC",
            description = "Grades of the figures of the record to compare with. Default: ${DEFAULT-VALUE}.")
    private Grades grades;

    private Set<Format> formats = Format.defaults();

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Seed of the ensemble. Default: that of the study, else 19731010.")
    void setSeed(Long value) {
        seed = value;
    }

    @Option(
            names = "--runs",
            paramLabel = "N",
            description = "How many draws of the parameters; what they are here, and the default, is said below.")
    void setRuns(Integer value) {
        runs = within("--runs", value, MOST_RUNS);
    }

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Threads across runs; they change nothing but the time. Default: one a processor.")
    void setThreads(Integer value) {
        threads = within("--threads", value, ThreadedWorkers.MOST_THREADS);
    }

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Parent of the result folder. Default: results/ of the repository.")
    void setOut(Path value) {
        out = value;
    }

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Tables in DIR replace those of the same name in data/.")
    void setData(Path value) {
        if (!Files.isDirectory(value)) {
            throw new ParameterException(spec.commandLine(), "--data must be a folder but was '" + value + "'.");
        }
        data = value;
    }

    @Option(
            names = "--format",
            paramLabel = "LIST",
            description =
                    "Files to write, joined by commas. Default: csv,xlsx,png,html; also json, svg, parquet and iamc.")
    void setFormats(String list) {
        try {
            formats = Format.parse(list);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--format: " + e.getMessage(), e);
        }
    }

    OptionalLong seed() {
        return seed == null ? OptionalLong.empty() : OptionalLong.of(seed);
    }

    OptionalInt runs() {
        return runs == null ? OptionalInt.empty() : OptionalInt.of(runs);
    }

    int threads() {
        return threads;
    }

    /** The parent of the result folder. */
    public Path out(Home home) {
        return out == null ? home.results() : out;
    }

    /** The folder of tables that replace those of the repository. */
    public Optional<Path> data() {
        return Optional.ofNullable(data);
    }

    List<String> settings() {
        return settings;
    }

    public Set<Format> formats() {
        return formats;
    }

    public Grades grades() {
        return grades;
    }

    /** The worst grade that a figure of the record may have. */
    public Grade worstGrade() {
        return grades == Grades.AB ? Grade.B : Grade.C;
    }

    /** Whether decisions are logged when a command makes this many runs in all. */
    boolean logsDecisions(long runsInAll) {
        return logDecisions == null ? runsInAll <= MOST_LOGGED_RUNS : logDecisions;
    }

    private int within(String option, int value, int most) {
        if (!(value >= 1 && value <= most)) {
            throw new ParameterException(
                    spec.commandLine(),
                    option + " must be a whole number from 1 to " + most + " but was " + value + ".");
        }
        return value;
    }
}
