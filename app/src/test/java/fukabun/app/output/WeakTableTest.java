package fukabun.app.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fukabun.app.output.WeakFigure.Kind;
import fukabun.record.Grade;
import fukabun.record.Indicator;
import java.util.List;
import org.junit.jupiter.api.Test;

class WeakTableTest {
    private static final List<WeakFigure> WEAK = List.of(
            new WeakFigure(Kind.PATTERN, "soviet-coal", "Soviet coal of 1970", "background"),
            new WeakFigure(Kind.PRIOR, "insecurityHalfLifeMonths", "Half-life", "assumed"),
            new WeakFigure(Kind.PRIOR, "officialForecastWeight", "Weight", "assumed"),
            new WeakFigure(Kind.FIGURE, "credits.csv", "1974 South Yakut: amount_musd", "TIME68"));

    @Test
    void theClaimsNameTheWeakPatternsAndCountTheRest() {
        assertEquals("patterns: soviet-coal; 2 priors; 1 figure; named in grade-c.csv", WeakTable.summary(WEAK));
        OutputTable claims =
                ClaimTables.claims(SampleResults.claim().claims(), EvidenceStrength.none("for a reason"), WEAK);
        List<String> names = claims.fields().stream().map(Field::name).toList();
        List<WeakFigure> reached = Reach.shipped().of(Indicator.SOVIET_COAL, WEAK);
        assertEquals(WeakTable.summary(reached), claims.rows().get(0).get(names.indexOf("leans_on_grade_c")));
        assertEquals("not computed: for a reason", claims.rows().get(0).get(names.indexOf("verdict_on_grades_ab")));
    }

    @Test
    void everyWeakFigureIsARow() {
        assertEquals(
                List.of(
                        "figure",
                        "credits.csv",
                        "1974 South Yakut: amount_musd",
                        "TIME68",
                        "",
                        "stays, for no run can do without it"),
                WeakTable.of(WEAK, List.of()).rows().get(3));
        assertEquals(4, WeakTable.of(WEAK, List.of()).rows().size());
    }

    @Test
    void onlyFiguresOfGradeCAreWeak() {
        SourcedFigure b = new SourcedFigure("a.csv", 1, "one", 1.0, "t", Grade.B, "S", "");
        SourcedFigure c = new SourcedFigure("a.csv", 2, "two", 1.0, "t", Grade.C, "S", "");
        assertEquals(List.of(new WeakFigure(Kind.FIGURE, "a.csv", "two", "S")), Evidence.weakOf(List.of(b, c)));
    }
}
