package fukabun.app.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a table must look like.
 *
 * @param file name
 * @param columns every column; their order in the file is free
 * @param columnNames their headings
 * @param key columns that, together with the source, name one row
 * @param time the key column that orders a series, or empty; a series is the key less this column
 * @param values number columns of which a row must fill at least one
 * @param marker the column whose word may say that a row holds no number or no date, or empty
 * @param wordsOnly words of the marker for rows without a number (a one that flags an event is allowed)
 * @param undated words of the marker for rows without a date
 */
record TableSpec(
        String file,
        List<Column> columns,
        List<String> columnNames,
        List<String> key,
        String time,
        List<String> values,
        String marker,
        Set<String> wordsOnly,
        Set<String> undated) {

    static final String SOURCE = "source_id";
    static final String GRADE = "grade";
    static final String NOTE = "note";
    static final String USE = "use";

    static Builder table(String file) {
        return new Builder(file);
    }

    boolean has(String column) {
        return columnNames.contains(column);
    }

    /** Collects the columns in the order in which they are written in {@link Tables}. */
    static final class Builder {
        private final String file;
        private final List<Column> columns = new ArrayList<>();
        private final List<String> values = new ArrayList<>();
        private List<String> key = List.of();
        private String time = "";
        private String marker = "";
        private Set<String> wordsOnly = Set.of();
        private Set<String> undated = Set.of();

        private Builder(String file) {
            this.file = file;
        }

        /** A year that orders the series. */
        Builder year(String name) {
            time = name;
            return column(name, true, CellRule.year());
        }

        /** A date that orders the series. */
        Builder date(String name) {
            time = name;
            return column(name, true, CellRule.date());
        }

        /** A month that orders the series. */
        Builder month(String name) {
            time = name;
            return column(name, true, CellRule.month());
        }

        /** A year beside the one that orders the series. */
        Builder otherYear(String name) {
            return column(name, true, CellRule.year());
        }

        /** A date beside the one that orders the series. */
        Builder otherDate(String name) {
            return column(name, true, CellRule.date());
        }

        Builder optionalDate(String name) {
            return column(name, false, CellRule.date());
        }

        Builder text(String... names) {
            return each(true, CellRule.text(), names);
        }

        Builder optionalText(String... names) {
            return each(false, CellRule.text(), names);
        }

        /** A number in every row. */
        Builder number(String... names) {
            return each(true, CellRule.number(), names);
        }

        Builder numberBetween(String name, double low, double high) {
            return column(name, true, CellRule.numberBetween(low, high));
        }

        Builder optionalNumber(String... names) {
            return each(false, CellRule.number(), names);
        }

        /** Numbers of which each row must fill at least one, unless its marker says that it holds only words. */
        Builder values(String... names) {
            values.addAll(List.of(names));
            return optionalNumber(names);
        }

        Builder word(String name, String... allowed) {
            return column(name, true, CellRule.oneOf("word", List.of(allowed)));
        }

        Builder unit(String... allowed) {
            return unitIn("unit", allowed);
        }

        Builder unitIn(String name, String... allowed) {
            return column(name, true, CellRule.oneOf("unit", List.of(allowed)));
        }

        /** Rows whose {@code column} holds one of {@code words} have no number. */
        Builder wordsOnly(String column, String... words) {
            marker = column;
            wordsOnly = Set.of(words);
            return this;
        }

        /** Rows whose {@code column} holds one of {@code words} have no date; the column must be the marker's. */
        Builder undated(String column, String... words) {
            marker = column;
            undated = Set.of(words);
            columns.replaceAll(c -> c.name().equals(time) ? new Column(time, false, c.rule()) : c);
            return this;
        }

        /** The mark of the row that wins where sources of one grade give the same figure. */
        Builder use() {
            return column(USE, false, CellRule.oneOf("mark", List.of("yes")));
        }

        /** Source, grade and note. */
        Builder cited() {
            return text(SOURCE).column(GRADE, true, CellRule.grade()).optionalText(NOTE);
        }

        TableSpec key(String... names) {
            key = List.of(names);
            String ordering = key.contains(time) ? time : "";
            List<String> headings = columns.stream().map(Column::name).toList();
            return new TableSpec(
                    file,
                    List.copyOf(columns),
                    headings,
                    key,
                    ordering,
                    List.copyOf(values),
                    marker,
                    wordsOnly,
                    undated);
        }

        private Builder each(boolean required, CellRule rule, String... names) {
            for (String name : names) {
                column(name, required, rule);
            }
            return this;
        }

        private Builder column(String name, boolean required, CellRule rule) {
            columns.add(new Column(name, required, rule));
            return this;
        }
    }
}
