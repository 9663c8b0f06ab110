package fukabun.app.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import fukabun.app.files.Fault;
import fukabun.app.files.Faults;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each malformed file is refused at its exact place, with the rule, the value and a likely cure. */
class MalformedScenariosTest {
    /** Five lines, so that what a test adds begins in line 6. */
    private static final String HEAD = """
        id: own
        title: A title
        question: A question?
        source: A source
        extends: baseline
        """;

    @TempDir
    Path folder;

    private List<String> faultsOf(String name, String text) {
        Path file = Shelf.write(folder, name, text);
        return Shelf.library().check(file).stream()
                .map(fault -> fault.toString().replace(folder.toString() + "/", ""))
                .toList();
    }

    private List<String> faultsOf(String added) {
        return faultsOf("own.yaml", HEAD + added);
    }

    @Test
    void aFileOfDifferencesWithoutFaultsIsAccepted() {
        assertEquals(List.of(), faultsOf("levers: {portWorks: true}\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        lever: {portWorks: true} | 6:1: 'lever' is not a key. Maybe levers.
        levers: {portWork: true} | 6:10: 'portWork' is not a key of levers. Maybe portWorks.
        levers: {Port_Works: true} | 6:10: 'Port_Works' is not a key of levers. Maybe portWorks.
        levers: {portWorks: on} | 6:21: levers.portWorks must be true or false but was the text 'on'. Maybe true.
        levers: {portWorks: no} | 6:21: levers.portWorks must be true or false but was the text 'no'. Maybe false.
        levers: {portWorks: 1} | 6:21: levers.portWorks must be true or false but was 1. Maybe true.
        levers: {portWorks: } | 6:20: levers.portWorks must be true or false but was empty (null). Maybe delete the key, or give it a value.
        levers: {linkageStance: 50} | 6:25: levers.linkageStance must be a number in [0, 1] but was 50. Maybe 0.5 for 50 percent.
        levers: {linkageStance: '0.5'} | 6:25: levers.linkageStance must be a number in [0, 1] but was the text '0.5'. Maybe take the quotation marks away.
        levers: {linkageStance: 50%} | 6:25: levers.linkageStance must be a number in [0, 1] but was the text '50%'. Maybe 0.5.
        levers: {linkageStance: .nan} | 6:25: levers.linkageStance must be a finite number but was .nan.
        levers: {linkageStance: -.inf} | 6:25: levers.linkageStance must be a finite number but was -.inf.
        levers: {linkageStance: 1e-999} | 6:25: levers.linkageStance is too close to zero to be kept: 1e-999.
        levers: {linkageStance: 1e999} | 6:25: levers.linkageStance must be a finite number but 1e999 is too large.
        levers: {linkageStance: 00.5} | 6:25: levers.linkageStance must be written without leading zeros but was 00.5. Maybe 0.5.
        levers: {linkageStance: 0x1} | 6:25: levers.linkageStance must be written in decimal digits, at most 40 of them, but was 0x1.
        levers: {contractStartYear: 1979.5} | 6:29: levers.contractStartYear must be 1979 or 1983 but was 1979.5.
        levers: [portWorks] | 6:9: levers must be a block of keys but was a list.
        parameters: {costOverrunRatio: 1_5} | 6:32: parameters.costOverrunRatio must be a number in [1, 10] but was the text '1_5'. Maybe 15.
        parameters: {costOverrunRatio: '1,5'} | 6:32: parameters.costOverrunRatio must be a number in [1, 10] but was the text '1,5'. Maybe 1.5.
        parameters: {costOverrunRatio: '1,500'} | 6:32: parameters.costOverrunRatio must be a number in [1, 10] but was the text '1,500'. Maybe 1500.
        parameters: {costOverrunRatio: {uniform: [3, 2]}} | 6:42: parameters.costOverrunRatio.uniform must have low < high but was [3.0, 2.0].
        parameters: {costOverrunRatio: {triangular: [1, 2]}} | 6:45: parameters.costOverrunRatio.triangular must be a list [low, mode, high] but has 2 values.
        parameters: {costOverrunRatio: {}} | 6:32: parameters.costOverrunRatio must have exactly one of the keys uniform, logUniform, triangular, normal but has none.
        parameters: {businessWeight: {logUniform: [0, 2]}} | 6:44: parameters.businessWeight.logUniform[0] must be a number in (0, 6] but was 0.
        drivers: {crudeOilPrice: {from: 1986-01, hold: true, scale: 2}} | 6:26: drivers.crudeOilPrice must have exactly one of the keys hold, value, scale, growthPerYear but has hold and scale.
        drivers: {crudeOilPrice: {from: 1986-01, hold: false}} | 6:48: drivers.crudeOilPrice.hold must be true but was false. Maybe delete it.
        drivers: {crudeOilPrice: {from: 2086-01, hold: true}} | 6:33: drivers.crudeOilPrice.from must be in 1965-02 to 1991-12 but was 2086-01.
        drivers: {oilInjectionShare: {from: 1986-01, scale: 30}} | 6:30: drivers.oilInjectionShare must stay a number in [0, 1] but would be 3.0 in 1986-01. A what-if can go about ten times beyond the values of 1965-91.
        drivers: {yenPerUsd: {from: 1974-01, value: 0.000000001}} | 6:45: drivers.yenPerUsd.value must be a number in [12, 3600] but was 0.000000001.
        period: {from: 1968-01, to: 1967-12} | 6:29: period.to must not come before from (1968-01) but was 1967-12. Maybe they are swapped.
        period: {from: 1964-12, to: 1991-12} | 6:9: period must lie within the months of the data, 1965-01 to 1991-12, but was 1964-12 to 1991-12.
        period: {from: 1968-01, to: 1992-06} | 6:9: period must lie within the months of the data, 1965-01 to 1991-12, but was 1968-01 to 1992-06.
        period: {from: 1968-13, to: 1991-12} | 6:16: period.from must be a month written as YYYY-MM but was the text '1968-13'.
        period: {from: 1968, to: 1991-12} | 6:16: period.from must be a month written as YYYY-MM but was 1968. Maybe 1968-01.
        without: [kal-07] | 6:11: without: the base has no event 'kal-07'. Maybe kal-007.
        coal: {southYakut: {creditUsd: 2000000000}} | 6:32: coal.southYakut.costEstimateUsd must be at least creditUsd, 2e9, but was 1.4e9.
        coal: {steelmakers: [{name: One, steelShare: 0.9}]} | 6:21: coal.steelmakers: the steelShares must add up to 1 but add up to 0.9.
        politics: {leaders: [], leadersUntil: 1991-10, administrations: [{name: A, from: 1981-01, hawks: 1, source: assumed, grade: C}], europeanContractsUsd: 0} | 6:21: politics.leaders must be a list of leaders but has 0 values.
        politics: {leaders: [{name: A, from: 1981-01, business: 2, alliance: 0, islands: 0, source: assumed, grade: C}], leadersUntil: 1991-10, administrations: [{name: A, from: 1981-01, hawks: 1, source: assumed, grade: C}], europeanContractsUsd: 0} | 6:57: politics.leaders[0].business must be a number in [-1, 1] but was 2. Maybe 1, the most.
        politics: {leaders: [{name: A, from: 1981-01, business: 0, alliance: 0, islands: 0, source: assumed, grade: C}, {name: B, from: 1980-01, business: 0, alliance: 0, islands: 0, source: assumed, grade: C}], leadersUntil: 1991-10, administrations: [{name: A, from: 1981-01, hawks: 1, source: assumed, grade: C}], europeanContractsUsd: 0} | 6:129: politics.leaders must stand in the order in which they took office, but 1980-01 follows 1981-01. Maybe they are swapped.
        politics: {leaders: [{name: A, from: 1981-01, business: 0, alliance: 0, islands: 0, source: assumed, grade: C}], leadersUntil: 1980-10, administrations: [{name: A, from: 1981-01, hawks: 1, source: assumed, grade: C}], europeanContractsUsd: 0} | 6:128: politics.leadersUntil must not come before the last leader, 1981-01, but was 1980-10.
        title: Again | 6:1: title must stand once but stands here again, first in line 2. Maybe delete one of them.
        levers: &a {portWorks: true} | 6:9: anchors (&name) are not allowed in input files. Maybe delete it.
        levers: !!map {portWorks: true} | 6:9: tags (!tag:yaml.org,2002:map) are not allowed in input files. Maybe delete it.
        --- | 6:1: must hold one document but another begins here. Maybe delete the line ---.
        levers: {portWorks: true | 7:1: is not YAML: while parsing a flow mapping, expected ',' or '}', but got <stream end>.
        levers: !<tag:x | 6:16: is not YAML: while scanning a tag, expected '>', but found the end of the line.
        ? [a, b] | 6:3: a key must be a text but here it is a list or a block.
        """)
    void eachFaultHasItsPlaceRuleValueAndCure(String added, String expected) {
        List<String> faults = faultsOf(added + "\n");
        assertEquals("own.yaml:" + expected, faults.get(0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        {type: strain, from: 1980-01, severity: 8} | 7:45: events[0].severity must be a number in [0, 1] but was 8. Maybe 0.08 for 8 percent.
        {type: strian, from: 1980-01, severity: 0} | 7:12: events[0].type must be one of TYPES but was the text 'strian'. Maybe strain.
        {from: 1980-01, severity: 0} | 7:5: events[0].type is missing; it must be one of TYPES.
        {type: strain, from: 1980-01} | 7:5: events[0].severity is missing; it must be a number in [0, 1]. Maybe severity: 0.4
        {type: strain, from: 1980-01, to: 1979-01, severity: 0} | 7:39: events[0].to must not come before from (1980-01) but was 1979-01. Maybe they are swapped.
        {type: strain, from: 1893-01, to: 1893-02, severity: 0} | 7:26: events[0] must act within the period, 1968-01 to 1991-12, but begins in 1893-01 and would do nothing.
        {type: strain, from: 1980-1, severity: 0} | 7:26: events[0].from must be a month written as YYYY-MM but was the text '1980-1'. Maybe 1980-01.
        {type: strain, id: kal-007, from: 1980-01, severity: 0} | 7:24: events[0].id must differ from that of every other event but kal-007 is there already. Maybe take the other away with without: [kal-007].
        {type: credit-freeze, from: 1980-01, severity: 1, lingers: true} | 7:5: events[0].to is missing; a freeze that lingers must have a last month, after which it fades.
        {type: territorial-settlement, month: 1973-10, islands: 2.5, credibility: 1} | 7:61: events[0].islands must be a whole number in [0, 4] but was 2.5.
        {type: strain, from: 1980-01, severity: 0, record: 48} | 7:56: events[0].record must be the id of a row of data/events.csv, such as EV048 but was 48. Maybe put it in quotation marks.
        """)
    void eachFaultOfAnEventHasItsPlace(String event, String expected) {
        String types = String.join(", ", EventForms.ANY.variants().keySet());
        String fault = "own.yaml:" + expected.replace("TYPES", types);
        assertEquals(List.of(fault), faultsOf("events:\n  - " + event + "\n"));
    }

    @Test
    void everyFaultIsReportedAndNotOnlyTheFirst() {
        List<String> faults = faultsOf("own.yaml", """
            id: other
            titel: A title
            question: 3
            extends: baseline
            levers: {portWorks: yes}
            events:
              - {type: strain, from: 1980-02, to: 1980-01, severity: 2}
            without: [nothing-like-it]
            """);
        assertEquals(
                List.of(
                        "own.yaml:1:1: title is missing; it must be a text. Maybe title: The islands come back in 1973",
                        "own.yaml:1:1: source is missing; it must be a text.",
                        "own.yaml:1:5: id must equal the file name without its ending, own, but was other."
                                + " Maybe rename the file, or write id: own",
                        "own.yaml:2:1: 'titel' is not a key. Maybe title.",
                        "own.yaml:3:11: question must be a text but was 3. Maybe put it in quotation marks.",
                        "own.yaml:5:21: levers.portWorks must be true or false but was the text 'yes'. Maybe true.",
                        "own.yaml:7:58: events[0].severity must be a number in [0, 1] but was 2. Maybe 1, the most."),
                faults.subList(0, 7));
        assertTrue(
                faults.get(7).startsWith("own.yaml:8:11: without: the base has no event 'nothing-like-it'."),
                faults.get(7));
        assertEquals(8, faults.size());
    }

    @Test
    void aFileWithoutABaseNeedsAPeriodAndCannotTakeEventsAway() {
        List<String> faults = faultsOf("own.yaml", HEAD.replace("extends: baseline\n", "without: [kal-007]\n"));
        assertEquals(2, faults.size(), faults.toString());
        assertTrue(faults.get(0).startsWith("own.yaml:1:1: period is missing;"), faults.get(0));
        assertTrue(faults.get(1).startsWith("own.yaml:5:1: 'without' is not a key."), faults.get(1));
    }

    @Test
    void aFileWithoutABaseMustPlayACase() {
        List<String> faults =
                faultsOf("own.yaml", HEAD.replace("extends: baseline", "period: {from: 1970-01, to: 1980-12}"));
        assertEquals(1, faults.size(), faults.toString());
        assertTrue(faults.get(0).startsWith("own.yaml:1:1: a case is missing;"), faults.get(0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        baselin                | the text 'baselin': no such scenario ships. Maybe baseline.
        ../own.yaml            | the text '../own.yaml': it lies outside that folder. Maybe copy the file there.
        /etc/hostname.yaml     | the text '/etc/hostname.yaml': it lies outside that folder. Maybe copy the file there.
        nowhere.yaml           | the text 'nowhere.yaml': there is no such file.
        """)
    void aBaseMustShipOrLieBelowTheFile(String base, String expected) {
        assertEquals(
                List.of("own.yaml:5:10: extends must be the id of a shipped scenario or a file below the folder of"
                        + " this file but was " + expected),
                faultsOf("own.yaml", HEAD.replace("extends: baseline", "extends: " + base)));
    }

    @Test
    void aLinkThatLeadsOutOfTheFolderIsNoBase() throws IOException {
        Path outside = Shelf.write(folder, "outside/base.yaml", HEAD.replace("id: own", "id: base"));
        Files.createDirectories(folder.resolve("in"));
        Files.createSymbolicLink(folder.resolve("in/base.yaml"), outside);
        List<String> faults = faultsOf("in/own.yaml", HEAD.replace("extends: baseline", "extends: base.yaml"));
        assertEquals(1, faults.size());
        assertTrue(faults.get(0).contains("it is a link that leads outside that folder"), faults.get(0));
    }

    @Test
    void aCircleOfBasesIsRefused() {
        Shelf.write(folder, "a.yaml", HEAD.replace("id: own", "id: a").replace("baseline", "own.yaml"));
        String circle = folder + "/own.yaml -> " + folder + "/a.yaml -> " + folder + "/own.yaml";
        assertEquals(
                List.of("a.yaml:5:10: extends must not go in a circle but does: "
                        + circle.replaceFirst(folder + "/", "").replace(folder + "/", "") + "."),
                faultsOf("own.yaml", HEAD.replace("baseline", "a.yaml")).stream()
                        .map(fault -> fault.replace(folder + "/", ""))
                        .toList());
    }

    @Test
    void faultsOfTheBaseAreNamedByTheFileTheyStandIn() {
        Shelf.write(folder, "base.yaml", HEAD.replace("id: own", "id: base") + "lever: {}\n");
        assertEquals(
                List.of("base.yaml:6:1: 'lever' is not a key. Maybe levers."),
                faultsOf("own.yaml", HEAD.replace("baseline", "base.yaml")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {"id": "own", "title": 3,}            | 1:26: is not JSON:
        {"id": "own", "id": "own"}            | 1:15: id must stand once but stands here again, first in line 1.
        {"id": "own", "levers": {"tension": "0.5"}} | 1:37: levers.tension must be a number in [0, 1] but was the text '0.5'.
        {"id": "own", "levers": {"tension": NaN}}   | 1:40: is not JSON: Non-standard token 'NaN' is not allowed.
        {"id": "own"} {"id": "own"}           | 1:15: must end after the first value but goes on here.
        """)
    void jsonIsReadAsStrictlyAsYaml(String text, String expected) {
        List<String> faults = faultsOf("own.json", text);
        assertTrue(faults.stream().anyMatch(fault -> fault.startsWith("own.json:" + expected)), faults.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# only a comment\n", "---\n"})
    void aFileWithoutValuesIsRefused(String text) {
        assertEquals(1, faultsOf("own.yaml", text).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"just words", "- a\n- b\n", "3", "~"})
    void aFileThatIsNoBlockOfKeysIsRefused(String text) {
        assertTrue(faultsOf("own.yaml", text).get(0).contains("the file must be a block of keys but was"));
    }

    @Test
    void aFolderIsNoFile() {
        Fault fault = Shelf.library().check(folder).get(0);
        assertEquals("is a folder, not a file. Maybe name a file in it.", fault.message());
    }

    @Test
    void aMissingFileIsNamed() {
        assertEquals(
                "there is no such file.",
                Shelf.library().check(folder.resolve("none.yaml")).get(0).message());
    }

    @Test
    void anUnreadableFileIsNamed() throws IOException {
        Path file = Shelf.write(folder, "own.yaml", HEAD);
        assertTrue(file.toFile().setReadable(false));
        // A superuser may read everything; anybody else is told.
        String expected = Files.isReadable(file) ? "[]" : "permission is denied";
        assertTrue(Shelf.library().check(file).toString().contains(expected));
    }

    @Test
    void bytesThatAreNoTextAreRefusedAtTheirPlace() throws IOException {
        Path latin = folder.resolve("latin.yaml");
        Files.write(latin, "id: latin\ntitle: Temp\u00eate\n".getBytes(StandardCharsets.ISO_8859_1));
        assertTrue(Shelf.library()
                .check(latin)
                .get(0)
                .toString()
                .endsWith("latin.yaml:2:12: must be UTF-8 text but has other bytes here. Maybe save it again with the"
                        + " encoding UTF-8."));
        Path zero = Shelf.write(folder, "zero.yaml", "id: zero\ntitle: a\u0000b\n");
        assertTrue(Shelf.library()
                .check(zero)
                .get(0)
                .toString()
                .contains("zero.yaml:2:9: must be plain text but has the" + " control character U+0000"));
    }

    @Test
    void aFileMayBeginWithAByteOrderMark() {
        assertEquals(List.of(), faultsOf("own.yaml", "\uFEFF" + HEAD));
    }

    @Test
    void theEndOfTheFileIsNamedInWords() {
        assertEquals(
                List.of(
                        "own.yaml:1:11: is not YAML: while scanning a tag, expected '>', but found the end of the file."),
                faultsOf("own.yaml", "id: !<tag:"));
    }

    @Test
    void aCharacterOutsideTheBasicPlaneMayStandAnywhere() {
        for (int filling = 0; filling < 2; filling++) {
            String pairs = "#" + "x".repeat(filling) + "\uD83D\uDE00".repeat(5000) + "\n";
            assertEquals(List.of(), faultsOf(pairs + "levers: {portWorks: true}\n"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- ", "? "})
    void depthIsBounded(String opening) {
        assertTimeout(Duration.ofSeconds(5), () -> {
            assertFalse(faultsOf("own.yaml", "x: " + "[".repeat(3) + "\n").isEmpty());
            assertFalse(faultsOf("own.yaml", opening.repeat(200_000)).isEmpty());
            assertFalse(faultsOf("own.json", opening.repeat(200_000)).isEmpty());
        });
    }

    @Test
    void fiftyOneLevelsAreTooDeep() {
        String fifty = "x: " + "[".repeat(49) + "]".repeat(49) + "\n";
        String more = "x: " + "[".repeat(50) + "]".repeat(50) + "\n";
        assertFalse(faultsOf("own.yaml", fifty).stream().anyMatch(fault -> fault.contains("levels deep")));
        assertEquals(List.of("own.yaml:1:53: must be at most 50 levels deep."), faultsOf("own.yaml", more));
    }

    @Test
    void sizeIsBoundedAndTheFaultsOfALargeFileAreCountedInBoundedTime() {
        StringBuilder large = new StringBuilder();
        for (int i = 0; large.length() < 1_040_000; i++) {
            large.append("levrs").append(i).append(": ").append(i).append('\n');
        }
        assertTimeout(Duration.ofSeconds(10), () -> {
            List<String> faults = faultsOf("own.yaml", large.toString());
            assertEquals(Faults.MOST + 1, faults.size());
            assertTrue(faults.get(Faults.MOST).endsWith("has 1000 faults or more; the rest is not shown."));
        });
        assertEquals(
                List.of("own.yaml: must be at most 1048576 bytes (1 MiB) but has 1048577."),
                faultsOf("own.yaml", "#".repeat(InputText.MOST_BYTES + 1)));
    }

    @Test
    void aFileWithMoreFaultsThanAreKeptIsStillNoScenario() {
        String bad = "  - {type: strain, severity: 2}\n".repeat(600);
        String swapped = "coal: {steelmakers: [{name: 3}], suppliers: [{}]}\nperiod: {to: 1968-01}\n";
        assertEquals(Faults.MOST + 1, faultsOf("events:\n" + bad + swapped).size());
    }

    @Test
    void mergeKeysAndAliasesAreRefused() {
        List<String> faults = faultsOf("levers: &l {portWorks: true}\nparameters: *l\ndrivers: {<<: *l}\n");
        assertTrue(faults.stream().anyMatch(f -> f.contains(":7:13: aliases (*name)")), faults.toString());
        assertTrue(faults.stream().anyMatch(f -> f.contains(":8:11: merge keys (<<)")), faults.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"'?'", "'*'", "'<<'", "'\\0'", "\"\\0\"", "''", "~", "null"})
    void noKeyIsPassedOver(String key) {
        assertEquals(1, faultsOf(key + ": {}\n").size());
    }

    @Test
    void aMessageCannotDisturbATerminal() {
        String message = faultsOf("levers: {\"\\e[31m\": true}\n").get(0);
        assertFalse(message.contains("\u001b"), message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lever: {}",
                "levers: {portWorks: 1}",
                "levers: {linkageStance: 2}",
                "levers: {contractStartYear: 1979.5}",
                "parameters: {costOverrunRatio: {uniform: [1]}}",
                "parameters: {costOverrunRatio: {}}",
                "parameters: {costOverrunRatio: 0.5}",
                "drivers: {crudeOilPrice: {from: 1986-01}}",
                "without: [A b]",
                "drivers: {crudeOilPrice: {from: 1986-01, hold: false}}",
                "events: [{type: strain, from: 1980-01}]",
                "events: [{type: nothing}]",
                "period: {from: 1968-13, to: 1969-01}",
                "title: ' '",
                "coal: {suppliers: []}"
            })
    void whatTheSchemaRefusesTheReaderRefuses(String added) throws IOException {
        String text = added.startsWith("title") ? HEAD.replace("title: A title", added) : HEAD + added + "\n";
        assertFalse(
                FormatFilesTest.schemaFaults("scenario", text, InputFormat.YAML).isEmpty());
        assertFalse(faultsOf("own.yaml", text).isEmpty());
    }
}
