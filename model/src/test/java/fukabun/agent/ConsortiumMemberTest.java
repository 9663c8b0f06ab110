package fukabun.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.Tolerance;
import fukabun.base.Draws;
import fukabun.base.Month;
import fukabun.base.Topic;
import org.junit.jupiter.api.Test;

class ConsortiumMemberTest {
    /** The published factors have five digits and are multiplied by investment over price, 2. */
    private static final double PUBLISHED_DIGITS = 2 * 5e-6;

    private static final Dispute USUAL = new Dispute(1.0, 1.0, 1.0);
    private static final Dispute SETTLED = new Dispute(0.0, 1.0, 1.0);
    private static final Draws DRAWS = new Draws(9);
    private static final String T2 = "territorial premium (T2, T4)";

    private final Scorecard card = new Scorecard();

    /**
     * By hand: required return 0.07 + 0.05 x 0.2 + 0.02 x 0.5 + 0.1 x 0.1 = 0.10, at which 100 USD cost 11.746 a year
     * (published factor 0.11746); price 50, so the charge is 0.23492; need is bounded at 0.3; score 0.60208.
     */
    @Test
    void theTermsOfAMemberAreThoseWorkedByHand() {
        judge(member(rule(0.02, 0.0, 0.0)), view(USUAL), 0.05);
        assertEquals(0.97, Terms.value(card, "price of the goods"), Tolerance.ARITHMETIC);
        assertEquals(0.97 * 0.2 * 0.5, Terms.value(card, "security of supply"), Tolerance.ARITHMETIC);
        assertEquals(-0.4, Terms.value(card, "operating cost and freight"), Tolerance.ARITHMETIC);
        assertEquals(-0.23492, Terms.value(card, "capital charge at the return required"), PUBLISHED_DIGITS);
        assertEquals(0.3 * 1.0 * 0.3, Terms.value(card, "uncovered need"), Tolerance.ARITHMETIC);
        assertEquals(0.0, Terms.value(card, "stake in tied equipment"), Tolerance.ARITHMETIC);
        assertEquals(0.15 * 0.2, Terms.value(card, "other members"), Tolerance.ARITHMETIC);
        assertEquals(0.05, Terms.value(card, "own judgement"), Tolerance.ARITHMETIC);
        assertEquals(0.60208, card.score(), PUBLISHED_DIGITS);
        Terms.assertAddUp(card);
    }

    @Test
    void inTheUsualStateTheDisputeAddsExactlyNothing() {
        judge(member(rule(0.02, 0.01, 0.0)), view(USUAL), 0.05);
        assertEquals(0.0, Terms.value(card, T2));
    }

    /** By hand: settled, a premium of 0.02 falls away, from 0.10 to 0.08: 2 x (0.11746 - 0.10185) = 0.03122. */
    @Test
    void aSettlementGivesBackTheChangeOfTheCapitalCharge() {
        judge(member(rule(0.02, 0.0, 0.0)), view(SETTLED), 0.05);
        assertEquals(0.03122, Terms.value(card, T2), 2 * PUBLISHED_DIGITS);
        assertEquals(-0.23492, Terms.value(card, "capital charge at the return required"), PUBLISHED_DIGITS);
        Terms.assertAddUp(card);
    }

    /** By hand: a premium of 0.01 and a protection of 0.01 take away as much as a premium of 0.02. */
    @Test
    void protectionAfterASettlementWorksLikeAPremiumThatFallsAway() {
        judge(member(rule(0.01, 0.01, 0.0)), view(SETTLED), 0.05);
        assertEquals(0.03122, Terms.value(card, T2), 2 * PUBLISHED_DIGITS);
        assertEquals(0.08, required(member(rule(0.01, 0.01, 0.0)), view(SETTLED)), Tolerance.ARITHMETIC);
    }

    /** By hand: salience 1.5 adds half of the premium of 0.02 to the return of 0.10. */
    @Test
    void salienceAboveTheUsualCostsMore() {
        Dispute salient = new Dispute(1.0, 1.5, 1.0);
        ConsortiumMember member = member(rule(0.02, 0.0, 0.0));
        assertEquals(0.11, required(member, view(salient)), Tolerance.ARITHMETIC);
        judge(member, view(salient), 0.05);
        assertTrue(Terms.value(card, T2) < 0.0);
    }

