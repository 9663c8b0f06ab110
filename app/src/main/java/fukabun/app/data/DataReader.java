package fukabun.app.data;

import fukabun.app.files.Fault;
import fukabun.app.files.Faults;
import fukabun.app.files.ScenarioException;
import fukabun.evidence.EvidenceData;
import fukabun.record.HistoricalRecord;
import fukabun.scenario.Period;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reads the data folder: every table strictly, with all its faults, and then the drivers, the historical record and
 * the forecasts that the program takes from them. The rules are in {@code data/README.md}.
 */
public final class DataReader {
    private final List<Fault> faults = new ArrayList<>();

    private DataReader() {}

    /**
     * Reads everything.
     *
     * @param dataFolder with every table
     * @param replacementFolder with tables that replace those of the same file name, or {@code null} for none
     * @throws ScenarioException with every fault of the tables, those that cannot be read among them
     */
    public static DataSet read(Path dataFolder, Path replacementFolder) {
        return new DataReader().readAll(dataFolder, folders(replacementFolder));
    }

    /**
     * The digest that {@link DataSet#digest()} gives, without looking into the tables.
     *
     * @throws ScenarioException when a table is missing or cannot be read
     */
    public static String digest(Path dataFolder, Path replacementFolder) {
        DataReader reader = new DataReader();
        Map<String, DataFolder.Content> contents =
                new DataFolder(reader.faults).read(dataFolder, folders(replacementFolder));
        reader.throwFaults();
        return DataFolder.digest(contents);
    }

    /**
     * Reads later rows of Japan's trade with the Soviet Union, of any source, to go on top of a record.
     *
     * @param file in the format of {@code trade_bilateral.csv}
     * @param known the record without them
     * @param judged the months of the runs
     * @throws ScenarioException with every fault of the file, and where it adds nothing to the record
     */
    public static LaterTrade laterTrade(
            Path dataFolder, Path replacementFolder, Path file, HistoricalRecord known, Period judged) {
        DataReader reader = new DataReader();
        Map<String, DataFolder.Content> contents =
                new DataFolder(reader.faults).read(dataFolder, folders(replacementFolder));
        FigurePicker picker = new FigurePicker(reader.readTables(contents), reader.faults);
        reader.throwFaults();
        LaterTradeReader.Years years =
                new LaterTradeReader.Years(judged.from().year(), judged.to().year());
        LaterTrade later = new LaterTradeReader(picker, reader.faults, known, years).read(file);
        reader.throwFaults();
        return later;
    }

    private static List<Path> folders(Path replacementFolder) {
        return replacementFolder == null ? List.of() : List.of(replacementFolder);
    }

    private DataSet readAll(Path dataFolder, List<Path> replacementFolders) {
        Map<String, DataFolder.Content> contents = new DataFolder(faults).read(dataFolder, replacementFolders);
        Map<String, Table> tables = readTables(contents);
        throwFaults();
        FigurePicker picker = new FigurePicker(tables, faults);
        DriverTables driverTables = new DriverTables(picker);
        RecordTables recordTables = new RecordTables(picker);
        LngTables lngTables = new LngTables(picker);
        recordTables.pick();
        lngTables.pick();
        driverTables.pick();
        ConcessionNeeds concessionNeeds = new ConcessionNeeds(picker);
        concessionNeeds.pick();
        // With a picker of its own: its figures stand behind no driver and no indicator.
        Optional<EvidenceData> evidence = new EvidenceTables(new FigurePicker(tables, faults)).read();
        throwFaults();
        return new DataSet(
                List.of(driverTables.drivers(), concessionNeeds.drivers()),
                recordTables.record(),
                recordTables.vintages(),
                lngTables.market(),
                evidence.orElseThrow(),
                new RouteTables(new FigurePicker(tables, faults)).read(),
                picker.figures(),
                sources(tables.get(Tables.SOURCES)),
                DataFolder.digest(contents));
    }

    private Map<String, Table> readTables(Map<String, DataFolder.Content> contents) {
        Map<String, Table> tables = new HashMap<>();
        Set<String> sourceIds = new HashSet<>();
        for (TableSpec spec : Tables.ALL) {
            DataFolder.Content content = contents.get(spec.file());
            if (content != null) {
                List<Fault> found = new ArrayList<>();
                new TableReader(spec, content.shownName(), found)
                        .read(content.bytes())
                        .ifPresent(table -> {
                            tables.put(spec.file(), table);
                            if (spec.file().equals(Tables.SOURCES)) {
                                sourceIds.addAll(TableChecks.idsOf(table));
                            }
                            new TableChecks(table, found).check(sourceIds);
                        });
                found.sort(Comparator.comparingInt(Fault::line).thenComparingInt(Fault::column));
                faults.addAll(found);
                if (found.size() >= Faults.MOST) {
                    faults.add(new Fault(
                            content.shownName(),
                            0,
                            0,
                            "has " + Faults.MOST + " faults or more; the rest is not shown."));
                }
            }
        }
        return tables;
    }

    private void throwFaults() {
        if (!faults.isEmpty()) {
            throw new ScenarioException(faults.stream().distinct().toList());
        }
    }

    private static Map<String, Source> sources(Table table) {
        Map<String, Source> sources = new TreeMap<>();
        for (TableRow row : table.rows()) {
            String id = row.cell(TableSpec.SOURCE);
            sources.put(id, new Source(id, row.cell("citation"), row.cell("url_or_repo")));
        }
        return sources;
    }
}
