package fukabun.app.cli.job;

import fukabun.app.chart.Drawing;
import fukabun.app.data.Source;
import fukabun.app.exchange.ParquetFile;
import fukabun.app.files.ResultFolder;
import fukabun.app.files.SurroundingsException;
import fukabun.app.output.Csv;
import fukabun.app.output.DataPackage;
import fukabun.app.output.Format;
import fukabun.app.output.Manifest;
import fukabun.app.output.ManifestFile;
import fukabun.app.output.OutputTable;
import fukabun.app.output.Story;
import fukabun.app.output.TableJson;
import fukabun.app.report.AnalysisReport;
import fukabun.app.report.ReportFigure;
import fukabun.app.workbook.AnalysisWorkbook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The result folder of an analysis: its tables as CSV always, and in the other formats that the user asks for; its
 * figures; a workbook and a page that tell what was asked, what came out and how to make it again.
 */
public final class AnalysisFolder {
    private static final Set<Format> PICTURES = Set.of(Format.PNG, Format.SVG, Format.HTML);

    private final Job job;
    private final Set<Format> formats;

    public AnalysisFolder(Job job) {
        this.job = job;
        this.formats = job.options().formats();
    }

    /** Something else that belongs into the folder. */
    @FunctionalInterface
    public interface Extra {
        void write(Path folder) throws IOException;
    }

    /** What came out, in tables, figures and words. */
    public record Content(Story story, List<OutputTable> tables, List<NamedFigure> figures) {
        public Content {
            tables = List.copyOf(tables);
            figures = List.copyOf(figures);
        }
    }

    /** Writes the folder, with something else that belongs into it, and returns it. */
    public Path write(Manifest manifest, Content content, Extra extra) {
        job.session().progress().say("writing results");
        if (formats.contains(Format.IAMC)) {
            job.session()
                    .progress()
                    .say("iamc is of yearly bands, which only run, compare and claim have; none is written");
        }
        Path parent = job.options().out(job.session().home());
        return ResultFolder.write(parent, manifest.id(), manifest.inputDigest(), folder -> {
            tables(content.tables(), folder);
            List<OutputTable> columnar = formats.contains(Format.PARQUET) ? content.tables() : List.of();
            DataPackage.write(manifest.id(), content.story().title(), content.tables(), columnar, folder);
            tell(manifest, content, folder);
            extra.write(folder);
            ManifestFile.write(manifest, folder);
        });
    }

    /** Every table as CSV, and as Parquet and JSON where asked for. */
    public void tables(List<OutputTable> tables, Path folder) throws IOException {
        for (OutputTable table : tables) {
            Csv.write(table, folder);
            if (formats.contains(Format.PARQUET)) {
                ParquetFile.write(table, folder);
            }
            if (formats.contains(Format.JSON)) {
                TableJson.write(table, folder);
            }
        }
    }

    /** Workbook, figures and page. */
    public void tell(Manifest manifest, Content content, Path folder) throws IOException {
        List<Source> sources = job.workspace().data().sources();
        if (formats.contains(Format.XLSX)) {
            AnalysisWorkbook.write(manifest, content.story(), content.tables(), sources, folder);
        }
        if (PICTURES.stream().noneMatch(formats::contains)) {
            return;
        }
        List<ReportFigure> figures = figures(content.figures(), folder.resolve("charts"));
        if (formats.contains(Format.HTML)) {
            AnalysisReport.write(manifest, content.story(), figures, content.tables(), sources, folder);
        }
    }

    /** Where Java finds no fonts to draw with, it fails with an error of its own. */
    private List<ReportFigure> figures(List<NamedFigure> figures, Path charts) throws IOException {
        try {
            boolean isFile = formats.contains(Format.PNG) || formats.contains(Format.SVG);
            if (isFile && !figures.isEmpty()) {
                Files.createDirectories(charts);
            }
            List<ReportFigure> drawn = new ArrayList<>();
            for (NamedFigure figure : figures) {
                ResultFolder.stopIfInterrupted();
                drawn.add(draw(figure, charts));
            }
            return drawn;
        } catch (LinkageError | InternalError e) {
            ResultFolder.stopIfInterrupted();
            throw new SurroundingsException(
                    "pictures cannot be drawn, for Java finds no fonts here (" + e.getMessage()
                            + "). Maybe install fontconfig and a font, or leave png, svg and html out of --format.",
                    e);
        }
    }

    private ReportFigure draw(NamedFigure figure, Path charts) throws IOException {
        Drawing drawing = figure.draw().get();
        if (formats.contains(Format.PNG)) {
            drawing.writePng(charts.resolve(figure.name() + ".png"));
        }
        if (formats.contains(Format.SVG)) {
            drawing.writeSvg(charts.resolve(figure.name() + ".svg"));
        }
        return new ReportFigure(figure.name(), drawing.title(), drawing.description(), drawing.svg());
    }
}
