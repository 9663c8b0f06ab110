package fukabun.app.data;

import fukabun.evidence.EvidenceData;
import fukabun.record.HistoricalRecord;
import fukabun.scenario.Drivers;
import fukabun.scenario.ForecastVintage;
import fukabun.scenario.GasCase;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the program takes from the data folder. */
public final class DataSet {
    private final List<Drivers> worlds;
    private final HistoricalRecord historicalRecord;
    private final List<ForecastVintage> vintages;
    private final GasCase.LngMarket lngMarket;
    private final EvidenceData evidence;
    private final List<RouteFigure> routeFigures;
    private final List<Figure> figures;
    private final Map<String, Source> sources;
    private final String digest;

    DataSet(
            List<Drivers> worlds,
            HistoricalRecord historicalRecord,
            List<ForecastVintage> vintages,
            GasCase.LngMarket lngMarket,
            EvidenceData evidence,
            List<RouteFigure> routeFigures,
            List<Figure> figures,
            Map<String, Source> sources,
            String digest) {
        this.worlds = List.copyOf(worlds);
        this.historicalRecord = historicalRecord;
        this.vintages = List.copyOf(vintages);
        this.lngMarket = lngMarket;
        this.evidence = evidence;
        this.routeFigures = List.copyOf(routeFigures);
        this.figures = List.copyOf(figures);
        this.sources = new TreeMap<>(sources);
        this.digest = digest;
    }

    /** The drivers of the economy, monthly from 1965-01 to 1991-12. */
    public Drivers drivers() {
        return worlds.get(0);
    }

    /** The drivers of every world, those of the economy first. */
    public List<Drivers> worlds() {
        return worlds;
    }

    public HistoricalRecord historicalRecord() {
        return historicalRecord;
    }

    /** By month of publication, then by target year. */
    public List<ForecastVintage> vintages() {
        return vintages;
    }

    /** Outlooks of LNG imports and the offers of rivals. */
    public GasCase.LngMarket lngMarket() {
        return lngMarket;
    }

    /** Settlements elsewhere, and partners without a dispute. */
    public EvidenceData evidence() {
        return evidence;
    }

    /** What is known of the strength of single political routes: credits, rates, studies. */
    public List<RouteFigure> routeFigures() {
        return routeFigures;
    }

    /** Every figure behind the drivers, the record and the vintages: by table, then by line. */
    public List<Figure> figures() {
        return figures;
    }

    /** By id. */
    public List<Source> sources() {
        return List.copyOf(sources.values());
    }

    /** The source of an id, where there is one. */
    public Optional<Source> source(String id) {
        return Optional.ofNullable(sources.get(id));
    }

    /** The sources of a cell that may join several ids by {@code ;} or {@code +}. */
    public List<Source> sourcesOf(String sourceId) {
        return Source.ids(sourceId).stream().flatMap(id -> source(id).stream()).toList();
    }

    /** SHA-256, in hexadecimal, over the names and bytes of all tables in the order of their names. */
    public String digest() {
        return digest;
    }
}
