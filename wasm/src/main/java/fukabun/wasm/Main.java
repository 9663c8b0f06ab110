package fukabun.wasm;

import org.teavm.jso.JSExport;

/** What the WebAssembly offers to the script that loads it. */
public final class Main {
    private Main() {}

    /** The compiler asks for it; there is nothing to do when the module is loaded. */
    public static void main(String[] args) {}

    /**
     * Runs a scenario and digests its numbers.
     *
     * @param text scenario and priors, as {@link ScenarioText} reads them
     * @param runs members of each thesis
     */
    @JSExport
    public static String digests(String text, int runs) {
        return RunDigests.of(new ScenarioText(text), runs);
    }
}
