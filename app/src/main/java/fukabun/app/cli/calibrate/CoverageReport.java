package fukabun.app.cli.calibrate;

import fukabun.app.cli.job.Session;
import fukabun.app.cli.terminal.JsonText;
import fukabun.app.cli.terminal.Layout;
import fukabun.app.output.CoverageTable;
import fukabun.app.output.CoverageTable.Histories;
import fukabun.app.output.PowerTable;
import fukabun.calibration.Coverage;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Says whether the intervals of a calibration may be trusted. */
public final class CoverageReport {
    private static final double PERCENT = 100.0;
    private static final int NAME_WIDTH = 36;
    private static final int CELL_WIDTH = 31;

    private final Session session;
    private final PrintWriter out;

    CoverageReport(Session session) {
        this.session = session;
        this.out = session.out();
    }

    /**
     * @param keptForVerdicts draws that each record keeps where the rule judges by them
     * @param verdicts what the rule said
     */
    void print(
            int draws,
            int seeds,
            int records,
            int keep,
            List<CoverageTable.Line> lines,
            int keptForVerdicts,
            List<PowerTable.Line> verdicts,
            Path folder) {
        List<CoverageTable.Line> shown =
                lines.stream().filter(line -> line.kept() == keep).toList();
        if (session.json()) {
            Map<String, Object> content = content(draws, seeds, records, keep, lines, folder);
            content.put("keptForVerdicts", keptForVerdicts);
            content.put("verdicts", verdicts.stream().map(PowerReport::content).toList());
            out.println(JsonText.of(content));
            return;
        }
        out.println(session.ink().bold("Coverage on synthetic records"));
        out.println(Layout.paragraph(String.format(
                Locale.ROOT,
                "%,d draws of the main prior, each judged on %d seeds. %d of them are taken for history in turn, with"
                        + " one run of their own as the record; of the others the %d nearest are kept (%.1f %%). Given"
                        + " is how often the middle half and the 90 %% interval of what is kept held the truth: once"
                        + " over any draws, once over those whose history is most like the real one.",
                draws,
                seeds,
                records,
                keep,
                PERCENT * keep / (draws - 1))));
        out.println();
        printTable(shown);
        out.println();
        out.println(Layout.paragraph(conclusion(shown)));
        printLimits(shown);
        new PowerReport(session).print(keptForVerdicts, draws, verdicts);
        out.println();
        out.println("Results in " + folder);
    }

    private void printTable(List<CoverageTable.Line> shown) {
        out.println(
                Layout.left("", NAME_WIDTH) + Layout.left(Histories.ANY.words(), CELL_WIDTH) + Histories.ALIKE.words());
        List<CoverageTable.Line> alike = of(shown, Histories.ALIKE);
        List<CoverageTable.Line> any = of(shown, Histories.ANY);
        for (int i = 0; i < any.size(); i++) {
            out.println(Layout.left(any.get(i).quantity(), NAME_WIDTH)
                    + Layout.left(cell(any.get(i)), CELL_WIDTH)
                    + cell(alike.get(i)));
        }
    }

    private void printLimits(List<CoverageTable.Line> shown) {
        Set<String> priors = of(shown, Histories.ALIKE).stream()
                .filter(line -> line.coverage().isThePriors())
                .map(CoverageTable.Line::quantity)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (!priors.isEmpty()) {
            out.println(Layout.paragraph("Records like the real one teach hardly anything of these, so that their"
                    + " intervals are the prior's and could not fail: " + String.join(", ", priors) + "."));
        }
        out.println(Layout.paragraph("So large a share keeps draws that a calibration in full would not, and makes"
                + " wider intervals. coverage.csv has the same with half and a quarter of the draws kept."));
    }

    /** Whether to stop. */
    public static String conclusion(List<CoverageTable.Line> shown) {
        Set<String> under = named(shown, Coverage.Finding.UNDER_COVERS);
        Set<String> over = named(shown, Coverage.Finding.OVER_COVERS);
        String wide = over.isEmpty() ? "" : " Too wide, which is no danger: " + String.join(", ", over) + ".";
        if (under.isEmpty()) {
            return "No interval holds the truth more rarely than it says, as far as so many records can tell." + wide;
        }
        return "UNDER-COVERAGE. The intervals of " + String.join(", ", under)
                + " hold the truth more rarely than they say. That is a stop: their verdicts are surer than they should"
                + " be, and no posterior made in this way should be installed before the cause is found." + wide;
    }

    private static Set<String> named(List<CoverageTable.Line> shown, Coverage.Finding finding) {
        return shown.stream()
                .filter(line -> line.coverage().finding() == finding)
                .map(CoverageTable.Line::quantity)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<CoverageTable.Line> of(List<CoverageTable.Line> lines, Histories histories) {
        return lines.stream().filter(line -> line.histories() == histories).toList();
    }

    private static String cell(CoverageTable.Line line) {
        Coverage coverage = line.coverage();
        return String.format(
                Locale.ROOT,
                "%3.0f %%  %3.0f %%  %s",
                PERCENT * coverage.half().covered(),
                PERCENT * coverage.nine().covered(),
                coverage.finding().words());
    }

    private static Map<String, Object> content(
            int draws, int seeds, int records, int keep, List<CoverageTable.Line> lines, Path folder) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("draws", draws);
        content.put("seedsPerDraw", seeds);
        content.put("records", records);
        content.put("kept", keep);
        content.put("coverage", lines.stream().map(CoverageReport::content).toList());
        content.put("folder", folder.toString());
        return content;
    }

    private static Map<String, Object> content(CoverageTable.Line line) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("histories", line.histories().words());
        content.put("kept", line.kept());
        content.put("quantity", line.quantity());
        content.put("covered50", line.coverage().half().covered());
        content.put("covered90", line.coverage().nine().covered());
        content.put("finding", line.coverage().finding().words());
        return content;
    }
}
