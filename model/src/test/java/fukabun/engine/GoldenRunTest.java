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
            sovietCoalTonnes 2599999.9999999995 2600000.0 1990051.2633087088 5435577.62734851 6288788.1380477585
            sovietCoalContractedTonnes 0.0 0.0 5200000.0 5200000.0 5200000.0
            cokingCoalImportTonnes 4.086540812104908E7 5.829369240012675E7 6.281000028737281E7 6.875099259468071E7 6.875000000000003E7
            cokingCoalForecastTonnes 5.982297817047602E7 7.453093350510642E7 6.844096629553093E7 7.032386156173785E7 7.219886156173785E7
            rivalCoalCapacityTonnes 3.955914713110382E7 5.6275500189088695E7 7.077361761069584E7 6.6455761572835855E7 6.507453287926849E7
            cokingCoalPriceUsdPerTonne 22.069079492949513 62.98316923406137 60.197367188483526 96.0483344309623 74.49678681371347
            officialCreditUsd 0.0 0.0 0.0 2.2919666728612065E7 2.4664920879355792E7
            officialCreditOutstandingUsd 0.0 3.375E8 5.1641052443230736E8 3.382766114798082E8 2.0792748833179128E8
            projectInvestmentUsd 0.0 1.125E8 1.666666666666667E7 2.197127046522685E7 2.457082805271952E7
            southYakutCostEstimateUsd 1.1440112986599278E9 2.965079594312243E9 3.96573646435947E9 3.96573646435947E9 3.96573646435947E9
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
