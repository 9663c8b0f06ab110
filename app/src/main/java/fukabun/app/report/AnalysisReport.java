package fukabun.app.report;

import fukabun.app.data.Source;
import fukabun.app.output.Manifest;
import fukabun.app.output.OutputTable;
import fukabun.app.output.SourceColumns;
import fukabun.app.output.Story;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** {@code report.html} of an analysis: question, answer, figures, tables, method, sources, citation, command. */
public final class AnalysisReport {
    private final Manifest manifest;
    private final Story story;
    private final List<ReportFigure> figures;
    private final List<OutputTable> tables;
    private final List<Source> sources;

    private AnalysisReport(
            Manifest manifest,
            Story story,
            List<ReportFigure> figures,
            List<OutputTable> tables,
            List<Source> sources) {
        this.manifest = manifest;
        this.story = story;
        this.figures = figures;
        this.tables = tables;
        this.sources = sources;
    }

    /**
     * Writes the page into the folder.
     *
     * @param tables of the folder; short and narrow ones are shown whole
     * @param sources rows of data/sources.csv; those that no table names are left out
     */
    public static void write(
            Manifest manifest,
            Story story,
            List<ReportFigure> figures,
            List<OutputTable> tables,
            List<Source> sources,
            Path folder)
            throws IOException {
        String page = new AnalysisReport(
                        manifest,
                        story,
                        List.copyOf(figures),
                        List.copyOf(tables),
                        SourceColumns.cited(tables, sources))
                .page();
        Files.write(folder.resolve(Report.NAME), page.getBytes(StandardCharsets.UTF_8));
    }

    private String page() throws IOException {
        Html page = Report.begun(story.title());
        page.raw("<header>").put("h1", story.title()).put("p class=\"question\"", story.question());
        page.put(
                "p class=\"small\"",
                manifest.id() + " · " + manifest.invocation().command() + " · seed " + manifest.seed() + " · Fukabun "
                        + manifest.software().version());
        page.raw("</header>").raw("<main>");
        page.section("answer", "Answer");
        page.put(story.isWarning() ? "p class=\"status warning\"" : "p class=\"status\"", story.status());
        page.put("p class=\"answer\"", story.answered()).endSection();
        if (!figures.isEmpty()) {
            page.section("figures", "Figures");
            figures.forEach(page::figure);
            page.endSection();
        }
        page.section("tables", "Tables");
        tables.forEach(table -> new PlainTable(table).write(page));
        page.endSection();
        page.section("method", "How it was done").list(story.method()).endSection();
        if (!sources.isEmpty()) {
            Closing.sources(page, sources);
        }
        Closing.citation(page, manifest);
        page.raw("</main>").raw("</body>").raw("</html>");
        return page.toString();
    }
}
