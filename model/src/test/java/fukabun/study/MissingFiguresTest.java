package fukabun.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.base.Draws;
import fukabun.base.Topic;
import fukabun.record.Indicator;
import fukabun.scenario.Parameter;
import fukabun.scenario.Thesis;
import fukabun.study.ClaimSpec.Aggregate;
import fukabun.study.MissingFigures.Narrowing;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sixty members with credit in 1974 and 1975; the treatment adds to 1975 as much as 1974 was above 100. */
class MissingFiguresTest {
    private static final int MEMBERS = 60;
    private static final long SEED = 3;
    private static final Draws DRAWS = new Draws(17);
    private static final ClaimSpec CLAIM = HandMade.claim(1975, 1975, Aggregate.CUMULATED);

    private static double first(int k) {
        return 100.0 + 20.0 * DRAWS.normal(Topic.TEST, 0, k, 0);
    }

    private static double second(int k) {
        return 100.0 + 20.0 * DRAWS.normal(Topic.TEST, 1, k, 0);
    }

    private static EnsembleResult ensemble(int members, boolean isTreated) {
        double[][] years = new double[members][];
        Arrays.setAll(years, k -> new double[] {first(k), second(k) + (isTreated ? first(k) - 100.0 : 0.0)});
        return HandMade.credit(isTreated ? "treatment" : "base", years);
    }

    private static List<Narrowing> narrowings(int members, MissingFigure... figures) {
        EnsembleResult base = ensemble(members, false);
        ClaimResult result = ClaimTest.judge(CLAIM, Thesis.STRONG, base, ensemble(members, true));
        return MissingFigures.of(List.of(figures), base, List.of(result), SEED);
    }

    private static MissingFigure figure(String id, MissingFigure.Reading reading, double sd) {
        return new MissingFigure(id, "a figure", "an archive", reading, 0.0, sd);
    }

    private static MissingFigure.OfWindow year(int year) {
        return new MissingFigure.OfWindow(new ClaimSpec.Outcome(Indicator.OFFICIAL_CREDIT, Aggregate.LAST, year, year));
    }

    /** The effect is the figure, so an exact figure takes all of its variance, and one as rough as it varies takes half. */
    @Test
    void theFigureThatTheEffectHangsOnTakesWhatItsErrorLeaves() {
        double sum = 0.0;
        double square = 0.0;
        for (int k = 0; k < MEMBERS; k++) {
            sum += first(k) / MEMBERS;
            square += first(k) * first(k) / MEMBERS;
        }
        double spread = Math.sqrt(square - sum * sum);
        List<Narrowing> found = narrowings(
                MEMBERS,
                figure("exact", year(1974), 1e-6),
                figure("rough", year(1974), spread),
                figure("idle", year(1975), 1e-6),
                figure("given", new MissingFigure.OfParameter(Parameter.REQUIRED_RETURN), 0.01));
        assertEquals(1.0, found.get(0).effect().share(), 1e-6);
        double luck = found.get(1).effect().luck();
        assertEquals((0.5 - luck) / (1.0 - luck), found.get(1).effect().share(), 1e-6);
        assertTrue(found.get(0).effect().isBeyondLuck() && found.get(1).effect().isBeyondLuck());
        assertFalse(found.get(2).effect().isBeyondLuck(), "1975 without the treatment has no bearing");
        assertEquals(0.0, found.get(3).effect().share(), "a parameter that is the same in every member tells nothing");
    }

    /** The chance moves by at most its own standard deviation, and less for a rough figure. */
    @Test
    void theChanceMovesWithTheFigure() {
        List<Narrowing> found =
                narrowings(MEMBERS, figure("exact", year(1974), 1e-6), figure("rough", year(1974), 40.0));
        Narrowing exact = found.get(0);
        assertEquals(0.1, exact.threshold());
        double most = Math.sqrt(exact.chance() * (1.0 - exact.chance()));
        assertTrue(exact.chanceMove() > 0.5 * most && exact.chanceMove() <= most, exact.toString());
        assertTrue(found.get(1).chanceMove() < exact.chanceMove());
    }

    @Test
    void aSeriesOfYearsKnowsAtLeastWhatOneOfThemKnows() {
        List<Narrowing> found = narrowings(
                MEMBERS,
                figure("series", new MissingFigure.OfEachYear(Indicator.OFFICIAL_CREDIT, 1974, 1975), 1.0),
                figure("one", year(1974), 1.0));
        assertTrue(found.get(0).effect().share() > 0.99 * found.get(1).effect().share());
    }

    @Test
    void theSameSeedGivesTheSameAnswer() {
        MissingFigure rough = figure("rough", year(1974), 20.0);
        assertEquals(narrowings(MEMBERS, rough), narrowings(MEMBERS, rough));
    }

    @Test
    void tooFewMembersOrNoEffectsGiveNothing() {
        MissingFigure exact = figure("exact", year(1974), 1e-6);
        assertEquals(List.of(), narrowings(MissingFigures.FEWEST_MEMBERS - 1, exact));
        assertEquals(1, narrowings(MissingFigures.FEWEST_MEMBERS, exact).size());
        assertEquals(List.of(), MissingFigures.of(List.of(exact), ensemble(MEMBERS, false), List.of(), SEED));
    }
}
