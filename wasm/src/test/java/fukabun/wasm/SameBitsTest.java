package fukabun.wasm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The WebAssembly against the JVM, run by run. Where they differ, the first name that differs says where to look. */
class SameBitsTest {
    private static final int RUNS = 50;

    /** Of a scenario other than the baseline, from which it differs in one thing. */
    private static final int FEW_RUNS = 5;

    static Stream<String> scenarios() {
        return Shelf.ids();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void runsOfEachThesisAreTheSameToTheLastBit(String id) throws Exception {
        int runs = id.equals("baseline") ? RUNS : FEW_RUNS;
        String text = Shelf.text(Shelf.scenario(id));
        List<String> onTheJvm = Main.digests(text, runs).lines().toList();
        List<String> inWebAssembly = Node.run("digests.mjs", text, runs).lines().toList();
        for (int i = 0; i < Math.min(onTheJvm.size(), inWebAssembly.size()); i++) {
            assertEquals(onTheJvm.get(i), inWebAssembly.get(i), "line " + (i + 1));
        }
        assertEquals(onTheJvm.size(), inWebAssembly.size());
    }
}
