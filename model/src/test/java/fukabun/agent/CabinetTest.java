package fukabun.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.SmallWorld;
import fukabun.Tolerance;
import fukabun.base.Draws;
import fukabun.base.Month;
import fukabun.base.Topic;
import fukabun.scenario.Parameter;
import fukabun.scenario.Parameters;
import fukabun.scenario.Thesis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CabinetTest {
    private static final String T1 = "linkage to the islands (T1)";
    private static final String CHANCE = "chance of the year";
    private static final double LN_2 = 0.693147180559945;
    private static final double LN_10 = 2.302585092994046;

    private static final Parameters PARAMETERS = SmallWorld.central(Thesis.STRONG)
            .with(Parameter.APPROVAL_INTERCEPT, 0.5)
            .with(Parameter.BUSINESS_WEIGHT, 2.0 * LN_2)
            .with(Parameter.INSECURITY_WEIGHT, 1.4)
            .with(Parameter.EXPORT_ORDER_WEIGHT, 0.5)
            .with(Parameter.APPROVAL_ODDS_RATIO, 4.0)
            .with(Parameter.LINKAGE_SIZE_EXPONENT, 1.0)
            .with(Parameter.FREEZE_ODDS_RATIO, 10.0)
            .with(Parameter.FISCAL_WEIGHT, 0.5)
            .with(Parameter.EXPOSURE_LIMIT, 2e9)
            .with(Parameter.ARREARS_WEIGHT, 1.0);
    private static final Cabinet CABINET = new Cabinet(PARAMETERS);
    private static final Dispute USUAL = new Dispute(1.0, 1.0, 1.0);
    private static final Draws DRAWS = new Draws(6);

    private final Scorecard card = new Scorecard();

    /** By hand: each term of 450 M USD asked in the usual state, with half of the firms behind it. */
    @Test
    void theLogOddsAreThoseWorkedByHand() {
        consider(CABINET, 450e6, view(USUAL, 1974));
        assertEquals(0.5, Terms.value(card, "usual readiness"), Tolerance.ARITHMETIC);
        assertEquals(LN_2, Terms.value(card, "business interest"), Tolerance.ARITHMETIC);
        assertEquals(0.7, Terms.value(card, "energy insecurity"), Tolerance.ARITHMETIC);
        assertEquals(0.4, Terms.value(card, "export orders"), Tolerance.ARITHMETIC);
        assertEquals(-0.3 * LN_10, Terms.value(card, "freeze of credit (A1, T6)"), Tolerance.ARITHMETIC);
        assertEquals(0.0, Terms.value(card, "fiscal room"), Tolerance.ARITHMETIC);
        // (1000 + 450)/2000 is 0.725 of the limit, 0.225 beyond the half from which it counts.
        assertEquals(-1.8 * 0.225, Terms.value(card, "exposure"), Tolerance.ARITHMETIC);
        assertEquals(-0.1, Terms.value(card, "arrears"), Tolerance.ARITHMETIC);
        Terms.assertAddUp(card);
    }

    /** The log odds are the gate of a decision without the chance of the year. */
    @Test
    void weighingLeavesChanceAside() {
        consider(CABINET, 450e6, view(USUAL, 1974));
        double withChance = card.score();
        double chance = Terms.value(card, CHANCE);
        CABINET.weigh(new Cabinet.Application("x", 450e6, 0.5, 0.8), view(USUAL, 1974), card);
        assertEquals(withChance - chance, card.score(), Tolerance.ARITHMETIC);
        Terms.assertAddUp(card);
    }

    @Test
    void atFourHundredFiftyMillionInTheUsualStateTheLinkageIsExactlyZero() {
        consider(CABINET, 450e6, view(USUAL, 1974));
        assertEquals(0.0, Terms.value(card, T1));
    }

    /** By hand, odds ratio 4: -2 ln 2 x (unresolved x salience x stance x size/450 - 1), in units of ln 2. */
    @ParameterizedTest(name = "{0} M USD, unresolved {1}, salience {2}, stance {3} -> {4} ln 2")
    @CsvSource({
        "450, 0, 1, 1, 2",
        "450, 1, 1, 0, 2",
        "900, 1, 1, 1, -2",
        "90, 1, 1, 1, 1.6",
        "450, 1, 1.25, 1, -0.5",
        "450, 0.5, 1, 1, 1",
        "900, 0.5, 1, 1, 0"
    })
    void theLinkageIsTheOddsRatioTimesThePressureBeyondTheUsual(
            double millions, double unresolved, double salience, double stance, double expected) {
        consider(CABINET, millions * 1e6, view(new Dispute(unresolved, salience, stance), 1974));
        assertEquals(expected * LN_2, Terms.value(card, T1), Tolerance.ARITHMETIC);
    }

    /** By hand: the square root of 4 is 2, so 1800 M USD weigh double; at exponent 0 size does not matter. */
    @Test
    void theExponentSaysHowTheLinkageGrowsWithTheCredit() {
        consider(new Cabinet(PARAMETERS.with(Parameter.LINKAGE_SIZE_EXPONENT, 0.5)), 1800e6, view(USUAL, 1974));
        assertEquals(-2.0 * LN_2, Terms.value(card, T1), Tolerance.ARITHMETIC);
        consider(new Cabinet(PARAMETERS.with(Parameter.LINKAGE_SIZE_EXPONENT, 0.0)), 1800e6, view(USUAL, 1974));
        assertEquals(0.0, Terms.value(card, T1), Tolerance.ARITHMETIC);
    }

    @Test
    void anOddsRatioOfOneIsNoLinkageInAnyState() {
        Cabinet cabinet = new Cabinet(PARAMETERS.with(Parameter.APPROVAL_ODDS_RATIO, 1.0));
        consider(cabinet, 900e6, view(new Dispute(0.3, 2.0, 0.7), 1974));
        assertEquals(0.0, Terms.value(card, T1));
    }

    /** By hand: (500 + 1400)/(500 + 450) = 2; small exposure does not count. */
    @Test
    void largeCreditsMeetTheFiscalRoomAndSmallExposureIsFree() {
        Cabinet.View unexposed =
                new Cabinet.View(Month.of(1974, 5), 0.5, 0.5, 0.6, 0.0, 0.1, USUAL, Leaning.MEAN, false);
        consider(CABINET, 1400e6, unexposed);
        assertEquals(-0.5 * LN_2, Terms.value(card, "fiscal room"), Tolerance.ARITHMETIC);
        consider(CABINET, 450e6, unexposed);
        assertEquals(0.0, Terms.value(card, "exposure"), Tolerance.ARITHMETIC);
    }

    /** By hand: freeze 0.5 x compliance 0.6 = 0.3. */
    @Test
    void aFreezeIsFeltAsFarAsTokyoComplies() {
        assertEquals(0.3, CABINET.felt(view(USUAL, 1980)), Tolerance.ARITHMETIC);
    }

    /** By hand: half of the firms behind it times a leaning of 0.4; 2 ln 2 x (1.5 - 1) for islands that weigh half more. */
    @Test
    void theLeaderLeansToBusinessAndWeighsTheIslands() {
        Leaning leaning = new Leaning(0.4, 9.0, 0.5);
        consider(CABINET, 450e6, new Cabinet.View(Month.of(1974, 5), 0.5, 0.5, 0.6, 1e9, 0.1, USUAL, leaning, false));
        assertEquals(0.2, Terms.value(card, "the leader and business"), Tolerance.ARITHMETIC);
        assertEquals(-LN_2, Terms.value(card, T1), Tolerance.ARITHMETIC);
        Terms.assertAddUp(card);
    }

    @Test
    void theMeanLeaderMovesNothing() {
        consider(CABINET, 900e6, view(USUAL, 1974));
        assertEquals(0.0, Terms.value(card, "the leader and business"));
        assertEquals(-2.0 * LN_2, Terms.value(card, T1), Tolerance.ARITHMETIC);
    }

    @Test
    void theGateIsOpenExactlyWhenTheDrawOfTheYearLiesBelowTheProbability() {
        int open = 0;
        double expected = 0.0;
        double variance = 0.0;
        int years = 8000;
        for (int year = 1; year <= years; year++) {
            // Sums of about one in log odds: the intercept sweeps the probability from 0.2 to 0.9.
            Cabinet cabinet = new Cabinet(PARAMETERS.with(Parameter.APPROVAL_INTERCEPT, -2.5 + 3.5 * year / years));
            consider(cabinet, 450e6, view(USUAL, year));
            double logOdds = card.score() - Terms.value(card, CHANCE);
            double probability = 1.0 / (1.0 + Math.exp(-logOdds));
            double draw = DRAWS.uniform(Topic.CABINET_APPROVAL, Draws.keyOf("credit"), year, 0);
            assertEquals(draw < probability, card.isOpen(), "year " + year);
            open += card.isOpen() ? 1 : 0;
            expected += probability;
            variance += probability * (1.0 - probability);
        }
        assertEquals(expected, open, Tolerance.STANDARD_ERRORS * Math.sqrt(variance));
    }

    /** By hand: 1 - 2^-e^s. Even at nothing; three in four at ln 2; a quarter of a doubling, 1 - 2^(-1/4), at -2 ln 2. */
    @ParameterizedTest(name = "{0} ln 2 -> {1}")
    @CsvSource({"0, 0.5", "1, 0.75", "2, 0.9375", "-2, 0.15910358474628547"})
    void aTermMultipliesTheHazardWhereThatIsAskedFor(double logHazards, double probability) {
        Cabinet.View view = hazards(1974);
        assertEquals(probability, Cabinet.probability(logHazards * LN_2, view), Tolerance.ARITHMETIC);
    }

    /** The same draw decides, and it opens the gate in just the share of years that the hazard gives. */
    @Test
    void theGateOpensWithTheProbabilityOfTheHazard() {
        int differing = 0;
        for (int year = 1; year <= 2000; year++) {
            Cabinet cabinet = new Cabinet(PARAMETERS.with(Parameter.APPROVAL_INTERCEPT, -2.5 + 3.5 * year / 2000));
            consider(cabinet, 450e6, hazards(year));
            double probability = Cabinet.probability(card.score() - Terms.value(card, CHANCE), hazards(year));
            double draw = DRAWS.uniform(Topic.CABINET_APPROVAL, Draws.keyOf("credit"), year, 0);
            boolean isOpen = card.isOpen();
            assertEquals(draw < probability, isOpen, "year " + year);
            consider(cabinet, 450e6, view(USUAL, year));
            differing += isOpen == card.isOpen() ? 0 : 1;
        }
        assertTrue(differing > 0, "the two forms agreed in every year");
    }

    private static Cabinet.View hazards(int year) {
        return new Cabinet.View(Month.of(year, 5), 0.5, 0.5, 0.6, 1e9, 0.1, USUAL, Leaning.MEAN, true);
    }

    @Test
    void oneDrawHoldsForAllMonthsOfAYear() {
        consider(CABINET, 450e6, view(USUAL, 1974, 1));
        double january = Terms.value(card, CHANCE);
        consider(CABINET, 450e6, view(USUAL, 1974, 12));
        assertEquals(january, Terms.value(card, CHANCE));
    }

    private void consider(Cabinet cabinet, double sizeUsd, Cabinet.View view) {
        cabinet.consider(new Cabinet.Application("credit", sizeUsd, 0.5, 0.8), view, DRAWS, card);
    }

    private static Cabinet.View view(Dispute dispute, int year) {
        return view(dispute, year, 5);
    }

    private static Cabinet.View view(Dispute dispute, int year, int month) {
        return new Cabinet.View(Month.of(year, month), 0.5, 0.5, 0.6, 1e9, 0.1, dispute, Leaning.MEAN, false);
    }
}
