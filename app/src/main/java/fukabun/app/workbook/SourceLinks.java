package fukabun.app.workbook;

import fukabun.app.data.Source;
import fukabun.app.output.Evidence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where each source stands on the sheet of sources. */
final class SourceLinks {
    static final String SHEET = "Sources";

    private static final int FIRST_ROW = 2;

    private final Map<String, Integer> rows = new HashMap<>();

    SourceLinks(List<Source> cited) {
        for (int i = 0; i < cited.size(); i++) {
            rows.put(cited.get(i).id(), FIRST_ROW + i);
        }
    }

    /** Writes a source cell; where it names several sources, the link leads to the first. */
    void write(SheetWriter sheet, String sourceId) {
        String first = Evidence.idsOf(sourceId).get(0);
        sheet.linkInside(sourceId, SHEET + "!A" + rows.get(first));
    }
}
