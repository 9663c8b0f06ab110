package fukabun.app.scenario;

import fukabun.app.files.Faults;
import fukabun.app.files.Words;
import java.util.List;
import java.util.Optional;

/**
 * Values by key.
 *
 * @param help what the block is
 * @param fields every key that may stand in it
 * @param choice keys of which exactly one must stand in it; empty where there is no such choice
 * @param rules what must hold between its values; asked when each value by itself is right
 */
record BlockForm(String help, List<Field> fields, List<String> choice, List<Rule> rules) implements Form {
    /**
     * A key of a block.
     *
     * @param help one or two sentences for people
     * @param example as it would be written; empty where the help says enough
     */
    record Field(String name, Form form, boolean required, String help, String example) {}

    /** What must hold between the values of a block. */
    interface Rule {
        void check(Node.Block block, String path, Faults faults);
    }

    static BlockForm of(String help, List<Field> fields) {
        return new BlockForm(help, fields, List.of(), List.of());
    }

    BlockForm with(Rule rule) {
        return new BlockForm(help, fields, choice, List.of(rule));
    }

    /** The same block where no key is required, for a file that writes only the differences from its base. */
    BlockForm optional() {
        List<Field> loose = fields.stream()
                .map(field -> new Field(field.name(), field.form(), false, field.help(), field.example()))
                .toList();
        return new BlockForm(help, loose, choice, rules);
    }

    static Field required(String name, Form form, String help) {
        return new Field(name, form, true, help, "");
    }

    static Field required(String name, Form form, String help, String example) {
        return new Field(name, form, true, help, example);
    }

    static Field optional(String name, Form form, String help) {
        return new Field(name, form, false, help, "");
    }

    static Field optional(String name, Form form, String help, String example) {
        return new Field(name, form, false, help, example);
    }

    List<String> names() {
        return fields.stream().map(Field::name).toList();
    }

    Optional<Field> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    @Override
    public String rule() {
        return "a block of keys";
    }

    @Override
    public void check(Node node, String path, Faults faults) {
        if (!(node instanceof Node.Block block)) {
            refuse(node, path.isEmpty() ? "the file" : path, faults, "");
            return;
        }
        int before = faults.mark();
        block.members().forEach((key, member) -> checkMember(key, member, path, faults));
        checkMissing(block, path, faults);
        checkChoice(block, path, faults);
        if (faults.noneSince(before)) {
            rules.forEach(rule -> rule.check(block, path, faults));
        }
    }

    private void checkMember(String key, Node.Member member, String path, Faults faults) {
        Optional<Field> field = field(key);
        if (field.isPresent()) {
            field.get().form().check(member.value(), join(path, key), faults);
        } else if (!faults.isFull()) {
            String where = path.isEmpty() ? "" : " of " + path;
            faults.add(
                    member.keyPlace(),
                    Words.shown(key, true) + " is not a key" + where + "." + Words.maybeOrAll(key, names()));
        }
    }

    private void checkMissing(Node.Block block, String path, Faults faults) {
        for (Field field : fields) {
            if (field.required() && !block.has(field.name())) {
                faults.add(
                        block.place(),
                        join(path, field.name()) + " is missing; it must be "
                                + field.form().rule() + "." + example(field));
            }
        }
    }

    private static String example(Field field) {
        return field.example().isEmpty() ? "" : " Maybe " + field.name() + ": " + field.example();
    }

    private void checkChoice(Node.Block block, String path, Faults faults) {
        List<String> chosen = choice.stream().filter(block::has).toList();
        if (!choice.isEmpty() && chosen.size() != 1) {
            String but = chosen.isEmpty() ? "none" : String.join(" and ", chosen);
            faults.add(
                    block.place(),
                    path + " must have exactly one of the keys " + String.join(", ", choice) + " but has " + but + ".");
        }
    }

    static String join(String path, String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}
