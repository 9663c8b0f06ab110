package fukabun.app.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fukabun.evidence.EvidenceRow;
import fukabun.evidence.Interval;
import fukabun.record.Grade;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceTableTest {
    @Test
    void aRowIsWrittenWithItsIntervalMethodGradeAndSource(@TempDir Path folder) throws IOException {
        EvidenceRow row = new EvidenceRow(
                "pooled",
                "All",
                "settled or shelved",
                "-5..-1 to +1..+5",
                new Interval(0.25, -0.5, 1.0),
                0.9,
                Double.NaN,
                "by hand, once",
                Grade.B,
                "COWT4");
        Csv.write(EvidenceTable.of(List.of(row)), folder);
        assertEquals(
                "group,case,kind,window,effect,low,high,level,p_value,method,grade,source_id\n"
                        + "pooled,All,settled or shelved,-5..-1 to +1..+5,0.25,-0.5,1,0.9,,\"by hand, once\",B,COWT4\n",
                Files.readString(folder.resolve("evidence.csv")));
    }
}
