package fukabun.agent.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fukabun.SmallWorld;
import fukabun.Tolerance;
import fukabun.base.Month;
import fukabun.scenario.Parameter;
import fukabun.scenario.PipelineCase;
import fukabun.scenario.Thesis;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportCreditAgencyTest {
    private static final Month NOW = Month.of(1981, 9);
    private static final ExportCreditAgency LENDERS =
            new ExportCreditAgency(SmallWorld.central(Thesis.ZERO).with(Parameter.TENDER_PRIVATE_CREDIT, 0.4));
    private static final PipelineCase.Country FRANCE = new PipelineCase.Country(
            "France",
            PipelineCase.Bloc.EUROPE,
            PipelineCase.Money.DEM,
            List.of(
                    new PipelineCase.Rates(Month.of(1982, 1), 0.16, 0.09),
                    new PipelineCase.Rates(Month.of(1980, 1), 0.15, 0.078)));

    private static ExportCreditAgency.View view(Month month, double discipline) {
        return new ExportCreditAgency.View(month, 0.086, 0.0925, 0.118, discipline);
    }

    // By hand: 0.078 + d x (0.118 - 0.078).
    @ParameterizedTest(name = "discipline {0} -> {1}")
    @CsvSource({"0, 0.078", "0.5, 0.098", "1, 0.118"})
    void europeKeepsItsFloorAsFarAsDisciplineGoes(double discipline, double expected) {
        assertEquals(expected, LENDERS.european(FRANCE, view(NOW, discipline)).ratePerYear(), Tolerance.ARITHMETIC);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({"1979-01, 0.078", "1981-12, 0.078", "1982-01, 0.09", "1983-05, 0.09"})
    void theRatesOfAMonthAreThoseLastSet(String month, double expected) {
        assertEquals(
                expected,
                LENDERS.european(FRANCE, view(Month.parse(month), 0.0)).ratePerYear(),
                Tolerance.EXACT);
    }

    @Test
    void tokyoLendsAtTheHigherOfFloorAndPrimeUnlessItResolvesToLendCheaper() {
        CreditOffer own = LENDERS.japanese(view(NOW, 0.0), 1.0, 1.0);
        assertEquals(0.0925, own.ratePerYear(), Tolerance.ARITHMETIC);
        assertEquals(0.85, own.financedShare(), Tolerance.ARITHMETIC);
        assertEquals(0.078, LENDERS.japanese(view(NOW, 0.0), 1.0, 0.078).ratePerYear(), Tolerance.ARITHMETIC);
    }

    // By hand: where Tokyo lends half, banks put up 0.4 of the other half, 0.2: 0.7 of 0.85 is covered, at
    // (0.5 x 0.0925 + 0.2 x 0.096) / 0.7 = 0.0935.
    @Test
    void banksTakeTheirPartOfWhatTokyoDoesNotLend() {
        CreditOffer half = LENDERS.japanese(view(NOW, 0.0), 0.5, 1.0);
        assertEquals(0.595, half.financedShare(), Tolerance.ARITHMETIC);
        assertEquals(0.0935, half.ratePerYear(), Tolerance.ARITHMETIC);
        CreditOffer none = LENDERS.japanese(view(NOW, 0.0), 0.0, 1.0);
        assertEquals(0.34, none.financedShare(), Tolerance.ARITHMETIC);
        assertEquals(0.096, none.ratePerYear(), Tolerance.ARITHMETIC);
    }

    @Test
    void aFirmOfLongStandingGetsAllFromItsBanks() {
        CreditOffer offer = LENDERS.japanesePrivate(view(NOW, 0.0));
        assertEquals(0.85, offer.financedShare(), Tolerance.ARITHMETIC);
        assertEquals(0.096, offer.ratePerYear(), Tolerance.ARITHMETIC);
    }

    @Test
    void withoutTokyoAndBanksThereIsNoCredit() {
        ExportCreditAgency alone =
                new ExportCreditAgency(SmallWorld.central(Thesis.ZERO).with(Parameter.TENDER_PRIVATE_CREDIT, 0.0));
        assertEquals(0.0, alone.japanese(view(NOW, 0.0), 0.0, 1.0).financedShare(), Tolerance.EXACT);
    }
}
