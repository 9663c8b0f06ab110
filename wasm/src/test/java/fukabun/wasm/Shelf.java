package fukabun.wasm;

import fukabun.app.data.DataReader;
import fukabun.app.data.DataSet;
import fukabun.app.scenario.Entry;
import fukabun.app.scenario.ScenarioLibrary;
import fukabun.scenario.Scenario;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The shipped scenarios, with the drivers of history, as text for the WebAssembly. */
final class Shelf {
    private static final Path TOP = Path.of("..");
    private static final ScenarioLibrary LIBRARY = library();

    private Shelf() {}

    private static ScenarioLibrary library() {
        DataSet data = DataReader.read(TOP.resolve("data"), null);
        return new ScenarioLibrary(TOP.resolve("scenarios"), data.worlds(), data.vintages(), data.lngMarket());
    }

    /** Every shipped scenario. */
    static Stream<String> ids() {
        return LIBRARY.list().stream()
                .filter(entry -> entry.kind().equals("scenario"))
                .map(Entry::id);
    }

    static Scenario scenario(String id) {
        return LIBRARY.scenario(id);
    }

    /** A scenario and the shipped priors. */
    static String text(Scenario scenario) {
        return PlainText.of(scenario, LIBRARY.priors());
    }
}
