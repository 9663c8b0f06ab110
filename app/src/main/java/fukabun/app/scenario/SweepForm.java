package fukabun.app.scenario;

import static fukabun.app.scenario.BlockForm.optional;
import static fukabun.app.scenario.BlockForm.required;

import fukabun.app.files.Faults;
import fukabun.app.files.Words;
import fukabun.scenario.Lever;
import fukabun.scenario.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** How the sweep of a study is written, and what it means. */
final class SweepForm {
    private static final double LARGEST_SEED = 9007199254740991.0;
    private static final double MOST_CELLS = 50_000_000;
    private static final int MOST_LEVELS = 1000;
    private static final double WIDEST = 1e15;

    /** A value of any kind; that it fits its factor is checked when the factor is known. */
    private static final Form VALUE = new Form.AnySetting();

    static final BlockForm FACTOR = factor();

    static final BlockForm ALL = form();

    private SweepForm() {}

    private static BlockForm factor() {
        return new BlockForm(
                "A parameter or a lever that varies.",
                List.of(
                        required(
                                "name",
                                Form.Text.ANY,
                                "The parameter or lever, by its name in scenario files.",
                                "portWorks"),
                        optional(
                                "range",
                                new Form.Row(Form.Amount.between(-WIDEST, WIDEST, ""), 2, 2, "a list [low, high]"),
                                "It varies evenly from low to high, within the range of the parameter or lever.",
                                "[0.2, 0.9]"),
                        optional(
                                "levels",
                                new Form.Row(VALUE, 1, MOST_LEVELS, "a list of values"),
                                "It takes these values only; levers that are switches take true and false.",
                                "[false, true]"),
                        optional(
                                "steps",
                                Form.Amount.whole(2, MOST_LEVELS, "levels"),
                                "Equally spaced levels of a range in a grid, both ends included.",
                                "5")),
                List.of("range", "levels"),
                List.of(SweepForm::checkFactor));
    }

    private static BlockForm form() {
        return BlockForm.of(
                        "What fukabun sweep varies, and at which points. The claims are not touched by it.",
                        List.of(
                                required(
                                        "design",
                                        new Form.Choice(Arrays.stream(SweepPlan.Design.values())
                                                .map(SweepPlan.Design::key)
                                                .toList()),
                                        "grid: every combination of levels; latin-hypercube: each factor once in each of"
                                                + " as many slices as there are points; sobol: a Sobol sequence, best with a"
                                                + " power of two points.",
                                        "sobol"),
                                optional(
                                        "size",
                                        Form.Amount.whole(1, SweepPlan.MOST_RUNS, "points"),
                                        "Points; not of a grid, whose size follows from the levels.",
                                        "256"),
                                required(
                                        "seed",
                                        Form.Amount.whole(0, LARGEST_SEED, "seed"),
                                        "Seed of the points, and of the runs at each; any whole number.",
                                        "19731010"),
                                required(
                                        "runsPerPoint",
                                        Form.Amount.whole(1, SweepPlan.MOST_RUNS, "runs"),
                                        "Runs of each scenario at each point. Run k has the same draw of all other parameters"
                                                + " and the same luck at every point and in every scenario.",
                                        "10"),
                                optional(
                                        "scenarios",
                                        new Form.Row(Form.Text.ANY, 1, 100, "a list of scenarios"),
                                        "The base or treatments of this study, as they are written there; the base when left"
                                                + " out.",
                                        "[baseline, islands-1973]"),
                                required(
                                        "factors",
                                        new Form.Row(FACTOR, 1, 200, "a list of factors"),
                                        "What varies. Everything else stays as the scenario and the ensemble have it.")))
                .with(SweepForm::check);
    }

    static Optional<Lever> lever(String name) {
        return Arrays.stream(Lever.values())
                .filter(each -> each.key().equals(name))
                .findFirst();
    }

    static Optional<Parameter> parameter(String name) {
        return Arrays.stream(Parameter.values())
                .filter(each -> each.key().equals(name))
                .findFirst();
    }

