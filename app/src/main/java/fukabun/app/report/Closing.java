package fukabun.app.report;

import fukabun.app.data.Source;
import fukabun.app.output.Manifest;
import java.util.List;

/** What every page ends with: sources, how to cite, how to repeat. */
final class Closing {
    private Closing() {}

    static void sources(Html page, List<Source> cited) {
        page.section("sources", "Sources");
        page.raw("<ul class=\"sources\">");
        for (Source source : cited) {
            String citation = source.citation().isEmpty() ? "not in data/sources.csv" : source.citation();
            String where = source.url().startsWith("http")
                    ? " <a href=\"" + Html.escaped(source.url()) + "\">" + Html.escaped(source.url()) + "</a>"
                    : source.url().isEmpty() ? "" : " (" + Html.escaped(source.url()) + ")";
            page.raw("<li id=\"source-" + Html.escaped(source.id()) + "\"><b>" + Html.escaped(source.id()) + "</b> "
                    + Html.escaped(citation) + "." + where + "</li>");
        }
        page.raw("</ul>").endSection();
    }

    static void citation(Html page, Manifest manifest) {
        Manifest.Software software = manifest.software();
        String revision = software.revision().isEmpty() ? "" : ", revision " + software.revision();
        page.section("cite", "How to cite");
        page.put(
                "p",
                "Fukabun maintainers. Fukabun: an agent-based simulation of the Soviet-Japanese energy trade, 1968–91"
                        + " (version " + software.version() + revision + "). Result “" + manifest.id() + "”, inputs "
                        + manifest.inputDigest().substring(0, 12) + ", seed " + manifest.seed() + ".");
        page.endSection();
        page.section("repeat", "How to repeat it");
        page.put("p", "This command makes the same tables, byte for byte:");
        page.raw("<pre><code>" + Html.escaped(manifest.invocation().repeat()) + "</code></pre>");
        page.put(
                "p",
                "Or: ./fukabun rerun with the manifest.json of this folder, which also names every input with its"
                        + " digest. Java " + software.java() + ".");
        page.endSection();
    }
}
