package fukabun.app.scenario;

import fukabun.base.Month;
import fukabun.scenario.Driver;
import fukabun.scenario.Drivers;
import fukabun.scenario.Era;
import fukabun.scenario.ForecastVintage;
import fukabun.scenario.GasCase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The shipped scenarios on drivers that never move, and places to put files of a test's own. */
final class Shelf {
    /** The top of the repository; tests run in the folder of their module. */
    static final Path TOP =
            Path.of("").toAbsolutePath().getFileName().toString().equals("app") ? Path.of("..") : Path.of("");

    static final Path SCENARIOS = TOP.resolve("scenarios");
    static final Month FIRST = Month.of(1965, 1);
    static final List<ForecastVintage> VINTAGES = List.of(new ForecastVintage(Month.of(1974, 1), 1985, 9.2e7));

    static final GasCase.LngMarket LNG = new GasCase.LngMarket(List.of(), List.of());

    private Shelf() {}

    static ScenarioLibrary library() {
        return new ScenarioLibrary(SCENARIOS, List.of(drivers(), war()), VINTAGES, LNG);
    }

    /** The value that a driver never leaves on this shelf: well within its range, so that what-ifs can move it. */
    static double still(Driver driver) {
        return driver.low() > 0.0 ? Math.sqrt(driver.low() * driver.high()) : 0.1 * driver.high();
    }

    /** From 1965-01 to 1991-12. */
    static Drivers drivers() {
        Map<Driver, double[]> series = new EnumMap<>(Driver.class);
        for (Driver driver : Driver.values()) {
            double[] values = new double[27 * 12];
            Arrays.fill(values, still(driver));
            series.put(driver, values);
        }
        return new Drivers(FIRST, series);
    }

    /** 0.5 in every month from 1939-11 to 1945-08. */
    static Drivers war() {
        double[] values = new double[70];
        Arrays.fill(values, 0.5);
        Map<Driver, double[]> series = new EnumMap<>(Driver.class);
        Driver.of(Era.CONCESSIONS).forEach(driver -> series.put(driver, values));
        return new Drivers(Era.CONCESSIONS, Month.of(1939, 11), series);
    }

    static Path write(Path folder, String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
