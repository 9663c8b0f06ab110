package fukabun.app.cli;

import fukabun.app.exchange.ParquetFile;
import fukabun.app.output.AnalysisWriter;
import fukabun.app.output.AnalysisWriter.Extra;
import fukabun.app.output.Format;
import fukabun.app.output.Manifest;
import fukabun.app.output.OutputTable;
import fukabun.app.output.TableJson;
import fukabun.app.workbook.AnalysisWorkbook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** The result folder of an analysis: its tables as CSV always, and in the other formats that the user asks for. */
final class AnalysisFolder {
    private final Job job;
    private final Set<Format> formats;

    AnalysisFolder(Job job) {
        this.job = job;
        this.formats = job.options().formats();
    }

    /** Writes tables, what describes them, something else, and the manifest; returns the folder. */
    Path write(Manifest manifest, String title, List<OutputTable> tables, Extra extra) {
        job.session().progress().say("writing results");
        return AnalysisWriter.write(job.options().out(job.session().home()), manifest, title, tables, folder -> {
            for (OutputTable table : tables) {
                write(table, folder);
            }
            if (formats.contains(Format.XLSX)) {
                AnalysisWorkbook.write(manifest, title, tables, job.workspace().data().sources(), folder);
            }
            extra.write(folder);
        });
    }

    private void write(OutputTable table, Path folder) throws IOException {
        if (formats.contains(Format.PARQUET)) {
            ParquetFile.write(table, folder);
        }
        if (formats.contains(Format.JSON)) {
            TableJson.write(table, folder);
        }
    }
}
