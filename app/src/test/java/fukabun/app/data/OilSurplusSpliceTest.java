package fukabun.app.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class OilSurplusSpliceTest {
    private static final double ARITHMETIC = 1e-9;
    private final SortedMap<Integer, Double> surplus =
            new TreeMap<>(Map.of(1983, 90.0, 1984, 100.0, 1985, 150.0, 1986, 170.0));
    private final SortedMap<Integer, Double> production = new TreeMap<>(Map.of(1984, 600.0, 1985, 570.0));

    // By hand: production falls by 5 %, so the surplus of 1985 becomes 95 and the excess is 150 - 95 = 55.
    @Test
    void laterYearsLoseOneConstantAndEarlierYearsNothing() {
        SortedMap<Integer, Double> spliced = OilSurplusSplice.splice(surplus, production, 1985);
        assertEquals(90.0, spliced.get(1983));
        assertEquals(100.0, spliced.get(1984));
        assertEquals(95.0, spliced.get(1985), ARITHMETIC);
        assertEquals(115.0, spliced.get(1986), ARITHMETIC);
    }

    @Test
    void aSpliceWithoutTheYearBeforeTheBreakIsRefused() {
        surplus.remove(1984);
        assertThrows(IllegalArgumentException.class, () -> OilSurplusSplice.splice(surplus, production, 1985));
    }
}
