package fukabun.evidence;

import static fukabun.Tolerance.ARITHMETIC;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.record.Grade;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PooledSettlementsTest {
    @Test
    void firstOpeningsDoNotMoveThePredictionForANewCase() {
        List<PublishedEffect> with = new ArrayList<>(settled(5));
        double before = new PooledSettlements(with).trade().quantile(0.9);
        with.add(effect("opening", SettlementKind.FIRST_OPENING, 9.0, Grade.B));
        assertEquals(before, new PooledSettlements(with).trade().quantile(0.9));
    }

    @Test
    void caseByCaseIsLeftOutOnceAndGradeCWhereAskedFor() {
        List<PublishedEffect> effects = new ArrayList<>(settled(5));
        effects.add(effect("Weak-Weaker 1970", SettlementKind.SETTLED_OR_SHELVED, 2.0, Grade.C));
        List<EvidenceRow> rows = new PooledSettlements(effects).rows();
        assertEquals(11 + 6, rows.size());
        EvidenceRow all = named(rows, "All");
        EvidenceRow known = named(rows, "Grades A and B alone");
        assertTrue(all.method().endsWith("6 cases") && known.method().endsWith("5 cases"));
        assertEquals(named(rows, "Without Weak-Weaker 1970").effect(), known.effect());
        assertTrue(known.effect().effect() < all.effect().effect());
        assertTrue(rows.stream().allMatch(row -> row.grade() == Grade.C), "as weak as its weakest part");
    }

    // By hand: printed 0.1 with -0.4 to 0.8: the middle is 0.2, the error 1.2 / (2 x 1.28155) = 0.46818; a later effect
    // of 0.3 is corrected by the same 0.1.
    @Test
    void anEffectIsCorrectedByTheMiddleOfItsPlacebos() {
        PublishedEffect one =
                new PublishedEffect("x", SettlementKind.SETTLED_OR_SHELVED, 0.1, -0.4, 0.8, 0.3, 0.0, Grade.B, "X");
        assertEquals(0.2, one.corrected().effect(), ARITHMETIC);
        assertEquals(0.46818, one.corrected().standardError(), 1e-5);
        assertEquals(0.4, one.lateCorrected().effect(), ARITHMETIC);
        assertEquals(0.1, one.asPrinted().effect(), ARITHMETIC);
        assertFalse(effect("y", SettlementKind.FIRST_OPENING, 0.0, Grade.A).hasLateEffect());
    }

    private static EvidenceRow named(List<EvidenceRow> rows, String name) {
        return rows.stream().filter(row -> row.name().equals(name)).findFirst().orElseThrow();
    }

    private static List<PublishedEffect> settled(int count) {
        List<PublishedEffect> effects = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            PublishedEffect one =
                    effect("A" + i + "-B" + i + " 1970", SettlementKind.SETTLED_OR_SHELVED, 0.1 * i, Grade.B);
            effects.add(new PublishedEffect(
                    one.name(), one.kind(), one.effect(), one.low(), one.high(), 0.2, 0.0, Grade.B, "X"));
        }
        return effects;
    }

    private static PublishedEffect effect(String name, SettlementKind kind, double effect, Grade grade) {
        return new PublishedEffect(name, kind, effect, effect - 0.5, effect + 0.5, Double.NaN, 0.0, grade, "X");
    }
}
