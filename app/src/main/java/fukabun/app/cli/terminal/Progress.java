package fukabun.app.cli.terminal;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * How far the runs are: on a terminal a bar with rate and time left, otherwise a plain line every ten seconds, or
 * nothing at all. Steps may come from many threads.
 */
public final class Progress {
    /** How progress is shown. */
    public enum Style {
        BAR,
        LINES,
        NONE
    }

    private static final long SECOND = 1_000_000_000L;
    private static final long BETWEEN_BARS = SECOND / 5;
    private static final long BETWEEN_LINES = 10 * SECOND;
    private static final int BAR_WIDTH = 24;
    private static final int LINE_WIDTH = 90;

    private final PrintWriter err;
    private final Supplier<Style> style;
    private final LongSupplier nanoseconds;
    private long total;
    private long done;
    private long start;
    private long lastShown;
    private boolean shown;

    /**
     * @param style asked anew each time, for it is not known before the options are read
     * @param nanoseconds a clock with any origin
     */
    public Progress(PrintWriter err, Supplier<Style> style, LongSupplier nanoseconds) {
        this.err = err;
        this.style = style;
        this.nanoseconds = nanoseconds;
    }

    /** Says what is being done, in one line; on a terminal too, and before it is done. */
    public synchronized void say(String what) {
        erase();
        if (style.get() != Style.NONE) {
            err.println("fukabun: " + what);
        }
    }

    /** Says what a user must know, in one line, even where no progress is shown. */
    public synchronized void warn(String what) {
        erase();
        err.println("fukabun: warning: " + what);
    }

    /** Starts to count towards {@code total} runs. */
    public synchronized void begin(long total) {
        this.total = total;
        done = 0;
        start = nanoseconds.getAsLong();
        lastShown = start;
    }

    /** One run more. */
    public synchronized void step() {
        done++;
        long now = nanoseconds.getAsLong();
        if (style.get() == Style.BAR && now - lastShown >= BETWEEN_BARS) {
            err.print("\r" + padded(bar(now)));
            err.flush();
            shown = true;
            lastShown = now;
        } else if (style.get() == Style.LINES && now - lastShown >= BETWEEN_LINES) {
            err.println("fukabun: " + line(now));
            lastShown = now;
        }
    }

    /** Takes the bar away. */
    public synchronized void end() {
        erase();
    }

    private void erase() {
        if (shown) {
            err.print("\r" + padded("") + "\r");
            err.flush();
            shown = false;
        }
    }

    private String bar(long now) {
        int full = (int) (BAR_WIDTH * share());
        return "[" + "#".repeat(full) + "-".repeat(BAR_WIDTH - full) + "] " + line(now);
    }

    private String line(long now) {
        double seconds = Math.max(1e-9, (double) (now - start) / SECOND);
        double rate = done / seconds;
        return String.format(
                Locale.ROOT,
                "%,d of %,d runs (%.0f %%), %,.0f a second, %s left",
                done,
                Math.max(done, total),
                100.0 * share(),
                rate,
                duration(Math.max(0, total - done) / rate));
    }

    private double share() {
        return total <= done ? 1.0 : (double) done / total;
    }

    private static String duration(double seconds) {
        long whole = Math.round(seconds);
        return whole < 60 ? whole + " s" : whole / 60 + " min " + whole % 60 + " s";
    }

    private static String padded(String text) {
        return text + " ".repeat(Math.max(0, LINE_WIDTH - text.length()));
    }
}
