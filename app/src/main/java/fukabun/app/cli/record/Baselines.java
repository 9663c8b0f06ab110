package fukabun.app.cli.record;

import fukabun.calibration.Forecaster;
import fukabun.calibration.GravityForecaster;
import fukabun.calibration.Knowledge;
import fukabun.calibration.Rival;
import fukabun.calibration.SeriesFit;
import fukabun.evidence.EvidenceData;
import fukabun.evidence.Gravity;
import fukabun.evidence.Gravity.Flow;
import fukabun.evidence.Gravity.Masses;
import fukabun.record.HistoricalRecord;
import fukabun.record.Indicator;
import fukabun.study.EnsembleResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The naive forecasts that stand beside the model, with what each of them may know. */
final class Baselines {
    private static final int EARLIEST = 1900;
    private static final int LATEST = 2100;

    private final EvidenceData evidence;
    private final GravityForecaster gravity;
    private final GravityForecaster carried;

    Baselines(EvidenceData evidence) {
        this.evidence = evidence;
        List<Masses> masses = Stream.concat(evidence.japanMasses().stream(), evidence.japanImportMasses().stream())
                .toList();
        gravity = GravityForecaster.level(evidence.flows(), masses);
        carried = GravityForecaster.carried(evidence.flows(), masses);
    }

    /** What the naive forecasts of the record know, one kind after the other. */
    static List<Knowledge> knowledgeOfRecord(EnsembleResult result) {
        return List.of(Knowledge.YEAR_BY_YEAR, Knowledge.to(result.firstYear() - 1), Knowledge.ALL);
    }

    /** What those of later figures know. */
    static Knowledge knowledgeOfHoldOut(HeldOut later) {
        return Knowledge.to(later.firstYear() - 1);
    }

    /** Each series of the record beside the naive forecasts of every kind of knowledge. */
    List<SeriesFit> ofRecord(EnsembleResult result, HistoricalRecord record) {
        List<Rival.Asked> asked = new ArrayList<>();
        knowledgeOfRecord(result).forEach(knowledge -> asked.addAll(asked(knowledge)));
        return fits(result, record, new SeriesFit.Years(EARLIEST, LATEST), asked);
    }

    /** Each series that is held back beside forecasts made from the figures before the first later year. */
    List<SeriesFit> ofHoldOut(EnsembleResult result, HeldOut later) {
        return fits(result, later.record(), from(later), asked(knowledgeOfHoldOut(later))).stream()
                .filter(fit -> later.has(fit.indicator()))
                .toList();
    }

    /** The other series of the record in the same years, which were there all along. */
    static List<SeriesFit> besideHoldOut(EnsembleResult result, HeldOut later) {
        return fits(result, later.record(), from(later), List.of()).stream()
                .filter(fit -> !later.has(fit.indicator()))
                .toList();
    }

    private static SeriesFit.Years from(HeldOut later) {
        return new SeriesFit.Years(later.firstYear(), LATEST);
    }

    /** Where all figures are known, one fit to them stands for all years, and there is no last value. */
    private List<Rival.Asked> asked(Knowledge knowledge) {
        List<Rival.Asked> fitted = List.of(
                new Rival.Asked("trend", Forecaster::trend, knowledge),
                new Rival.Asked("gravity regression", gravity, knowledge));
        if (knowledge.equals(Knowledge.ALL)) {
            return fitted;
        }
        return List.of(
                new Rival.Asked("last value", Forecaster::lastValue, knowledge),
                fitted.get(0),
                fitted.get(1),
                new Rival.Asked("last value moved by gravity", carried, knowledge));
    }

    private static List<SeriesFit> fits(
            EnsembleResult result, HistoricalRecord record, SeriesFit.Years years, List<Rival.Asked> asked) {
        List<SeriesFit> fits = new ArrayList<>();
        for (Indicator indicator : Indicator.values()) {
            SeriesFit.of(result, record, indicator, years, asked).ifPresent(fits::add);
        }
        return fits;
    }

    /** What the regression is fitted on, in words, for a fit up to a year. */
    String gravityInWords(int lastYear) {
        long flows = evidence.flows().stream()
                .filter(flow -> flow.year() <= lastYear)
                .count();
        long pairs = evidence.flows().stream()
                .filter(flow -> flow.year() <= lastYear)
                .map(Flow::pair)
                .distinct()
                .count();
        String elasticities = gravity.fit(lastYear).map(Baselines::elasticities).orElse("");
        return String.format(
                Locale.ROOT,
                "The gravity regression explains the logarithm of the trade of a pair of countries by those of the exporter's"
                        + " total exports and the importer's total imports, with a constant for each pair; to %d it rests on"
                        + " %,d flows between %d pairs%s. Like the model it is told what the outside world did: the national"
                        + " totals of the year it forecasts.",
                lastYear,
                flows,
                pairs,
                elasticities);
    }

    private static String elasticities(Gravity fit) {
        return String.format(
                Locale.ROOT,
                " (elasticities %.2f and %.2f)",
                fit.exporterElasticity().effect(),
                fit.importerElasticity().effect());
    }
}
