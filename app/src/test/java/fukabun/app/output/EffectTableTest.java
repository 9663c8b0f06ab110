package fukabun.app.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.record.Indicator;
import fukabun.study.ClaimSpec;
import fukabun.study.ClaimSpec.Aggregate;
import fukabun.study.ClaimSpec.Outcome;
import fukabun.study.LuckShare;
import fukabun.study.Measured;
import fukabun.study.MeasuredEffect;
import fukabun.study.MoneyUnit;
import fukabun.study.Quantiles;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EffectTableTest {
    private static final Outcome SAKHALIN = new Outcome(Indicator.SAKHALIN_STARTED, Aggregate.LAST, 1991, 1991);
    private static final Outcome CREDIT = new Outcome(Indicator.OFFICIAL_CREDIT, Aggregate.CUMULATED, 1974, 1991);
    private static final Optional<LuckShare> HALF = Optional.of(new LuckShare(0.5, 0.4, 0.6, 2));

    private static ClaimSpec claim(Outcome outcome, int seeds) {
        return new ClaimSpec(
                "claim",
                "statement",
                "source",
                "islands-1973",
                outcome,
                ClaimSpec.Expectation.HARDLY_RAISED,
                List.of(0.1),
                outcome == SAKHALIN,
                seeds,
                false,
                0.9,
                0.9);
    }

    private static MeasuredEffect effect(ClaimSpec claim, Outcome outcome, Optional<LuckShare> luck) {
        Quantiles spread = new Quantiles(0.1, 0.0, 0.05, 0.1, 0.15, 0.2);
        return new MeasuredEffect(
                claim, new Measured(outcome, MoneyUnit.OWN), 200, 0.2, 0.3, spread, Optional.empty(), 0.26, luck);
    }

    @Test
    void aRowSaysWhatItsColumnsSay() {
        OutputTable table = EffectTable.of(List.of(effect(claim(CREDIT, 1), CREDIT, HALF)));
        List<String> names = table.fields().stream().map(Field::name).toList();
        List<Object> row = table.rows().get(0);
        assertEquals("officialCreditUsd", row.get(names.indexOf("outcome")));
        assertEquals(1974, row.get(names.indexOf("from")));
        assertEquals(true, row.get(names.indexOf("judged")));
        assertEquals(0.2, row.get(names.indexOf("base_mean")));
        assertEquals(0.15, row.get(names.indexOf("p75")));
        assertTrue(OutputTable.isEmpty(row.get(names.indexOf("relative_p75"))));
        assertEquals(0.6, row.get(names.indexOf("luck_share_high")));
        assertEquals(0.5, row.get(names.indexOf("luck_share_of_spread")));
    }

    /** Worked by hand: of averages over four runs luck is 0.125 beside 0.5, a fifth. */
    @Test
    void luckIsToldOfTheSpreadThatIsShown() {
        assertEquals(
                "Luck makes up 50 % (40 to 60 %) of the spread; the rest is what is not known of the parameters.",
                EffectWords.luck(effect(claim(CREDIT, 1), CREDIT, HALF)));
        assertTrue(EffectWords.luck(effect(claim(CREDIT, 4), CREDIT, HALF))
                .startsWith("Luck makes up 20 % of the spread"));
        Optional<LuckShare> little = Optional.of(new LuckShare(0.001, 0.0, 0.002, 2));
        assertTrue(EffectWords.luck(effect(claim(CREDIT, 1), CREDIT, little)).startsWith("Luck makes up under 1 % of"));
        assertEquals("", EffectWords.luck(effect(claim(CREDIT, 1), CREDIT, Optional.empty())));
    }

    @Test
    void aChanceIsInPercentAndItsChangeInPoints() {
        assertEquals("20 %", EffectWords.chance(0.2));
        assertEquals("0.4 %", EffectWords.chance(0.004));
        assertEquals("0 %", EffectWords.chance(0.0));
        assertEquals("+18.8", EffectWords.points(0.1875));
        assertEquals("0", EffectWords.points(0.0));
    }

    /** Two claims on one treatment tell of a project once. */
    @Test
    void aProjectIsShownOnceForEachTreatment() {
        ClaimSpec one = claim(SAKHALIN, 32);
        List<MeasuredEffect> projects = EffectWords.projects(List.of(
                effect(one, SAKHALIN, HALF), effect(claim(CREDIT, 1), CREDIT, HALF), effect(one, SAKHALIN, HALF)));
        assertEquals(1, projects.size());
        assertEquals("Sakhalin", EffectWords.project(projects.get(0)));
    }
}
