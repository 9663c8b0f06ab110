package fukabun.app.exchange;

import fukabun.app.output.Field;
import fukabun.app.output.OutputTable;
import fukabun.app.output.Results;
import fukabun.record.HistoricalRecord;
import fukabun.record.Indicator;
import fukabun.record.Observation;
import fukabun.study.Band;
import fukabun.study.EnsembleResult;
import fukabun.study.Quantiles;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;

/**
 * {@code iamc.csv}: the yearly bands as energy modellers exchange them, with the columns that pyam requires (model,
 * scenario, region, variable, unit) and a column a year. A quantile is the last part of the variable's name. The record
 * stands below the runs, as model {@code Record} and scenario {@code historical}.
 */
public final class IamcTable {
    private static final String REGION = "Japan";
    private static final Map<String, ToDoubleFunction<Quantiles>> QUANTILES = quantiles();

    private final OutputTable table;
    private final List<String> years;

    private IamcTable(List<String> years) {
        this.years = years;
        this.table = new OutputTable("iamc", "Yearly bands and record in the long format of the IAMC", fields(years));
    }

    /**
     * @param results whose bands and record are written
     * @param version of the program, which is part of the model's name
     */
    public static OutputTable of(Results results, String version) {
        IamcTable iamc = new IamcTable(years(results.ensembles()));
        for (EnsembleResult ensemble : results.ensembles()) {
            String scenario = results.label(ensemble.scenarioId(), ensemble.thesis());
            ensemble.annual().forEach(band -> iamc.band("Fukabun " + version, scenario, band));
        }
        results.indicators()
                .forEach(indicator -> iamc.record(indicator, results.evidence().record()));
        return iamc.table;
    }

    private static List<String> years(List<EnsembleResult> ensembles) {
        return ensembles.stream()
                .flatMap(ensemble -> ensemble.annual().stream())
                .flatMap(band -> band.periods().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static List<Field> fields(List<String> years) {
        List<Field> fields = new ArrayList<>(List.of(
                Field.text("Model", "Name and version of the model, or Record"),
                Field.text("Scenario", "Id of the scenario, with its thesis where there are several; or historical"),
                Field.text("Region", "Whose figure it is"),
                Field.text("Variable", "From the general to the special, by bars"),
                Field.text("Unit", "Unit of every number in the row")));
        years.forEach(year -> fields.add(Field.number(year, "", "The figure of " + year)));
        return fields;
    }

    private static Map<String, ToDoubleFunction<Quantiles>> quantiles() {
        Map<String, ToDoubleFunction<Quantiles>> quantiles = new LinkedHashMap<>();
        quantiles.put("Mean", Quantiles::mean);
        quantiles.put("5th Percentile", Quantiles::p05);
        quantiles.put("25th Percentile", Quantiles::p25);
        quantiles.put("50th Percentile", Quantiles::p50);
        quantiles.put("75th Percentile", Quantiles::p75);
        quantiles.put("95th Percentile", Quantiles::p95);
        return quantiles;
    }

    private void band(String model, String scenario, Band band) {
        String variable = IamcVariables.of(band.indicator());
        String unit = IamcVariables.unit(band.indicator());
        QUANTILES.forEach((name, quantile) ->
                row(List.of(model, scenario, REGION, variable + "|" + name, unit), year -> {
                    int place = band.periods().indexOf(years.get(year));
                    return place < 0
                            ? Double.NaN
                            : quantile.applyAsDouble(band.quantiles().get(place));
                }));
    }

    private void record(Indicator indicator, HistoricalRecord record) {
        IntToDoubleFunction recorded = year -> record.find(indicator, Integer.parseInt(years.get(year)))
                .map(Observation::value)
                .orElse(Double.NaN);
        boolean isRecorded = years.stream()
                .anyMatch(year -> record.find(indicator, Integer.parseInt(year)).isPresent());
        if (isRecorded) {
            row(
                    List.of("Record", "historical", REGION, IamcVariables.of(indicator), IamcVariables.unit(indicator)),
                    recorded);
        }
    }

    private void row(List<String> words, IntToDoubleFunction values) {
        List<Object> row = new ArrayList<>(words);
        for (int year = 0; year < years.size(); year++) {
            row.add(values.applyAsDouble(year));
        }
        table.add(row);
    }
}
