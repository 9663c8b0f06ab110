package fukabun.app.report;

import java.util.List;

/** Text of a page. Whatever comes from outside is escaped. */
final class Html {
    private final StringBuilder text = new StringBuilder();

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** Markup as it stands. */
    Html raw(String markup) {
        text.append(markup).append('\n');
        return this;
    }

    /** An element around plain words. */
    Html put(String element, String words) {
        String name = element.split(" ", 2)[0];
        return raw("<" + element + ">" + escaped(words) + "</" + name + ">");
    }

    /** A heading of a section that has a mark of its own, so that it can be linked to. */
    Html section(String mark, String heading) {
        return raw("<section aria-labelledby=\"" + mark + "\">").put("h2 id=\"" + mark + "\"", heading);
    }

    Html endSection() {
        return raw("</section>");
    }

    /** A list of plain sentences. */
    Html list(List<String> items) {
        raw("<ul>");
        items.forEach(item -> put("li", item));
        return raw("</ul>");
    }

    /**
     * A table that can be moved sideways where it is wider than the page.
     *
     * @param headings of the columns
     * @param rows the first cell names the row; a column of numbers is set to the right
     */
    Html table(String caption, List<String> headings, List<List<String>> rows) {
        raw("<div class=\"wide\" role=\"group\" tabindex=\"0\" aria-label=\"Table: " + escaped(caption) + "\">");
        raw("<table>").put("caption", caption).raw("<thead><tr>");
        for (int i = 0; i < headings.size(); i++) {
            put(isNumbers(rows, i) ? "th scope=\"col\" class=\"n\"" : "th scope=\"col\"", headings.get(i));
        }
        raw("</tr></thead>").raw("<tbody>");
        for (List<String> row : rows) {
            raw("<tr>").put("th scope=\"row\"", row.get(0));
            for (int i = 1; i < row.size(); i++) {
                put(isNumbers(rows, i) ? "td class=\"n\"" : "td", row.get(i));
            }
            raw("</tr>");
        }
        return raw("</tbody></table></div>");
    }

    private static boolean isNumbers(List<List<String>> rows, int column) {
        return rows.stream().allMatch(row -> row.get(column).matches("[-+−0-9–].*"));
    }

    Html figure(ReportFigure figure) {
        raw("<figure id=\"figure-" + escaped(figure.name()) + "\">");
        raw("<div class=\"wide\" role=\"group\" tabindex=\"0\" aria-label=\"Figure: " + escaped(figure.title())
                + "\">");
        raw(figure.inline()).raw("</div>");
        return put("figcaption", figure.description()).raw("</figure>");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
