package fukabun.app.cli.terminal;

/** Text in columns and paragraphs, within {@value #WIDTH} columns. */
public final class Layout {
    static final int WIDTH = 100;

    private Layout() {}

    /** The text with spaces after it up to a width; a longer text is kept whole, with one space after it. */
    public static String left(String text, int width) {
        return text + " ".repeat(Math.max(1, width - text.length()));
    }

    /** The text with spaces before it up to a width; a longer text is kept whole, with one space before it. */
    public static String right(String text, int width) {
        return " ".repeat(Math.max(1, width - text.length())) + text;
    }

    /** A paragraph whose first line begins with {@code head} and whose other lines are indented as far. */
    public static String hanging(String head, String text) {
        String indent = " ".repeat(head.length());
        StringBuilder page = new StringBuilder(head);
        int column = head.length();
        boolean first = true;
        for (String word : text.strip().split("\\s+")) {
            if (!first && column + 1 + word.length() > WIDTH) {
                page.append('\n').append(indent).append(word);
                column = indent.length() + word.length();
            } else {
                page.append(first ? "" : " ").append(word);
                column += (first ? 0 : 1) + word.length();
            }
            first = false;
        }
        return page.toString();
    }

    public static String paragraph(String text) {
        return hanging("", text);
    }
}
