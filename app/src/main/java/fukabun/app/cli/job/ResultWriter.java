package fukabun.app.cli.job;

import fukabun.app.exchange.IamcTable;
import fukabun.app.exchange.ParquetFile;
import fukabun.app.files.ResultFolder;
import fukabun.app.files.SurroundingsException;
import fukabun.app.output.ClaimsJson;
import fukabun.app.output.Csv;
import fukabun.app.output.DataPackage;
import fukabun.app.output.Format;
import fukabun.app.output.Manifest;
import fukabun.app.output.ManifestFile;
import fukabun.app.output.OutputTable;
import fukabun.app.output.Results;
import fukabun.app.output.TableJson;
import fukabun.app.output.Tables;
import fukabun.app.report.Report;
import fukabun.app.report.ReportFigure;
import fukabun.app.workbook.ResultWorkbook;
import fukabun.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Writes what a command found out into its result folder, whole or not at all. */
public final class ResultWriter {
    private static final Set<String> JSON_TABLES = Set.of("annual", "differences");

    private static final Set<Format> PICTURES = Set.of(Format.PNG, Format.SVG, Format.HTML);

    private final Path parent;
    private final Set<Format> formats;
    private final List<Scenario> scenarios;
    private final List<NamedFigure> further;

    /**
     * @param parent folder of all results
     * @param formats what to write; the manifest is written always
     */
    public ResultWriter(Path parent, Set<Format> formats) {
        this(parent, formats, List.of(), List.of());
    }

    /**
     * @param parent folder of all results
     * @param formats what to write; the manifest is written always
     * @param scenarios of the results, whose events are drawn
     * @param further figures of the command's own
     */
    public ResultWriter(Path parent, Set<Format> formats, List<Scenario> scenarios, List<NamedFigure> further) {
        this.scenarios = List.copyOf(scenarios);
        this.further = List.copyOf(further);
        this.parent = parent;
        this.formats = Set.copyOf(formats);
    }

    /**
     * Writes the folder and returns its place. Throws {@link fukabun.app.files.SurroundingsException} when the file
     * system refuses; then nothing of it stays behind, and a result that was there before stays as it was.
     */
    public Path write(Manifest manifest, Results results) {
        return ResultFolder.write(
                parent, manifest.id(), manifest.inputDigest(), folder -> fill(folder, manifest, results));
    }

    private void fill(Path folder, Manifest manifest, Results results) throws IOException {
        List<OutputTable> tables = Tables.of(results);
        List<OutputTable> written = new ArrayList<>(formats.contains(Format.CSV) ? tables : List.of());
        if (formats.contains(Format.IAMC)) {
            written.add(IamcTable.of(results, manifest.software().version()));
        }
        List<OutputTable> columnar = formats.contains(Format.PARQUET) ? tables : List.of();
        for (OutputTable table : written) {
            Csv.write(table, folder);
        }
        for (OutputTable table : columnar) {
            ParquetFile.write(table, folder);
        }
        if (!written.isEmpty() || !columnar.isEmpty()) {
            DataPackage.write(manifest.id(), results.title(), written, columnar, folder);
        }
        if (!results.claims().isEmpty() && (formats.contains(Format.CSV) || formats.contains(Format.JSON))) {
            ClaimsJson.write(results.claims(), results.strength(), folder);
        }
        if (formats.contains(Format.JSON)) {
            writeJson(folder, tables);
        }
        if (formats.contains(Format.XLSX)) {
            writeWorkbook(folder, manifest, results);
        }
        if (PICTURES.stream().anyMatch(formats::contains)) {
            writeFigures(folder, manifest, results);
        }
        ManifestFile.write(manifest, folder);
    }

    /** A library that is interrupted while it starts fails with an error of its own, which is no fault of ours. */
    private static void writeWorkbook(Path folder, Manifest manifest, Results results) throws IOException {
        try {
            ResultWorkbook.write(manifest, results, folder);
        } catch (LinkageError e) {
            ResultFolder.stopIfInterrupted();
            throw e;
        }
    }

    /** Pictures and the page that shows them. Where Java finds no fonts to draw with, it fails with an error of its own. */
    private void writeFigures(Path folder, Manifest manifest, Results results) throws IOException {
        try {
            Path charts = folder.resolve("charts");
            if (formats.contains(Format.PNG) || formats.contains(Format.SVG)) {
                Files.createDirectory(charts);
            }
            List<ReportFigure> figures = new ResultCharts(manifest, results, scenarios, further).write(charts, formats);
            if (formats.contains(Format.HTML)) {
                Report.write(manifest, results, figures, folder);
            }
        } catch (LinkageError | InternalError e) {
            ResultFolder.stopIfInterrupted();
            throw new SurroundingsException(
                    "pictures cannot be drawn, for Java finds no fonts here (" + e.getMessage()
                            + "). Maybe install fontconfig and a font, or leave png, svg and html out of --format.",
                    e);
        }
    }

    private static void writeJson(Path folder, List<OutputTable> tables) throws IOException {
        for (OutputTable table : tables) {
            if (JSON_TABLES.contains(table.name())) {
                TableJson.write(table, folder);
            }
        }
    }
}
