package fukabun.app.cli.rerun;

import fukabun.app.cli.job.Session;
import fukabun.app.cli.job.Version;
import fukabun.app.cli.terminal.ExitCode;
import fukabun.app.cli.terminal.JsonText;
import fukabun.app.cli.terminal.Layout;
import fukabun.app.files.InputDigest;
import fukabun.app.files.Words;
import fukabun.app.output.Manifest;
import fukabun.app.result.StoredManifest;
import fukabun.app.result.TableComparison.Difference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Says what came out of a repeated run, and gives the exit code. */
final class RerunReport {
    /**
     * An input that is not what it was.
     *
     * @param role data, scenario, study, priors or program
     * @param id which of them
     * @param before digest or version of then
     * @param now digest or version of now
     */
    record Change(String role, String id, String before, String now) {}

    private static final int SHOWN_DIGITS = 12;

    private final Session session;
    private final StoredManifest stored;

    RerunReport(Session session, StoredManifest stored) {
        this.session = session;
        this.stored = stored;
    }

    int identical(List<String> tables) {
        session.progress().end();
        List<String> hints = new ArrayList<>();
        addOtherSoftware(hints);
        if (session.json()) {
            Map<String, Object> content = content("identical", tables);
            content.put("hints", hints);
            session.out().println(JsonText.of(content));
            return ExitCode.DONE;
        }
        session.out().println(session.ink().bold("identical"));
        session.out()
                .println(Layout.paragraph("Run again, " + count(tables.size(), "table")
                        + " came out the same, byte for byte: " + String.join(", ", tables) + "."));
        hints.forEach(hint -> session.out().println(Layout.paragraph(hint)));
        return ExitCode.DONE;
    }

    /** The inputs are others, so that nothing was run. */
    int changed(List<Change> changes) {
        session.progress().end();
        if (session.json()) {
            Map<String, Object> content = content("inputs differ", List.of());
            content.put("changes", changes.stream().map(RerunReport::content).toList());
            session.out().println(JsonText.of(content));
            return ExitCode.DIFFERS;
        }
        session.out().println(session.ink().bold("different") + ": the inputs have changed; nothing was run");
        for (Change change : changes) {
            String what = change.role().equals(change.id()) ? change.role() : change.role() + " " + change.id();
            String of = change.role().equals("program") ? "" : "digest ";
            session.out().println("  " + what + ": " + of + change.before() + " then, " + change.now() + " now");
        }
        return ExitCode.DIFFERS;
    }

    int different(List<String> tables, List<Difference> differences) throws IOException {
        session.progress().end();
        List<String> hints = hints(differences);
        if (session.json()) {
            Map<String, Object> content = content("different", tables);
            content.put(
                    "differences",
                    differences.stream().map(RerunReport::content).toList());
            content.put("hints", hints);
            session.out().println(JsonText.of(content));
            return ExitCode.DIFFERS;
        }
        Difference first = differences.get(0);
        String line = first.line() == 0 ? "" : ":" + first.line();
        String column = first.column().isEmpty() ? "" : " column " + first.column() + ":";
        session.out()
                .println(session.ink().bold("different") + ": " + first.table() + line + ":" + column + " "
                        + shown(first.before()) + " in " + stored.folder() + ", " + shown(first.after())
                        + " when run again");
        if (differences.size() > 1) {
            List<String> others =
                    differences.stream().skip(1).map(Difference::table).toList();
            session.out().println(Layout.paragraph("Different too: " + String.join(", ", others) + "."));
        }
        hints.forEach(hint -> session.out().println(Layout.paragraph(hint)));
        return ExitCode.DIFFERS;
    }

    /** What may explain a difference although the inputs are the same. */
    private List<String> hints(List<Difference> differences) throws IOException {
        List<String> hints = new ArrayList<>();
        List<String> touched = new ArrayList<>();
        for (Difference difference : differences) {
            Path file = stored.folder().resolve(difference.table());
            String digest = stored.digests().get(difference.table());
            if (digest != null && Files.exists(file) && !digest.equals(InputDigest.ofFile(file))) {
                touched.add(difference.table());
            }
        }
        if (!touched.isEmpty()) {
            hints.add(
                    "Changed since it was written, by its digest in the manifest: " + String.join(", ", touched) + ".");
        }
        addOtherSoftware(hints);
        return hints;
    }

    /** What the program was and is, where that is not the same; a manifest of an older version tells of no code. */
    private void addOtherSoftware(List<String> hints) {
        Manifest.Software then = stored.software();
        Manifest.Software now = Version.software(session.home());
        addUnlessSame(hints, "revision", then.revision(), now.revision());
        if (!then.code().isEmpty()) {
            addUnlessSame(hints, "code", shortened(then.code()), shortened(now.code()));
        }
        addUnlessSame(hints, "Java", then.java(), now.java());
    }

    private static String shortened(String digest) {
        return digest.substring(0, Math.min(SHOWN_DIGITS, digest.length()));
    }

    private static void addUnlessSame(List<String> hints, String what, String before, String now) {
        if (!before.equals(now)) {
            hints.add("Another " + what + ": " + shown(before) + " then, " + shown(now) + " now.");
        }
    }

    private Map<String, Object> content(String outcome, List<String> tables) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("identical", outcome.equals("identical"));
        content.put("outcome", outcome);
        content.put("folder", stored.folder().toString());
        content.put("tables", tables);
        return content;
    }

    private static Map<String, Object> content(Change change) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("role", change.role());
        content.put("id", change.id());
        content.put("before", change.before());
        content.put("now", change.now());
        return content;
    }

    private static Map<String, Object> content(Difference difference) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("table", difference.table());
        content.put("line", difference.line());
        content.put("column", difference.column());
        content.put("before", difference.before());
        content.put("after", difference.after());
        return content;
    }

    private static String shown(String cell) {
        return cell.isEmpty() ? "nothing" : Words.shown(cell, false);
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
