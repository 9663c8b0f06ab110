package fukabun.app.scenario;

import fukabun.app.files.Faults;
import fukabun.scenario.Period;
import fukabun.scenario.Scenario;
import fukabun.study.AttributionSpec;
import fukabun.study.Choice;
import fukabun.study.ClaimSpec;
import fukabun.study.Study;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads a study file into a {@link Study}, and checks the scenarios that it names. */
final class StudyReader {
    private final ShippedFiles shipped;
    private final ScenarioReader scenarios;
    private final Map<String, InputFile> namedFiles;

    /** {@code namedFiles} receives the files of scenarios that do not ship, by id. */
    StudyReader(ShippedFiles shipped, ScenarioReader scenarios, Map<String, InputFile> namedFiles) {
        this.shipped = shipped;
        this.scenarios = scenarios;
        this.namedFiles = namedFiles;
    }

    /** The study, or nothing where faults were added. */
    Optional<Study> read(InputFile file, Faults faults) {
        int before = faults.mark();
        Optional<Node.Block> root = file.read(StudyForm.ALL, faults);
        if (root.isEmpty()) {
            return Optional.empty();
        }
        Optional<Scenario> base = root.get().find("base").flatMap(name -> scenario(name, file, "base", faults));
        List<String> treatments = new ArrayList<>();
        for (Node.Block claim : claims(root.get())) {
            String path = "claims[" + treatments.size() + "]";
            Optional<Scenario> treatment =
                    claim.find("treatment").flatMap(name -> scenario(name, file, path + ".treatment", faults));
            treatments.add(treatment.map(Scenario::id).orElse(""));
            base.ifPresent(scenario -> checkMonths(claim, path, scenario.period(), treatment, faults));
            checkLevel(claim, path, treatment, base, faults);
        }
        base.ifPresent(scenario -> attribution(root.get(), scenario, file, faults));
        List<Illustrated> illustrated = illustrated(root.get(), file, faults);
        base.ifPresent(scenario -> ChoiceReader.check(root.get(), scenario.period(), faults));
        SweepReader.check(root.get(), faults);
        boolean sound = faults.noneSince(before) && base.isPresent();
        return sound ? Optional.of(study(root.get(), base.get().id(), treatments, illustrated)) : Optional.empty();
    }

    /** The ids of the scenarios of an illustration; empty where there are faults. */
    private record Illustrated(String base, String treatment) {}

    private List<Illustrated> illustrated(Node.Block root, InputFile file, Faults faults) {
        List<Illustrated> illustrated = new ArrayList<>();
        for (Node.Block block : blocks(root, "illustrations")) {
            String path = "illustrations[" + illustrated.size() + "]";
            Optional<Scenario> base = block.find("base").flatMap(name -> scenario(name, file, path + ".base", faults));
            Optional<Scenario> treatment =
                    block.find("treatment").flatMap(name -> scenario(name, file, path + ".treatment", faults));
            base.ifPresent(scenario -> checkMonths(block, path, scenario.period(), treatment, faults));
            illustrated.add(new Illustrated(
                    base.map(Scenario::id).orElse(""),
                    treatment.map(Scenario::id).orElse("")));
        }
        return illustrated;
    }

    /** The choices of a study, or none where it has none or faults were added. */
    List<Choice> readChoices(InputFile file, Faults faults) {
        return read(file, faults)
                .flatMap(study -> file.read(StudyForm.ALL, faults))
                .map(ChoiceReader::read)
                .orElse(List.of());
    }

    /** What a study attributes, where it does; nothing where it does not or faults were added. */
    Optional<AttributionSpec> readAttribution(InputFile file, Faults faults) {
        Optional<Node.Block> root = file.read(StudyForm.ALL, faults);
        return root.flatMap(block -> block.find("base")
                .flatMap(name -> scenario(name, file, "base", faults))
                .flatMap(base -> attribution(block, base, file, faults)));
    }

    private Optional<AttributionSpec> attribution(Node.Block root, Scenario base, InputFile file, Faults faults) {
        return new AttributionReader((name, path) -> scenario(name, file, path, faults), faults).read(root, base);
    }

    /** A belief that is held against the outcome itself has nothing to do with a treatment. */
    private static void checkLevel(
            Node.Block claim, String path, Optional<Scenario> treatment, Optional<Scenario> base, Faults faults) {
        boolean isLevel = claim.find("belief")
                .filter(BeliefForm.ALL::accepts)
                .map(belief -> BeliefForm.of((Node.Block) belief).actual() == ClaimSpec.Actual.LEVEL)
                .orElse(false);
        if (isLevel
                && treatment.isPresent()
                && base.isPresent()
                && !treatment.get().id().equals(base.get().id())) {
            faults.add(
                    claim.get("treatment").place(),
                    path + ".treatment must be the base, " + base.get().id()
                            + ", where a belief is held against the level" + " of the outcome, but was "
                            + treatment.get().id() + ".");
        }
    }

    /** The claims of a file, however far they are right. */
    static List<Node.Block> claims(Node.Block root) {
        return blocks(root, "claims");
    }

    private static List<Node.Block> blocks(Node.Block root, String key) {
        return root.find(key).filter(Node.Items.class::isInstance).map(Node.Items.class::cast).stream()
                .flatMap(list -> list.items().stream())
                .filter(Node.Block.class::isInstance)
                .map(Node.Block.class::cast)
                .toList();
    }

