package fukabun.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.app.data.DataReader;
import fukabun.app.data.DataSet;
import fukabun.app.scenario.ScenarioLibrary;
import fukabun.calibration.Posterior;
import fukabun.scenario.Priors;
import fukabun.scenario.Scenario;
import fukabun.scenario.Thesis;
import fukabun.study.Believers;
import fukabun.study.ClaimResult;
import fukabun.study.ClaimSpec;
import fukabun.study.ClaimTest;
import fukabun.study.Ensemble;
import fukabun.study.Member;
import fukabun.study.Quantiles;
import fukabun.study.SettlementRoutes;
import fukabun.study.Study;
import fukabun.study.VerdictWords;
import fukabun.study.Workers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Holds the answer in {@code README.md} and the shipped study together. With {@code -Dfukabun.rewrite=true} the table is
 * first made anew.
 */
class ReadmeTest {
    /** The verdict is that of the first, by what stands beside it. */
    private static final List<Thesis> THESES = List.of(Thesis.POSTERIOR, Thesis.CONTINUOUS, Thesis.REFERENCE);

    private static final MarkdownFile README = MarkdownFile.atTheTop("README.md");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)\\)");
    private static final Map<String, String> ROWS = Map.of(
            "islands-1973-turnover", "in 1973, on the trade of 1974-91",
            "islands-1983-turnover", "in 1983, on the trade of 1984-91",
            "islands-1973-credit", "in 1973, on official credit up to 1991",
            "islands-1983-credit", "in 1983, on official credit up to 1991");

    private static final int MEMBERS = 200;

    @Test
    void theAnswerIsTheOneOfTheShippedStudy() {
        String expected = answer();
        if (Boolean.getBoolean("fukabun.rewrite")) {
            README.replaceTable("answer", expected);
        }
        assertEquals(
                expected,
                README.table("answer"),
                "the answer differs. Maybe renew it: mvn -pl app -am test -Dtest=ReadmeTest"
                        + " -Dsurefire.failIfNoSpecifiedTests=false -Dfukabun.rewrite=true");
    }

    @Test
    void everyFileThatTheReadmeLinksToIsThere() {
        Matcher matcher = LINK.matcher(README.text());
        int links = 0;
        while (matcher.find()) {
            Path file = MarkdownFile.top().resolve(matcher.group(1));
            assertTrue(Files.exists(file), matcher.group(1));
            links++;
        }
        assertTrue(links > 10, "links found: " + links);
    }

    private static String answer() {
        StringBuilder table =
                new StringBuilder("| what a settlement adds, median and 90 % interval | before the record |"
                        + " after the record | \"hardly raised\" is |\n|---|---|---|---|\n");
        List<ClaimResult> results = results();
        for (int i = 0; i < results.size(); i += THESES.size()) {
            ClaimResult after = results.get(i);
            ClaimResult before = results.get(i + 1);
            table.append("| ").append(ROWS.get(after.claim().id()));
            table.append(" | ").append(text(before.relative()));
            table.append(" | ").append(text(after.relative()));
            table.append(" | **").append(VerdictWords.of(after)).append("** |\n");
        }
        return table.toString();
    }

    private static List<ClaimResult> results() {
        DataSet data = DataReader.read(MarkdownFile.top().resolve("data"), null);
        ScenarioLibrary library = new ScenarioLibrary(
                MarkdownFile.top().resolve("scenarios"), data.worlds(), data.vintages(), data.lngMarket());
        Study study = shown(library.study("seikei-fukabun"));
        Map<String, Scenario> scenarios = new TreeMap<>();
        scenarios.put(study.base(), library.scenario(study.base()));
        study.claims().forEach(claim -> scenarios.put(claim.treatment(), library.scenario(claim.treatment())));
        Priors priors = library.priors();
        Posterior posterior = library.posterior().orElseThrow();
        Believers believers = (scenario, thesis) -> derived(
                scenario,
                thesis == Thesis.POSTERIOR
                        ? posterior.members(scenario.parameterOverrides(), study.seed(), MEMBERS)
                        : Ensemble.members(priors.with(scenario.parameterOverrides()), thesis, study.seed(), MEMBERS));
        return ClaimTest.run(study, scenarios, THESES, believers, Workers.SEQUENTIAL)
                .claims();
    }

    /** As the command does it: what opens after a settlement is made from settlements elsewhere. */
    private static List<Member> derived(Scenario scenario, List<Member> drawn) {
        return SettlementRoutes.of(scenario)
                .map(routes -> drawn.stream().map(routes::derive).toList())
                .orElse(drawn);
    }

    /** The study with the claims that the table shows; the others take longer than a test may. */
    private static Study shown(Study study) {
        List<ClaimSpec> claims = study.claims().stream()
                .filter(claim -> ROWS.containsKey(claim.id()))
                .toList();
        assertEquals(ROWS.size(), claims.size());
        return new Study(study.id(), study.title(), study.question(), study.base(), MEMBERS, study.seed(), claims);
    }

    private static String text(Quantiles relative) {
        return String.format(
                Locale.ROOT,
                "%+.0f %% (%+.0f to %+.0f)",
                100.0 * relative.p50(),
                100.0 * relative.p05(),
                100.0 * relative.p95());
    }
}
