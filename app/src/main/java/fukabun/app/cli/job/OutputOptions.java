package fukabun.app.cli.job;

import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** How a command speaks; may stand before or after the command's name. */
public final class OutputOptions {
    @Option(names = "--quiet", scope = ScopeType.INHERIT, description = "No progress; only results and complaints.")
    private boolean quiet;

    @Option(names = "--no-color", scope = ScopeType.INHERIT, description = "No colours (also when NO_COLOR is set).")
    private boolean noColor;

    @Option(
            names = "--json",
            scope = ScopeType.INHERIT,
            description = "Print the result as one JSON document, for scripts.")
    private boolean json;

    boolean quiet() {
        return quiet;
    }

    boolean noColor() {
        return noColor;
    }

    boolean json() {
        return json;
    }
}
