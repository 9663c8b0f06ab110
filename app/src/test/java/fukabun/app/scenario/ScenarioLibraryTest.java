package fukabun.app.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.app.files.ScenarioException;
import fukabun.base.Month;
import fukabun.scenario.CoalCase;
import fukabun.scenario.Distribution;
import fukabun.scenario.Driver;
import fukabun.scenario.Event;
import fukabun.scenario.Lever;
import fukabun.scenario.Parameter;
import fukabun.scenario.Scenario;
import fukabun.study.Study;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScenarioLibraryTest {
    private static final String HEAD = "title: T\nquestion: Q?\nsource: S\n";

    @TempDir
    Path folder;

    private final ScenarioLibrary library = Shelf.library();

    private Scenario own(String name, String text) {
        String id = InputFile.idOf(Path.of(name));
        return library.scenario(
                Shelf.write(folder, name, "id: " + id + "\n" + HEAD + text).toString());
    }

    @Test
    void onlyDifferencesAreWrittenAndTheRestIsInherited() {
        Scenario base = library.scenario("baseline");
        Scenario own = own("own.yaml", """
            extends: baseline
            levers: {linkageStance: 0.5}
            parameters: {costOverrunRatio: 1.5, businessWeight: {uniform: [1, 2]}}
            without: [kal-007]
            coal: {southYakut: {shovels: 12}}
            """);
        assertEquals("T", own.title());
        assertEquals(base.period(), own.period());
        assertEquals(base.levers().with(Lever.LINKAGE_STANCE, 0.5), own.levers());
        assertEquals(new Distribution.Fixed(1.5), own.parameterOverrides().get(Parameter.COST_OVERRUN));
        assertEquals(new Distribution.Uniform(1, 2), own.parameterOverrides().get(Parameter.BUSINESS_WEIGHT));
        assertEquals(base.events().size() - 1, own.events().size());
        assertEquals(12, own.cases().coal().southYakut().shovels());
        assertEquals(
                base.cases().coal().southYakut().creditUsd(),
                own.cases().coal().southYakut().creditUsd());
        assertEquals(base.cases().coal().suppliers(), own.cases().coal().suppliers());
        assertEquals(Shelf.VINTAGES, own.cases().coal().vintages());
    }

    @Test
    void aChainOfBasesIsReadFromTheBottom() {
        Shelf.write(folder, "middle.yaml", "id: middle\n" + HEAD + """
            extends: baseline
            levers: {tension: 0.2, portWorks: true}
            drivers: {crudeOilPrice: {from: 1986-01, value: 4}}
            events: [{type: strain, id: extra, from: 1970-01, severity: 0.1}]
            """);
        Scenario own = own("own.yaml", """
            extends: middle.yaml
            levers: {tension: 0.3}
            drivers: {crudeOilPrice: {from: 1986-02, to: 1986-03, scale: 2}}
            without: [extra]
            """);
        assertEquals(0.3, own.levers().tension());
        assertTrue(own.levers().portWorks());
        assertEquals(library.scenario("baseline").events(), own.events());
        // By hand: that of the shelf in history, 4 from 1986-01, twice that in 1986-02 and 1986-03, then 4 again.
        double[] expected = {Shelf.still(Driver.CRUDE_OIL_PRICE), 4, 8, 8, 4};
        for (int i = 0; i < expected.length; i++) {
            assertEquals(
                    expected[i],
                    own.drivers().at(Driver.CRUDE_OIL_PRICE, Month.of(1985, 12).plus(i)));
        }
    }

    @Test
    void anEventWithoutAnEndDoesNotEnd() {
        Scenario own = own("own.yaml", "extends: baseline\nevents: [{type: strain, from: 1991-01, severity: 0.7}]\n");
        assertEquals(Event.FOREVER, own.events().get(own.events().size() - 1).to());
        assertEquals(0.7, own.leversIn(Month.of(1991, 12)).tension());
    }

    @Test
    void jsonAndYamlOfOneContentMakeOneScenario() {
        Scenario yaml = own("own.yaml", "extends: baseline\nlevers: {portWorks: true, tension: 0.25}\n");
        Path json = Shelf.write(folder, "own.json", """
            {"levers": {"tension": 2.5e-1, "portWorks": true}, "extends": "baseline",
             "source": "S", "question": "Q?", "title": "T", "id": "own"}
            """);
        assertEquals(library.canonical(yaml), library.canonical(library.scenario(json.toString())));
    }

    @Test
    void theOrderOfKeysAndAgentsLeavesNoTraceInTheCanonicalText() throws IOException {
        String text = Files.readString(Shelf.SCENARIOS.resolve("baseline.yaml"));
        String kobe = "    - {name: Kobe Steel, steelShare: 0.10, source: assumed, grade: C}\n";
        String swapped = text.replace(kobe, "")
                .replace("  steelmakers:\n", "  steelmakers:\n" + kobe)
                .replace("{type: strain, id: toshiba, from: 1987-05,", "{from: 1987-05, id: toshiba, type: strain,");
        assertNotEquals(text, swapped);
        Path file = Shelf.write(folder, "baseline.yaml", swapped);
        Scenario baseline = library.scenario("baseline");
        assertEquals(library.canonical(baseline), library.canonical(library.scenario(file.toString())));
        assertEquals(
                baseline.cases().coal(),
                library.scenario(file.toString()).cases().coal());
    }

    @ParameterizedTest
    @CsvSource({
        "severity: 0.2, severity: 0.20000000000000004",
        "relativeCost: 1.35, relativeCost: 1.36",
        "creditTermYears: 16, creditTermYears: 17",
        "title: History as modelled, title: Histories",
        "'to: 1991-12}', 'to: 1991-11}'"
    })
    void everyValueLeavesATraceInTheCanonicalText(String before, String after) throws IOException {
        String text = Files.readString(Shelf.SCENARIOS.resolve("baseline.yaml"));
        assertTrue(text.contains(before));
        Path file =
                Shelf.write(folder, "baseline.yaml", text.replaceFirst(java.util.regex.Pattern.quote(before), after));
        assertNotEquals(
                library.canonical(library.scenario("baseline")), library.canonical(library.scenario(file.toString())));
    }

    @Test
    void driversLeversAndParametersLeaveATraceInTheCanonicalText() {
        Scenario base = library.scenario("baseline");
        String text = library.canonical(base);
        assertNotEquals(text, library.canonical(base.with(Lever.PORT_WORKS, 1.0)));
        assertNotEquals(text, library.canonical(library.withSetting(base, "costOverrunRatio=2")));
        Scenario oil =
                own("baseline.yaml", "extends: baseline\ndrivers: {crudeOilPrice: {from: 1991-12, scale: 1.1}}\n");
        double last = 1.1 * Shelf.still(Driver.CRUDE_OIL_PRICE);
        assertTrue(library.canonical(oil).contains(Double.toHexString(last)), "the last month");
    }

    @Test
    void doublesOfTheCanonicalTextAreExactAndTheSameInEveryJava() {
        // 0.1 is 0x1.999999999999a times two to the power of -4.
        CoalCase.Steelmaker kobe =
                library.scenario("baseline").cases().coal().steelmakers().get(1);
        assertEquals("Kobe Steel", kobe.name());
        assertTrue(library.canonical(library.scenario("baseline"))
                .contains("\"Kobe Steel\" steelShare=0x1.999999999999ap-4"));
    }

    @Test
    void settingsTurnLeversAndFixParameters() {
        Scenario base = library.scenario("baseline");
        assertTrue(library.withSetting(base, "portWorks=true").levers().portWorks());
        assertEquals(
                0.25, library.withSetting(base, "linkageStance=0.25").levers().linkageStance());
        Scenario fixed = library.withSetting(base, " costOverrunRatio = 1.5");
        assertEquals(new Distribution.Fixed(1.5), fixed.parameterOverrides().get(Parameter.COST_OVERRUN));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        portWork=true        | --set portWork=true: 'portWork' is neither a lever nor a parameter. Maybe portWorks.
        costOverunRatio=2    | --set costOverunRatio=2: 'costOverunRatio' is neither a lever nor a parameter. Maybe costOverrunRatio.
        portWorks=1          | --set portWorks=1: portWorks must be true or false but was 1. Maybe true.
        costOverrunRatio=200 | --set costOverrunRatio=200: costOverrunRatio must be a number in [1, 10] but was 200.
        costOverrunRatio=    | --set costOverrunRatio=: costOverrunRatio must be a number in [1, 10] but was empty (null). Maybe delete the key, or give it a value.
        costOverrunRatio     | --set costOverrunRatio: must be written as name=value. Maybe unresolvedShare=0.5.
        crudeOilPrice=20     | --set crudeOilPrice=20: crudeOilPrice is a driver, which --set cannot change. Maybe write a scenario file with a drivers block.
        tension=NaN          | --set tension=NaN: tension must be a number in [0, 1] but was the text 'NaN'.
        """)
    void aSettingWithAFaultIsRefused(String setting, String message) {
        Scenario base = library.scenario("baseline");
        ScenarioException fault = assertThrows(ScenarioException.class, () -> library.withSetting(base, setting));
        assertEquals(message, fault.getMessage());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        islands-1974   | islands-1974: no such scenario ships, and a file must end in .yaml, .yml or .json. Maybe islands-1973.
        seikei-fukabun | seikei-fukabun: no such scenario ships, and a file must end in .yaml, .yml or .json. It is a study. Maybe fukabun claim seikei-fukabun
        none.yaml      | none.yaml: there is no such file.
        """)
    void anUnknownScenarioIsAnsweredWithTheNearest(String id, String message) {
        assertEquals(
                message,
                assertThrows(ScenarioException.class, () -> library.scenario(id))
                        .getMessage());
    }

    private static final String STUDY = """
        id: own
        base: baseline
        ensemble: {members: 20, seed: 7}
        claims:
          - id: one
            statement: Nothing changes.
            source: S
            treatment: islands-1973
            outcome: {indicator: sovietCoalTonnes, aggregate: cumulated, from: 1974, to: 1991}
            equivalence: {relative: [0.05, 0.1]}
            decide: {supported: 0.9, refuted: 0.9}
        """;

    @Test
    void aStudyNamesScenariosBesideItAndTheLibraryThenKnowsThem() {
        Shelf.write(folder, "mine.yaml", "id: mine\n" + HEAD + "extends: baseline\nlevers: {tension: 0.5}\n");
        Path file = Shelf.write(folder, "own.yaml", STUDY.replace("islands-1973", "mine.yaml"));
        Study study = library.study(file.toString());
        assertEquals("mine", study.claims().get(0).treatment());
        assertEquals(0.5, library.scenario("mine").levers().tension());
        assertEquals("Nothing changes.", study.question());
        assertEquals(7, study.seed());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        members: 20 | members: posteriro | 3:21: ensemble.members must be posterior, or a whole number in [1, 1000000] but was the text 'posteriro'. Maybe posterior.
        members: 20 | members: 0 | 3:21: ensemble.members must be a whole number in [1, 1000000] but was 0.
        base: baseline | base: basline | 2:7: base must be the id of a shipped scenario or a file below the folder of this file but was the text 'basline': no such scenario ships. Maybe baseline.
        treatment: islands-1973 | treatment: islands-73 | 8:16: claims[0].treatment must be the id of a shipped scenario or a file below the folder of this file but was the text 'islands-73': no such scenario ships. Maybe islands-1973.
        sovietCoalTonnes | sovietCoal | 9:26: claims[0].outcome.indicator must be one of sovietCoalTonnes,
        sovietCoalTonnes | tension | 9:46: claims[0].outcome.aggregate must be mean for tension, which is no flow, but was cumulated. Maybe mean.
        from: 1974 | from: 1967 | 9:72: claims[0].outcome.from must lie within the base's period, 1968-01 to 1991-12, but was 1967.
        from: 1974, to: 1991 | from: 1991, to: 1974 | 9:82: claims[0].outcome.to must not come before from (1991) but was 1974. Maybe they are swapped.
        0.05, 0.1 | 0.1, 0.05 | 10:35: claims[0].equivalence.relative[1] must be above the one before, 0.1, but was 0.05.
        supported: 0.9 | supported: 90 | 11:25: claims[0].decide.supported must be a number in [0.5, 1] but was 90. Maybe 0.9 for 90 percent.
        statement: | statment: | 6:5: 'statment' is not a key of claims[0]. Maybe statement.
        seed: 7 | seed: 7.5 | 3:31: ensemble.seed must be a whole number in
        """)
    void eachFaultOfAStudyHasItsPlace(String before, String after, String expected) {
        Path file = Shelf.write(folder, "own.yaml", STUDY.replace(before, after));
        assertTrue(
                library.check(file).stream()
                        .anyMatch(fault -> fault.toString().startsWith(folder + "/own.yaml:" + expected)),
                library.check(file).toString());
    }

    @Test
    void aStudyOfAScenarioWithAFaultIsRefusedHoweverOftenItNamesIt() {
        String noTitle = HEAD.replace("title: T\n", "");
        Shelf.write(folder, "mine.yaml", "id: mine\n" + noTitle + "extends: baseline\n");
        String claim = STUDY.substring(STUDY.indexOf("  - id: one"));
        String text = STUDY + claim.replace("id: one", "id: two");
        Path file = Shelf.write(folder, "own.yaml", text.replace("islands-1973", "mine.yaml"));
        assertEquals(1, library.check(file).size());
        assertThrows(ScenarioException.class, () -> library.study(file.toString()));
    }

    @Test
    void aChainOfTwentyBasesIsReadAndALongerOneRefused() {
        for (int i = 0; i < 30; i++) {
            String base = i == 0 ? "baseline" : "f" + (i - 1) + ".yaml";
            Shelf.write(folder, "f" + i + ".yaml", "id: f" + i + "\n" + HEAD + "extends: " + base + "\n");
        }
        assertEquals(List.of(), library.check(folder.resolve("f19.yaml")));
        assertEquals(
                "extends must not lead through more than 20 files.",
                library.check(folder.resolve("f20.yaml")).get(0).message());
    }

    @Test
    void aScenarioBesideAStudyMayNotTakeTheIdOfAShippedOne() {
        Shelf.write(folder, "islands-1973.yaml", "id: islands-1973\n" + HEAD + "extends: baseline\n");
        String text = STUDY.replace("treatment: islands-1973", "treatment: islands-1973.yaml");
        Path file = Shelf.write(folder, "own.yaml", text);
        assertEquals(
                folder + "/own.yaml:8:16: claims[0].treatment must not have the id of a shipped scenario but has:"
                        + " islands-1973. Maybe rename the file and its id.",
                library.check(file).get(0).toString());
    }

    @Test
    void aTreatmentMustHaveThePeriodOfTheBase() {
        Shelf.write(
                folder,
                "short.yaml",
                "id: short\n" + HEAD + "extends: baseline\nperiod: {from: 1968-01, to: 1990-12}\n" + "without: []\n");
        Path file = Shelf.write(folder, "own.yaml", STUDY.replace("islands-1973", "short.yaml"));
        assertTrue(library.check(file).toString().contains("claims[0].treatment must have the period of the base"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        unit: t/t | unit: kg/t | must be t/t but was the text 'kg/t'.
        uniform: [0, 1] | uniform: [0, 1.5] | priors.linkageSizeExponent.distribution.uniform[1] must be a number in [0, 1] but was 1.5.
        grade: C | grade: D | must be one of A, B, C but was the text 'D'.
        businessWeight: | bussinessWeight: | 'bussinessWeight' is not a key of priors. Maybe businessWeight.
        businessWeight: | bussinessWeight: | priors.businessWeight is missing
        """)
    void eachFaultOfThePriorsIsFound(String before, String after, String expected) throws IOException {
        String text = Files.readString(Shelf.SCENARIOS.resolve("priors/main.yaml"));
        Path file = Shelf.write(folder, "main.yaml", text.replace(before, after));
        assertTrue(
                library.check(file).toString().contains(expected),
                library.check(file).toString());
    }
}
