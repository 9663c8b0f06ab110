package fukabun.app.scenario;

import static fukabun.app.scenario.BlockForm.required;

import fukabun.app.files.Faults;
import java.util.List;

/** How the case of other trade is written in a scenario file. */
final class OtherTradeForm {
    private static final Form SHARE = Form.Amount.between(0.0, 1.0, "share");

    static final BlockForm ALL = BlockForm.of(
                    "The case of other trade: what completes exports and imports.",
                    List.of(
                            required(
                                    "machineryShare",
                                    SHARE,
                                    "Part of ordinary Soviet orders that is machinery and plant.",
                                    "0.45"),
                            required(
                                    "steelShare",
                                    SHARE,
                                    "Part of ordinary Soviet orders that is steel and ordinary pipe; the rest is"
                                            + " chemicals, consumer goods and others.",
                                    "0.3"),
                            required(
                                    "metalsShare",
                                    SHARE,
                                    "Part of other imports that was metals and ores in 1970; the rest is fish and"
                                            + " others.",
                                    "0.5"),
                            required(
                                    "ordinaryCreditUsd",
                                    Form.Amount.above(0.0, 1e12, "USD"),
                                    "Size of the ordinary export credit that stands for all, USD.",
                                    "120000000"),
                            required(
                                    "ordinarySupportShare",
                                    SHARE,
                                    "Share of the firms concerned that back such a credit.",
                                    "0.6")))
            .with(OtherTradeForm::checkShares);

    private OtherTradeForm() {}

    private static void checkShares(Node.Block block, String path, Faults faults) {
        if (block.has("machineryShare") && block.has("steelShare")) {
            double sum = Form.Amount.of(block.get("machineryShare")) + Form.Amount.of(block.get("steelShare"));
            if (!(sum <= 1.0)) {
                faults.add(
                        block.get("steelShare").place(),
                        path + ": machineryShare and steelShare together must be at most 1 but are "
                                + NumberText.shown(sum) + ".");
            }
        }
    }
}
