package fukabun.app.scenario;

import java.util.List;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes forms as JSON Schema (draft 2020-12), for editors: completion, ranges and help texts. */
final class SchemaText {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final double ANY = Double.MAX_VALUE;
    private static final String DISTRIBUTION = "#/$defs/distribution";

    private SchemaText() {}

    static String scenario() {
        ObjectNode schema = root("Scenario", ScenarioForm.EXTENDING);
        ArrayNode required = (ArrayNode) schema.get("required");
        required.removeIf(name -> name.asString().equals("extends"));
        ObjectNode condition = schema.putObject("if");
        condition.putArray("required").add("extends");
        schema.set("else", standingAlone());
        return text(schema);
    }

    static String study() {
        ObjectNode schema = root("Study", StudyForm.ALL);
        schema.remove("$defs");
        return text(schema);
    }

    static String patterns() {
        ObjectNode schema = root("Patterns", PatternsForm.ALL);
        schema.remove("$defs");
        return text(schema);
    }

    static String priors() {
        return text(root("Priors", PriorsForm.ALL));
    }

    /** What a scenario without a base must have besides. */
    private static ObjectNode standingAlone() {
        ObjectNode schema = NODES.objectNode();
        schema.putArray("required").add("period");
        ArrayNode played = schema.putArray("anyOf");
        for (String name : List.of("coal", "concessions")) {
            played.addObject().putArray("required").add(name);
        }
        ObjectNode properties = schema.putObject("properties");
        properties.put("without", false);
        ObjectNode coal = demand(properties, "coal", CoalForm.ALL);
        demand(coal.putObject("properties"), "southYakut", CoalForm.SOUTH_YAKUT);
        ObjectNode gas = demand(properties, "gas", GasForm.ALL).putObject("properties");
        demand(gas, "sakhalin", GasForm.SAKHALIN);
        demand(gas, "yakutGas", GasForm.YAKUT_GAS);
        demand(gas, "tyumen", GasForm.TYUMEN);
        demand(properties, "pipeline", PipelineForm.ALL);
        demand(properties, "timber", TimberForm.ALL);
        demand(properties, "otherTrade", OtherTradeForm.ALL);
        demand(properties, "concessions", ConcessionsForm.ALL);
        return schema;
    }

    /** A block that must be whole where nothing is inherited. */
    private static ObjectNode demand(ObjectNode properties, String name, BlockForm form) {
        ObjectNode block = properties.putObject(name);
        ArrayNode required = block.putArray("required");
        form.fields().stream().filter(BlockForm.Field::required).forEach(field -> required.add(field.name()));
        return block;
    }

    private static ObjectNode root(String title, BlockForm form) {
        ObjectNode schema = NODES.objectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema").put("title", title);
        schema.setAll(block(form));
        schema.putObject("$defs")
                .set("distribution", block(CommonForms.distribution(-ANY, ANY, "the parameter's unit")));
        return schema;
    }

    private static ObjectNode of(Form form) {
        if (form instanceof BlockForm block) {
            return block(block);
        }
        if (form instanceof VariantForm variants) {
            ObjectNode schema = NODES.objectNode();
            ArrayNode any = schema.putArray("oneOf");
            variants.variants().values().forEach(variant -> any.add(block(variant)));
            return schema;
        }
        if (form instanceof Form.Row row) {
            ObjectNode schema = typed("array").put("minItems", row.least()).put("maxItems", row.most());
            schema.set("items", of(row.item()));
            return schema;
        }
        if (form instanceof Form.Either either) {
            ObjectNode schema = NODES.objectNode();
            schema.putArray("anyOf")
                    .add(amount(either.amount()))
                    .add(NODES.objectNode().put("$ref", DISTRIBUTION));
            return schema;
        }
        return scalar(form);
    }

    private static ObjectNode scalar(Form form) {
        if (form instanceof Form.Amount amount) {
            return amount(amount);
        }
        if (form instanceof Form.Members members) {
            ObjectNode schema = NODES.objectNode();
            schema.putArray("anyOf")
                    .add(amount(members.amount()))
                    .add(NODES.objectNode().put("const", Form.Members.POSTERIOR));
            return schema;
        }
        if (form instanceof Form.Flag flag) {
            return flag.onlyTrue() ? NODES.objectNode().put("const", true) : typed("boolean");
        }
        if (form instanceof Form.EitherYear years) {
            ObjectNode schema = typed("integer");
            schema.putArray("enum").add(years.one()).add(years.other());
            return schema;
        }
        if (form instanceof Form.Choice choice) {
            ObjectNode schema = typed("string");
            choice.words().forEach(schema.putArray("enum")::add);
            return schema;
        }
        if (form instanceof Form.Text text) {
            return typed("string").put("pattern", text.pattern().pattern()).put("maxLength", Form.Text.LONGEST);
        }
        return typed("string").put("pattern", Form.MonthText.PATTERN.pattern());
    }

    private static ObjectNode amount(Form.Amount amount) {
        ObjectNode schema = typed(amount.whole() ? "integer" : "number");
        if (amount.low() > -ANY) {
            putNumber(schema, amount.aboveLow() ? "exclusiveMinimum" : "minimum", amount.low());
        }
        if (amount.high() < ANY) {
            putNumber(schema, "maximum", amount.high());
        }
        return schema;
    }

    private static void putNumber(ObjectNode schema, String keyword, double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e16) {
            schema.put(keyword, (long) value);
        } else {
            schema.put(keyword, value);
        }
    }

    private static ObjectNode block(BlockForm form) {
        ObjectNode schema = typed("object").put("description", form.help());
        ObjectNode properties = schema.putObject("properties");
        for (BlockForm.Field field : form.fields()) {
            ObjectNode property = of(field.form()).put("description", field.help());
            if (!field.example().isEmpty()) {
                property.putArray("examples").add(example(field));
            }
            properties.set(field.name(), property);
        }
        ArrayNode required = schema.putArray("required");
        form.fields().stream().filter(BlockForm.Field::required).forEach(field -> required.add(field.name()));
        schema.put("additionalProperties", false);
        if (!form.choice().isEmpty()) {
            ArrayNode one = schema.putArray("oneOf");
            form.choice().forEach(name -> one.addObject().putArray("required").add(name));
        }
        return schema;
    }

    /** The example of a key as a value of its own kind, so that an editor can put it in. */
    private static tools.jackson.databind.JsonNode example(BlockForm.Field field) {
        boolean text = field.form() instanceof Form.Text
                || field.form() instanceof Form.MonthText
                || field.form() instanceof Form.Choice;
        return text ? NODES.stringNode(field.example()) : YAML.readTree(field.example());
    }

    private static final tools.jackson.dataformat.yaml.YAMLMapper YAML = new tools.jackson.dataformat.yaml.YAMLMapper();

    private static ObjectNode typed(String type) {
        return NODES.objectNode().put("type", type);
    }

    private static String text(ObjectNode schema) {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(lines);
        return JsonMapper.builder()
                        .defaultPrettyPrinter(printer)
                        .build()
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsString(schema)
                + "\n";
    }
}
