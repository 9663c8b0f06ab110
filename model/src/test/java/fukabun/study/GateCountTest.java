package fukabun.study;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fukabun.base.Month;
import fukabun.record.Decision;
import fukabun.record.Gate;
import fukabun.record.Term;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Counted by hand over four runs: one never weighed it, one took it at last, one needs one gate, one always two. */
class GateCountTest {
    private static final GateCount COUNT = GateCount.of(List.of(
            List.of(),
            List.of(refused("price"), refused()),
            List.of(refused("buyers", "price"), refused("Cabinet")),
            List.of(refused("buyers", "price"), refused("buyers", "price", "Cabinet"))));

    @Test
    void refusalsAreCountedByGate() {
        assertAll(
                () -> assertEquals(5, COUNT.refusals()),
                () -> assertEquals(Map.of("price", 4, "buyers", 3, "Cabinet", 2), COUNT.shut()),
                () -> assertEquals(Map.of("price", 1, "Cabinet", 1), COUNT.alone()),
                () -> assertEquals(3, COUNT.overDetermined()),
                () -> assertEquals(List.of("price", "buyers", "Cabinet"), COUNT.gates()));
    }

    @Test
    void aStoppedRunIsCountedByTheSmallestSetOfItsRefusals() {
        assertAll(
                () -> assertEquals(4, COUNT.runs()),
                () -> assertEquals(3, COUNT.cameUp()),
                () -> assertEquals(1, COUNT.taken()),
                () -> assertEquals(2, COUNT.stopped()),
                () -> assertEquals(Map.of(List.of("Cabinet"), 1, List.of("buyers", "price"), 1), COUNT.smallest()),
                () -> assertEquals(1, COUNT.needTwoOrMore()),
                () -> assertEquals(1, COUNT.inSmallest("price")));
    }

    /** A decision at which these gates are shut and one other is open. */
    private static Decision refused(String... shut) {
        List<Gate> gates = new ArrayList<>(List.of(gate("gas found", 1.0)));
        Arrays.stream(shut).forEach(name -> gates.add(gate(name, -1.0)));
        return new Decision(Month.of(1984, 4), "Sodeco", "development", gates);
    }

    private static Gate gate(String name, double score) {
        return new Gate(name, List.of(new Term("only term", score)));
    }
}
