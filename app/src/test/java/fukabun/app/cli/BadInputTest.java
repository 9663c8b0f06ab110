package fukabun.app.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Malformed files given to the commands. Exit code 2, with file, line, column and rule, is that of the documentation;
 * places were counted by hand. In the tables below {@code ~} stands for the end of a line.
 */
class BadInputTest {
    /** Five lines, so that what a case adds begins in line 6. */
    private static final String SCENARIO = """
        id: own
        title: A title
        question: A question?
        source: A source
        extends: baseline
        """;

    /** Three lines, a claim after that. */
    private static final String STUDY = """
        id: own
        base: baseline
        ensemble: {members: 10, seed: 7}
        """;

    private static final String CLAIM = """
        claims:
          - id: islands
            statement: A statement.
            source: A source
            treatment: islands-1973
            outcome: {indicator: sovietCoalTonnes, aggregate: cumulated, from: 1974, to: 1991}
            equivalence: {relative: [0.05, 0.1]}
            decide: {supported: 0.9, refuted: 0.9}
        """;

    @TempDir
    private Path folder;

    @Test
    void theFilesThatTheCasesStartFromHaveNoFault() throws IOException {
        assertEquals(0, check("own.yaml", SCENARIO).code());
        assertEquals(0, check("own.yaml", STUDY + CLAIM).code());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
        levrs: {portWorks: true}                     | 6:1: 'levrs' is not a key. Maybe levers.
        levers: {portWorks: true}~levers: {}         | 7:1: levers must stand once but stands here again
        levers: {portWorks: 'true'}                  | 6:21: levers.portWorks must be true or false
        levers: {linkageStance: "0.5"}               | 6:25: levers.linkageStance must be a number in [0, 1]
        levers: {linkageStance: .NaN}                | 6:25: levers.linkageStance must be a finite number
        levers: {linkageStance: +.inf}               | 6:25: levers.linkageStance must be a finite number
        levers: {linkageStance: 1e999}               | 6:25: levers.linkageStance must be a finite number
        levers: {linkageStance: [0.5]}               | 6:25: levers.linkageStance must be a number in [0, 1] but was a list
        levers: portWorks                            | 6:9: levers must be a block of keys
        period: {from: 1970-02-30, to: 1991-12}      | 6:16: period.from must be a month written as YYYY-MM
        period: {from: 1970-13, to: 1991-12}         | 6:16: period.from must be a month written as YYYY-MM
        period: {from: 1980-01, to: 1970-01}         | 6:29: period.to must not come before from (1980-01)
        events: [{type: strain, from: 1980-02, to: 1980-01, severity: 0.1}] | 6:44: events[0].to must not come before from
        parameters: {costOverrunRatio: many}         | 6:32: parameters.costOverrunRatio must be a number in [1, 10]
        drivers: {crudeOilPrice: {from: 2086-01, hold: true}} | 6:33: drivers.crudeOilPrice.from must be in 1965-02
        levers: !!java.util.HashMap {portWorks: true} | 6:9: tags (!tag:yaml.org,2002:java.util.HashMap) are not allowed
        levers: {<<: {portWorks: true}}              | 6:10: merge keys (<<) are not allowed
        levers: &a [*a, *a, *a]                      | 6:13: aliases (*name) are not allowed
        ---~id: second                               | 6:1: must hold one document but another begins here.
        ...~id: trailing                             | 7:1: is not YAML:
        %YAML 1.2                                    | 6:1: is not YAML:
        levers: {portWorks: true                     | 7:1: is not YAML: while parsing a flow mapping
        levers:~\\tportWorks: true                   | 7:1: is not YAML:
        """)
    void aMalformedScenarioIsRefusedByCheckAndByRun(String added, String expected) throws IOException {
        String text = SCENARIO + added.replace("~", "\n").replace("\\t", "\t") + "\n";
        Transcript checked = check("own.yaml", text);
        assertRefused(checked, checked.out(), "own.yaml:" + expected);
        Transcript run = Transcript.of("run", folder.resolve("own.yaml").toString(), "--out", folder.toString());
        assertRefused(run, run.err(), "own.yaml:" + expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
        members: 10      | membrs: 10       | 3:12: 'membrs' is not a key of ensemble. Maybe members.
        members: 10      | members: ten     | 3:21: ensemble.members must be posterior, or a whole number
        members: 10      | members: 2.5     | 3:21: ensemble.members must be a whole number
        seed: 7          | seed: .nan       | 3:31: ensemble.seed must be a finite number
        seed: 7          | seed: 7, seed: 8 | 3:34: seed must stand once but stands here again
        base: baseline   | base: baselin    | 2:7: base must be the id of a shipped scenario or a file below
        base: baseline   | base: ../up.yaml | 2:7: base must be the id of a shipped scenario or a file below
        id: islands      | id: is lands     | 5:9: claims[0].id must be an id of small letters
        islands-1973     | islands-1873     | 8:16: claims[0].treatment must be the id of a shipped scenario
        sovietCoalTonnes | coal             | 9:26: claims[0].outcome.indicator must be one of
        to: 1991         | to: 1970         | 9:82: claims[0].outcome.to must not come before from (1974)
        to: 1991         | to: '1991'       | 9:82: claims[0].outcome.to must be a whole number
        [0.05, 0.1]      | [0.1, 0.05]      | 10:35: claims[0].equivalence.relative[1] must be above the one before
        [0.05, 0.1]      | []               | 10:29: claims[0].equivalence.relative must be a list of shares
        supported: 0.9   | supported: 90    | 11:25: claims[0].decide.supported must be a number in
        supported: 0.9   | supported:       | 11:24: claims[0].decide.supported must be a number in
        """)
    void aMalformedStudyIsRefusedByCheckAndByClaim(String right, String wrong, String expected) throws IOException {
        String text = STUDY + CLAIM;
        assertTrue(text.contains(right), right);
        Transcript checked = check("own.yaml", text.replaceFirst(Pattern.quote(right), wrong));
        assertRefused(checked, checked.out(), "own.yaml:" + expected);
        Transcript run = Transcript.of("claim", folder.resolve("own.yaml").toString(), "--out", folder.toString());
        assertRefused(run, run.err(), "own.yaml:" + expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
        year,country,starts_thousand,source_id,grade,nte~1965,Japan,843,background,C,   | 1:46: unknown column 'nte'
        year,country,starts_thousand,source_id,grade,note~1965,Japan,many,background,C, | 2:12: starts_thousand must be a number
        year,country,starts_thousand,source_id,grade,note~1965,Japan,NaN,background,C,  | 2:12: starts_thousand must be a number
        year,country,starts_thousand,source_id,grade,note~1965,Japan,-Infinity,background,C, | 2:12: starts_thousand must be a number
        year,country,starts_thousand,source_id,grade,note~1965,Japan,1e999,background,C, | 2:12: starts_thousand must be a finite number
        year,country,starts_thousand,source_id,grade,note~19655,Japan,843,background,C, | 2:1: year must be a year of four digits
        year,country,starts_thousand,source_id,grade,note~1965,Japan,843,nowhere,C,     | 2:16: source_id 'nowhere' is not in sources.csv.
        year,country,starts_thousand,source_id,grade,note~1965,Japan,843,background,E,  | 2:27: grade is an unknown grade 'E'
        year,country,starts_thousand,source_id,grade,note~1965,Japan,843,background     | 2:26: must have 6 cells but has 4.
        year,country,starts_thousand,source_id,grade,note~1965,"Japan,843,background,C, | 2:1: the row that begins here has a quoted cell
        year,country,starts_thousand,source_id,grade,note~1965,Ja\\1pan,843,background,C, | 2:8: has the control character U+0001
        """)
    void aMalformedTableIsRefused(String text, String expected) throws IOException {
        Path data = Files.createDirectory(folder.resolve("data"));
        Path table = data.resolve("housing.csv");
        Files.writeString(table, text.replace("~", "\n").replace("\\1", "\u0001") + "\n");
        Transcript run = Transcript.of("run", "baseline", "--data", data.toString(), "--out", folder.toString());
        assertRefused(run, run.err(), table + ":" + expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        UTF-16   | 1:1: must be UTF-8
        UTF-16LE | must be plain text but has the control character U+0000
        UTF-16BE | must be plain text but has the control character U+0000
        UTF-32   | must be plain text but has the control character U+0000
        """)
    void aFileInAnotherEncodingIsRefused(String encoding, String expected) throws IOException {
        Path file = Files.write(folder.resolve("own.yaml"), SCENARIO.getBytes(Charset.forName(encoding)));
        Transcript checked = Transcript.of("check", file.toString());
        assertRefused(checked, checked.out(), expected);
        Path data = Files.createDirectory(folder.resolve("data"));
        Path table = data.resolve("steel.csv");
        Files.write(
                table,
                Files.readString(Transcript.repository().data().resolve("steel.csv"))
                        .getBytes(Charset.forName(encoding)));
        Transcript run = Transcript.of("run", "baseline", "--data", data.toString(), "--out", folder.toString());
        assertRefused(run, run.err(), table + ":1:");
    }

    @Test
    void bytesOfAnotherAlphabetAreRefusedAtTheirPlace() throws IOException {
        Path file = folder.resolve("own.yaml");
        // The title begins in the eighth column of line 2.
        Files.write(file, SCENARIO.replace("A title", "\u65e5\u672c").getBytes(Charset.forName("Shift_JIS")));
        Transcript checked = Transcript.of("check", file.toString());
        assertRefused(checked, checked.out(), "own.yaml:2:8: must be UTF-8 text");
    }

    @Test
    void anEmptyFileAndAFolderAreRefused() throws IOException {
        Transcript empty = check("own.yaml", "");
        assertRefused(empty, empty.out(), "own.yaml: is empty.");
        Transcript checked = Transcript.of("check", folder.toString());
        assertRefused(checked, checked.out(), "is a folder, not a file.");
    }

    @Test
    void textAfterTheEndOfJsonIsRefused() throws IOException {
        Transcript checked = check("own.json", "{\"id\": \"own\"} trailing");
        assertRefused(checked, checked.out(), "own.json:1:15: is not JSON");
    }

    @Test
    void basesInACircleAndBasesThatClimbAreRefused() throws IOException {
        Path below = Files.createDirectory(folder.resolve("below"));
        Files.writeString(folder.resolve("base.yaml"), SCENARIO.replace("id: own", "id: base"));
        Files.createSymbolicLink(below.resolve("base.yaml"), folder.resolve("base.yaml"));
        for (String climbing : List.of("../base.yaml", "base.yaml", "x/../../base.yaml", folder + "/base.yaml")) {
            Transcript checked = check("below/own.yaml", SCENARIO.replace("extends: baseline", "extends: " + climbing));
            assertRefused(checked, checked.out(), "own.yaml:5:10: extends must be the id of a shipped scenario or");
        }
        Transcript self = check("own.yaml", SCENARIO.replace("extends: baseline", "extends: own.yaml"));
        assertRefused(self, self.out(), "own.yaml:5:10: extends must not go in a circle but does");
    }

    @Test
    void aChainOfBasesThatIsTooLongIsRefused() throws IOException {
        for (int i = 0; i < 30; i++) {
            String base = i == 29 ? "baseline" : "s" + (i + 1) + ".yaml";
            Files.writeString(
                    folder.resolve("s" + i + ".yaml"),
                    SCENARIO.replace("id: own", "id: s" + i).replace("extends: baseline", "extends: " + base));
        }
        Transcript checked = Transcript.of("check", folder.resolve("s0.yaml").toString());
        assertRefused(checked, checked.out(), ":5:10: extends must not lead through more than 20 files.");
    }

    private Transcript check(String name, String text) throws IOException {
        Path file = Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
        return Transcript.of("check", file.toString());
    }

    private static void assertRefused(Transcript transcript, String faults, String expected) {
        String all = transcript.out() + transcript.err();
        assertAll(
                () -> assertEquals(2, transcript.code(), all),
                () -> assertTrue(Arrays.stream(faults.split("\n")).anyMatch(line -> line.contains(expected)), all),
                () -> assertFalse(all.contains("Exception") || all.contains("fault of the program"), all));
    }
}
