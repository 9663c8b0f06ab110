package fukabun.agent.coal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fukabun.SmallWorld;
import fukabun.Tolerance;
import fukabun.scenario.Parameter;
import fukabun.scenario.Thesis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoalTransportTest {
    private static final CoalTransport TRANSPORT = new CoalTransport(SmallWorld.central(Thesis.ZERO)
            .with(Parameter.PORT_EFFICIENCY, 0.3)
            .with(Parameter.RAIL_CAPACITY, 6e6)
            .with(Parameter.SETTLEMENT_EFFORT, 0.5));

    /** By hand: 0.3 in 1982 and 0.06 more each year, between 0.05 and 1; a settlement adds half of it. */
    @ParameterizedTest(name = "{0}, settled {1} -> {2}")
    @CsvSource({"1982, 0, 0.3", "1987, 0, 0.6", "1970, 0, 0.05", "2000, 0, 1", "1982, 1, 0.45", "1987, 0.5, 0.75"})
    void thePortGainsByTheYearAndByASettlement(double year, double settled, double expected) {
        assertEquals(expected, TRANSPORT.portShare(year, settled), Tolerance.ARITHMETIC);
    }

    @Test
    void theRailwayCarriesMoreAfterASettlement() {
        assertEquals(6e6, TRANSPORT.railTonnesPerYear(0.0));
        assertEquals(9e6, TRANSPORT.railTonnesPerYear(1.0), Tolerance.arithmetic(9e6));
    }

    @ParameterizedTest(name = "mined {0}, rail {1}, room {2} -> {3}")
    @CsvSource({"5, 7, 9, 5", "7, 5, 9, 5", "9, 7, 5, 5", "9, 7, -1, 0", "0, 7, 9, 0"})
    void theNarrowestOfMineRailAndRoomDecides(double mined, double rail, double room, double expected) {
        assertEquals(expected, CoalTransport.railedTonnes(mined, rail, room));
    }

    @Test
    void lessThanNothingCannotBeMined() {
        assertThrows(IllegalArgumentException.class, () -> CoalTransport.railedTonnes(Double.NaN, 1.0, 1.0));
        assertThrows(IllegalArgumentException.class, () -> CoalTransport.railedTonnes(-1.0, 1.0, 1.0));
    }
}
