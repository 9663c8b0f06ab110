package fukabun.app.workbook;

import fukabun.app.data.Source;
import fukabun.app.output.Evidence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    /** Writes a source cell; where it names several sources, the link leads to the first that the sheet has. */
    void write(SheetWriter sheet, String sourceId) {
        Optional<Integer> row = Evidence.idsOf(sourceId).stream()
                .filter(rows::containsKey)
                .findFirst()
                .map(rows::get);
        if (row.isPresent()) {
            sheet.linkInside(sourceId, SHEET + "!A" + row.get());
        } else {
            sheet.text(sourceId);
        }
    }
}
