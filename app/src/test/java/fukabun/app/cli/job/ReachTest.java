package fukabun.app.cli.job;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.app.output.Reach;
import fukabun.app.output.WeakFigure;
import fukabun.base.Draws;
import fukabun.record.Indicator;
import fukabun.record.Table;
import fukabun.scenario.Distribution;
import fukabun.scenario.Driver;
import fukabun.scenario.Era;
import fukabun.scenario.Parameter;
import fukabun.scenario.Parameters;
import fukabun.scenario.Scenario;
import fukabun.scenario.Thesis;
import fukabun.study.Member;
import fukabun.study.ScenarioRuns;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Which indicators each parameter and driver moves. The shipped list is made by this test with {@code
 * -Dfukabun.rewrite.reach=true}, some 27,000 runs; without, a sample of it is run again.
 */
class ReachTest {
    private static final Path LIST = Path.of("src/main/resources/fukabun/app/output/reach.csv");
    private static final long SEED = 19731010L;
    private static final long LUCK = 1000;
    private static final int DRAWS = 8;
    private static final double[] FACTORS = {0.9, 1.1};
    private static final List<String> SCENARIOS = List.of(
            "baseline",
            "islands-1973",
            "cheap-japanese-credit",
            "caterpillar-licensed",
            "no-freeze",
            "no-lng-rush",
            "sodeco-exempted",
            "seikei-bunri",
            "no-hard-stance");

    private static final Workspace WORKSPACE =
            Workspace.open(new Home(Path.of("..").toAbsolutePath().normalize()), Optional.empty());

    /** One change of an input in a scenario. */
    private interface Change {
        Table run(Scenario scenario, int draw);
    }

    @Test
    void theListNamesWhatTheModelHas() {
        Set<String> known = Stream.concat(
                        Arrays.stream(Parameter.values()).map(Parameter::key),
                        Driver.of(Era.ECONOMY).stream().map(Driver::key))
                .collect(Collectors.toCollection(HashSet::new));
        Set<String> indicators =
                Arrays.stream(Indicator.values()).map(Indicator::key).collect(Collectors.toSet());
        for (String input : Reach.shipped().inputs()) {
            assertTrue(known.remove(input), input);
            assertTrue(indicators.containsAll(Reach.shipped().indicators(input)), input);
        }
        assertTrue(known.isEmpty(), "not screened: " + known);
    }

    /** What these move in two draws of the baseline stands in the list; the list may have more, from other draws. */
    @Test
    void aSampleOfTheListIsFoundAgain() throws IOException {
        if (Boolean.getBoolean("fukabun.rewrite.reach")) {
            makeTheList();
        }
        Scenario baseline = WORKSPACE.scenario("baseline", List.of());
        for (Parameter parameter :
                List.of(Parameter.KUZNETSK_DECLINE, Parameter.REQUIRED_RETURN, Parameter.PRICE_FLOOR)) {
            Set<String> found = moved(List.of(baseline), 2, ends(parameter)).stream()
                    .map(Indicator::key)
                    .collect(Collectors.toSet());
            assertFalse(found.isEmpty(), parameter.key());
            assertTrue(Reach.shipped().indicators(parameter.key()).containsAll(found), parameter.key() + " " + found);
        }
    }

    /** Coal of the Kuznetsk has no way to the orders for pipelayers; the price of gold has one to all trade. */
    @Test
    void aVerdictLeansOnlyOnWhatReachesIt() {
        WeakFigure kuznetsk =
                new WeakFigure(WeakFigure.Kind.PRIOR, Parameter.KUZNETSK_DECLINE.key(), "decline", "assumed");
        WeakFigure gold = new WeakFigure(WeakFigure.Kind.FIGURE, "ussr_external.csv", "1975 gold_price", "background");
        assertFalse(Reach.shipped().isReached(Indicator.KOMATSU_ORDERS, kuznetsk));
        assertTrue(Reach.shipped().isReached(Indicator.SOVIET_COAL, kuznetsk));
        assertTrue(Reach.shipped().isReached(Indicator.TURNOVER, gold));
        assertTrue(
                Reach.shipped().isReached(Indicator.CONCESSIONS_SETTLED, kuznetsk), "not screened counts as reached");
    }

    private static void makeTheList() throws IOException {
        List<Scenario> scenarios =
                SCENARIOS.stream().map(id -> WORKSPACE.scenario(id, List.of())).toList();
        Stream<String> drivers = Driver.of(Era.ECONOMY).stream()
                .map(driver -> row("driver", driver.key(), moved(scenarios, DRAWS, scaled(driver))));
        Stream<String> parameters = Arrays.stream(Parameter.values())
                .map(parameter -> row("parameter", parameter.key(), moved(scenarios, DRAWS, ends(parameter))));
        Files.writeString(
                LIST,
                Stream.of(Stream.of("kind,input,indicators"), drivers, parameters)
                        .flatMap(rows -> rows)
                        .collect(Collectors.joining("\n", "", "\n")));
    }

    private static String row(String kind, String input, Set<Indicator> moved) {
        return kind + "," + input + "," + moved.stream().map(Indicator::key).collect(Collectors.joining(" "));
    }

    private static Set<Indicator> moved(List<Scenario> scenarios, int draws, List<Change> changes) {
        Set<Indicator> moved = EnumSet.noneOf(Indicator.class);
        for (Scenario scenario : scenarios) {
            for (int draw = 0; draw < draws; draw++) {
                Table before = run(scenario, parameters(scenario, draw), draw);
                for (Change change : changes) {
                    Table after = change.run(scenario, draw);
                    Arrays.stream(Indicator.values())
                            .filter(each -> before.has(each) && !Arrays.equals(before.annual(each), after.annual(each)))
                            .forEach(moved::add);
                }
            }
        }
        return moved;
    }

    /** The ends of what is believed of a parameter. */
    private static List<Change> ends(Parameter parameter) {
        Distribution believed = WORKSPACE.priors().of(parameter).distribution();
        return Stream.of(believed.low(), believed.high())
                .<Change>map(end -> (scenario, draw) ->
                        run(scenario, parameters(scenario, draw).with(parameter, end), draw))
                .toList();
    }

    /** A driver a tenth lower and a tenth higher in every month. */
    private static List<Change> scaled(Driver driver) {
        return Arrays.stream(FACTORS)
                .<Change>mapToObj(factor -> (scenario, draw) -> {
                    double[] values = Arrays.stream(scenario.drivers().values(driver))
                            .map(value -> factor * value)
                            .toArray();
                    Scenario changed = new Scenario(
                            scenario.id(),
                            scenario.title(),
                            scenario.question(),
                            scenario.source(),
                            scenario.period(),
                            scenario.drivers().with(driver, values),
                            scenario.levers(),
                            scenario.events(),
                            scenario.parameterOverrides(),
                            scenario.cases());
                    return run(changed, parameters(scenario, draw), draw);
                })
                .toList();
    }

    /** Every second draw has the routes of the dispute at full strength. */
    private static Parameters parameters(Scenario scenario, int draw) {
        Thesis thesis = draw % 2 == 0 ? Thesis.CONTINUOUS : Thesis.STRONG;
        return WORKSPACE.priors(scenario).draw(thesis, new Draws(SEED), draw);
    }

    private static Table run(Scenario scenario, Parameters parameters, int draw) {
        return new ScenarioRuns(scenario).table(new Member(draw, Thesis.CONTINUOUS, LUCK + draw, parameters));
    }
}
