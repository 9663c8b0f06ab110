package fukabun.app.scenario;

import fukabun.app.files.Faults;
import fukabun.scenario.CaseSetting;
import fukabun.scenario.TimberCase;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The case of timber while its files are read. A scenario plays it once one of its files gives it. */
final class TimberDraft {
    private final PartsDraft parts = new PartsDraft("timber", TimberForm.ALL);

    void take(Node.Block block, Faults faults) {
        parts.take(block, faults);
    }

    Optional<CaseSetting> build() {
        return parts.isGiven() ? Optional.of(timber()) : Optional.empty();
    }

    private TimberCase timber() {
        Node.Block soviet = (Node.Block) parts.get("soviet");
        return new TimberCase(
                blocks("rivals").stream()
                        .map(TimberDraft::rival)
                        .sorted(Comparator.comparing(TimberCase.Rival::name))
                        .toList(),
                new TimberCase.SovietForests(
                        number(soviet, "cubicMetresPerYear"),
                        number(soviet, "capacityCubicMetresPerYear"),
                        number(soviet, "operatingUsdPerCubicMetre"),
                        number(soviet, "freightUsdPerCubicMetre")),
                (int) Form.Amount.of(parts.get("members")),
                blocks("agreements").stream().map(TimberDraft::agreement).toList());
    }

    private List<Node.Block> blocks(String key) {
        return ((Node.Items) parts.get(key))
                .items().stream().map(Node.Block.class::cast).toList();
    }

    private static TimberCase.Rival rival(Node.Block block) {
        return new TimberCase.Rival(
                CommonForms.text(block, "name"),
                number(block, "cubicMetresPerYear"),
                number(block, "realPriceGrowthPerYear"));
    }

    private static TimberCase.Agreement agreement(Node.Block block) {
        return new TimberCase.Agreement(
                CommonForms.text(block, "name"),
                block.has("renews") ? CommonForms.text(block, "renews") : "",
                Form.MonthText.of(block.get("talksFrom")),
                number(block, "creditUsd"),
                number(block, "creditRatePerYear"),
                (int) number(block, "creditTermYears"),
                number(block, "cubicMetresPerYear"),
                (int) number(block, "deliveryYears"),
                Form.Flag.of(block.get("chips")));
    }

    private static double number(Node.Block block, String key) {
        return Form.Amount.of(block.get(key));
    }
}
