package fukabun.app.output;

import fukabun.app.data.Source;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The columns of tables that hold ids of sources, and what they cite. */
public final class SourceColumns {
    private static final Set<String> NAMES = Set.of("source", "source_id", "record_source");

    private SourceColumns() {}

    /** Whether the cells of a column are ids of sources. */
    public static boolean has(Field field) {
        return NAMES.contains(field.name());
    }

    /** The sources that the tables name, in the order of the file; one that it does not have comes last. */
    public static List<Source> cited(List<OutputTable> tables, List<Source> sources) {
        Set<String> ids = new LinkedHashSet<>();
        for (OutputTable table : tables) {
            for (int i = 0; i < table.fields().size(); i++) {
                if (has(table.fields().get(i))) {
                    int column = i;
                    table.rows()
                            .forEach(row ->
                                    ids.addAll(Evidence.idsOf(row.get(column).toString())));
                }
            }
        }
        List<Source> cited = new ArrayList<>(
                sources.stream().filter(source -> ids.remove(source.id())).toList());
        ids.forEach(id -> cited.add(new Source(id, "", "")));
        return cited;
    }
}