    /** The form of one value of a factor. */
    private static Optional<Form> valueForm(String name) {
        return lever(name)
                .map(ScenarioForm::form)
                .or(() -> parameter(name).map(each -> ScenarioForm.form(each).amount()));
    }

    /** The form of a value of what a block names; empty where a fault was added. */
    static Optional<Form> checkName(Node.Block block, String path, Faults faults) {
        String name = CommonForms.text(block, "name");
        Optional<Form> form = valueForm(name);
        if (form.isEmpty()) {
            List<String> known = Stream.concat(
                            Arrays.stream(Lever.values()).map(Lever::key),
                            Arrays.stream(Parameter.values()).map(Parameter::key))
                    .toList();
            String cure = Words.maybe(name, known);
            faults.add(
                    block.get("name").place(),
                    path + ".name must be a parameter or a lever but was " + Words.shown(name, true) + "."
                            + (cure.isEmpty() ? " Maybe look it up in docs/scenario-format.md." : cure));
        }
        return form;
    }

    private static void checkFactor(Node.Block factor, String path, Faults faults) {
        String name = CommonForms.text(factor, "name");
        Optional<Form> form = checkName(factor, path, faults);
        if (form.isEmpty()) {
            return;
        }
        String key = factor.has("range") ? "range" : "levels";
        if (key.equals("range") && !(form.get() instanceof Form.Amount)) {
            faults.add(
                    factor.get(key).place(),
                    path + ".range cannot be had of " + name + ", which is "
                            + form.get().rule() + ". Maybe write its levels.");
            return;
        }
        int before = faults.mark();
        List<Node> values = ((Node.Items) factor.get(key)).items();
        for (int i = 0; i < values.size(); i++) {
            form.get().check(values.get(i), path + "." + key + "[" + i + "]", faults);
        }
        if (faults.noneSince(before)) {
            checkOrder(factor, name, key, path, faults);
        }
    }

    private static void checkOrder(Node.Block factor, String name, String key, String path, Faults faults) {
        List<Node> nodes = ((Node.Items) factor.get(key)).items();
        List<Double> values = values(name, nodes);
        if (key.equals("range") && !(values.get(0) < values.get(1))) {
            faults.add(
                    factor.get(key).place(),
                    path + ".range must have low < high but was " + values + ". Maybe they are swapped.");
        }
        for (int i = 1; key.equals("levels") && i < values.size(); i++) {
            if (values.subList(0, i).contains(values.get(i))) {
                faults.add(
                        nodes.get(i).place(),
                        path + ".levels[" + i + "] must differ from those before but "
                                + nodes.get(i).words() + " stands there twice.");
            }
        }
        if (factor.has("steps") && key.equals("levels")) {
            faults.add(
                    factor.get("steps").place(),
                    path + ".steps belong to a range, but there are levels. Maybe delete it.");
        }
    }

    private static void check(Node.Block sweep, String path, Faults faults) {
        boolean isGrid = CommonForms.text(sweep, "design").equals(SweepPlan.Design.GRID.key());
        List<Node.Block> factors = factors(sweep);
        Set<String> names = new HashSet<>();
        for (int i = 0; i < factors.size(); i++) {
            Node.Block factor = factors.get(i);
            String where = path + ".factors[" + i + "]";
            String name = CommonForms.text(factor, "name");
            if (!names.add(name)) {
                faults.add(
                        factor.get("name").place(),
                        where + ".name must differ from those before but was " + name + ".");
            }
            if (isGrid && factor.has("range") && !factor.has("steps")) {
                faults.add(
                        factor.get("range").place(),
                        where + ".steps is missing; a range in a grid needs them. Maybe steps: 5");
            }
            if (!isGrid && factor.has("steps")) {
                faults.add(
                        factor.get("steps").place(),
                        where + ".steps belong to a grid, but the design is " + CommonForms.text(sweep, "design")
                                + ". Maybe delete it.");
            }
        }
        checkSize(sweep, path, isGrid, factors, faults);
    }

