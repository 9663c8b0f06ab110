package fukabun.evidence;

import static fukabun.Tolerance.ARITHMETIC;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fukabun.evidence.PartnerStudy.Periods;
import fukabun.record.Grade;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartnerStudyTest {
    private static final Periods PERIODS = new Periods("sanction", 1977, 1979, 1980, 1981);
    private static final AnnualSeries JAPAN = step("Japan", 0.3);
    private static final List<AnnualSeries> OTHERS = List.of(step("a", 0.0), step("b", 0.1), step("c", 0.5));

    // By hand: 0.3 less the mean 0.2 is 0.1. Placebos: 0 - 0.3, 0.1 - 0.25, 0.5 - 0.05 = -0.3, -0.15, 0.45; the widest
    // interval is 0.1 - 0.45 to 0.1 + 0.3, which holds 2 of 4. The median is -0.15; 0.1 lies 0.25 from it, and only
    // 0.45 lies farther: p = (1 + 1) / (3 + 1).
    @Test
    void aPartnerIsComparedWithTheOthersAsByHand() {
        EvidenceRow row = new PartnerStudy(JAPAN, OTHERS, "X").difference(PERIODS, Grade.A);
        assertEquals(0.1, row.effect().effect(), ARITHMETIC);
        assertEquals(-0.35, row.effect().low(), ARITHMETIC);
        assertEquals(0.4, row.effect().high(), ARITHMETIC);
        assertEquals(0.5, row.level(), ARITHMETIC);
        assertEquals(0.5, row.pValue(), ARITHMETIC);
        assertEquals("1977-79 to 1980-81", row.window());
    }

    @Test
    void theRankCountsThoseThatChangedByLess() {
        assertEquals(2, new PartnerStudy(JAPAN, OTHERS, "X").rankFromBelow(PERIODS));
        assertEquals(0.3, PartnerStudy.change(JAPAN, PERIODS), ARITHMETIC);
    }

    @Test
    void aPartnerWithoutAllYearsIsLeftOut() {
        AnnualSeries late = Made.series("late", 1979, 1990, year -> 0.1 * year);
        List<AnnualSeries> four = List.of(OTHERS.get(0), OTHERS.get(1), OTHERS.get(2), late);
        EvidenceRow row = new PartnerStudy(JAPAN, four, "X").difference(PERIODS, Grade.A);
        assertEquals(0.1, row.effect().effect(), ARITHMETIC);
    }

    /** A planted fall of 0.6 in one of twelve partners that wander little: it stands out as far as twelve can show. */
    @Test
    void aPlantedFallIsFoundByTheSyntheticPartner() {
        List<AnnualSeries> all = Made.wanderers(13, 11, 0.03);
        AnnualSeries fallen = Made.shifted(all.get(0), 1980, -0.6);
        EvidenceRow row =
                new PartnerStudy(fallen, all.subList(1, 13), "X").syntheticGap("fall", 1960, 1979, 1984, Grade.A);
        assertEquals(-0.6, row.effect().effect(), 0.15);
        assertEquals(1.0 / 13.0, row.pValue(), ARITHMETIC);
    }

    @Test
    void periodsMustFollowEachOther() {
        assertThrows(IllegalArgumentException.class, () -> new Periods("back", 1980, 1981, 1977, 1979));
        assertEquals("1980 to 1984", new Periods("p", 1980, 1980, 1984, 1984).label());
    }

    private static AnnualSeries step(String name, double change) {
        return Made.series(name, 1970, 1990, year -> 2.0 + (year >= 1980 ? change : 0.0));
    }
}
