package fukabun.app.scenario;

import fukabun.app.files.Faults;
import fukabun.app.files.Words;
import fukabun.record.Indicator;
import fukabun.scenario.Lever;
import fukabun.scenario.Parameter;
import fukabun.scenario.Period;
import fukabun.study.Choice;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** Reads the choices of a study, and checks what they say of its claims and its period. */
final class ChoiceReader {
    private ChoiceReader() {}

    /** The choices of a study that was read without a fault; none where it has no such list. */
    static List<Choice> read(Node.Block root) {
        return blocks(root).stream().map(ChoiceReader::choice).toList();
    }

    /** Ids must differ, claims must be claims of the study, and years lie within the period of its base. */
    static void check(Node.Block root, Period period, Faults faults) {
        Form form = StudyForm.ALL.field("choices").orElseThrow().form();
        if (root.find("choices").filter(form::accepts).isEmpty()) {
            return;
        }
        List<String> claims = StudyReader.claims(root).stream()
                .flatMap(claim -> claim.find("id").flatMap(id -> Form.scalar(id, Node.Kind.TEXT)).stream())
                .toList();
        Set<String> ids = new HashSet<>();
        List<Node.Block> blocks = blocks(root);
        for (int i = 0; i < blocks.size(); i++) {
            Node.Block block = blocks.get(i);
            String id = CommonForms.text(block, "id");
            if (!ids.add(id)) {
                faults.add(block.get("id").place(), "choices: ids must differ but " + id + " stands there twice.");
            }
            String path = "choices[" + i + "]";
            checkClaims(block, path, claims, faults);
            block.find("window")
                    .ifPresent(window -> StudyReader.checkYears((Node.Block) window, path + ".window", period, faults));
        }
    }

    private static void checkClaims(Node.Block block, String path, List<String> known, Faults faults) {
        List<Node> named = block.has("claims") ? ((Node.Items) block.get("claims")).items() : List.of();
        for (int i = 0; i < named.size(); i++) {
            String id = ((Node.Scalar) named.get(i)).text();
            if (!known.contains(id)) {
                faults.add(
                        named.get(i).place(),
                        path + ".claims[" + i + "] must be the id of a claim of this study but was "
                                + Words.shown(id, true) + "." + Words.maybeOrAll(id, known));
            }
        }
    }

    private static List<Node.Block> blocks(Node.Block root) {
        return root.find("choices").map(Node.Items.class::cast).stream()
                .flatMap(list -> list.items().stream())
                .map(Node.Block.class::cast)
                .toList();
    }

    private static Choice choice(Node.Block block) {
        List<String> claims = block.has("claims")
                ? ((Node.Items) block.get("claims"))
                        .items().stream()
                                .map(node -> ((Node.Scalar) node).text())
                                .toList()
                : List.of();
        return new Choice(
                CommonForms.text(block, "id"), CommonForms.text(block, "words").strip(), claims, change(block));
    }

    private static Choice.Change change(Node.Block block) {
        if (block.has("window")) {
            Node.Block window = (Node.Block) block.get("window");
            return new Choice.Window(year(window, "from"), year(window, "to"));
        }
        if (block.has("measure")) {
            Node.Block measure = (Node.Block) block.get("measure");
            return new Choice.Measure(indicator(measure, "of"), indicator(measure, "by"));
        }
        if (block.has("equivalence")) {
            Node.Block equivalence = (Node.Block) block.get("equivalence");
            boolean absolute = equivalence.has("absolute");
            return new Choice.Thresholds(absolute, StudyReader.thresholds(equivalence));
        }
        if (block.has("decide")) {
            Node.Block decide = (Node.Block) block.get("decide");
            return new Choice.Certainty(Form.Amount.of(decide.get("supported")), Form.Amount.of(decide.get("refuted")));
        }
        return setting(((Node.Items) block.get("set")).items());
    }

    private static Choice.Setting setting(List<Node> settings) {
        Map<Lever, Double> levers = new EnumMap<>(Lever.class);
        Map<Parameter, Double> parameters = new EnumMap<>(Parameter.class);
        for (Node node : settings) {
            String name = CommonForms.text((Node.Block) node, "name");
            double value = SweepForm.value(name, ((Node.Block) node).get("value"));
            SweepForm.lever(name).ifPresent(lever -> levers.put(lever, value));
            SweepForm.parameter(name).ifPresent(parameter -> parameters.put(parameter, value));
        }
        return new Choice.Setting(levers, parameters);
    }

    private static OptionalInt year(Node.Block window, String key) {
        return window.has(key) ? OptionalInt.of((int) Form.Amount.of(window.get(key))) : OptionalInt.empty();
    }

    private static Indicator indicator(Node.Block measure, String key) {
        String name = CommonForms.text(measure, key);
        return Arrays.stream(Indicator.values())
                .filter(each -> each.key().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
