package fukabun.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fukabun.app.cli.job.ResultWriter;
import fukabun.app.output.AttributionTables;
import fukabun.app.output.Csv;
import fukabun.app.output.Format;
import fukabun.app.output.Results;
import fukabun.app.output.SampleResults;
import fukabun.record.Indicator;
import fukabun.scenario.Thesis;
import fukabun.study.AttributionResult;
import fukabun.study.AttributionSpec;
import fukabun.study.Band;
import fukabun.study.ClaimSpec;
import fukabun.study.EnsembleResult;
import fukabun.study.Quantiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The snippets of the page on R and Python, run on a small result as a reader would run them. */
@Tag("languages")
class SnippetsTest {
    /** Sums of the same numbers in another order. */
    private static final double ROUNDING = 1e-9;

    /** Dollars. */
    private static final double PARTS = 4e9;

    /** A language of the page. */
    private enum Language {
        PYTHON("python", List.of("python3", "/usr/bin/python3"), "-c", "import "),
        R("r", List.of("Rscript"), "-e", "library(");

        private final String fence;
        private final List<String> programs;
        private final String option;
        private final String load;

        Language(String fence, List<String> programs, String option, String load) {
            this.fence = fence;
            this.programs = programs;
            this.option = option;
            this.load = load;
        }

        /** The program that has every package, if there is one. */
        Optional<String> with(String... packages) {
            String end = this == R ? ")" : "";
            String code = Arrays.stream(packages).map(each -> load + each + end).reduce("", (a, b) -> a + b + "\n");
            return programs.stream()
                    .filter(program -> succeeds(List.of(program, option, code + "1")))
                    .findFirst();
        }
    }

    @TempDir
    private Path folder;

    private final Results run = SampleResults.run();
    private final Results study = SampleResults.claim();

    @BeforeEach
    void writeResults() {
        ResultWriter writer = new ResultWriter(folder.resolve("results"), EnumSet.of(Format.CSV, Format.PARQUET));
        writer.write(SampleResults.manifest("baseline"), run);
        writer.write(SampleResults.manifest("seikei-fukabun"), study);
    }

    @Test
    void theBandsOfARunAreDrawnInPython() throws Exception {
        assertBands(run(Language.PYTHON, "bands-csv", present(Language.PYTHON, "pandas", "matplotlib")));
        assertPicture("soviet-coal.png");
    }

    @Test
    void theBandsOfARunAreDrawnInR() throws Exception {
        assertBands(run(Language.R, "bands-csv", present(Language.R)));
        assertPicture("soviet-coal.png");
    }

    @Test
    void theEffectsOfAStudyAreDrawnInPython() throws Exception {
        assertEffect(run(Language.PYTHON, "pairs-csv", present(Language.PYTHON, "pandas", "matplotlib")));
        assertPicture("pairs.png");
    }

    @Test
    void theEffectsOfAStudyAreDrawnInR() throws Exception {
        assertEffect(run(Language.R, "pairs-csv", present(Language.R)));
        assertPicture("pairs.png");
    }

    @Test
    void thePartsOfAShortfallAreDrawnInPython() throws Exception {
        String program = present(Language.PYTHON, "pandas", "matplotlib");
        writeParts();
        assertEquals(PARTS, run(Language.PYTHON, "parts-csv", program), ROUNDING * PARTS);
        assertPicture("parts.png");
    }

    @Test
    void thePartsOfAShortfallAreDrawnInR() throws Exception {
        String program = present(Language.R);
        writeParts();
        assertEquals(PARTS, run(Language.R, "parts-csv", program), ROUNDING * PARTS);
        assertPicture("parts.png");
    }

