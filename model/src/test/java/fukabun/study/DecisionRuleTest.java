package fukabun.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fukabun.scenario.Thesis;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionRuleTest {
    private static final DecisionRule RULE = new DecisionRule(0.9, 0.9);
    private static final List<BayesFactor> LOUD = Collections.nCopies(3, new BayesFactor(10.0, 8.0, 12.0));
    private static final List<BayesFactor> SILENT = Collections.nCopies(3, new BayesFactor(1.0, 0.5, 2.0));

    /** By hand: all three regions must reach 0.9, or all three leave at least 0.9 outside. */
    @ParameterizedTest(name = "{0}, {1}, {2} -> {3}")
    @CsvSource({
        "0.9, 0.95, 1.0, SUPPORTED", "0.89, 0.95, 1.0, UNDECIDED", "0.0, 0.05, 0.1, REFUTED",
        "0.0, 0.05, 0.11, UNDECIDED", "0.05, 0.5, 0.95, UNDECIDED", "0.5, 0.5, 0.5, UNDECIDED"
    })
    void aVerdictIsNamedOnlyWhereAllRegionsAgree(double five, double ten, double twenty, Verdict expected) {
        assertEquals(expected, RULE.decide(List.of(five, ten, twenty), LOUD));
    }

    @Test
    void aWorldWithoutAnEffectSupportsTheClaim() {
        assertEquals(Verdict.SUPPORTED, verdict(0.0, 0.0, LOUD));
        assertEquals(Verdict.SUPPORTED, verdict(0.02, 0.0, LOUD));
    }

    @Test
    void aWorldWithALargeEffectRefutesIt() {
        assertEquals(Verdict.REFUTED, verdict(0.5, 0.0, LOUD));
    }

    @Test
    void aWorldInBetweenLeavesItUndecided() {
        assertEquals(Verdict.UNDECIDED, verdict(0.12, 0.0, LOUD));
        assertEquals(Verdict.UNDECIDED, verdict(0.15, 0.5, LOUD));
    }

    @Test
    void aFallIsNoRaise() {
        assertEquals(Verdict.SUPPORTED, verdict(-0.5, 0.0, LOUD));
    }

    @Test
    void whereTheEvidenceIsSilentNothingIsDecidedWhateverTheEffect() {
        for (double effect : new double[] {0.0, 0.12, 0.5}) {
            assertEquals(Verdict.NOT_DECIDED, verdict(effect, 0.0, SILENT));
        }
    }

    @Test
    void withoutEvidenceTheModelIsNotCalibratedWhateverTheEffect() {
        for (double effect : new double[] {0.0, 0.12, 0.5}) {
            assertEquals(Verdict.NOT_CALIBRATED, verdict(effect, 0.0, List.of()));
        }
    }

    /** A region that every draw met beforehand cannot be moved; that one speaks is enough. */
    @Test
    void evidenceThatSpeaksOfOneRegionIsHeard() {
        List<BayesFactor> mixed = List.of(LOUD.get(0), SILENT.get(0), SILENT.get(0));
        assertEquals(Verdict.SUPPORTED, RULE.decide(List.of(0.95, 1.0, 1.0), mixed));
        assertThrows(IllegalArgumentException.class, () -> RULE.decide(List.of(0.95, 1.0), mixed));
    }

    @Test
    void aVerdictNeedsProbabilities() {
        assertThrows(IllegalArgumentException.class, () -> RULE.decide(List.of(), LOUD));
        assertThrows(IllegalArgumentException.class, () -> RULE.decide(List.of(), List.of()));
        assertThrows(IllegalArgumentException.class, () -> RULE.decide(List.of(0.5, Double.NaN, 0.5), LOUD));
        assertThrows(IllegalArgumentException.class, () -> RULE.decide(List.of(0.5, 1.1, 0.5), LOUD));
        assertThrows(IllegalArgumentException.class, () -> new DecisionRule(0.4, 0.9));
        assertThrows(IllegalArgumentException.class, () -> new DecisionRule(0.9, Double.NaN));
    }

    /** A constructed ensemble of a hundred members, whose effects lie evenly around {@code effect}. */
    private static Verdict verdict(double effect, double spread, List<BayesFactor> evidence) {
        int members = 100;
        double[][] without = new double[members][];
        double[][] with = new double[members][];
        for (int k = 0; k < members; k++) {
            double place = (k + 0.5) / members - 0.5;
            without[k] = new double[] {100.0};
            with[k] = new double[] {100.0 * (1.0 + effect + spread * place)};
        }
        ClaimResult result = ClaimTest.judge(
                HandMade.claim(1974, 1974, ClaimSpec.Aggregate.CUMULATED),
                Thesis.STRONG,
                HandMade.credit("base", without),
                HandMade.credit("treatment", with));
        return RULE.decide(result.holds(), evidence);
    }
}
