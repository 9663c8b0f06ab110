package fukabun.app.scenario;

import fukabun.app.files.Faults;
import fukabun.app.files.Place;
import fukabun.base.Month;
import fukabun.scenario.CoalCase;
import fukabun.scenario.ForecastVintage;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The coal case while its files are read. Lists replace those of the base as a whole; the terms of South Yakut
 * are replaced key by key.
 */
final class CoalDraft {
    private final Map<String, Node> parts = new LinkedHashMap<>();
    private final Map<String, Node> southYakut = new LinkedHashMap<>();

    void take(Node.Block block, Faults faults) {
        block.members().forEach((key, member) -> {
            if (key.equals("southYakut")) {
                takeSouthYakut((Node.Block) member.value(), faults);
            } else {
                parts.put(key, member.value());
            }
        });
    }

    private void takeSouthYakut(Node.Block block, Faults faults) {
        block.members().forEach((key, member) -> southYakut.put(key, member.value()));
        boolean whole = southYakut.containsKey("costEstimateUsd") && southYakut.containsKey("creditUsd");
        if (whole && number("costEstimateUsd") < number("creditUsd")) {
            String changed = block.has("costEstimateUsd") ? "costEstimateUsd" : "creditUsd";
            Place place = block.find(changed).map(Node::place).orElse(block.place());
            faults.add(
                    place,
                    "coal.southYakut.costEstimateUsd must be at least creditUsd, "
                            + NumberText.shown(number("creditUsd")) + ", but was "
                            + NumberText.shown(number("costEstimateUsd")) + ".");
        }
    }

    /** The case; its agents in the order of their names, so that their order in a file cannot matter. */
    CoalCase build(List<ForecastVintage> vintages) {
        List<CoalCase.Steelmaker> steelmakers = blocks("steelmakers").stream()
                .map(CoalDraft::steelmaker)
                .sorted(Comparator.comparing(CoalCase.Steelmaker::name))
                .toList();
        List<CoalCase.Supplier> suppliers = blocks("suppliers").stream()
                .map(CoalDraft::supplier)
                .sorted(Comparator.comparing(CoalCase.Supplier::name))
                .toList();
        double kuznetsk = Form.Amount.of(parts.get("kuznetskTonnesPerYear"));
        return new CoalCase(steelmakers, suppliers, kuznetsk, southYakut(), vintages);
    }

    private List<Node.Block> blocks(String key) {
        return ((Node.Items) parts.get(key))
                .items().stream().map(Node.Block.class::cast).toList();
    }

    private static CoalCase.Steelmaker steelmaker(Node.Block block) {
        return new CoalCase.Steelmaker(CommonForms.text(block, "name"), Form.Amount.of(block.get("steelShare")));
    }

    private static CoalCase.Supplier supplier(Node.Block block) {
        return new CoalCase.Supplier(
                CommonForms.text(block, "name"),
                CoalCase.Currency.valueOf(CommonForms.text(block, "currency")),
                Form.Amount.of(block.get("capacityTonnesPerYear")),
                Form.Amount.of(block.get("relativeCost")),
                Form.Amount.of(block.get("sponsoredShare")),
                Form.MonthText.of(block.get("opens")),
                Form.Flag.of(block.get("byAgreement")));
    }

    private CoalCase.SouthYakut southYakut() {
        return new CoalCase.SouthYakut(
                (int) number("members"),
                number("creditUsd"),
                number("firstSupplementUsd"),
                number("secondSupplementUsd"),
                number("creditRatePerYear"),
                (int) number("creditTermYears"),
                number("costEstimateUsd"),
                number("miningCapacityTonnesPerYear"),
                number("contractTonnesPerYear"),
                (int) number("contractYears"),
                number("earlyContractTonnesPerYear"),
                number("lateContractTonnesPerYear"),
                number("portTonnesPerYear"),
                (int) number("shovels"),
                month("firstTalks"));
    }

    private double number(String key) {
        return Form.Amount.of(southYakut.get(key));
    }

    private Month month(String key) {
        return Form.MonthText.of(southYakut.get(key));
    }
}
