package fukabun.app.output;

import fukabun.app.data.Source;
import fukabun.record.Grade;
import fukabun.record.HistoricalRecord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What the result stands on.
 *
 * @param record what it is compared with
 * @param sources rows of data/sources.csv
 * @param figures that entered the result
 * @param weak everything of grade C on which it leans
 */
public record Evidence(
        HistoricalRecord record, List<Source> sources, List<SourcedFigure> figures, List<WeakFigure> weak) {
    public Evidence {
        Objects.requireNonNull(record);
        sources = List.copyOf(sources);
        figures = List.copyOf(figures);
        weak = List.copyOf(weak);
    }

    /** Where nothing but the figures can be weak. */
    public Evidence(HistoricalRecord record, List<Source> sources, List<SourcedFigure> figures) {
        this(record, sources, figures, weakOf(figures));
    }

    /** The figures of grade C. */
    public static List<WeakFigure> weakOf(List<SourcedFigure> figures) {
        return figures.stream()
                .filter(figure -> figure.grade() == Grade.C)
                .map(figure -> new WeakFigure(WeakFigure.Kind.FIGURE, figure.table(), figure.what(), figure.sourceId()))
                .toList();
    }

    /** The sources that figures or record cite, in the order of {@code sources}; one unknown has no citation. */
    public List<Source> cited() {
        Set<String> ids = new LinkedHashSet<>();
        figures.forEach(figure -> ids.addAll(idsOf(figure.sourceId())));
        record.observations().forEach(observation -> ids.addAll(idsOf(observation.sourceId())));
        List<Source> cited = new ArrayList<>();
        for (Source source : sources) {
            if (ids.remove(source.id())) {
                cited.add(source);
            }
        }
        ids.forEach(id -> cited.add(new Source(id, "", "")));
        return cited;
    }

    /** The single ids in a cell that joins several by {@code ;} or {@code +}. */
    public static List<String> idsOf(String sourceId) {
        return Arrays.stream(sourceId.split("[;+]"))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .toList();
    }
}
