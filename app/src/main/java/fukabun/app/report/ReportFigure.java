package fukabun.app.report;

import fukabun.base.Check;

/**
 * A figure on its way into the page.
 *
 * @param name unique on the page: the name of its file without ending
 * @param title its headline
 * @param description what it shows, in words, for those who cannot see it
 * @param svg an {@code svg} element
 */
public record ReportFigure(String name, String title, String description, String svg) {
    public ReportFigure {
        Check.notBlank("name", name);
        Check.notBlank("title", title);
        Check.notBlank("description", description);
        Check.that(
                svg.startsWith("<svg "), "a figure must be an svg element but begins with " + svg.split("\\s", 2)[0]);
    }

    /** The picture with marks of its own, for two pictures on one page must not share any. */
    String inline() {
        return svg.replace("id=\"clip", "id=\"" + name + "-clip").replace("url(#clip", "url(#" + name + "-clip");
    }
}
