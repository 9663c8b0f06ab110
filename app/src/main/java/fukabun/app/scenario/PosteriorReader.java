package fukabun.app.scenario;

import fukabun.app.files.Faults;
import fukabun.app.files.Place;
import fukabun.calibration.AcceptedDraw;
import fukabun.calibration.Posterior;
import fukabun.scenario.Parameter;
import fukabun.scenario.Parameters;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;

/**
 * Reads the draws that {@code fukabun calibrate} kept: a heading of draw, distance and every parameter, and one row a
 * draw. The file is made by the program, so a fault in it ends in the advice to make it again.
 */
final class PosteriorReader {
    private static final String CURE = " Maybe make it again with fukabun calibrate --install.";
    private static final int FIRST_PARAMETER = 2;

    private PosteriorReader() {}

    /** Throws {@link fukabun.app.files.ScenarioException} with the first fault of each line. */
    static Posterior read(Path file) {
        Faults faults = new Faults();
        List<AcceptedDraw> draws = new ArrayList<>();
        try {
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            List<String> heading =
                    List.of(lines.isEmpty() ? new String[0] : lines.get(0).split(",", -1));
            checkHeading(file, heading, faults);
            faults.throwIfAny();
            for (int i = 1; i < lines.size(); i++) {
                draws.add(draw(file, i + 1, heading, lines.get(i).split(",", -1), faults));
            }
        } catch (IOException e) {
            faults.add(Place.of(file.toString()), "cannot be read: " + e.getMessage() + "." + CURE);
        }
        if (draws.isEmpty()) {
            faults.add(Place.of(file.toString()), "has no draw." + CURE);
        }
        faults.throwIfAny();
        return new Posterior(draws);
    }

    private static void checkHeading(Path file, List<String> heading, Faults faults) {
        List<String> wanted = new ArrayList<>(List.of("draw", "distance"));
        Arrays.stream(Parameter.values()).map(Parameter::key).forEach(wanted::add);
        if (!heading.equals(wanted)) {
            List<String> missing =
                    wanted.stream().filter(name -> !heading.contains(name)).toList();
            List<String> unknown =
                    heading.stream().filter(name -> !wanted.contains(name)).toList();
            faults.add(
                    new Place(file.toString(), 1, 1),
                    "must have the columns draw, distance and every parameter of the model in their order; missing are "
                            + missing + ", unknown " + unknown + "." + CURE);
        }
    }

    private static AcceptedDraw draw(Path file, int line, List<String> heading, String[] cells, Faults faults) {
        try {
            EnumMap<Parameter, Double> values = new EnumMap<>(Parameter.class);
            for (Parameter parameter : Parameter.values()) {
                values.put(parameter, Double.valueOf(cells[FIRST_PARAMETER + parameter.ordinal()]));
            }
            if (cells.length != heading.size()) {
                throw new IllegalArgumentException("has " + cells.length + " cells");
            }
            return new AcceptedDraw(Integer.parseInt(cells[0]), Double.parseDouble(cells[1]), Parameters.of(values));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            faults.add(new Place(file.toString(), line, 1), "is no draw: " + e.getMessage() + "." + CURE);
            faults.throwIfAny();
            throw new IllegalStateException("a fault was added", e);
        }
    }
}
