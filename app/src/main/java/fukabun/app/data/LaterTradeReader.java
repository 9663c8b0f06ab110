package fukabun.app.data;

import fukabun.app.files.Fault;
import fukabun.app.files.Faults;
import fukabun.record.Grade;
import fukabun.record.HistoricalRecord;
import fukabun.record.Indicator;
import fukabun.record.Observation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads later rows of Japan's trade with the Soviet Union as strictly as the table that they continue, but of any source:
 * a source that the table of sources does not have is allowed.
 */
final class LaterTradeReader {
    private static final String TABLE = "trade_bilateral.csv";
    private static final String REPORTER = "Japan";
    private static final String PARTNER = "USSR";
    private static final String UNIT = "USD million";
    private static final double MILLION = 1e6;
    private static final Map<String, Indicator> FLOWS = new TreeMap<>(
            Map.of("exports", Indicator.EXPORTS, "imports", Indicator.IMPORTS, "turnover", Indicator.TURNOVER));

    private final FigurePicker picker;
    private final List<Fault> faults;
    private final HistoricalRecord known;
    private final Years runs;
    private final Map<String, List<TableRow>> setAside = new LinkedHashMap<>();

    /** Years that the runs have, the first and the last of them. */
    record Years(int first, int last) {}

    /**
     * @param picker of the tables by which turnover is converted
     * @param faults where faults go
     * @param known the record without the rows
     */
    LaterTradeReader(FigurePicker picker, List<Fault> faults, HistoricalRecord known, Years runs) {
        this.picker = picker;
        this.faults = faults;
        this.known = known;
        this.runs = runs;
    }

    /** What the file adds. Where that is nothing, it is a fault, and so is each of its rows. */
    LaterTrade read(Path file) {
        List<Observation> added = readTable(file).map(this::added).orElse(List.of());
        if (added.isEmpty() && faults.isEmpty()) {
            faults.add(new Fault(
                    file.toString(),
                    0,
                    0,
                    "adds no figure that the record does not have. Maybe its rows should be those of Japan's exports, imports or"
                            + " turnover with the USSR in USD million, for years of the runs that the record lacks."));
            setAside.forEach((why, rows) -> rows.stream()
                    .limit(Faults.MOST)
                    .forEach(row -> faults.add(new Fault(file.toString(), row.line(), 1, "not used: " + why + "."))));
        }
        return new LaterTrade(
                added,
                setAside.entrySet().stream()
                        .map(each -> new LaterTrade.SetAside(
                                each.getValue().stream().map(TableRow::line).toList(), each.getKey()))
                        .toList());
    }

    private Optional<Table> readTable(Path file) {
        List<Fault> found = new ArrayList<>();
        Optional<Table> table = new DataFolder(found)
                .readOne(file)
                .flatMap(content -> new TableReader(Tables.find(TABLE).orElseThrow(), content.shownName(), found)
                        .read(content.bytes()));
        table.ifPresent(each -> new TableChecks(each, found).check(Set.of()));
        found.sort(Comparator.comparingInt(Fault::line).thenComparingInt(Fault::column));
        faults.addAll(found);
        return found.isEmpty() ? table : Optional.empty();
    }

    private List<Observation> added(Table table) {
        SortedMap<String, List<TableRow>> figures = new TreeMap<>();
        for (TableRow row : table.rows()) {
            if (isUsed(row)) {
                check(row);
                figures.computeIfAbsent(row.cell("flow") + row.cell("year"), key -> new ArrayList<>())
                        .add(row);
            }
        }
        FigureChoice choice = new FigureChoice(faults);
        List<Observation> added = new ArrayList<>();
        figures.values().forEach(rows -> choice.choose(rows).ifPresent(row -> added.add(observation(row))));
        added.addAll(sums(added));
        added.addAll(new TradeRecord(picker)
                .inOtherMeasures(added.stream()
                        .filter(each -> each.indicator() == Indicator.TURNOVER)
                        .toList()));
        return added;
    }

    private boolean isUsed(TableRow row) {
        boolean isTrade = row.cell("reporter").equals(REPORTER)
                && row.cell("partner").equals(PARTNER)
                && FLOWS.containsKey(row.cell("flow"));
        if (!isTrade) {
            return setAside(row, "reporter must be Japan, partner USSR and flow exports, imports or turnover");
        }
        int year = Integer.parseInt(row.cell("year"));
        if (year < runs.first() || year > runs.last()) {
            return setAside(row, "the runs have the years " + runs.first() + " to " + runs.last() + " only");
        }
        return known.find(FLOWS.get(row.cell("flow")), year).isEmpty()
                || setAside(row, "the record has a figure of this flow and year already, and keeps its own");
    }

    private boolean setAside(TableRow row, String why) {
        setAside.computeIfAbsent(why, key -> new ArrayList<>()).add(row);
        return false;
    }

    private void check(TableRow row) {
        if (!row.cell("unit").equals(UNIT)) {
            faults.add(row.fault("unit", "must be '" + UNIT + "' but was '" + row.cell("unit") + "'."));
        }
        if (!(row.number("value") > 0.0)) {
            faults.add(row.fault("value", "must be above zero but was " + row.cell("value") + "."));
        }
    }

    private static Observation observation(TableRow row) {
        return new Observation(
                FLOWS.get(row.cell("flow")),
                Integer.parseInt(row.cell("year")),
                row.number("value") * MILLION,
                row.grade(),
                row.cell(TableSpec.SOURCE),
                row.cell(TableSpec.NOTE));
    }

    /** Turnover where both flows are there, at least one of them among the later rows, and turnover is not. */
    private List<Observation> sums(List<Observation> added) {
        List<Observation> all = new ArrayList<>(known.observations());
        all.addAll(added);
        HistoricalRecord both = new HistoricalRecord(all);
        return added.stream()
                .filter(each -> each.indicator() != Indicator.TURNOVER)
                .map(Observation::year)
                .distinct()
                .sorted()
                .filter(year -> both.find(Indicator.TURNOVER, year).isEmpty())
                .flatMap(year -> both.find(Indicator.EXPORTS, year).stream()
                        .flatMap(exports ->
                                both.find(Indicator.IMPORTS, year).stream().map(imports -> sum(exports, imports))))
                .toList();
    }

    private static Observation sum(Observation exports, Observation imports) {
        Grade grade = exports.grade().worse(imports.grade());
        String sources = exports.sourceId().equals(imports.sourceId())
                ? exports.sourceId()
                : exports.sourceId() + ";" + imports.sourceId();
        return new Observation(
                Indicator.TURNOVER, exports.year(), exports.value() + imports.value(), grade, sources, LaterTrade.SUM);
    }
}
