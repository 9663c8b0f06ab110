package fukabun.app.cli.job;

import fukabun.app.data.DataReader;
import fukabun.app.data.DataSet;
import fukabun.app.files.Fault;
import fukabun.app.files.ScenarioException;
import fukabun.app.scenario.ScenarioLibrary;
import fukabun.scenario.Priors;
import fukabun.scenario.Scenario;
import fukabun.study.Study;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The files that a command works on, read once.
 *
 * @param data the figures
 * @param library scenarios, studies and priors
 */
public record Workspace(DataSet data, ScenarioLibrary library) {
    /** Reads the data, with tables replaced by those of a folder where one is given. */
    public static Workspace open(Home home, Optional<Path> replacements) {
        DataSet data = DataReader.read(home.data(), replacements.orElse(null));
        return new Workspace(
                data, new ScenarioLibrary(home.scenarios(), data.worlds(), data.vintages(), data.lngMarket()));
    }

    /** The digest of the data as they ship, without a look into the tables. */
    static String dataDigest(Home home) {
        return DataReader.digest(home.data(), null);
    }

    /** A shipped scenario by its id, or one from a file, with the user's settings on top. */
    public Scenario scenario(String idOrFile, List<String> settings) {
        Scenario scenario = library.scenario(idOrFile);
        for (String setting : settings) {
            scenario = withSetting(scenario, setting);
        }
        return scenario;
    }

    public Study study(String idOrFile) {
        return library.study(idOrFile);
    }

    /** What is believed of the parameters where a scenario says nothing else. */
    public Priors priors() {
        return library.priors();
    }

    /** What is believed of the parameters in a scenario. */
    public Priors priors(Scenario scenario) {
        return library.priors().with(scenario.parameterOverrides());
    }

    private Scenario withSetting(Scenario scenario, String setting) {
        try {
            return library.withSetting(scenario, setting);
        } catch (IllegalArgumentException e) {
            throw new ScenarioException(List.of(new Fault("--set " + setting, 0, 0, e.getMessage())));
        }
    }
}
