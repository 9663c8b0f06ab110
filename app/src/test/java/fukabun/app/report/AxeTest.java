package fukabun.app.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fukabun.app.cli.job.ResultWriter;
import fukabun.app.output.Format;
import fukabun.app.output.Results;
import fukabun.app.output.SampleResults;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The page in a real browser, checked for accessibility by axe-core. Needs chromium on the PATH and the file
 * {@code axe.min.js} of the npm package {@code axe-core} as the system property {@code axe}.
 */
@Tag("browser")
class AxeTest {
    private static final String FOUND = "axe found ";
    private static final List<Integer> WIDTHS = List.of(360, 1280, 1920);

    @TempDir
    private Path folder;

    @Test
    void axeFindsNoViolationOnPhoneLaptopOrProjector() throws Exception {
        Path axe = axe();
        for (Results results : List.of(SampleResults.claim(), SampleResults.run())) {
            Path place = new ResultWriter(folder, Set.of(Format.HTML)).write(SampleResults.manifest("study"), results);
            String page = Files.readString(place.resolve(Report.NAME));
            for (int width : WIDTHS) {
                assertEquals("", violations(page, axe, width), "at a width of " + width);
            }
        }
    }

    @Test
    void axeFindsNoViolationOnThePageOfAnAnalysis() throws Exception {
        Path axe = axe();
        AnalysisReport.write(
                SampleResults.manifest("study"),
                AnalysisReportTest.STORY,
                List.of(AnalysisReportTest.figure()),
                List.of(AnalysisReportTest.table(3), AnalysisReportTest.table(40)),
                List.of(),
                folder);
        String page = Files.readString(folder.resolve(Report.NAME));
        for (int width : WIDTHS) {
            assertEquals("", violations(page, axe, width), "at a width of " + width);
        }
    }

    @Test
    void axeBites() throws Exception {
        String page = "<!DOCTYPE html><html><head><title>T</title></head><body><main><h1>T</h1><img src=\"x\"></main>"
                + "</body></html>";
        String found = violations(page, axe(), WIDTHS.get(0));
        assertTrue(found.contains("html-has-lang") && found.contains("image-alt"), found);
    }

    private static Path axe() {
        String file = System.getProperty("axe", "");
        boolean isThere = !file.isEmpty() && Files.isRegularFile(Path.of(file)) && isOnPath("chromium");
        if (!isThere) {
            System.err.println("AxeTest skipped: needs chromium on the PATH and -Daxe=.../axe.min.js of axe-core");
        }
        assumeTrue(isThere, "chromium or axe.min.js is not here");
        return Path.of(file);
    }

    /** The rules that the page breaks, joined by blanks; empty for none. */
    private String violations(String page, Path axe, int width) throws Exception {
        String run = "axe.run(document).then(r => { document.title = '" + FOUND
                + "' + r.violations.map(v => v.id).join(' ') + '.'; })";
        String script = Files.readString(axe).replace("</script", "<\\/script");
        Path checked = folder.resolve("checked.html");
        Files.writeString(
                checked, page.replace("</body>", "<script>" + script + "</script><script>" + run + "</script></body>"));
        Path dump = folder.resolve("dump.html");
        Process browser = new ProcessBuilder(
                        "chromium",
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--window-size=" + width + ",900",
                        "--virtual-time-budget=60000",
                        "--dump-dom",
                        checked.toUri().toString())
                .redirectOutput(dump.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertTrue(browser.waitFor(120, TimeUnit.SECONDS), "chromium did not end");
        String dom = Files.readString(dump);
        int start = dom.indexOf("<title>" + FOUND);
        assertTrue(start >= 0, "axe did not run");
        String from = dom.substring(start + ("<title>" + FOUND).length());
        return from.substring(0, from.indexOf('.')).strip();
    }

    private static boolean isOnPath(String program) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
