package fukabun.app.report;

import fukabun.app.output.Answer;
import fukabun.app.output.Manifest;
import fukabun.app.output.Results;
import fukabun.app.output.Standing;
import fukabun.app.output.StrengthWords;
import fukabun.study.ClaimResult;
import fukabun.study.ClaimSpec;
import fukabun.study.ThesisWords;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** {@code report.html}: a result as one page that needs no other file, no network and no script. */
public final class Report {
    public static final String NAME = "report.html";

    private final Manifest manifest;
    private final Results results;
    private final List<ReportFigure> figures;

    private Report(Manifest manifest, Results results, List<ReportFigure> figures) {
        this.manifest = manifest;
        this.results = results;
        this.figures = figures;
    }

    /** Writes the page into the folder. */
    public static void write(Manifest manifest, Results results, List<ReportFigure> figures, Path folder)
            throws IOException {
        String page = new Report(manifest, results, List.copyOf(figures)).page();
        Files.write(folder.resolve(NAME), page.getBytes(StandardCharsets.UTF_8));
    }

    private String page() throws IOException {
        Html page = begun(results.title());
        head(page);
        page.raw("<main>");
        answer(page);
        claims(page);
        new EffectsSection(results).write(page);
        new StrengthSection(results).write(page);
        figures(page);
        tables(page);
        Backing backing = new Backing(manifest, results);
        backing.weak(page);
        new ChronicleSection(results).write(page);
        backing.method(page);
        backing.sources(page);
        backing.citation(page);
        page.raw("</main>").raw("</body>").raw("</html>");
        return page.toString();
    }

    /** A page with everything before its first words. */
    static Html begun(String title) throws IOException {
        Html page = new Html();
        page.raw("<!DOCTYPE html>").raw("<html lang=\"en\">").raw("<head>").raw("<meta charset=\"utf-8\">");
        page.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        page.put("title", title + " – Fukabun");
        return page.raw("<style>" + style() + "</style>").raw("</head>").raw("<body>");
    }

    private void head(Html page) {
        page.raw("<header>").put("h1", results.title()).put("p class=\"question\"", results.question());
        page.put(
                "p class=\"small\"",
                manifest.id() + " · " + results.ensembles().get(0).outcomes().size() + " runs a scenario · seed "
                        + manifest.seed() + " · Fukabun " + manifest.software().version());
        page.raw("</header>");
    }

    private void answer(Html page) {
        page.section("answer", "Answer");
        page.put(
                Standing.isWarning(results) ? "p class=\"status warning\"" : "p class=\"status\"",
                Standing.of(results));
        page.put("p class=\"answer\"", String.join(" ", new Answer(results).sentences()));
        page.endSection();
    }

    private void claims(Html page) {
        Map<String, List<ClaimResult>> byClaim = new LinkedHashMap<>();
        results.claims()
                .forEach(result -> byClaim.computeIfAbsent(result.claim().id(), id -> new ArrayList<>())
                        .add(result));
        if (byClaim.isEmpty()) {
            return;
        }
        page.section("claims", "Claim by claim");
        new ResultTables(results).verdicts(page);
        for (List<ClaimResult> theses : byClaim.values()) {
            ClaimSpec claim = theses.get(0).claim();
            page.put("h3", claim.statement());
            page.put("p class=\"small\"", claim.id() + " · passage: " + claim.source());
            page.put(
                    "p",
                    sentence(ThesisWords.of(theses.get(0).thesis()) + ": "
                                    + StrengthWords.verdict(
                                            theses.get(0), results.strength().of(claim)))
                            + " "
                            + Answer.effect(theses.get(0)));
            if (!theses.get(0).evidence().isEmpty()) {
                page.put("p", StrengthWords.restsOn(theses.get(0)) + ".");
            }
            new ResultTables(results).claim(page, theses);
            figures.stream().filter(figure -> isOf(figure, claim)).forEach(page::figure);
        }
        page.endSection();
    }

    private static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
    }

    private void figures(Html page) {
        List<ReportFigure> others = figures.stream()
                .filter(figure -> results.claims().stream().noneMatch(result -> isOf(figure, result.claim())))
                .toList();
        if (!others.isEmpty()) {
            page.section("figures", "Figures");
            others.forEach(page::figure);
            page.put(
                    "p class=\"small\"",
                    "The page shows the main figures; where pictures were asked for, the folder charts"
                            + " holds all of them.");
            page.endSection();
        }
    }

    private static boolean isOf(ReportFigure figure, ClaimSpec claim) {
        return figure.name().equals("effect-" + claim.id()) || figure.name().equals("equivalence-" + claim.id());
    }

    private void tables(Html page) {
        page.section("tables", "Tables");
        ResultTables tables = new ResultTables(results);
        results.differences().stream()
                .filter(difference -> difference.thesis() == results.theses().get(0))
                .forEach(difference -> tables.differences(page, difference));
        results.shown().stream().limit(1).forEach(ensemble -> tables.keyYears(page, ensemble));
        page.put(
                "p", "All years, months, runs and parameters are in the CSV tables and the workbook beside this page.");
        page.endSection();
    }

    private static String style() throws IOException {
        try (InputStream css = Report.class.getResourceAsStream("report.css")) {
            if (css == null) {
                throw new IllegalStateException("report.css is not in the program");
            }
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
