package fukabun.app;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which package of the application may use which, and which of them may see which library. */
class ArchitectureTest {
    /** What a package may use besides itself, the JDK and libraries. */
    private static final Map<String, List<String>> MAY_USE = new TreeMap<>(Map.ofEntries(
            entry("app.files", List.of("base")),
            entry("app.data", List.of("base", "scenario", "evidence", "record", "app.files")),
            entry("app.scenario", List.of("base", "scenario", "record", "calibration", "study", "app.files")),
            entry("app.chart", List.of("base", "evidence", "record", "study")),
            entry("app.exchange", List.of("record", "study", "app.output")),
            entry(
                    "app.output",
                    List.of("base", "scenario", "evidence", "record", "calibration", "study", "app.files", "app.data")),
            entry("app.report", List.of("base", "scenario", "record", "study", "app.files", "app.data", "app.output")),
            entry(
                    "app.workbook",
                    List.of("scenario", "record", "study", "app.files", "app.data", "app.chart", "app.output")),
            entry("app.result", List.of("base", "record", "app.files", "app.output")),
            entry(
                    "app.cli",
                    List.of(
                            "design",
                            "sensitivity",
                            "base",
                            "scenario",
                            "evidence",
                            "record",
                            "engine",
                            "calibration",
                            "design",
                            "sensitivity",
                            "study",
                            "app.files",
                            "app.data",
                            "app.scenario",
                            "app.chart",
                            "app.exchange",
                            "app.output",
                            "app.report",
                            "app.result",
                            "app.workbook"))));

    /** What a room of the command line may use of the other rooms; {@code rerun} repeats any command, and so sees all. */
    private static final Map<String, List<String>> ROOMS_OF_THE_COMMAND_LINE = new TreeMap<>(Map.ofEntries(
            entry("terminal", List.of()),
            entry("work", List.of("terminal")),
            entry("job", List.of("terminal", "work")),
            entry("run", List.of("terminal", "job")),
            entry("claim", List.of("terminal", "job", "map")),
            entry("attribute", List.of("terminal", "job")),
            entry("record", List.of("terminal", "job")),
            entry("calibrate", List.of("terminal", "job", "record")),
            entry("map", List.of("terminal", "work", "job")),
            entry("falsify", List.of("terminal", "work", "job", "map")),
            entry("sensitivity", List.of("terminal", "work", "job")),
            entry("sweep", List.of("terminal", "work", "job")),
            entry("explain", List.of("terminal", "job"))));

    /** The only package that may see a library. */
    private static final Map<String, String> ONE_PACKAGE_A_LIBRARY = new TreeMap<>(
            Map.of("org.knowm.xchart", "app.chart", "org.apache.poi", "app.workbook", "picocli", "app.cli"));

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("fukabun");

    static Stream<String> packages() {
        return MAY_USE.keySet().stream();
    }

    static Stream<String> rooms() {
        return ROOMS_OF_THE_COMMAND_LINE.keySet().stream();
    }

    static Stream<String> libraries() {
        return ONE_PACKAGE_A_LIBRARY.keySet().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("packages")
    void aPackageUsesOnlyThoseItMayUse(String name) {
        direction(name).check(PROGRAM);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rooms")
    void aRoomOfTheCommandLineUsesOnlyThoseItMayUse(String room) {
        String rooms = "fukabun.app.cli.";
        List<String> allowed = new ArrayList<>(List.of(rooms + room));
        ROOMS_OF_THE_COMMAND_LINE.get(room).forEach(other -> allowed.add(rooms + other));
        noClasses()
                .that()
                .resideInAPackage(rooms + room)
                .should()
                .dependOnClassesThat(resideInAnyPackage("fukabun.app.cli..")
                        .and(resideOutsideOfPackages(allowed.toArray(String[]::new))))
                .check(PROGRAM);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("libraries")
    void aLibraryIsSeenByOnePackageOnly(String library) {
        library(library).check(PROGRAM);
    }

    @Test
    void everyClassOfTheApplicationLivesInAPackageWithADirection() {
        classes()
                .that()
                .resideInAPackage("fukabun.app..")
                .should()
                .resideInAnyPackage(
                        packages().map(name -> "fukabun." + name + "..").toArray(String[]::new))
                .check(PROGRAM);
    }

    @Test
    void nothingInTheModelKnowsTheApplication() {
        noClasses()
                .that()
                .resideOutsideOfPackage("fukabun.app..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("fukabun.app..")
                .check(PROGRAM);
    }

    @Test
    void noPackagesUseEachOtherInACircle() {
        slices().matching("fukabun.app.(*)..").should().beFreeOfCycles().check(PROGRAM);
        slices().matching("fukabun.app.cli.(*)").should().beFreeOfCycles().check(PROGRAM);
    }

    @Test
    void theGuardsBite() {
        JavaClasses offenders =
                new ClassFileImporter().importPackages("fukabun.app.chart.offenders", "fukabun.app.files.offenders");
        assertBites(direction("app.chart"), offenders, "fukabun.app.chart.offenders.ReachesForFiles");
        assertBites(library("org.knowm.xchart"), offenders, "fukabun.app.files.offenders.DrawsAChart");
    }

    private static ArchRule direction(String name) {
        List<String> allowed = new ArrayList<>(List.of("fukabun." + name + ".."));
        MAY_USE.get(name).forEach(other -> allowed.add("fukabun." + other + ".."));
        return noClasses()
                .that()
                .resideInAPackage("fukabun." + name + "..")
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("fukabun..").and(resideOutsideOfPackages(allowed.toArray(String[]::new))))
                .as(name + " may use " + MAY_USE.get(name))
                .allowEmptyShould(true);
    }

    private static ArchRule library(String library) {
        String owner = ONE_PACKAGE_A_LIBRARY.get(library);
        return noClasses()
                .that()
                .resideOutsideOfPackage("fukabun." + owner + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library + "..")
                .as("only " + owner + " sees " + library);
    }

    private static void assertBites(ArchRule rule, JavaClasses classes, String offender) {
        String report =
                String.join("\n", rule.evaluate(classes).getFailureReport().getDetails());
        assertTrue(report.contains(offender), "'" + rule.getDescription() + "' lets " + offender + " pass: " + report);
    }
}
