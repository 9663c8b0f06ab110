package fukabun.app.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.base.Month;
import fukabun.scenario.GasCase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected figures are those of lng_contracts.csv and demand_forecasts.csv, read by the rules of the reader. */
class LngTablesTest {
    private static final double EXACT = 1e-6;
    private static final GasCase.LngMarket MARKET =
            DataReader.read(ShippedData.FOLDER, null).lngMarket();

    // Years alone stand at their middle; Brunei's expansion adds 5.14 - 3.65; Western LNG has the usual lead of four
    // years;
    // Kenai runs to the end of its extension, 1989-06 and fifteen years.
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        Kenai (Cook Inlet)                 | 1967-03 | 1969-11 | 2004-05 | 0.96
        Brunei expansion                   | 1973-06 | 1976-06 | 1996-05 | 1.49
        1973 contract (Badak and Arun)     | 1973-12 | 1977-08 | 1997-07 | 7.5
        Malaysia I (Bintulu)               | 1978-06 | 1983-01 | 2002-12 | 6.0
        North West Shelf                   | 1981-07 | 1989-06 | 2009-05 | 5.84
        Western LNG (Dome)                 | 1982-06 | 1986-06 | 2006-05 | 2.9
        """)
    void anOfferIsReadByTheRules(String name, String signed, String first, String last, double million) {
        GasCase.Offer offer = MARKET.offers().stream()
                .filter(o -> o.name().equals(name))
                .findFirst()
                .orElseThrow();
        assertEquals(Month.parse(signed), offer.signed());
        assertEquals(Month.parse(first), offer.firstDelivery());
        assertEquals(Month.parse(last), offer.lastDelivery());
        assertEquals(million * 1e6, offer.tonnesPerYear(), EXACT);
    }

    @Test
    void sovietProjectsAndExtensionsThatAddNothingAreNoOffers() {
        List<String> names = MARKET.offers().stream().map(GasCase.Offer::name).toList();
        assertEquals(11, names.size(), "twelve rows of rivals, one of which adds nothing");
        assertTrue(names.stream().noneMatch(name -> name.startsWith("Sakhalin") || name.startsWith("Yakutia")));
    }

    @Test
    void namesThatShareALastWordAreGivenItOnce() {
        assertEquals(
                List.of("Tokyo Electric", "Chubu Electric", "Tokyo Gas", "Toho Gas"),
                LngTables.buyers("Tokyo, Chubu Electric; Tokyo, Toho Gas"));
        assertEquals(List.of("Osaka Gas", "Nippon Steel"), LngTables.buyers("Osaka Gas; Nippon Steel"));
        assertEquals(List.of(), LngTables.buyers("Chubu Electric and others"));
    }

    @Test
    void outlooksComeInTheOrderOfTheirPublication() {
        assertEquals(7, MARKET.vintages().size());
        assertEquals(Month.of(1975, 8), MARKET.vintages().get(0).published());
        assertEquals(42e6, MARKET.vintages().get(0).tonnesPerYear(), EXACT);
        assertEquals(1995, MARKET.vintages().get(6).targetYear());
    }
}
