package fukabun.app.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.scenario.Thesis;
import fukabun.study.BayesFactor;
import fukabun.study.ClaimResult;
import fukabun.study.ClaimSpec;
import fukabun.study.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said of a result beside its verdict, on made-up chances and factors. */
class JudgedClaimsTest {
    private static final List<ClaimResult> RESULTS = SampleStrength.results().claims();
    private static final ClaimSpec CLAIM = RESULTS.get(0).claim();

    /** The first of the sample is moved by settlements elsewhere; its second factor says nothing of another treatment. */
    @Test
    void verdictsThatWereBelievedBeforeAreCountedApart() {
        ClaimResult earned = SampleStrength.result(CLAIM, Verdict.SUPPORTED);
        List<ClaimResult> judged = List.of(
                SampleStrength.result(CLAIM, Verdict.NOT_DECIDED), earned.settling(false), RESULTS.get(0), earned);
        assertEquals(
                "1 supported by the evidence (%1$s), 0 refuted by the evidence, 1 supported as believed before (%1$s), 1"
                                .formatted(CLAIM.id())
                        + " undecided, 1 not decided by this record",
                JudgedClaims.counted(judged, true));
        assertTrue(JudgedClaims.counted(judged, false).startsWith("1 supported by the evidence, 0 refuted"));
    }

    @Test
    void onlyThePosteriorIsJudgedWhereThereIsOne() {
        JudgedClaims claims = new JudgedClaims(RESULTS);
        assertEquals("undecided", claims.verdict(RESULTS.get(0)));
        assertEquals("for contrast", claims.verdict(RESULTS.get(1)));
        ClaimResult prior = RESULTS.get(1);
        assertEquals("not calibrated", new JudgedClaims(List.of(prior)).verdict(prior));
    }

    @Test
    void theChanceBeforeIsThatOfTheMainPriorOfTheSameClaim() {
        JudgedClaims claims = new JudgedClaims(RESULTS);
        ClaimResult before = claims.before(RESULTS.get(0)).orElseThrow();
        assertEquals(Thesis.CONTINUOUS, before.thesis());
        assertTrue(claims.before(before).isEmpty(), "what was not judged has nothing before it");
        // By hand: the sample's chances after the record are 0.5 and the thresholds of 5, 10 and 20 percent.
        assertEquals("55 to 70 %", JudgedClaims.chance(RESULTS.get(0)));
    }

    /** The sample's factors are 1.5 (0.75 to 3) of the record and 6 (4 to 9) against the reference, at every threshold. */
    @Test
    void theTableHasBothFactorsAndTheChancesBefore() {
        OutputTable table = ClaimTables.claims(RESULTS, EvidenceStrength.none("not asked for"), List.of());
        List<String> names = table.fields().stream().map(Field::name).toList();
        List<Object> row = table.rows().get(0);
        int place = names.indexOf("record_factor_least");
        assertEquals(
                List.of(1.5, 0.75, 3.0, 1.5, 0.75, 3.0, 6.0, 4.0, 9.0, 6.0, 4.0, 9.0), row.subList(place, place + 12));
        assertEquals(RESULTS.get(1).holds().get(2), row.get(names.indexOf("hardly_raised_20pct_before")));
        assertEquals("undecided", row.get(names.indexOf("verdict_in_full")));
        List<Object> contrast = table.rows().get(1);
        assertTrue(OutputTable.isEmpty(contrast.get(place)), "a factor of what is shown for contrast");
        assertTrue(OutputTable.isEmpty(contrast.get(names.indexOf("hardly_raised_20pct_before"))));
    }

    @Test
    void factorsThatReadTheSameAreOneNumber() {
        BayesFactor one = new BayesFactor(0.121, 0.05, 0.3);
        BayesFactor other = new BayesFactor(0.124, 0.06, 0.4);
        assertEquals("0.12", FactorWords.range(List.of(one, other)));
        assertEquals("0.12 (0.05 to 0.40)", FactorWords.withInterval(List.of(one, other)));
        assertEquals("0.12 to 3.4", FactorWords.range(List.of(one, new BayesFactor(3.44, 2.0, 5.0))));
        assertEquals("1.0", FactorWords.withInterval(List.of(new BayesFactor(1.0, 1.0, 1.0))));
    }
}
