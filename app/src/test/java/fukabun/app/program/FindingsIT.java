package fukabun.app.program;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fukabun.app.MarkdownFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the study of the article at its full size and holds {@code docs/findings.md} to what comes out. With {@code
 * -Dfukabun.rewrite=true} the blocks between markers are first made anew; the page says how. With {@code
 * -Dfukabun.claim=FOLDER} and {@code -Dfukabun.attribute=FOLDER} results that are there already are taken instead.
 */
class FindingsIT {
    private static final MarkdownFile PAGE = MarkdownFile.inDocs("findings.md");

    /** Each command takes about a minute and a half on two idle cores; a busy machine is no reason to fail. */
    private static final long DEADLINE_SECONDS = 3600;

    @TempDir
    private static Path folder;

    private static FindingsBlocks made;

    @BeforeAll
    static void runTheStudy() throws IOException, InterruptedException {
        made = new FindingsBlocks(result("claim"), result("attribute"));
        if (Boolean.getBoolean("fukabun.rewrite")) {
            made.all().forEach(PAGE::replaceTable);
        }
    }

    @Test
    void everyBlockBetweenMarkersIsTheOneOfTheRun() {
        assertEquals(new ArrayList<>(made.all().keySet()), PAGE.tables());
        made.all()
                .forEach(
                        (name, block) -> assertEquals(
                                block,
                                PAGE.table(name),
                                "the block " + name + " differs from"
                                        + " the run. Maybe renew it with the command at the end of docs/findings.md, and read the page again"));
    }

    @Test
    void theVerdictsThatTheTextNamesAreThoseOfTheRun() {
        assertEquals(List.of(), VerdictProse.faults(PAGE.textAroundTables(), made.truths()));
    }

    private static Path result(String command) throws IOException, InterruptedException {
        String ready = System.getProperty("fukabun." + command);
        if (ready != null) {
            return Path.of(ready);
        }
        Program.Ended ended = Program.packaged()
                .start(
                        command,
                        "--format",
                        "csv",
                        "--quiet",
                        "--out",
                        folder.resolve(command).toString())
                .endWithin(DEADLINE_SECONDS);
        assertEquals(0, ended.code(), ended::toString);
        return ended.folder();
    }
}
