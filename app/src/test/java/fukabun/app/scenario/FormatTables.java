package fukabun.app.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The tables of docs/scenario-format.md, from the same forms as the reader and the schema. */
final class FormatTables {
    private FormatTables() {}

    /** Each table by the name in its marker. */
    static Map<String, String> all() {
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put(
                "scenario",
                table(ScenarioForm.EXTENDING.fields().stream()
                        .map(field -> field.name().equals("extends") ? loose(field) : field)
                        .toList()));
        EventForms.ANY
                .variants()
                .forEach((type, form) -> tables.put(type, form.help() + "\n\n" + table(form.fields())));
        tables.put("levers", table(block(ScenarioForm.EXTENDING, "levers").fields()));
        tables.put(
                "parameters", table(block(ScenarioForm.EXTENDING, "parameters").fields()));
        tables.put("distributions", table(CommonForms.distribution(-1, 1, "").fields()));
        tables.put("drivers", table(block(ScenarioForm.EXTENDING, "drivers").fields()));
        tables.put(
                "driver-change",
                table(DriverForm.of(fukabun.scenario.Driver.CRUDE_OIL_PRICE).fields()));
        tables.put("coal", table(CoalForm.ALL.fields()));
        tables.put("steelmakers", table(CoalForm.STEELMAKER.fields()));
        tables.put("suppliers", table(CoalForm.SUPPLIER.fields()));
        tables.put("concessions", table(ConcessionsForm.ALL.fields()));
        tables.put("southYakut", table(CoalForm.SOUTH_YAKUT.fields()));
        addPipeline(tables);
        addGas(tables);
        addTimberAndTrade(tables);
        addPolitics(tables);
        addPatterns(tables);
        addStudy(tables);
        tables.put("priors", table(PriorsForm.ALL.fields()));
        tables.put(
                "prior",
                table(block(block(PriorsForm.ALL, "priors"), "businessWeight").fields()));
        return tables;
    }

    private static void addPipeline(Map<String, String> tables) {
        tables.put("pipeline", table(PipelineForm.ALL.fields()));
        tables.put("countries", table(PipelineForm.COUNTRY.fields()));
        tables.put("rates", table(PipelineForm.RATES.fields()));
        tables.put("bidders", table(PipelineForm.BIDDER.fields()));
        tables.put("tenders", table(PipelineForm.TENDER.fields()));
        tables.put("routine", table(PipelineForm.ROUTINE.fields()));
    }

    private static void addGas(Map<String, String> tables) {
        tables.put("gas", table(GasForm.ALL.fields()));
        tables.put("utilities", table(GasForm.UTILITY.fields()));
        tables.put("sakhalin", table(GasForm.SAKHALIN.fields()));
        tables.put("yakutGas", table(GasForm.YAKUT_GAS.fields()));
        tables.put("tyumen", table(GasForm.TYUMEN.fields()));
    }

    private static void addTimberAndTrade(Map<String, String> tables) {
        tables.put("timber", table(TimberForm.ALL.fields()));
        tables.put("rivals", table(TimberForm.RIVAL.fields()));
        tables.put("soviet", table(TimberForm.SOVIET.fields()));
        tables.put("agreements", table(TimberForm.AGREEMENT.fields()));
        tables.put("otherTrade", table(OtherTradeForm.ALL.fields()));
    }

    private static void addPolitics(Map<String, String> tables) {
        tables.put("politics", table(PoliticsForm.ALL.fields()));
        tables.put("leaders", table(PoliticsForm.LEADER.fields()));
        tables.put("administrations", table(PoliticsForm.ADMINISTRATION.fields()));
    }

    private static void addPatterns(Map<String, String> tables) {
        BlockForm pattern = (BlockForm)
                ((Form.Row) PatternsForm.ALL.field("patterns").orElseThrow().form()).item();
        tables.put("patterns", table(PatternsForm.ALL.fields()));
        tables.put("pattern", table(pattern.fields()));
        tables.put("measures", measures());
    }

    /** One row a measure, for most keys are shared. */
    private static String measures() {
        return PatternsForm.TARGET.variants().entrySet().stream()
                .map(entry -> "| `" + entry.getKey() + "` | " + keysOf(entry.getValue()) + " | "
                        + entry.getValue().help() + " |")
                .collect(Collectors.joining("\n", "| measure | keys | what is measured |\n|---|---|---|\n", ""));
    }

    private static String keysOf(BlockForm target) {
        return target.fields().stream()
                .map(BlockForm.Field::name)
                .filter(name -> !name.equals("measure"))
                .map(name -> "`" + name + "`")
                .collect(Collectors.joining(", "));
    }

    private static void addStudy(Map<String, String> tables) {
        BlockForm claim = items("claims");
        tables.put("study", table(StudyForm.ALL.fields()));
        tables.put("ensemble", table(block(StudyForm.ALL, "ensemble").fields()));
        tables.put("claims", table(claim.fields()));
        tables.put("outcome", table(block(claim, "outcome").fields()));
        tables.put("equivalence", table(block(claim, "equivalence").fields()));
        tables.put("decide", table(block(claim, "decide").fields()));
        tables.put("belief", table(block(claim, "belief").fields()));
        tables.put("illustrations", table(items("illustrations").fields()));
        tables.put("choices", table(items("choices").fields()));
    }

    private static BlockForm items(String key) {
        return (BlockForm) ((Form.Row) StudyForm.ALL.field(key).orElseThrow().form()).item();
    }

    private static BlockForm block(BlockForm form, String key) {
        return (BlockForm) form.field(key).orElseThrow().form();
    }

    private static BlockForm.Field loose(BlockForm.Field field) {
        return BlockForm.optional(field.name(), field.form(), field.help(), field.example());
    }

    private static String table(List<BlockForm.Field> fields) {
        return fields.stream()
                .map(FormatTables::row)
                .collect(Collectors.joining("\n", "| key | value | needed | meaning |\n|---|---|---|---|\n", ""));
    }

    private static String row(BlockForm.Field field) {
        String example = field.example().isEmpty() ? "" : " Example: `" + field.example() + "`";
        return "| `" + field.name() + "` | " + value(field.form()) + " | " + (field.required() ? "yes" : "") + " | "
                + field.help() + example + " |";
    }

    private static String value(Form form) {
        String unit = form instanceof Form.Amount amount ? amount.unit() : "";
        unit = form instanceof Form.Either either ? either.amount().unit() : unit;
        return form.rule() + (unit.isEmpty() ? "" : "; " + unit);
    }
}
