package fukabun.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fukabun.scenario.Lever;
import fukabun.scenario.LeverSettings;
import org.junit.jupiter.api.Test;

class DisputeTest {
    @Test
    void historyIsUnresolvedAtUsualSalienceWithEconomicsInseparable() {
        Dispute dispute = Dispute.of(LeverSettings.HISTORICAL);
        assertEquals(new Dispute(1.0, 1.0, 1.0), dispute);
        assertEquals(1.0, dispute.pressure());
        assertEquals(0.0, dispute.settledShare());
    }

    /** By hand: 0.5 x 1.5 x 0.4 = 0.3. */
    @Test
    void pressureIsTheProductOfWhatIsLeftSalienceAndStance() {
        LeverSettings levers = LeverSettings.HISTORICAL
                .with(Lever.UNRESOLVED_SHARE, 0.5)
                .with(Lever.DISPUTE_SALIENCE, 1.5)
                .with(Lever.LINKAGE_STANCE, 0.4);
        assertEquals(0.3, Dispute.of(levers).pressure(), 1e-15);
        assertEquals(0.5, Dispute.of(levers).settledShare());
    }

    @Test
    void sharesOutsideTheirRangeAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Dispute(1.1, 1.0, 1.0));
        assertThrows(IllegalArgumentException.class, () -> new Dispute(1.0, -0.1, 1.0));
        assertThrows(IllegalArgumentException.class, () -> new Dispute(1.0, 1.0, Double.NaN));
    }
}
