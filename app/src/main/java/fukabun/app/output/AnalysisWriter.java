package fukabun.app.output;

import fukabun.app.files.ResultFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Writes the tables of an analysis into its result folder, whole or not at all. */
public final class AnalysisWriter {
    private AnalysisWriter() {}

    /** Something else that belongs into the folder, such as pictures. */
    @FunctionalInterface
    public interface Extra {
        void write(Path folder) throws IOException;
    }

    /**
     * Writes every table as CSV, what describes them, and the manifest; returns the folder.
     *
     * @param columnar the tables that {@code extra} writes as Parquet
     */
    public static Path write(
            Path parent,
            Manifest manifest,
            String title,
            List<OutputTable> tables,
            List<OutputTable> columnar,
            Extra extra) {
        return ResultFolder.write(parent, manifest.id(), manifest.inputDigest(), folder -> {
            for (OutputTable table : tables) {
                Csv.write(table, folder);
            }
            DataPackage.write(manifest.id(), title, tables, columnar, folder);
            extra.write(folder);
            ManifestFile.write(manifest, folder);
        });
    }
}