    private static void checkSize(
            Node.Block sweep, String path, boolean isGrid, List<Node.Block> factors, Faults faults) {
        if (isGrid && sweep.has("size")) {
            faults.add(
                    sweep.get("size").place(),
                    path + ".size follows from the levels of a grid and must not be written. Maybe delete it.");
            return;
        }
        if (!isGrid && !sweep.has("size")) {
            faults.add(sweep.place(), path + ".size is missing; it must be a number of points. Maybe size: 256");
            return;
        }
        double points = isGrid ? gridSize(factors) : Form.Amount.of(sweep.get("size"));
        double scenarios = sweep.has("scenarios")
                ? ((Node.Items) sweep.get("scenarios")).items().size()
                : 1;
        double runs = points * Form.Amount.of(sweep.get("runsPerPoint")) * scenarios;
        if (!(runs <= SweepPlan.MOST_RUNS)) {
            faults.add(
                    sweep.place(),
                    path + " must have at most " + SweepPlan.MOST_RUNS + " runs but has " + NumberText.shown(runs)
                            + ". Maybe take fewer levels, points or runs per point.");
        } else if (!isGrid && !(points * factors.size() <= MOST_CELLS)) {
            faults.add(
                    sweep.get("size").place(),
                    path + ".size times the number of factors must be at most " + NumberText.shown(MOST_CELLS)
                            + " but was " + NumberText.shown(points * factors.size()) + ".");
        }
    }

    private static double gridSize(List<Node.Block> factors) {
        double size = 1.0;
        for (Node.Block factor : factors) {
            size *= factor.has("steps")
                    ? Form.Amount.of(factor.get("steps"))
                    : ((Node.Items) factor.get(factor.has("levels") ? "levels" : "range"))
                            .items()
                            .size();
        }
        return size;
    }

    private static List<Node.Block> factors(Node.Block sweep) {
        return ((Node.Items) sweep.get("factors"))
                .items().stream().map(Node.Block.class::cast).toList();
    }

    private static List<Double> values(String name, List<Node> nodes) {
        return nodes.stream().map(node -> value(name, node)).toList();
    }

    /** The meaning of a checked value. */
    static double value(String name, Node node) {
        return lever(name).map(lever -> ScenarioForm.setting(lever, node)).orElseGet(() -> Form.Amount.of(node));
    }

    /**
     * The meaning of a checked block.
     *
     * @param scenarios ids of the scenarios that it names
     */
    static SweepPlan plan(Node.Block sweep, List<String> scenarios) {
        String design = CommonForms.text(sweep, "design");
        boolean isGrid = design.equals(SweepPlan.Design.GRID.key());
        List<Node.Block> blocks = factors(sweep);
        List<SweepPlan.Factor> factors = new ArrayList<>();
        blocks.forEach(block -> factors.add(factor(block)));
        return new SweepPlan(
                Arrays.stream(SweepPlan.Design.values())
                        .filter(each -> each.key().equals(design))
                        .findFirst()
                        .orElseThrow(),
                (int) (isGrid ? gridSize(blocks) : Form.Amount.of(sweep.get("size"))),
                (long) Form.Amount.of(sweep.get("seed")),
                (int) Form.Amount.of(sweep.get("runsPerPoint")),
                scenarios,
                factors);
    }

    private static SweepPlan.Factor factor(Node.Block block) {
        String name = CommonForms.text(block, "name");
        if (block.has("levels")) {
            List<Double> levels = values(name, ((Node.Items) block.get("levels")).items());
            return new SweepPlan.Factor(name, levels, 0.0, 0.0);
        }
        double[] range = CommonForms.values(block.get("range"));
        List<Double> levels = new ArrayList<>();
        int steps = block.has("steps") ? (int) Form.Amount.of(block.get("steps")) : 0;
        for (int i = 0; i < steps; i++) {
            levels.add((range[0] * (steps - 1 - i) + range[1] * i) / (steps - 1));
        }
        return new SweepPlan.Factor(name, levels, range[0], range[1]);
    }
}
