package fukabun.app.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.app.data.DataReader;
import fukabun.app.data.DataSet;
import fukabun.app.files.Faults;
import fukabun.base.Draws;
import fukabun.base.Month;
import fukabun.engine.Simulation;
import fukabun.record.Table;
import fukabun.scenario.Era;
import fukabun.scenario.Lever;
import fukabun.scenario.Parameter;
import fukabun.scenario.Parameters;
import fukabun.scenario.Priors;
import fukabun.scenario.Scenario;
import fukabun.scenario.Thesis;
import fukabun.study.Study;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedScenariosTest {
    private static final String[] NO_LIMIT = {};

    private final ScenarioLibrary library = Shelf.library();

    static Stream<String> scenarios() {
        return Stream.of(
                "accurate-beliefs",
                "alaska-quid-pro-quo",
                "bait",
                "balanced-expansion-1980",
                "baseline",
                "basic-industry-forever",
                "bonanza",
                "caterpillar-licensed",
                "cheap-japanese-credit",
                "china-stays-closed",
                "concessions-history",
                "efficient-siberia",
                "high-oil-forever",
                "islands-1973",
                "islands-1983",
                "islands-and-efficient-siberia",
                "komatsu-restrained",
                "nagano-offers-accepted",
                "no-conservation",
                "no-extraterritorial-rule",
                "no-freeze",
                "no-german-attack",
                "no-hard-stance",
                "no-lng-rush",
                "no-nuclear-build",
                "no-pacific-war",
                "no-us-sanctions",
                "nws-late",
                "oil-income-kept",
                "seikei-bunri",
                "settled-but-frozen",
                "settled-in-1941",
                "sodeco-exempted",
                "strict-fukabun",
                "two-islands-1956-formula",
                "tyumen-pipeline",
                "working-port",
                "yakut-gas-goes-ahead",
                "yakut-planned-1983",
                "yen-at-238");
    }

    static Stream<String> files() {
        return Stream.concat(
                scenarios().map(id -> id + ".yaml"),
                Stream.of("studies/seikei-fukabun.yaml", "priors/main.yaml", "patterns/main.yaml"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void aShippedFileHasNoFault(String file) {
        assertEquals(List.of(), library.check(Shelf.SCENARIOS.resolve(file)));
    }

    /** Some draw of twenty-five tells every what-if from history; most what-ifs move nothing in some draws. */
    @ParameterizedTest
    @MethodSource("scenarios")
    void aShippedScenarioRunsAndEveryWhatIfMovesSomething(String id) {
        DataSet data = DataReader.read(Shelf.SCENARIOS.resolveSibling("data"), null);
        ScenarioLibrary real = new ScenarioLibrary(Shelf.SCENARIOS, data.worlds(), data.vintages(), data.lngMarket());
        Priors priors = real.priors();
        Scenario scenario = real.scenario(id);
        String base = scenario.cases().era() == Era.ECONOMY ? "baseline" : "concessions-history";
        Simulation history = new Simulation(real.scenario(base));
        Simulation simulation = new Simulation(scenario);
        boolean moved = false;
        for (int member = 0; member < 25; member++) {
            Parameters before = priors.draw(Thesis.STRONG, new Draws(7), member);
            Parameters after = priors.with(scenario.parameterOverrides()).draw(Thesis.STRONG, new Draws(7), member);
            Table table = simulation.run(after, member, false).table();
            moved |= !table.equals(history.run(before, member, false).table());
        }
        assertEquals(!id.equals(base), moved);
    }

    @Test
    void everyShippedScenarioAndStudyIsListedWithItsQuestionAndPassage() {
        List<Entry> entries = library.list();
        assertEquals(
                Stream.concat(scenarios(), Stream.of("seikei-fukabun")).toList(),
                entries.stream().map(Entry::id).toList());
        entries.forEach(entry -> {
            assertTrue(entry.question().endsWith("?"), entry.id());
            assertTrue(entry.source().matches("(Radchenko, |Telegrams? of ).*"), entry.id());
        });
    }

    @Test
    void theBaselineTurnsTheLeversAsTheRecordHasIt() {
        Scenario baseline = library.scenario("baseline");
        assertEquals(288, baseline.period().months(), "24 years of 12 months");
        assertEquals(1.0, baseline.leversIn(Month.of(1980, 3)).creditFreeze());
        assertEquals(0.35, baseline.leversIn(Month.of(1980, 7)).creditFreeze());
        assertEquals(1.0, baseline.leversIn(Month.of(1981, 12)).creditFreeze());
        assertEquals(1.0, baseline.leversIn(Month.of(1982, 11)).creditFreezeLingers());
        assertEquals(0.0, baseline.leversIn(Month.of(1982, 12)).creditFreeze());
        assertEquals(1.25, baseline.leversIn(Month.of(1977, 6)).disputeSalience());
        assertEquals(1.0, baseline.leversIn(Month.of(1977, 7)).disputeSalience());
        assertEquals(1.0, baseline.leversIn(Month.of(1989, 5)).linkageStance(), "Tokyo softens by its own belief");
        assertTrue(baseline.leversIn(Month.of(1986, 1)).territorialOpening());
        assertFalse(baseline.leversIn(Month.of(1986, 2)).territorialOpening());
        assertEquals(0.5, baseline.leversIn(Month.of(1977, 4)).territorialTension());
        assertFalse(baseline.leversIn(Month.of(1978, 1)).chinaSupplies());
        assertTrue(baseline.leversIn(Month.of(1978, 2)).chinaSupplies());
    }

    @Test
    void eachWhatIfTurnsItsLeverAndNoOther() {
        Month late = Month.of(1990, 1);
        Scenario baseline = library.scenario("baseline");
        assertEquals(
                baseline.leversIn(late).with(Lever.UNRESOLVED_SHARE, 0.0),
                library.scenario("islands-1973").leversIn(late));
        assertEquals(
                1.0,
                library.scenario("islands-1973").leversIn(Month.of(1973, 9)).unresolvedShare());
        assertEquals(
                0.0,
                library.scenario("islands-1973").leversIn(Month.of(1973, 10)).unresolvedShare());
        assertEquals(
                1.0,
                library.scenario("islands-1983").leversIn(Month.of(1983, 5)).unresolvedShare());
        assertEquals(
                0.0,
                library.scenario("islands-1983").leversIn(Month.of(1983, 6)).unresolvedShare());
        assertEquals(
                baseline.leversIn(late).with(Lever.LINKAGE_STANCE, 0.0),
                library.scenario("seikei-bunri").leversIn(late));
        assertEquals(
                baseline.leversIn(late).with(Lever.STRICT_LINKAGE, 1.0),
                library.scenario("strict-fukabun").leversIn(late));
        Month stopped = Month.of(1982, 8);
        assertEquals(0.0, baseline.leversIn(stopped).caterpillarLicence());
        assertEquals(0.5, baseline.leversIn(Month.of(1981, 6)).caterpillarLicence());
        assertEquals(1.0, baseline.leversIn(Month.of(1981, 7)).caterpillarLicence());
        assertEquals(1.0, baseline.leversIn(stopped).hardStance());
        assertTrue(baseline.leversIn(stopped).creditDiscipline());
        assertEquals(1.0, baseline.leversIn(stopped).creditDisciplineSeverity());
        assertEquals(
                baseline.leversIn(stopped).with(Lever.CATERPILLAR_LICENSED, 1.0).with(Lever.CATERPILLAR_LICENCE, 1.0),
                library.scenario("caterpillar-licensed").leversIn(stopped));
        assertEquals(
                baseline.leversIn(stopped)
                        .with(Lever.EXTRATERRITORIAL_RULE, 0.0)
                        .with(Lever.EXTRATERRITORIAL_SEVERITY, 0.0),
                library.scenario("no-extraterritorial-rule").leversIn(stopped));
        assertEquals(
                baseline.leversIn(stopped)
                        .with(Lever.US_SANCTIONS, 0.0)
                        .with(Lever.EXTRATERRITORIAL_SEVERITY, 0.0)
                        .with(Lever.LICENCE_DENIAL, 0.0)
                        .with(Lever.CATERPILLAR_LICENCE, 1.0),
                library.scenario("no-us-sanctions").leversIn(stopped));
        assertEquals(
                baseline.leversIn(stopped).with(Lever.JAPANESE_SELF_RESTRAINT, 1.0),
                library.scenario("komatsu-restrained").leversIn(stopped));
        assertEquals(
                baseline.leversIn(late).with(Lever.JAPAN_ON_EUROPEAN_TERMS, 1.0),
                library.scenario("cheap-japanese-credit").leversIn(late));
        Month freeze = Month.of(1982, 3);
        assertEquals(
                baseline.leversIn(freeze)
                        .with(Lever.CREDIT_FREEZES, 0.0)
                        .with(Lever.CREDIT_FREEZE, 0.0)
                        .with(Lever.CREDIT_FREEZE_LINGERS, 0.0),
                library.scenario("no-freeze").leversIn(freeze));
    }

    @Test
    void thePriorsDrawWithinTheRangesUnderEveryThesis() {
        Priors priors = library.priors();
        for (Thesis thesis : Thesis.values()) {
            for (int member = 0; member < 200; member++) {
                priors.draw(thesis, new Draws(19731010), member);
            }
        }
        assertEquals(1.0, priors.central(Thesis.ZERO).value(Parameter.APPROVAL_ODDS_RATIO));
        // ln 4, which the weight of business is assumed to be.
        assertEquals(Math.log(4.0), priors.central(Thesis.STRONG).value(Parameter.BUSINESS_WEIGHT), 0.001);
    }

    @Test
    void theStudyAsksSeventeenQuestionsOfThePosterior() {
        var study = library.study("seikei-fukabun");
        assertEquals(Study.POSTERIOR, study.members());
        assertEquals(19731010L, study.seed());
        assertEquals(
                List.of(
                        "islands-1973",
                        "islands-1983",
                        "islands-1973",
                        "islands-1983",
                        "islands-1973",
                        "islands-1983",
                        "seikei-bunri",
                        "no-freeze",
                        "sodeco-exempted",
                        "no-lng-rush",
                        "cheap-japanese-credit",
                        "no-hard-stance",
                        "caterpillar-licensed",
                        "islands-1973",
                        "islands-1973",
                        "islands-1973",
                        "baseline"),
                study.claims().stream().map(claim -> claim.treatment()).toList());
    }

    /** Each {@code record:} names a row of data/events.csv, begins within it, and does not outlast it. */
    @Test
    void everyEventThatNamesARowOfTheRecordFallsWithinIt() throws IOException {
        TreeMap<String, String[]> rows = new TreeMap<>();
        for (String line : Files.readAllLines(Shelf.TOP.resolve("data/events.csv"))) {
            String[] cells = line.split(",", 4);
            rows.put(cells[0], cells);
        }
        int checked = 0;
        for (InputFile file : new ShippedFiles(Shelf.SCENARIOS).scenarios().values()) {
            for (Node.Block event : events(file)) {
                if (event.has("record")) {
                    String id = CommonForms.text(event, "record");
                    assertTrue(rows.containsKey(id), id + " is no row");
                    checkWithin(event, rows.getOrDefault(id, NO_LIMIT), file.shownName() + " " + id);
                    checked++;
                }
            }
        }
        assertTrue(checked >= 15, "only " + checked + " events name a row");
    }

    /** Each tender names the rows from which it was coded, and where one of them has the whole value it is that. */
    @Test
    void everyContractThatATenderNamesIsARowOfTheTable() throws IOException {
        Set<String> rows = new HashSet<>();
        for (String line : Files.readAllLines(Shelf.TOP.resolve("data/pipeline_contracts.csv"))) {
            String[] cells = line.split(",", 2);
            String rest = cells[1];
            String bidder = rest.startsWith("\"") ? rest.substring(1, rest.indexOf('"', 1)) : rest.split(",", 2)[0];
            rows.add(cells[0] + " " + bidder);
        }
        Node.Block root = (Node.Block) InputFile.of(Shelf.SCENARIOS.resolve("baseline.yaml"))
                .read(new Faults())
                .orElseThrow();
        Node tenders = ((Node.Block) root.find("pipeline").orElseThrow()).get("tenders");
        int checked = 0;
        for (Node tender : ((Node.Items) tenders).items()) {
            for (Node row : ((Node.Block) tender)
                    .find("contracts")
                    .map(list -> ((Node.Items) list).items())
                    .orElse(List.of())) {
                assertTrue(rows.contains(((Node.Scalar) row).text()), ((Node.Scalar) row).text() + " is no row");
                checked++;
            }
        }
        assertTrue(checked >= 8, "only " + checked + " rows are named");
    }

    private static List<Node.Block> events(InputFile file) {
        Node.Block root = (Node.Block) file.read(new Faults()).orElseThrow();
        return root.find("events").map(list -> ((Node.Items) list).items()).orElse(List.of()).stream()
                .map(Node.Block.class::cast)
                .toList();
    }

    private static void checkWithin(Node.Block event, String[] row, String what) {
        Month from = EventForms.event(event).from();
        Month rowFirst = month(row[1], 1);
        Month rowLast = row[2].isEmpty() ? month(row[1], 12) : month(row[2], 12);
        assertFalse(from.isBefore(rowFirst), what + " begins before its row");
        assertFalse(rowLast.isBefore(from), what + " begins after its row");
        if (event.has("to") && !row[2].isEmpty()) {
            assertFalse(rowLast.isBefore(EventForms.event(event).to()), what + " outlasts its row");
        }
    }

    /** The month of an ISO date; of a bare year the given month. */
    private static Month month(String date, int monthOfBareYear) {
        return date.length() >= 7
                ? Month.parse(date.substring(0, 7))
                : Month.of(Integer.parseInt(date), monthOfBareYear);
    }

    @Test
    void everySourceOfShippedNumbersIsListedOrSaysAssumed() throws IOException {
        Set<String> known = new HashSet<>(Set.of("assumed"));
        Files.readAllLines(Shelf.TOP.resolve("data/sources.csv")).forEach(line -> known.add(line.split(",", 2)[0]));
        for (Path file :
                List.of(Shelf.SCENARIOS.resolve("baseline.yaml"), Shelf.SCENARIOS.resolve("priors/main.yaml"))) {
            Node.Block root = (Node.Block) InputFile.of(file).read(new Faults()).orElseThrow();
            Node numbers = root.find("coal").or(() -> root.find("priors")).orElseThrow();
            List<String> sources = sources(numbers).toList();
            assertTrue(sources.size() > 5, file + " names too few sources");
            sources.forEach(source -> assertTrue(known.contains(source), file + ": " + source));
            root.find("pipeline").stream()
                    .flatMap(ShippedScenariosTest::sources)
                    .forEach(source -> assertTrue(known.contains(source), file + ": " + source));
        }
    }

    private static Stream<String> sources(Node node) {
        if (node instanceof Node.Items list) {
            return list.items().stream().flatMap(ShippedScenariosTest::sources);
        }
        if (!(node instanceof Node.Block block)) {
            return Stream.empty();
        }
        return block.members().entrySet().stream()
                .flatMap(member -> member.getKey().equals("source")
                        ? Stream.of(CommonForms.text(block, "source"))
                        : sources(member.getValue().value()));
    }
}
