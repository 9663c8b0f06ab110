package fukabun.app.cli.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private static final long SECOND = 1_000_000_000L;

    private final StringWriter err = new StringWriter();
    private long now;

    // 20 of 100 runs in 10 s are 2 a second, so the other 80 take 40 s.
    @Test
    void withoutATerminalThereIsAPlainLineEveryTenSeconds() {
        Progress progress = progress(Progress.Style.LINES);
        progress.begin(100);
        step(progress, 19);
        assertEquals("", err.toString());
        now += 10 * SECOND;
        progress.step();
        step(progress, 5);
        progress.end();
        assertEquals("fukabun: 20 of 100 runs (20 %), 2 a second, 40 s left" + System.lineSeparator(), err.toString());
    }

    @Test
    void onATerminalThereIsABarThatIsTakenAway() {
        Progress progress = progress(Progress.Style.BAR);
        progress.begin(4);
        now += SECOND;
        progress.step();
        String bar = "\r[######------------------] 1 of 4 runs (25 %), 1 a second, 3 s left";
        assertTrue(err.toString().startsWith(bar), err.toString());
        progress.end();
        assertTrue(err.toString().endsWith("\r"), err.toString());
        assertEquals(-1, err.toString().indexOf('\n'));
    }

    @Test
    void quietSaysNothing() {
        Progress progress = progress(Progress.Style.NONE);
        progress.say("reading");
        progress.begin(1);
        now += 100 * SECOND;
        progress.step();
        progress.end();
        assertEquals("", err.toString());
    }

    private Progress progress(Progress.Style style) {
        return new Progress(new PrintWriter(err, true), () -> style, () -> now);
    }

    private static void step(Progress progress, int times) {
        for (int i = 0; i < times; i++) {
            progress.step();
        }
    }
}
