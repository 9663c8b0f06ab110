package fukabun.app.scenario;

import fukabun.app.files.Faults;
import fukabun.scenario.CaseSetting;
import fukabun.scenario.OtherTradeCase;
import java.util.Optional;

/** The case of other trade while its files are read. A scenario plays it once one of its files gives it. */
final class OtherTradeDraft {
    private final PartsDraft parts = new PartsDraft("otherTrade", OtherTradeForm.ALL);

    void take(Node.Block block, Faults faults) {
        parts.take(block, faults);
    }

    Optional<CaseSetting> build() {
        return parts.isGiven() ? Optional.of(otherTrade()) : Optional.empty();
    }

    private OtherTradeCase otherTrade() {
        return new OtherTradeCase(
                number("machineryShare"),
                number("steelShare"),
                number("metalsShare"),
                number("ordinaryCreditUsd"),
                number("ordinarySupportShare"));
    }

    private double number(String key) {
        return Form.Amount.of(parts.get(key));
    }
}
