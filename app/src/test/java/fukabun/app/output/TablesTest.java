package fukabun.app.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.record.Indicator;
import fukabun.scenario.Parameter;
import fukabun.scenario.Thesis;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TablesTest {
    private static final double ARITHMETIC = 1e-9;

    private static final int THESES = Thesis.values().length;

    private final Results results = SampleResults.claim();

    @Test
    void theAnnualTableHasTheDocumentedColumnsAndARowForEachScenarioIndicatorAndYear() {
        OutputTable annual = table("annual");
        assertEquals(
                "scenario,period,indicator,unit,mean,p05,p25,p50,p75,p95,record,record_grade,record_source,thesis",
                names(annual));
        assertEquals(
                2 * THESES * SampleResults.INDICATORS.size() * SampleResults.YEARS,
                annual.rows().size());
        assertEquals("posterior", annual.rows().get(0).get(13));
    }

    @Test
    void theRecordStandsBesideTheYearItBelongsToAndNowhereElse() {
        OutputTable annual = table("annual");
        // The sample's record: 1974 credit of 450 M USD from eia0462, grade A; no credit recorded in 1975.
        assertEquals(
                List.of(4.5e8, "A", "eia0462"),
                cells(annual, "officialCreditUsd", "1974").subList(10, 13));
        assertEquals(
                List.of("", "", ""), cells(annual, "officialCreditUsd", "1975").subList(10, 13));
        assertEquals("WER19; TIME68", cells(annual, "sovietCoalTonnes", "1980").get(12));
    }

    @Test
    void monthsHaveTheSameColumnsAndNoRecord() {
        OutputTable monthly = table("monthly");
        assertEquals(names(table("annual")), names(monthly));
        assertEquals("1968-02", monthly.rows().get(1).get(1));
        assertTrue(monthly.rows().stream().allMatch(row -> row.subList(10, 13).equals(List.of("", "", ""))));
    }

    @Test
    void everyRunHasItsParametersAndItsOutcomesOverThePeriod() {
        OutputTable runs = table("runs");
        assertEquals(2 * THESES * SampleResults.MEMBERS, runs.rows().size());
        assertTrue(names(runs).startsWith("scenario,run,thesis,member,seed," + Parameter.values()[0].key()));

        List<Object> row = runs.rows().get(0);
        double[] coal = results.ensembles().get(0).annual(0, Indicator.SOVIET_COAL);
        double[] price = results.ensembles().get(0).annual(0, Indicator.COKING_COAL_PRICE);
        assertEquals(sum(coal), (double) row.get(column(runs, "sovietCoalTonnes")), 0.0);
        double mean = (double) row.get(column(runs, "cokingCoalPriceUsdPerTonne"));
        assertEquals(sum(price) / price.length, mean, ARITHMETIC);
        Parameter last = Parameter.values()[Parameter.values().length - 1];
        assertEquals(
                results.ensembles()
                        .get(0)
                        .outcomes()
                        .get(0)
                        .member()
                        .parameters()
                        .value(last),
                row.get(column(runs, last.key())));
    }

    @Test
    void differencesEndInTheTotal() {
        OutputTable differences = table("differences");
        assertEquals("base,variant,period,indicator,unit,mean,p05,p25,p50,p75,p95,thesis", names(differences));
        List<Object> total = differences.rows().get(SampleResults.YEARS);
        assertEquals(List.of("baseline", "islands-1973", "total", "sovietCoalTonnes", "t"), total.subList(0, 5));
        assertEquals(results.differences().get(0).cumulated().get(0).mean(), total.get(5));
    }

    @Test
    void aClaimHasARowForEachThesisWithItsProbabilitiesAndVerdict() {
        OutputTable claims = table("claims");
        assertEquals(THESES, claims.rows().size());
        List<Object> weak = claims.rows().get(Thesis.WEAK.ordinal());
        assertEquals("weak", weak.get(column(claims, "thesis")));
        assertEquals("for contrast", weak.get(column(claims, "verdict")));
        assertEquals(
                results.claims().get(Thesis.WEAK.ordinal()).holds().get(1),
                weak.get(column(claims, "hardly_raised_10pct")));
        // 2 to 30 percent by single percents.
        assertEquals(
                29, weak.get(column(claims, "equivalence_curve")).toString().split(";").length);
        assertEquals(THESES * 29, table("equivalence").rows().size());
    }

    @Test
    void aDecisionHasARowForEachTermOfEachGate() {
        // By hand from the sample: -0.25 + 0.75 = 0.5 opens the first gate; the second is closed, so it is not taken.
        List<Object> row = table("decisions").rows().get(1);
        assertEquals(List.of("baseline", 0, "1974-05", "Cabinet"), row.subList(0, 4));
        assertEquals(List.of(0, false, "Cabinet", 0), row.subList(5, 9));
        assertEquals(List.of(true, 0.5, "territorial linkage (T1)", 0.75), row.subList(10, 14));
        assertEquals(3, table("decisions").rows().size());
        assertEquals(1, table("chronicle").rows().size());
    }

    @Test
    void aLoanHasARowForEachMonthThatClosesWithWhatMoved() {
        OutputTable loans = table("loans");
        assertEquals("scenario,run,loan,month,opening,drawn,interest,repaid,written_off,closing", names(loans));
        assertEquals(
                List.of("baseline", 0, "a credit", "1974-07", 100.0, 0.0, 1.0, 21.0, 30.0, 50.0),
                loans.rows().get(1));
    }

    @Test
    void aProjectHasARowForEachEvent() {
        OutputTable projects = table("projects");
        assertEquals("scenario,run,project,event,month,value,unit,estimate", names(projects));
        assertEquals(
                List.of("baseline", 0, "South Yakut", "agreement signed", "1974-06", 4.5e8, "USD", 1.4e9),
                projects.rows().get(1));
    }

    @Test
    void aStudyKeepsOfMonthsAndRunsWhatPeopleLookAtAndARunEverything() {
        Results study = WideResults.claim();
        OutputTable months = table(study, "monthly");
        assertTrue(months.rows().stream().allMatch(row -> row.get(2).equals("sovietCoalTonnes")));
        OutputTable runs = table(study, "runs");
        int parameters = Parameter.values().length;
        assertEquals(5 + parameters + KeyIndicators.LIST.size(), runs.fields().size());
        assertEquals("sovietCoalTonnes", runs.fields().get(5 + parameters).name());
        assertEquals(
                study.ensembles().size() * Indicator.values().length * SampleResults.YEARS,
                table(study, "annual").rows().size());

        Results run = WideResults.run();
        int indicators = Indicator.values().length;
        assertEquals(
                indicators * SampleResults.YEARS, table(run, "monthly").rows().size());
        assertEquals(5 + parameters + indicators, table(run, "runs").fields().size());
    }

    @Test
    void theKeyIndicatorsStandByGroupAndAResultWithoutAnyShowsItsOwn() {
        assertEquals(
                List.of(Indicator.EXPORTS, Indicator.SOVIET_COAL),
                List.copyOf(KeyIndicators.of(
                        List.of(Indicator.SOVIET_COAL, Indicator.SOVIET_RELIABILITY, Indicator.EXPORTS))));
        assertEquals(
                List.of(Indicator.SOVIET_RELIABILITY),
                List.copyOf(KeyIndicators.of(List.of(Indicator.SOVIET_RELIABILITY))));
    }

    @Test
    void aSingleRunHasNoTablesOfComparisonsClaimsOrDecisions() {
        List<String> names =
                Tables.of(SampleResults.run()).stream().map(OutputTable::name).toList();
        assertEquals(List.of("annual", "monthly", "runs"), names);
    }

    @Test
    void onlyCitedSourcesAreListedAndAnUnknownOneIsListedWithoutCitation() {
        List<String> ids =
                results.evidence().cited().stream().map(source -> source.id()).toList();
        assertEquals(List.of("eia0462", "WER19", "TIME68"), ids);

        Evidence without = new Evidence(results.evidence().record(), List.of(), List.of());
        assertTrue(without.cited().stream().allMatch(source -> source.citation().isEmpty()));
        assertEquals(3, without.cited().size());
    }

    @Test
    void oneScenarioTwiceIsRefused() {
        Results run = SampleResults.run();
        assertThrows(
                IllegalArgumentException.class,
                () -> new Results(
                        run.title(),
                        run.question(),
                        List.of(run.ensembles().get(0), run.ensembles().get(0)),
                        List.of(),
                        List.of(),
                        List.of(),
                        run.evidence()));
    }

    @Test
    void anUnknownFormatIsRefusedWithTheListOfThoseThatExist() {
        IllegalArgumentException thrown =
                assertThrows(IllegalArgumentException.class, () -> Format.parse("csv,feather"));
        assertEquals(
                "format 'feather' is not supported. Maybe one of " + Format.supported() + ".", thrown.getMessage());
        assertEquals(java.util.Set.of(Format.CSV, Format.PNG), Format.parse("png, csv"));
        assertThrows(IllegalArgumentException.class, () -> Format.parse("csv,"));
    }

    private OutputTable table(String name) {
        return table(results, name);
    }

    private static OutputTable table(Results results, String name) {
        return Tables.of(results).stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<Object> cells(OutputTable table, String indicator, String period) {
        return table.rows().stream()
                .filter(row -> row.get(2).equals(indicator) && row.get(1).equals(period))
                .findFirst()
                .orElseThrow();
    }

    private static int column(OutputTable table, String name) {
        return table.fields().stream().map(Field::name).toList().indexOf(name);
    }

    private static String names(OutputTable table) {
        return table.fields().stream().map(Field::name).collect(Collectors.joining(","));
    }

    private static double sum(double[] values) {
        double sum = 0.0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
