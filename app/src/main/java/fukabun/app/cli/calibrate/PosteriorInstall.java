package fukabun.app.cli.calibrate;

import fukabun.app.files.SurroundingsException;
import fukabun.app.output.PosteriorTable;
import fukabun.app.output.Provenance;
import fukabun.app.output.VariantTable;
import fukabun.app.scenario.ScenarioLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts a posterior, and the small tables that say what the record decided, beside the scenarios that ship. */
final class PosteriorInstall {
    /** Tables that would else need the whole calibration again; {@code record} reads the first. */
    private static final List<String> SAID = List.of("scoreboard", "targets", "parameters", "trade-offs", "theses");

    private PosteriorInstall() {}

    /** @param folder of the finished calibration */
    static void install(Path folder, ScenarioLibrary library) {
        Path place = library.posteriorFile();
        Map<String, Path> places = new LinkedHashMap<>();
        places.put(PosteriorTable.NAME + ".csv", place);
        places.put(Provenance.NAME, place.resolveSibling("main.json"));
        places.put(VariantTable.NAME + ".csv", library.variantsFile());
        places.put(Provenance.OF_VARIANTS, place.resolveSibling(Provenance.OF_VARIANTS));
        SAID.forEach(name -> places.put(name + ".csv", place.resolveSibling(name + ".csv")));
        try {
            Files.createDirectories(place.getParent());
            for (Map.Entry<String, Path> each : places.entrySet()) {
                Files.copy(folder.resolve(each.getKey()), each.getValue(), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new SurroundingsException("the posterior cannot be installed at " + place + ": " + e.getMessage(), e);
        }
    }
}
