package fukabun.app.result;

import fukabun.app.files.Fault;
import fukabun.app.files.ScenarioException;
import fukabun.app.files.Words;
import fukabun.app.output.DecisionTables;
import fukabun.app.output.Field;
import fukabun.app.output.OutputTable;
import fukabun.base.Month;
import fukabun.record.Decision;
import fukabun.record.Gate;
import fukabun.record.Happening;
import fukabun.record.Term;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * The decisions and the chronicle of one logged run, read back from {@code decisions.csv} and {@code chronicle.csv}.
 *
 * @param scenario its id
 * @param run its number
 * @param runs the logged runs of every scenario
 * @param decisions in their order
 * @param happenings in their order
 */
public record DecisionLog(
        String scenario,
        int run,
        Map<String, TreeSet<Integer>> runs,
        List<Decision> decisions,
        List<Happening> happenings) {
    /** The file that a result with logged decisions has. */
    public static final String DECISIONS = "decisions.csv";

    private static final String CHRONICLE = "chronicle.csv";

    // Columns of decisions.csv; the first three are also those of chronicle.csv.
    private static final int SCENARIO = 0;
    private static final int RUN = 1;
    private static final int MONTH = 2;
    private static final int AGENT = 3;
    private static final int SENTENCE = 3;
    private static final int SUBJECT = 4;
    private static final int NUMBER = 5;
    private static final int GATE = 7;
    private static final int GATE_NUMBER = 8;
    private static final int ONE_OF = 9;
    private static final int TERM = 12;
    private static final int VALUE = 13;

    /**
     * Reads one run.
     *
     * @param folder of the result
     * @param scenario its id, or none for the first
     * @param run its number
     * @throws ScenarioException where there is no such scenario or run, or a table is not as this program writes it
     * @throws UncheckedIOException where a file cannot be read
     */
    public static DecisionLog read(Path folder, Optional<String> scenario, int run) {
        Reader decisions = new Reader(folder.resolve(DECISIONS), DecisionTables.decisions(List.of()), scenario, run);
        List<CsvRows.Row> rows = decisions.read();
        decisions.checkChoice();
        Reader chronicle = new Reader(
                folder.resolve(CHRONICLE), DecisionTables.chronicle(List.of()), Optional.of(decisions.chosen()), run);
        List<Happening> happenings = new ArrayList<>();
        for (CsvRows.Row row : chronicle.read()) {
            String sentence = row.cells().get(SENTENCE);
            happenings.add(chronicle.built(row, () -> new Happening(chronicle.month(row), sentence)));
        }
        return new DecisionLog(decisions.chosen(), run, decisions.runs, decisions(decisions, rows), happenings);
    }

    private static List<Decision> decisions(Reader reader, List<CsvRows.Row> rows) {
        List<Decision> decisions = new ArrayList<>();
        for (int from = 0; from < rows.size(); ) {
            int to = endOf(rows, from, NUMBER + 1);
            CsvRows.Row first = rows.get(from);
            List<Gate> gates = gates(reader, rows.subList(from, to));
            String agent = first.cells().get(AGENT);
            String subject = first.cells().get(SUBJECT);
            decisions.add(reader.built(first, () -> new Decision(reader.month(first), agent, subject, gates)));
            from = to;
        }
        return decisions;
    }

    private static List<Gate> gates(Reader reader, List<CsvRows.Row> rows) {
        List<Gate> gates = new ArrayList<>();
        for (int from = 0; from < rows.size(); ) {
            int to = endOf(rows, from, GATE_NUMBER + 1);
            List<Term> terms = new ArrayList<>();
            for (CsvRows.Row row : rows.subList(from, to)) {
                if (!row.cells().get(TERM).isEmpty()) {
                    terms.add(new Term(row.cells().get(TERM), reader.value(row)));
                }
            }
            CsvRows.Row first = rows.get(from);
            gates.add(reader.built(
                    first, () -> new Gate(first.cells().get(GATE), first.cells().get(ONE_OF), terms)));
            from = to;
        }
        return gates;
    }

    /** The first row after {@code from} that differs from it in one of the first columns. */
    private static int endOf(List<CsvRows.Row> rows, int from, int columns) {
        List<String> key = rows.get(from).cells().subList(0, columns);
        int to = from + 1;
        while (to < rows.size() && rows.get(to).cells().subList(0, columns).equals(key)) {
            to++;
        }
        return to;
    }

    /** Reads one file and keeps the rows of one run. */
    private static final class Reader {
        private final Path file;
        private final List<String> heading;
        private final Map<String, TreeSet<Integer>> runs = new LinkedHashMap<>();
        private final int run;
        private Optional<String> scenario;

        Reader(Path file, OutputTable like, Optional<String> scenario, int run) {
            this.file = file;
            this.heading = like.fields().stream().map(Field::name).toList();
            this.scenario = scenario;
            this.run = run;
        }

        String chosen() {
            return scenario.orElse("");
        }

        List<CsvRows.Row> read() {
            List<CsvRows.Row> kept = new ArrayList<>();
            try (CsvRows rows = new CsvRows(file)) {
                List<String> first = rows.next().map(CsvRows.Row::cells).orElse(List.of());
                if (!first.equals(heading)) {
                    throw fault(
                            1,
                            "must have the columns " + String.join(",", heading) + " but has "
                                    + Words.shown(String.join(",", first), true) + ".");
                }
                for (Optional<CsvRows.Row> row = rows.next(); row.isPresent(); row = rows.next()) {
                    keep(row.get(), kept);
                }
            } catch (CsvRows.BrokenRow e) {
                throw fault(e.line(), "is no CSV. Maybe a quotation mark was added or taken away.");
            } catch (CharacterCodingException e) {
                throw fault(0, "is not UTF-8.");
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + file, e);
            }
            return kept;
        }

        private void keep(CsvRows.Row row, List<CsvRows.Row> kept) {
            if (row.cells().size() != heading.size()) {
                throw fault(
                        row.line(),
                        "must have " + heading.size() + " cells but has "
                                + row.cells().size() + ".");
            }
            String id = row.cells().get(SCENARIO);
            int number = number(row);
            runs.computeIfAbsent(id, key -> new TreeSet<>()).add(number);
            scenario = scenario.or(() -> Optional.of(id));
            if (number == run && id.equals(chosen())) {
                kept.add(row);
            }
        }

        void checkChoice() {
            TreeSet<Integer> known = runs.get(chosen());
            if (known == null) {
                throw fault(
                        0,
                        "has no decisions of scenario " + Words.shown(chosen(), true) + "."
                                + Words.maybeOrAll(chosen(), runs.keySet()));
            }
            if (!known.contains(run)) {
                throw fault(
                        0,
                        "has no run " + run + " of " + chosen() + ". Maybe one from " + known.first() + " to "
                                + known.last() + ".");
            }
        }

        Month month(CsvRows.Row row) {
            String text = row.cells().get(MONTH);
            if (!text.matches("[0-9]{4}-[0-9]{2}")) {
                throw fault(row.line(), "a month must be written as YYYY-MM but was " + Words.shown(text, true) + ".");
            }
            return built(row, () -> Month.parse(text));
        }

        /** What a row says; where that cannot be, it is a fault of the row. */
        <T> T built(CsvRows.Row row, Supplier<T> said) {
            try {
                return said.get();
            } catch (IllegalArgumentException e) {
                throw fault(row.line(), e.getMessage() + ".");
            }
        }

        double value(CsvRows.Row row) {
            try {
                return Double.parseDouble(row.cells().get(VALUE));
            } catch (NumberFormatException e) {
                throw fault(
                        row.line(),
                        "value must be a number but was "
                                + Words.shown(row.cells().get(VALUE), true) + ".");
            }
        }

        private int number(CsvRows.Row row) {
            try {
                return Integer.parseInt(row.cells().get(RUN));
            } catch (NumberFormatException e) {
                throw fault(
                        row.line(),
                        "run must be a whole number but was "
                                + Words.shown(row.cells().get(RUN), true) + ".");
            }
        }

        private ScenarioException fault(long line, String message) {
            return new ScenarioException(List.of(new Fault(file.toString(), (int) line, 0, message)));
        }
    }
}
