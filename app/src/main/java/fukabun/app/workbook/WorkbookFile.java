package fukabun.app.workbook;

import fukabun.app.output.Manifest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The file {@code workbook.xlsx}; the same workbook gives the same bytes. */
final class WorkbookFile {
    private WorkbookFile() {}

    /** The properties have the time of the run, not of the writing, so that the bytes depend on the result only. */
    static void write(XSSFWorkbook workbook, Manifest manifest, String title, String description, Path folder)
            throws IOException {
        CoreProperties properties = workbook.getProperties().getCoreProperties();
        Optional<Date> started = Optional.of(Date.from(manifest.timing().started()));
        properties.setTitle(title);
        properties.setDescription(description);
        properties.setCreator("Fukabun " + manifest.software().version());
        properties.setCreated(started);
        properties.setModified(started);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        StableZip.write(bytes.toByteArray(), folder.resolve("workbook.xlsx"));
    }
}