    /** A table as {@code attribute} writes it, beside the results of the study. */
    private void writeParts() throws IOException {
        AttributionSpec spec = new AttributionSpec(
                new ClaimSpec.Outcome(Indicator.TURNOVER, ClaimSpec.Aggregate.CUMULATED, 1981, 1991),
                "an outlook",
                List.of(
                        new AttributionSpec.Factor("one", "Japan's demand", "a"),
                        new AttributionSpec.Factor("other", "Oil, price", "b")),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Quantiles whole = new Quantiles(PARTS, 1e9, 2e9, 3e9, 4e9, 5e9);
        Quantiles one = new Quantiles(1e9, 0.0, 0.5e9, 1e9, 1.5e9, 2e9);
        Quantiles other = new Quantiles(PARTS - 1e9, 0.0, 0.5e9, 1e9, 1.5e9, 2e9);
        List<AttributionResult.Part> parts = List.of(
                new AttributionResult.Part("one", "Japan's demand", one, 0.25, 0.1, 0.4),
                new AttributionResult.Part("other", "Oil, price", other, 0.75, 0.6, 0.9));
        AttributionResult result =
                new AttributionResult(spec, whole, whole, whole, parts, List.of(), List.of(), List.of());
        Path place = Files.createDirectories(folder.resolve("results/seikei-fukabun/parts"));
        Csv.write(AttributionTables.attribution(result), place);
    }

    /** Not every machine can have the readers of Parquet, so their absence is told and is no reason to fail. */
    @Test
    void parquetGivesTheSameNumbersWhereItsReadersAreThere() throws Exception {
        Optional<String> python =
                Language.PYTHON.with("pandas", "pyarrow").or(() -> Language.PYTHON.with("pandas", "fastparquet"));
        Optional<String> r = Language.R.with("nanoparquet");
        if (python.isPresent()) {
            assertBands(run(Language.PYTHON, "bands-parquet", python.get()));
        } else {
            System.err.println("SnippetsTest: Parquet in Python is not tried, for there is no pyarrow or fastparquet");
        }
        if (r.isPresent()) {
            assertBands(run(Language.R, "bands-parquet", r.get()));
        } else {
            System.err.println("SnippetsTest: Parquet in R is not tried, for there is no nanoparquet");
        }
        assertTrue(snippet(Language.PYTHON, "bands-parquet").contains("read_parquet"));
        assertTrue(snippet(Language.R, "bands-parquet").contains("read_parquet"));
    }

    private void assertBands(double printed) {
        Band coal = run.ensembles().get(0).annual().get(0);
        assertEquals(Indicator.SOVIET_COAL, coal.indicator());
        double sum = coal.quantiles().stream().mapToDouble(each -> each.p50()).sum();
        assertEquals(sum, printed, ROUNDING * sum);
    }

    private void assertEffect(double printed) {
        double[] means = new double[2];
        for (EnsembleResult ensemble : study.ensembles()) {
            if (ensemble.thesis() == Thesis.STRONG) {
                int place = ensemble.scenarioId().equals("baseline") ? 0 : 1;
                for (int i = 0; i < SampleResults.MEMBERS; i++) {
                    means[place] += Arrays.stream(ensemble.annual(i, Indicator.SOVIET_COAL))
                            .sum();
                }
            }
        }
        double effect = (means[1] - means[0]) / SampleResults.MEMBERS / 1e6;
        assertTrue(effect > 1.0, "the sample's islands do something");
        assertEquals(effect, printed, 1e-6 * effect);
    }

    private void assertPicture(String name) throws IOException {
        assertTrue(Files.size(folder.resolve(name)) > 5_000, name + " is a picture");
    }

    /** The last number that the snippet prints. */
    private double run(Language language, String name, String program) throws Exception {
        Path script = Files.writeString(folder.resolve("snippet." + language.fence), snippet(language, name));
        Path output = folder.resolve("output.txt");
        Process process = new ProcessBuilder(program, script.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertTrue(process.waitFor(2, TimeUnit.MINUTES), "the snippet does not come to an end");
        String text = Files.readString(output).strip();
        assertEquals(0, process.exitValue(), text);
        return Double.parseDouble(text.substring(text.lastIndexOf(' ') + 1));
    }

    private static String snippet(Language language, String name) {
        String text = MarkdownFile.inDocs("use-from-r-and-python.md").text();
        String fenced = "^```" + language.fence + "\n# " + name + "\n(.*?)^```$";
        Matcher block =
                Pattern.compile(fenced, Pattern.DOTALL | Pattern.MULTILINE).matcher(text);
        assertTrue(block.find(), "the page has the snippet " + name + " in " + language);
        return block.group(1);
    }

    private static String present(Language language, String... packages) {
        Optional<String> program = language.with(packages);
        String missing = language + (packages.length == 0 ? "" : " with " + String.join(" and ", packages));
        if (program.isEmpty()) {
            System.err.println("SnippetsTest skipped: there is no " + missing);
        }
        assumeTrue(program.isPresent(), "there is no " + missing);
        return program.orElseThrow();
    }

    private static boolean succeeds(List<String> command) {
        try {
            Process process = new ProcessBuilder(new ArrayList<>(command))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
