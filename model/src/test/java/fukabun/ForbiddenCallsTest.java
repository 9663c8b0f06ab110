package fukabun;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.math3.random.SobolSequenceGenerator;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the model may not call, so that a run's bits depend on its inputs only: the world outside, clocks, threads,
 * other people's randomness, arithmetic that differs between machines, and collections in no fixed order.
 */
class ForbiddenCallsTest {
    /**
     * Exact by IEEE 754 or by the integers, so the same on every machine. Not {@code rint}, {@code round} and
     * {@code ulp}: WebAssembly has others. {@code FastMath} has those that are the same.
     */
    private static final Set<String> EXACT_MATHEMATICS = Set.of(
            "abs",
            "min",
            "max",
            "floor",
            "ceil",
            "signum",
            "copySign",
            "sqrt",
            "nextUp",
            "nextDown",
            "floorDiv",
            "floorMod",
            "addExact",
            "subtractExact",
            "multiplyExact",
            "incrementExact",
            "negateExact",
            "toIntExact");

    private static final Set<String> HARMLESS_SYSTEM = Set.of("arraycopy");

    private static final JavaClasses MODEL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("fukabun");
    private static final JavaClasses OFFENDERS = new ClassFileImporter().importPackages("fukabun.offenders");

    static Stream<Arguments> rules() {
        return Stream.of(
                rule(files(), "OpensAFile"),
                rule(clocks(), "ReadsAClock"),
                rule(system(), "AsksTheSystem"),
                rule(system(), "Prints"),
                rule(threads(), "StartsAThread"),
                rule(threads(), "StreamsInParallel"),
                rule(randomness(), "TakesAQueueOfChance"),
                rule(mathematics(), "UsesTheMachinesExponential"),
                rule(mathematics(), "NamesTheMachinesLogarithm"),
                rule(mathematics(), "RoundsAsTheMachineLikes"),
                rule(streamedSums(), "AddsUpAStream"),
                rule(streamedSums(), "CollectsAMean"),
                rule(unorderedCollections(), "LoopsOverAHashMap"),
                rule(unorderedCollections(), "LoopsOverASetOfNoOrder"),
                rule(unorderedCollections(), "CollectsIntoAHashMap"),
                rule(identity(), "OrdersByIdentity"),
                rule(locale(), "FormatsAsTheMachineLikes"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void theModelKeepsTheRule(ArchRule rule, String offender) {
        rule.check(MODEL);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("rules")
    void theRuleBites(ArchRule rule, String offender) {
        Guards.assertBites(rule, OFFENDERS, "fukabun.offenders." + offender + ".");
    }

    private static Arguments rule(ArchRule rule, String offender) {
        return Arguments.of(Named.of(rule.getDescription(), rule), offender);
    }

    private static ArchRule files() {
        return noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.io..", "java.nio..", "java.net.."))
                .as("no files and no network");
    }

    private static ArchRule clocks() {
        return noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.time..")
                        .or(assignableTo(java.util.Date.class))
                        .or(assignableTo(java.util.Calendar.class))
                        .or(assignableTo(java.util.TimeZone.class)))
                .as("no clock and no calendar");
    }

    private static ArchRule system() {
        return noClasses()
                .should()
                .accessTargetWhere(target(
                        owner -> isOneOf(owner, System.class, Runtime.class, ProcessHandle.class),
                        name -> !HARMLESS_SYSTEM.contains(name)))
                .as("nothing asked of the system, nothing printed");
    }

    private static ArchRule threads() {
        return noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.util.concurrent..")
                        .or(assignableTo(Thread.class))
                        .or(assignableTo(ThreadLocal.class)))
                .orShould()
                .accessTargetWhere(
                        target(owner -> true, Set.of("parallel", "parallelStream", "parallelPrefix")::contains))
                .as("no thread");
    }

    private static ArchRule randomness() {
        return noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.util.random..", "java.security..")
                        .or(resideInAnyPackage("org.apache.commons.math3.random..")
                                .and(DescribedPredicate.not(assignableTo(SobolSequenceGenerator.class))))
                        .or(assignableTo(java.util.Random.class))
                        .or(assignableTo(java.util.SplittableRandom.class))
                        .or(assignableTo(java.util.UUID.class)))
                .orShould()
                .accessTargetWhere(target(owner -> true, Set.of("random", "shuffle")::contains))
                .as("no chance but keyed draws (a Sobol sequence has none)");
    }

    private static ArchRule mathematics() {
        return noClasses()
                .should()
                .accessTargetWhere(target(
                        owner -> isOneOf(owner, Math.class, StrictMath.class),
                        name -> !EXACT_MATHEMATICS.contains(name)))
                .as("no exp, log, pow and the like but those of FastMath");
    }

    private static ArchRule streamedSums() {
        return noClasses()
                .should()
                .accessTargetWhere(target(
                        owner -> isOneOf(owner, java.util.stream.DoubleStream.class),
                        Set.of("sum", "average", "summaryStatistics")::contains))
                .orShould()
                .accessTargetWhere(target(
                        owner -> isOneOf(owner, java.util.stream.Collectors.class),
                        Set.of("summingDouble", "averagingDouble", "summarizingDouble")::contains))
                .orShould()
                .dependOnClassesThat(assignableTo(java.util.DoubleSummaryStatistics.class))
                .as("no sum by a stream, whose way of rounding is the library's own");
    }

    private static ArchRule unorderedCollections() {
        return noClasses()
                .should()
                .accessTargetWhere(target(
                        owner -> isOneOf(
                                owner,
                                java.util.HashMap.class,
                                java.util.HashSet.class,
                                java.util.Hashtable.class,
                                java.util.IdentityHashMap.class,
                                java.util.WeakHashMap.class),
                        name -> true))
                .orShould()
                .accessTargetWhere(target(
                        owner -> isOneOf(owner, java.util.Set.class, java.util.Map.class),
                        Set.of("of", "copyOf", "ofEntries")::contains))
                .orShould()
                .accessTargetWhere(target(
                        owner -> isOneOf(owner, java.util.stream.Collectors.class),
                        Set.of("toSet", "toUnmodifiableSet", "toMap", "toUnmodifiableMap", "groupingBy")::contains))
                .as("no collection in no fixed order");
    }

    private static ArchRule identity() {
        return noClasses()
                .should()
                .accessTargetWhere(target(
                        owner -> isOneOf(owner, Object.class, System.class, Enum.class),
                        Set.of("hashCode", "identityHashCode")::contains))
                .as("no number that hangs on an object's place in memory");
    }

    private static ArchRule locale() {
        return noClasses()
                .should()
                .accessTargetWhere(target(
                        owner -> isOneOf(owner, String.class),
                        Set.of("format", "formatted", "toLowerCase", "toUpperCase")::contains))
                .as("no text as the machine's language would have it");
    }

    private static DescribedPredicate<com.tngtech.archunit.core.domain.JavaAccess<?>> target(
            java.util.function.Predicate<JavaClass> owner, java.util.function.Predicate<String> name) {
        return DescribedPredicate.describe("forbidden member", access -> {
            AccessTarget member = access.getTarget();
            return owner.test(member.getOwner()) && name.test(member.getName());
        });
    }

    private static boolean isOneOf(JavaClass owner, Class<?>... types) {
        return Stream.of(types).anyMatch(owner::isEquivalentTo);
    }
}
