package fukabun;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

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

/** Which package of the model may use which, and which libraries the model may reach for. */
class ArchitectureTest {
    static final String MATHEMATICS = "org.apache.commons.math3..";

    /** What a package may use besides itself, the JDK and Commons Math. */
    private static final Map<String, List<String>> MAY_USE = new TreeMap<>(Map.ofEntries(
            Map.entry("base", List.of()),
            Map.entry("scenario", List.of("base")),
            Map.entry("record", List.of("base")),
            Map.entry("evidence", List.of("base", "record")),
            Map.entry("ledger", List.of("base", "record")),
            Map.entry("market", List.of("base", "record")),
            Map.entry("agent", List.of("base", "scenario", "market", "record")),
            Map.entry("world", List.of("base", "scenario", "ledger", "market", "agent", "record")),
            Map.entry("cases", List.of("base", "scenario", "ledger", "market", "agent", "record", "world")),
            Map.entry("politics", List.of("base", "scenario", "ledger", "market", "agent", "record", "world")),
            Map.entry("engine", List.of("base", "scenario", "ledger", "record", "world", "cases", "politics")),
            Map.entry("design", List.of("base")),
            Map.entry("sensitivity", List.of("base", "design")),
            Map.entry("study", List.of("base", "scenario", "engine", "record", "evidence", "design", "sensitivity")),
            Map.entry("calibration", List.of("base", "scenario", "engine", "record", "evidence", "study", "design"))));

    /** The cases, each a package of its own in {@code cases} and, for its actors, in {@code agent}. */
    private static final List<String> CASES = List.of("coal", "gas", "pipeline", "timber", "othertrade", "concessions");

    private static final JavaClasses MODEL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("fukabun");

    static Stream<String> packages() {
        return MAY_USE.keySet().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("packages")
    void aPackageUsesOnlyThoseItMayUse(String name) {
        direction(name).check(MODEL);
    }

    static Stream<String> cases() {
        return CASES.stream();
    }

    /** A case can be left out alone: nothing but its own package and the wiring knows it, and it knows no other. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void onlyTheEngineKnowsACase(String name) {
        noClasses()
                .that()
                .resideOutsideOfPackages("fukabun.cases." + name + "..", "fukabun.engine..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("fukabun.cases." + name + "..")
                .check(MODEL);
        noClasses()
                .that()
                .resideOutsideOfPackages("fukabun.cases." + name + "..", "fukabun.agent." + name + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("fukabun.agent." + name + "..")
                .check(MODEL);
    }

    @Test
    void everyClassLivesInAPackageWithADirection() {
        classes().should().resideInAnyPackage(allPackages()).check(MODEL);
    }

    @Test
    void noPackagesUseEachOtherInACircle() {
        slices().matching("fukabun.(*)..").should().beFreeOfCycles().check(MODEL);
    }

    @Test
    void theModelStandsOnTheJdkAndCommonsMathOnly() {
        onlyJdkAndMathematics().check(MODEL);
    }

    @Test
    void theGuardsBite() {
        JavaClasses offenders = new ClassFileImporter().importPackages("fukabun.offenders", "fukabun.base.offenders");
        Guards.assertBites(direction("base"), offenders, "fukabun.base.offenders.ReachesForScenario");
        Guards.assertBites(onlyJdkAndMathematics(), offenders, "fukabun.offenders.ReachesForALibrary");
        ArchRule known = classes().should().resideInAnyPackage(allPackages());
        Guards.assertBites(known, offenders, "fukabun.offenders.ReachesForALibrary");
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

    private static ArchRule onlyJdkAndMathematics() {
        return noClasses()
                .should()
                .dependOnClassesThat(resideOutsideOfPackages("fukabun..", "java..", MATHEMATICS))
                .as("the model stands on the JDK and Commons Math only");
    }

    private static String[] allPackages() {
        return packages().map(name -> "fukabun." + name + "..").toArray(String[]::new);
    }
}
