package fukabun.app.workbook;

import fukabun.app.data.Source;
import fukabun.app.output.Evidence;
import fukabun.app.output.SourcedFigure;
import fukabun.app.workbook.SheetWriter.Column;
import fukabun.app.workbook.Styles.Look;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;

/** Every source that the result stands on; and on a sheet of their own every figure, with its grade and source. */
final class SourcesSheet {
    static final String FIGURES = "Figures";

    private static final List<Column> SOURCE_COLUMNS =
            List.of(new Column("Source", 22), new Column("Citation", 90), new Column("Where", 70));

    private static final List<Column> FIGURE_COLUMNS = List.of(
            new Column("Table", 24),
            new Column("Line", 7),
            new Column("Figure", 52),
            new Column("Value", 16),
            new Column("Unit", 14),
            new Column("Grade", 8),
            new Column("Source", 22),
            new Column("Note", 70));

    private SourcesSheet() {}

    static void write(SheetWriter sheet, List<Source> cited) {
        sheet.headings(SOURCE_COLUMNS);
        for (Source source : cited) {
            String citation = source.citation().isEmpty() ? "(not in data/sources.csv)" : source.citation();
            sheet.row().text(source.id(), Look.BOLD).text(citation, Look.WRAPPED);
            where(sheet, source.url());
        }
        sheet.finish();
    }

    static void writeFigures(SheetWriter sheet, Evidence evidence, SourceLinks links) {
        sheet.headings(FIGURE_COLUMNS);
        for (SourcedFigure figure : evidence.figures()) {
            sheet.row().text(figure.table()).number(figure.line() == 0 ? Double.NaN : figure.line(), Look.YEAR);
            sheet.text(figure.what(), Look.WRAPPED)
                    .number(figure.value(), Look.PLAIN)
                    .text(figure.unit());
            sheet.text(figure.grade().name(), Look.CENTRED);
            links.write(sheet, figure.sourceId());
            sheet.text(figure.note(), Look.WRAPPED);
        }
        sheet.finish();
    }

    private static void where(SheetWriter sheet, String url) {
        if (isLink(url)) {
            sheet.linkOutside(url, url);
        } else {
            sheet.text(url, Look.WRAPPED);
        }
    }

    /** Excel repairs a workbook, with a warning, whose link is not a proper address. */
    private static boolean isLink(String url) {
        try {
            return url.startsWith("http") && new URI(url).getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