    private Optional<Scenario> scenario(Node name, InputFile study, String path, Faults faults) {
        if (!Form.Text.ANY.accepts(name)) {
            return Optional.empty();
        }
        Optional<InputFile> file = shipped.named((Node.Scalar) name, study, path, faults);
        Optional<Scenario> scenario = file.flatMap(named -> scenarios.read(named, faults));
        scenario.ifPresent(read -> remember(read.id(), file.get(), name, path, faults));
        return scenario;
    }

    private void remember(String id, InputFile file, Node name, String path, Faults faults) {
        InputFile own = shipped.scenarios().get(id);
        boolean taken = own != null && !own.isSameAs(file);
        if (taken) {
            faults.add(
                    name.place(),
                    path + " must not have the id of a shipped scenario but has: " + id
                            + ". Maybe rename the file and its id.");
        } else if (own == null) {
            namedFiles.put(id, file);
        }
    }

    private static void checkMonths(
            Node.Block claim, String path, Period base, Optional<Scenario> treatment, Faults faults) {
        Optional<Period> other = treatment.map(Scenario::period);
        if (other.isPresent() && !other.get().equals(base)) {
            faults.add(
                    claim.get("treatment").place(),
                    path + ".treatment must have the period of the base, " + base.from() + " to " + base.to()
                            + ", but has " + other.get().from() + " to "
                            + other.get().to() + ".");
        }
        claim.find("outcome")
                .filter(Node.Block.class::isInstance)
                .map(Node.Block.class::cast)
                .ifPresent(outcome -> checkYears(outcome, path + ".outcome", base, faults));
    }

    /** Adds a fault for each year of an outcome outside of a period. */
    static void checkYears(Node.Block outcome, String path, Period base, Faults faults) {
        checkYear(outcome, "from", path, base, faults);
        checkYear(outcome, "to", path, base, faults);
    }

    private static void checkYear(Node.Block outcome, String key, String path, Period base, Faults faults) {
        Form years = Form.Amount.whole(base.from().year(), base.to().year(), "year");
        Form anyYear = Form.Amount.whole(1900, 2100, "year");
        outcome.find(key)
                .filter(anyYear::accepts)
                .filter(year -> !years.accepts(year))
                .ifPresent(year -> faults.add(
                        year.place(),
                        path + "." + key + " must lie within the base's period, " + base.from() + " to " + base.to()
                                + ", but was " + year.words() + "."));
    }

    private static Study study(Node.Block root, String base, List<String> treatments, List<Illustrated> illustrated) {
        List<Node.Block> blocks = claims(root);
        List<ClaimSpec> claims = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            claims.add(claim(blocks.get(i), treatments.get(i)));
        }
        List<Node.Block> shown = blocks(root, "illustrations");
        List<Study.Illustration> illustrations = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            Illustrated ids = illustrated.get(i);
            illustrations.add(new Study.Illustration(ids.base(), illustration(shown.get(i), ids.treatment())));
        }
        Node.Block ensemble = (Node.Block) root.get("ensemble");
        String id = CommonForms.text(root, "id");
        return new Study(
                id,
                root.has("title") ? CommonForms.text(root, "title").strip() : id,
                root.has("question")
                        ? CommonForms.text(root, "question").strip()
                        : claims.get(0).statement(),
                base,
                members(ensemble.get("members")),
                (long) Form.Amount.of(ensemble.get("seed")),
                claims,
                illustrations);
    }

    private static int members(Node node) {
        return Form.scalar(node, Node.Kind.TEXT).isPresent() ? Study.POSTERIOR : (int) Form.Amount.of(node);
    }

    private static ClaimSpec claim(Node.Block block, String treatment) {
        Node.Block decide = (Node.Block) block.get("decide");
        return claim(
                block,
                treatment,
                block.has("assumed") && Form.Flag.of(block.get("assumed")),
                Form.Amount.of(decide.get("supported")),
                Form.Amount.of(decide.get("refuted")));
    }

    /** Nothing is decided of an illustration, so no probability is enough. */
    private static ClaimSpec illustration(Node.Block block, String treatment) {
        return claim(block, treatment, true, 1.0, 1.0);
    }

    private static ClaimSpec claim(
            Node.Block block, String treatment, boolean assumed, double supported, double refuted) {
        Node.Block equivalence = (Node.Block) block.get("equivalence");
        return new ClaimSpec(
                CommonForms.text(block, "id"),
                CommonForms.text(block, "statement").strip(),
                CommonForms.text(block, "source").strip(),
                treatment,
                outcome((Node.Block) block.get("outcome")),
                expectation(block),
                thresholds(equivalence),
                equivalence.has("absolute"),
                block.has("seeds") ? (int) Form.Amount.of(block.get("seeds")) : 1,
                assumed,
                supported,
                refuted,
                block.find("belief").map(belief -> BeliefForm.of((Node.Block) belief)));
    }

    /** The thresholds of a checked block. */
    static List<Double> thresholds(Node.Block equivalence) {
        String kind = equivalence.has("absolute") ? "absolute" : "relative";
        return Arrays.stream(CommonForms.values(equivalence.get(kind))).boxed().toList();
    }

    private static ClaimSpec.Expectation expectation(Node.Block block) {
        String key =
                block.has("expect") ? CommonForms.text(block, "expect") : ClaimSpec.Expectation.HARDLY_RAISED.key();
        return Arrays.stream(ClaimSpec.Expectation.values())
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** The outcome of a checked block. */
    static ClaimSpec.Outcome outcome(Node.Block block) {
        return new ClaimSpec.Outcome(
                StudyForm.indicator(block),
                ClaimSpec.Aggregate.valueOf(CommonForms.text(block, "aggregate").toUpperCase(Locale.ROOT)),
                (int) Form.Amount.of(block.get("from")),
                (int) Form.Amount.of(block.get("to")));
    }
}
