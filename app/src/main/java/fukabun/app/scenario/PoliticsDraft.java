package fukabun.app.scenario;

import fukabun.scenario.PoliticsSetting;
import java.util.List;
import java.util.Optional;

/** The governments while the files of a scenario are read. The block of a file replaces that of its base as a whole. */
final class PoliticsDraft {
    private Optional<Node.Block> last = Optional.empty();

    /** Takes a checked block. */
    void take(Node.Block block) {
        last = Optional.of(block);
    }

    /** The governments; none where no file writes them. */
    Optional<PoliticsSetting> build() {
        return last.map(block -> new PoliticsSetting(
                blocks(block, "leaders").stream().map(PoliticsDraft::leader).toList(),
                Form.MonthText.of(block.get("leadersUntil")),
                blocks(block, "administrations").stream()
                        .map(PoliticsDraft::administration)
                        .toList(),
                Form.Amount.of(block.get("europeanContractsUsd"))));
    }

    private static List<Node.Block> blocks(Node.Block block, String key) {
        return ((Node.Items) block.get(key))
                .items().stream().map(Node.Block.class::cast).toList();
    }

    private static PoliticsSetting.Leader leader(Node.Block block) {
        return new PoliticsSetting.Leader(
                CommonForms.text(block, "name"),
                Form.MonthText.of(block.get("from")),
                Form.Amount.of(block.get("business")),
                Form.Amount.of(block.get("alliance")),
                Form.Amount.of(block.get("islands")));
    }

    private static PoliticsSetting.Administration administration(Node.Block block) {
        return new PoliticsSetting.Administration(
                CommonForms.text(block, "name"),
                Form.MonthText.of(block.get("from")),
                Form.Amount.of(block.get("hawks")));
    }
}
