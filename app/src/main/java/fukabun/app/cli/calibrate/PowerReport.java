package fukabun.app.cli.calibrate;

import fukabun.app.cli.job.Session;
import fukabun.app.cli.terminal.Layout;
import fukabun.app.output.PowerTable;
import fukabun.study.ClaimSpec;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Says what the rule finds where the truth is known. */
final class PowerReport {
    private static final int LINKAGE_WIDTH = 16;
    private static final int WIDTH = 8;
    private static final List<String> FIRST =
            List.of("holds", "fails", "supp.", "supp.", "ref.", "ref.", "un-", "not", "as-", "oppo-");
    private static final List<String> SECOND =
            List.of("truly", "truly", "evid.", "before", "evid.", "before", "decided", "decided", "sumed", "site");

    private final Session session;
    private final PrintWriter out;

    PowerReport(Session session) {
        this.session = session;
        this.out = session.out();
    }

    /**
     * @param kept draws that each record keeps
     * @param draws of which it keeps them
     */
    void print(int kept, int draws, List<PowerTable.Line> lines) {
        out.println();
        out.println(session.ink().bold("The verdicts of the rule on these histories"));
        out.println(Layout.paragraph("The rule of the study, against the main prior and the reference, on the " + kept
                + " of " + draws
                + " draws that each record keeps, by how strong the linkage is in the history. Claims on"
                + " the average of many runs and on beliefs are left out. Supported and refuted are counted apart: by the"
                + " evidence, and as believed before. In the last column the opposite of the truth was said."));
        out.println();
        out.println(session.ink().faint(Layout.left("  linkage", LINKAGE_WIDTH) + cells(FIRST)));
        out.println(session.ink().faint(Layout.left("  in history", LINKAGE_WIDTH) + cells(SECOND)));
        ClaimSpec last = null;
        for (PowerTable.Line line : lines) {
            if (!line.claim().equals(last)) {
                out.println(line.claim().id());
                last = line.claim();
            }
            StringBuilder row =
                    new StringBuilder(Layout.left("  " + line.strength().words(), LINKAGE_WIDTH));
            row.append(cells(List.of(line.held(), line.failed())));
            row.append(cells(line.counts())).append(cells(List.of(line.opposite())));
            out.println(row);
        }
    }

    private static String cells(List<?> values) {
        StringBuilder cells = new StringBuilder();
        values.forEach(value -> cells.append(Layout.right(value.toString(), WIDTH)));
        return cells.toString();
    }

    static Map<String, Object> content(PowerTable.Line line) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("claim", line.claim().id());
        content.put("linkage", line.strength().words());
        content.put("histories", line.judgements().size());
        content.put("held", line.held());
        content.put("failed", line.failed());
        content.put("verdicts", line.named());
        content.put("opposite", line.opposite());
        return content;
    }
}
