package fukabun.app.cli.terminal;

/** Colours for results, or none. Colour never carries a meaning that the words do not. */
public enum Ink {
    COLOR("\u001b[1m", "\u001b[2m", "\u001b[0m"),
    PLAIN("", "", "");

    private final String bold;
    private final String faint;
    private final String end;

    Ink(String bold, String faint, String end) {
        this.bold = bold;
        this.faint = faint;
        this.end = end;
    }

    /** For headings. */
    public String bold(String text) {
        return bold + text + end;
    }

    /** For what may be skipped. */
    public String faint(String text) {
        return faint + text + end;
    }
}
