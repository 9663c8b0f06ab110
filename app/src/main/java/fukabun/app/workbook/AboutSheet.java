package fukabun.app.workbook;

import fukabun.app.output.Answer;
import fukabun.app.output.Manifest;
import fukabun.app.output.Results;
import fukabun.app.output.Standing;
import fukabun.app.output.Story;
import fukabun.app.workbook.SheetWriter.Column;
import fukabun.app.workbook.Styles.Look;
import fukabun.scenario.Thesis;
import fukabun.study.EnsembleResult;
import java.util.List;

/** What this is, how sure it is, and how to make it again. */
final class AboutSheet {
    static final String NAME = "About";

    private static final List<Column> COLUMNS = List.of(new Column("", 22), new Column("", 110));

    private final SheetWriter sheet;

    private AboutSheet(SheetWriter sheet) {
        this.sheet = sheet;
    }

    static void write(SheetWriter sheet, Manifest manifest, Results results, List<String> otherSheets) {
        AboutSheet about = new AboutSheet(sheet);
        sheet.widths(COLUMNS);
        sheet.row().text(results.title(), Look.TITLE);
        about.line("Question", results.question());
        about.line("Answer", String.join(" ", new Answer(results).sentences()));
        about.sure(Standing.of(results), Standing.isWarning(results));
        about.scenarios(results);
        about.repeat(manifest);
        about.line("Runs of each scenario", runs(results));
        about.line("Theses", "How strongly the dispute is held to act; charts show the first.");
        if (results.theses().size() > 1) {
            about.line(
                    "Rows",
                    "Where Annual or Differences would have more than " + LogSheet.MOST_ROWS
                            + " rows, the other theses keep what the claims are about; the tables have the rest.");
        }
        about.software(manifest);
        about.inputs(manifest);
        about.contents(otherSheets);
        about.line("Bands", "From the 5th to the 95th percentile of the runs, and from the 25th to the 75th.");
        about.grades();
        sheet.finish();
    }

    /** Of an analysis, whose tables say the rest. */
    static void write(SheetWriter sheet, Manifest manifest, Story story, List<String> otherSheets) {
        AboutSheet about = new AboutSheet(sheet);
        sheet.widths(COLUMNS);
        sheet.row().text(story.title(), Look.TITLE);
        about.line("Question", story.question());
        about.line("Answer", story.answered());
        about.sure(story.status(), story.isWarning());
        about.repeat(manifest);
        about.line("Draws or runs", Integer.toString(manifest.runs()));
        about.software(manifest);
        about.inputs(manifest);
        about.contents(otherSheets);
        about.list("How it was done", story.method());
        about.grades();
        sheet.finish();
    }

    private void sure(String status, boolean isWarning) {
        sheet.row().text("How sure it is", Look.BOLD).text(status, isWarning ? Look.WARNING : Look.WRAPPED);
    }

    private void repeat(Manifest manifest) {
        line("To make it again", manifest.invocation().repeat());
        line("Seed", Long.toString(manifest.seed()));
    }

    private void grades() {
        line(
                "Grades of the record",
                "A: seed document, official document or established data set. B: secondary source. C: unsourced, or"
                        + " derived from an unsourced figure.");
    }

    private static String runs(Results results) {
        List<String> theses = results.theses().stream().map(Thesis::key).toList();
        return theses.size() == 1
                ? results.draws() + " under the thesis " + theses.get(0)
                : results.draws() + " under each of " + theses.size() + " theses: " + String.join(", ", theses);
    }

    private void scenarios(Results results) {
        String label = "Scenarios";
        for (EnsembleResult ensemble : results.shown()) {
            line(label, ensemble.scenarioId() + ": " + ensemble.title());
            label = "";
        }
    }

    private void software(Manifest manifest) {
        String revision = manifest.software().revision();
        String known = revision.isEmpty() ? "" : ", revision " + revision;
        line("Version", "Fukabun " + manifest.software().version() + known);
        line("Java", manifest.software().java());
        line("Started", manifest.timing().started().toString());
    }

    private void inputs(Manifest manifest) {
        line("Digest of all inputs", manifest.inputDigest());
        for (Manifest.Input input : manifest.inputs()) {
            line("  " + input.role(), input.id() + "  (SHA-256 " + input.sha256() + ")");
        }
    }

    private void contents(List<String> otherSheets) {
        String label = "Sheets";
        for (String name : otherSheets) {
            sheet.row().text(label, Look.BOLD).linkInside(name, "'" + name + "'!A1");
            label = "";
        }
    }

    private void list(String label, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            line(i == 0 ? label : "", texts.get(i));
        }
    }

    private void line(String label, String text) {
        sheet.row().text(label, Look.BOLD).text(text, Look.WRAPPED);
    }
}
