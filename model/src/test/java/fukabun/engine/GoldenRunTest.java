package fukabun.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fukabun.SmallWorld;
import fukabun.record.Indicator;
import fukabun.record.Table;
import fukabun.scenario.Thesis;
import org.junit.jupiter.api.Test;

/**
 * One run of the small world, to the last bit, on any machine. Recorded; renewed only together with a line of the
 * changelog that is marked <em>moves numbers</em>: the failure shows the new figures.
 */
class GoldenRunTest {
    private static final int[] YEARS = {1970, 1975, 1980, 1985, 1990};

    private static final String RECORDED = """
            sovietCoalTonnes 2600000.0 2600000.0 1990051.2633087095 2880516.235949763 6592163.289727437
            sovietCoalContractedTonnes 0.0 0.0 5200000.0 5200000.0 5200000.0
            cokingCoalImportTonnes 4.269382010734421E7 6.17240316267985E7 6.281000001251463E7 6.874999999999999E7 6.875E7
            cokingCoalForecastTonnes 5.982297817047602E7 7.453093350510642E7 6.844096629553093E7 7.032386156173785E7 7.219886156173785E7
            rivalCoalCapacityTonnes 4.144759533127365E7 5.97355104603351E7 7.83587144957196E7 8.05587144957196E7 8.27587144957196E7
            cokingCoalPriceUsdPerTonne 20.01611437841417 53.392368208585076 59.3719408650243 72.02882239992988 57.52320377284551
            officialCreditUsd 0.0 4.5E8 0.0 2.2919666728612065E7 2.4664920879355792E7
            officialCreditOutstandingUsd 0.0 1.03125E8 5.173607951293591E8 4.459680764717811E8 2.5734471524633634E8
            projectInvestmentUsd 0.0 1.03125E8 1.5E7 2.197127046522685E7 2.457082805271952E7
            southYakutCostEstimateUsd 1.1440112986599278E9 1.8276438626120632E9 4.48E9 4.48E9 4.48E9
            projectStarted.southYakut 0.0 1.0 1.0 1.0 1.0
            energyInsecurity 0.0 0.7099219679705433 0.5822602281885403 0.21991099582293713 0.054977748955734124
            tension 0.0 0.0 0.15310865904049156 0.05063434300548262 4.944760059129151E-5
            creditFreeze 0.0 0.0 0.6749999999999998 0.2999354924252134 0.02975736976239898
            """;

    @Test
    void theCentralRunIsTheOneRecorded() {
        Table table = SmallWorld.run(
                SmallWorld.scenario().with(SmallWorld.settlement(1983, 10)), SmallWorld.central(Thesis.STRONG), 42);
        StringBuilder text = new StringBuilder();
        for (Indicator indicator : Indicator.values()) {
            text.append(indicator.key());
            for (int year : YEARS) {
                text.append(' ').append(table.annual(indicator)[year - table.firstYear()]);
            }
            text.append('\n');
        }
        assertEquals(RECORDED, text.toString());
    }
}
