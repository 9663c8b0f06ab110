package fukabun.app.scenario;

import fukabun.base.Month;
import fukabun.scenario.GasCase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The case of gas while its files are read. The list of utilities replaces that of the base as a whole; the terms of each
 * project are replaced key by key.
 */
final class GasDraft {
    private static final String UTILITIES = "utilities";

    private final Map<String, Map<String, Node>> projects = new LinkedHashMap<>();
    private Node.Items utilities;

    void take(Node.Block block) {
        block.members().forEach((key, member) -> {
            if (key.equals(UTILITIES)) {
                utilities = (Node.Items) member.value();
            } else {
                Map<String, Node> terms = projects.computeIfAbsent(key, k -> new LinkedHashMap<>());
                ((Node.Block) member.value()).members().forEach((name, value) -> terms.put(name, value.value()));
            }
        });
    }

    /** Whether any file plays the case. */
    boolean isPlayed() {
        return utilities != null || !projects.isEmpty();
    }

    /** The case. Throws {@link IllegalArgumentException} where differences are written from a base without it. */
    GasCase build(GasCase.LngMarket market) {
        checkWhole();
        List<GasCase.Utility> buyers = utilities.items().stream()
                .map(Node.Block.class::cast)
                .map(block ->
                        new GasCase.Utility(CommonForms.text(block, "name"), Form.Amount.of(block.get("needShare"))))
                .sorted(Comparator.comparing(GasCase.Utility::name))
                .toList();
        return new GasCase(buyers, sakhalin(), yakutGas(), tyumen(), market);
    }

    private void checkWhole() {
        List<String> missing = new ArrayList<>();
        if (utilities == null) {
            missing.add("gas." + UTILITIES);
        }
        for (BlockForm.Field field : GasForm.ALL.fields()) {
            if (field.form() instanceof BlockForm form) {
                Map<String, Node> terms = projects.getOrDefault(field.name(), Map.of());
                form.names().stream()
                        .filter(name -> !terms.containsKey(name))
                        .forEach(name -> missing.add("gas." + field.name() + "." + name));
            }
        }
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException(
                    "the base plays no gas, so all of it must be written, but these are missing: "
                            + String.join(", ", missing));
        }
    }

    private GasCase.Shelf sakhalin() {
        String project = "sakhalin";
        return new GasCase.Shelf(
                (int) number(project, "members"),
                number(project, "stateShare"),
                month(project, "firstTalks"),
                number(project, "riskCreditUsd"),
                number(project, "furtherCreditUsd"),
                credit(project),
                number(project, "usContentUsd"),
                number(project, "standbyUsdPerDay"),
                development(project));
    }

    private GasCase.Proposal yakutGas() {
        String project = "yakutGas";
        return proposal(project, number(project, "explorationCreditUsd"), (int) number(project, "explorationMonths"));
    }

    private GasCase.Tyumen tyumen() {
        String project = "tyumen";
        return new GasCase.Tyumen(
                proposal(project, 0.0, 0),
                month(project, "cut"),
                number(project, "cutTonnesPerYear"),
                month(project, "railway"),
                number(project, "railwayCostUsd"));
    }

    private GasCase.Proposal proposal(String project, double explorationCreditUsd, int explorationMonths) {
        return new GasCase.Proposal(
                (int) number(project, "members"),
                month(project, "firstTalks"),
                month(project, "lastTalks"),
                explorationCreditUsd,
                explorationMonths,
                credit(project),
                development(project));
    }

    private GasCase.CreditTerms credit(String project) {
        return new GasCase.CreditTerms(number(project, "creditRatePerYear"), (int) number(project, "creditTermYears"));
    }

    private GasCase.Development development(String project) {
        return new GasCase.Development(
                number(project, "costUsd"), number(project, "creditShare"), number(project, "tonnesPerYear"), (int)
                        number(project, "plannedMonths"));
    }

    private double number(String project, String key) {
        return Form.Amount.of(projects.get(project).get(key));
    }

    private Month month(String project, String key) {
        return Form.MonthText.of(projects.get(project).get(key));
    }
}