    @Test
    void withoutPremiumAndProtectionASettlementIsExactlyNothing() {
        ConsortiumMember member = member(rule(0.0, 0.0, 0.0));
        judge(member, view(SETTLED), 0.05);
        double settled = card.score();
        judge(member, view(USUAL), 0.05);
        assertEquals(settled, card.score());
    }

    @Test
    void needBelowItsLowerBoundCountsAsTheBound() {
        ProjectView glut =
                new ProjectView(Month.of(1974, 5), 0.97, 50.0, 16.0, 4.0, 100.0, 0.5, -0.9, 0.8, 0.5, 0.1, 0.7, USUAL);
        judge(member(rule(0.02, 0.0, 0.0)), glut, 0.0);
        assertEquals(0.3 * 1.0 * -0.2, Terms.value(card, "uncovered need"), Tolerance.ARITHMETIC);
    }

    @Test
    void membersDifferByTheirOwnDrawsOfHurdleAndStake() {
        ConsortiumMember.Rule rule = rule(0.0, 0.0, 0.015);
        ConsortiumMember one = new ConsortiumMember("one", rule, DRAWS);
        ConsortiumMember two = new ConsortiumMember("two", rule, DRAWS);
        assertNotEquals(required(one, view(USUAL)), required(two, view(USUAL)));
        double drawn = 0.015 * DRAWS.normal(Topic.MEMBER_HURDLE, Draws.keyOf("one"), 0, 0);
        assertEquals(0.10 + drawn, required(one, view(USUAL)), Tolerance.ARITHMETIC);
        assertNotEquals(one.judgement(1974, DRAWS), one.judgement(1975, DRAWS));
        assertNotEquals(one.judgement(1974, DRAWS), two.judgement(1974, DRAWS));
    }

    /** By hand: sizes lie evenly from a half to one and a half, so a thousand of them have the mean 1 and sd 0.289. */
    @Test
    void theMeanMemberHasASizeOfOneAndTheLargestThreeTimesTheSmallest() {
        double sum = 0.0;
        double least = Double.POSITIVE_INFINITY;
        double most = 0.0;
        for (int k = 0; k < 1000; k++) {
            double size = new ConsortiumMember("member " + k, rule(0.0, 0.0, 0.0), DRAWS).size();
            sum += size;
            least = Math.min(least, size);
            most = Math.max(most, size);
        }
        assertEquals(1.0, sum / 1000, Tolerance.STANDARD_ERRORS * Math.sqrt(1.0 / 12.0 / 1000));
        assertTrue(least >= 0.5 && least < 0.51 && most <= 1.5 && most > 1.49, least + " to " + most);
    }

    /** By hand: the stake is drawn from [0, 1], so tied equipment counts for that part of its 0.2. */
    @Test
    void aStakeInTiedEquipmentCountsByItsDraw() {
        ConsortiumMember.Rule tied =
                new ConsortiumMember.Rule(0.07, 0.0, 0.05, 0.02, 0.1, 0.2, 2.0, 0.2, 0.15, 0.0, 0.0);
        judge(member(tied), view(USUAL), 0.0);
        double drawn = DRAWS.uniform(Topic.MEMBER_HURDLE, Draws.keyOf("a member"), 0, 1);
        assertEquals(0.2 * drawn, Terms.value(card, "stake in tied equipment"), Tolerance.ARITHMETIC);
        assertEquals(0.3 * 2.0 * 0.3, Terms.value(card, "uncovered need"), Tolerance.ARITHMETIC);
    }

    private static ConsortiumMember member(ConsortiumMember.Rule rule) {
        return new ConsortiumMember("a member", rule, DRAWS);
    }

    private static ConsortiumMember.Rule rule(double premium, double protection, double hurdleSd) {
        return new ConsortiumMember.Rule(0.07, hurdleSd, 0.05, 0.02, 0.1, 0.2, 1.0, 0.0, 0.15, premium, protection);
    }

    private static ProjectView view(Dispute dispute) {
        return new ProjectView(Month.of(1974, 5), 0.97, 50.0, 16.0, 4.0, 100.0, 0.5, 0.4, 0.8, 0.5, 0.1, 0.7, dispute);
    }

    private void judge(ConsortiumMember member, ProjectView view, double judgement) {
        member.judge(member.outlook(view), judgement, card);
    }

    private static double required(ConsortiumMember member, ProjectView view) {
        return member.requiredReturnPerYear(member.outlook(view));
    }
}
