package fukabun.app.scenario;

import fukabun.app.files.Faults;
import fukabun.scenario.Scenario;
import fukabun.study.AttributionSpec;
import fukabun.study.Composition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads the attribution block of a study, checks the scenarios that it names and whether they can be put together. */
final class AttributionReader {
    /** Finds the scenario that a node names; adds faults where there is none. */
    @FunctionalInterface
    interface Finder {
        Optional<Scenario> find(Node name, String path);
    }

    private final Finder finder;
    private final Faults faults;

    AttributionReader(Finder finder, Faults faults) {
        this.finder = finder;
        this.faults = faults;
    }

    /** What a study asks, or nothing where it asks nothing or faults were added. {@code root} may have faults. */
    Optional<AttributionSpec> read(Node.Block root, Scenario base) {
        Form form = StudyForm.ALL.field("attribution").orElseThrow().form();
        Optional<Node.Block> written =
                root.find("attribution").filter(form::accepts).map(Node.Block.class::cast);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        int before = faults.mark();
        Node.Block block = written.get();
        List<AttributionSpec.Factor> factors = factors(block, base);
        List<String> dispute = dispute(block, base);
        Optional<String> favourable =
                block.find("favourable").map(name -> comparable(name, "attribution.favourable", base));
        Optional<AttributionSpec.LeverageSpec> leverage =
                block.find("leverage").map(node -> leverage((Node.Block) node, base));
        StudyReader.checkYears((Node.Block) block.get("outcome"), "attribution.outcome", base.period(), faults);
        if (!faults.noneSince(before)) {
            return Optional.empty();
        }
        return Optional.of(new AttributionSpec(
                StudyReader.outcome((Node.Block) block.get("outcome")),
                CommonForms.text(block, "reference").strip(),
                factors,
                dispute,
                favourable,
                block.find("trend").map(node -> years((Node.Block) node)),
                leverage));
    }

    private List<AttributionSpec.Factor> factors(Node.Block block, Scenario base) {
        int before = faults.mark();
        List<AttributionSpec.Factor> factors = new ArrayList<>();
        List<Scenario> parts = new ArrayList<>();
        for (Node item : items(block, "factors")) {
            Node.Block factor = (Node.Block) item;
            Optional<Scenario> part =
                    finder.find(factor.get("scenario"), "attribution.factors[" + factors.size() + "].scenario");
            part.ifPresent(parts::add);
            factors.add(new AttributionSpec.Factor(
                    CommonForms.text(factor, "id"),
                    CommonForms.text(factor, "title").strip(),
                    part.map(Scenario::id).orElse("unknown")));
        }
        if (faults.noneSince(before)) {
            compose(base, parts, block.get("factors"), "attribution.factors");
        }
        return factors;
    }

    private List<String> dispute(Node.Block block, Scenario base) {
        List<String> ids = new ArrayList<>();
        if (block.has("dispute")) {
            for (Node name : items(block, "dispute")) {
                ids.add(comparable(name, "attribution.dispute[" + ids.size() + "]", base));
            }
        }
        return ids;
    }

    private AttributionSpec.LeverageSpec leverage(Node.Block block, Scenario base) {
        List<AttributionSpec.Condition> conditions = new ArrayList<>();
        if (block.has("conditions")) {
            for (Node item : items(block, "conditions")) {
                Node.Block condition = (Node.Block) item;
                String path = "attribution.leverage.conditions[" + conditions.size() + "].scenario";
                conditions.add(new AttributionSpec.Condition(
                        CommonForms.text(condition, "title").strip(),
                        comparable(condition.get("scenario"), path, base)));
            }
        }
        List<Node> years = items(block, "years");
        int[] values = Arrays.stream(CommonForms.values(block.get("years")))
                .mapToInt(year -> (int) year)
                .toArray();
        for (int i = 0; i < values.length; i++) {
            if (values[i] < base.period().from().year()
                    || values[i] > base.period().to().year()) {
                faults.add(
                        years.get(i).place(),
                        "attribution.leverage.years[" + i + "] must lie within the base's period, "
                                + base.period().from() + " to " + base.period().to() + ", but was " + values[i] + ".");
            }
        }
        return new AttributionSpec.LeverageSpec(Arrays.stream(values).boxed().toList(), conditions);
    }

    /** The id of a scenario that can be run on the members of the base. */
    private String comparable(Node name, String path, Scenario base) {
        Optional<Scenario> scenario = finder.find(name, path);
        scenario.ifPresent(found -> compose(base, List.of(found), name, path));
        return scenario.map(Scenario::id).orElse("unknown");
    }

    private void compose(Scenario base, List<Scenario> parts, Node node, String path) {
        try {
            new Composition(base, parts).all();
        } catch (IllegalArgumentException e) {
            faults.add(node.place(), path + ": " + e.getMessage() + ".");
        }
    }

    private static AttributionSpec.Years years(Node.Block block) {
        return new AttributionSpec.Years(
                (int) Form.Amount.of(block.get("from")), (int) Form.Amount.of(block.get("to")));
    }

    private static List<Node> items(Node.Block block, String key) {
        return ((Node.Items) block.get(key)).items();
    }
}
