package fukabun.app.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.record.Indicator;
import fukabun.scenario.Lever;
import fukabun.scenario.Parameter;
import fukabun.study.Choice;
import fukabun.study.ClaimSpec;
import fukabun.study.Study;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a study may hold besides claims on effects: choices, claims on beliefs, illustrations. */
class StudyExtrasTest {
    private static final String STUDY = """
        id: own
        base: baseline
        ensemble: {members: 20, seed: 7}
        claims:
          - id: one
            statement: Nothing changes.
            source: S
            treatment: islands-1973
            outcome: {indicator: turnoverUsd, aggregate: mean, from: 1974, to: 1991}
            expect: overrated
            belief: {indicator: beliefTokyo, against: gain}
            equivalence: {relative: [0.05, 0.1]}
            decide: {supported: 0.9, refuted: 0.9}
        illustrations:
          - id: shown
            statement: Nothing changed.
            source: S
            base: concessions-history
            treatment: settled-in-1941
            outcome: {indicator: concessionsSettled, aggregate: last, from: 1944, to: 1944}
            equivalence: {absolute: [0.1]}
        choices:
          - {id: a, words: Fewer years., window: {to: 1985}}
          - {id: b, words: In yen., measure: {of: turnoverUsd, by: turnoverYen}, claims: [one]}
          - {id: c, words: Stricter., equivalence: {relative: [0.01, 0.02]}}
          - {id: d, words: Surer., decide: {supported: 0.95, refuted: 0.99}}
          - {id: e, words: Later., set: [{name: contractStartYear, value: 1983}, {name: needWeight, value: 0.5}]}
        """;

    @TempDir
    private Path folder;

    private final ScenarioLibrary library = Shelf.library();

    @Test
    void everyKindOfChoiceIsReadAsItIsWritten() {
        List<Choice> choices = library.choices(file(STUDY).toString());
        assertEquals(
                List.of(
                        new Choice(
                                "a",
                                "Fewer years.",
                                List.of(),
                                new Choice.Window(OptionalInt.empty(), OptionalInt.of(1985))),
                        new Choice(
                                "b",
                                "In yen.",
                                List.of("one"),
                                new Choice.Measure(Indicator.TURNOVER, Indicator.TURNOVER_YEN)),
                        new Choice("c", "Stricter.", List.of(), new Choice.Thresholds(false, List.of(0.01, 0.02))),
                        new Choice("d", "Surer.", List.of(), new Choice.Certainty(0.95, 0.99)),
                        new Choice(
                                "e",
                                "Later.",
                                List.of(),
                                new Choice.Setting(
                                        Map.of(Lever.CONTRACT_START_YEAR, 1983.0),
                                        Map.of(Parameter.NEED_WEIGHT, 0.5)))),
                choices);
    }

    @Test
    void whateverAChoiceSaysEntersTheDigest() {
        String canonical = library.canonical(library.choices(file(STUDY).toString()));
        assertEquals(
                canonical,
                library.canonical(library.choices(file("# a comment\n" + STUDY).toString())));
        for (String other :
                List.of("1985}->1986}", "0.95,->0.96,", "1983->1979", "value: 0.5->value: 0.6", "[one]->[one, one]")) {
            String[] change = other.split("->");
            assertNotEquals(
                    canonical,
                    library.canonical(library.choices(
                            file(STUDY.replace(change[0], change[1])).toString())),
                    other);
        }
    }

    @Test
    void beliefAndIllustrationAreReadAsTheyAreWritten() {
        Study study = library.study(file(STUDY).toString());
        assertEquals(
                Optional.of(new ClaimSpec.Belief(Indicator.BELIEF_TOKYO, ClaimSpec.Actual.GAIN)),
                study.claims().get(0).belief());
        Study.Illustration shown = study.illustrations().get(0);
        assertEquals("concessions-history", shown.base());
        assertEquals("settled-in-1941", shown.claim().treatment());
        assertEquals(1, study.claims().size());
    }

    @Test
    void aStudyWithoutThemHasNone() {
        Path file = file(STUDY.substring(0, STUDY.indexOf("illustrations:")));
        assertEquals(List.of(), library.choices(file.toString()));
        assertEquals(List.of(), library.study(file.toString()).illustrations());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        window: {to: 1985} | window: {to: 1995} | 23:47: choices[0].window.to must lie within the base's period, 1968-01 to 1991-12, but was 1995.
        window: {to: 1985} | window: {} | 23:42: choices[0].window must have from, to or both but has neither.
        window: {to: 1985} | window: {to: 1974, from: 1975} | 23:47: choices[0].window.to must not come before from (1975)
        window: {to: 1985} | window: {to: 1985}, decide: {supported: 0.9, refuted: 0.9} | 23:5: choices[0] must have exactly one of the keys window, measure, equivalence, decide, set but has window and decide.
        by: turnoverYen | by: turnoverUsd | 24:60: choices[1].measure.by must differ from of
        claims: [one] | claims: [two] | 24:83: choices[1].claims[0] must be the id of a claim of this study but was 'two'
        id: b, | id: a, | 24:10: choices: ids must differ but a stands there twice.
        contractStartYear | contractStratYear | 27:41: choices[4].set[0].name must be a parameter or a lever but was 'contractStratYear'. Maybe contractStartYear.
        value: 1983 | value: 1981 | choices[4].set[0].value must be
        belief: {indicator: beliefTokyo, against: gain} | seeds: 1 | 5:5: claims[0].belief is missing
        expect: overrated | expect: lowered | 11:13: claims[0].belief belongs to a claim with expect: overrated.
        aggregate: mean, from | aggregate: cumulated, from | 9:14: claims[0].outcome must be the mean of an amount in USD
        indicator: turnoverUsd, | indicator: turnoverYen, | 9:14: claims[0].outcome must be the mean of an amount in USD
        against: gain | against: level | 8:16: claims[0].treatment must be the base, baseline, where a belief is held against the level
        indicator: beliefTokyo | indicator: turnoverUsd | 11:25: claims[0].belief.indicator must be one of beliefTokyo, beliefMoscow
        from: 1944 | from: 1938 | 20:69: illustrations[0].outcome.from must lie within the base's period, 1939-11 to 1945-08, but was 1938.
        treatment: settled-in-1941 | treatment: islands-1973 | 19:16: illustrations[0].treatment must have the period of the base
        id: shown | id: one | 15:9: claims: ids must differ but one stands there twice.
        """)
    void eachFaultHasItsPlace(String before, String after, String expected) {
        Path file = file(STUDY.replace(before, after));
        List<String> faults = library.check(file).stream().map(Object::toString).toList();
        assertTrue(
                faults.stream().anyMatch(fault -> fault.replace(file + ":", "").contains(expected)), faults.toString());
    }

    private Path file(String text) {
        return Shelf.write(folder, "own.yaml", text);
    }
}
