package fukabun.app.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fukabun.app.files.Faults;
import fukabun.scenario.CoalCase;
import fukabun.scenario.Event;
import fukabun.scenario.PipelineCase;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reader, schema, records and documentation name the same keys. The schemas and the tables of the documentation are
 * rewritten by {@code mvn test -pl app -am -Dtest=FormatFilesTest -Dsurefire.failIfNoSpecifiedTests=false
 * -Dfukabun.rewrite=true}.
 */
class FormatFilesTest {
    private static final String END = "\n<!-- end -->";
    private static final Path DOCUMENT = Shelf.TOP.resolve("docs/scenario-format.md");
    private static final List<String> NOT_IN_RECORDS = List.of("source", "grade", "note");

    @BeforeAll
    static void rewriteWhenAsked() throws IOException {
        if (!Boolean.getBoolean("fukabun.rewrite")) {
            return;
        }
        for (Map.Entry<String, String> schema : schemas().toList()) {
            Files.writeString(schemaFile(schema.getKey()), schema.getValue());
        }
        String text = Files.readString(DOCUMENT);
        for (Map.Entry<String, String> table : tables().toList()) {
            assertTrue(text.contains(start(table.getKey())), "no place for the table " + table.getKey());
            int from =
                    text.indexOf(start(table.getKey())) + start(table.getKey()).length();
            text = text.substring(0, from) + table.getValue() + text.substring(text.indexOf(END, from));
        }
        Files.writeString(DOCUMENT, text);
    }

    static Stream<Map.Entry<String, String>> schemas() {
        return Map.of(
                "scenario", SchemaText.scenario(),
                "study", SchemaText.study(),
                "priors", SchemaText.priors(),
                "patterns", SchemaText.patterns())
                .entrySet()
                .stream();
    }

    static Stream<Map.Entry<String, String>> tables() {
        return FormatTables.all().entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void theShippedSchemaIsThatOfTheReader(Map.Entry<String, String> schema) throws IOException {
        assertEquals(schema.getValue(), Files.readString(schemaFile(schema.getKey())));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void theDocumentationHasTheTableOfTheReader(Map.Entry<String, String> table) throws IOException {
        String text = Files.readString(DOCUMENT);
        int from = text.indexOf(start(table.getKey()));
        assertTrue(from >= 0, "no table " + table.getKey());
        String shown = text.substring(from + start(table.getKey()).length(), text.indexOf(END, from));
        assertEquals(table.getValue(), shown);
    }

    @Test
    void everyTableOfTheDocumentationIsOneOfTheReader() throws IOException {
        Set<String> named = Files.readString(DOCUMENT)
                .lines()
                .filter(line -> line.startsWith("<!-- table: "))
                .map(line -> line.substring("<!-- table: ".length(), line.length() - " -->".length()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(FormatTables.all().keySet()), named);
    }

    @Test
    void everyExampleIsAccepted() {
        Set<String> wrong = new TreeSet<>();
        int examples = Stream.of(
                        ScenarioForm.WHOLE, ScenarioForm.EXTENDING, StudyForm.ALL, PriorsForm.ALL, PatternsForm.ALL)
                .mapToInt(form -> checkExamples(form, wrong))
                .sum();
        assertEquals(Set.of(), wrong);
        assertTrue(examples > 100, "only " + examples + " examples");
    }

    private static int checkExamples(Form form, Set<String> wrong) {
        if (form instanceof Form.Row row) {
            return checkExamples(row.item(), wrong);
        }
        if (form instanceof VariantForm variants) {
            return variants.variants().values().stream()
                    .mapToInt(variant -> checkExamples(variant, wrong))
                    .sum();
        }
        int count = 0;
        for (BlockForm.Field field : form instanceof BlockForm block ? block.fields() : List.<BlockForm.Field>of()) {
            if (!field.example().isEmpty() && !accepts(field)) {
                wrong.add(field.name() + ": " + field.example());
            }
            count += (field.example().isEmpty() ? 0 : 1) + checkExamples(field.form(), wrong);
        }
        return count;
    }

    private static boolean accepts(BlockForm.Field field) {
        Faults faults = new Faults();
        YamlTree.read(field.example(), "example", faults)
                .ifPresent(node -> field.form().check(node, "", faults));
        return faults.isEmpty();
    }

    @Test
    void theFirstExampleOfTheDocumentationIsAScenario(@TempDir Path folder) throws IOException {
        String text = Files.readString(DOCUMENT);
        int from = text.indexOf("       id: cheap-mine");
        String example = text.substring(from, text.indexOf("\n\n", from) + 1).replaceAll("(?m)^ {7}", "");
        Path file = Shelf.write(folder, "cheap-mine.yaml", example);
        assertEquals(List.of(), Shelf.library().check(file));
    }

    @Test
    void everyEventHasATypeWithTheKeysOfItsRecord() {
        assertEquals(
                Arrays.stream(Event.class.getPermittedSubclasses())
                        .map(FormatFilesTest::kebab)
                        .sorted()
                        .toList(),
                EventForms.ANY.variants().keySet().stream().sorted().toList());
        for (Class<?> type : Event.class.getPermittedSubclasses()) {
            Set<String> keys =
                    new TreeSet<>(EventForms.ANY.variants().get(kebab(type)).names());
            keys.removeAll(List.of("type", "id", "record", "note"));
            boolean single = keys.remove("month");
            Set<String> components = components(type);
            assertEquals(single, components.contains("from") && !components.contains("to"), type.getName());
            if (single) {
                components.remove("from");
            }
            assertEquals(components, keys, type.getName());
        }
    }

    @Test
    void everyCoalRecordHasTheKeysOfItsForm() {
        assertEquals(components(CoalCase.SouthYakut.class), keys(CoalForm.SOUTH_YAKUT));
        assertEquals(components(CoalCase.Supplier.class), keys(CoalForm.SUPPLIER));
        assertEquals(components(CoalCase.Steelmaker.class), keys(CoalForm.STEELMAKER));
        Set<String> all = components(CoalCase.class);
        all.remove("vintages");
        assertEquals(all, keys(CoalForm.ALL));
    }

    @Test
    void everyPipelineRecordHasTheKeysOfItsForm() {
        assertEquals(components(PipelineCase.class), keys(PipelineForm.ALL));
        assertEquals(components(PipelineCase.Country.class), keys(PipelineForm.COUNTRY));
        assertEquals(components(PipelineCase.Rates.class), keys(PipelineForm.RATES));
        assertEquals(components(PipelineCase.Bidder.class), keys(PipelineForm.BIDDER));
        assertEquals(components(PipelineCase.Routine.class), keys(PipelineForm.ROUTINE));
        Set<String> tender = keys(PipelineForm.TENDER);
        tender.remove("contracts");
        assertEquals(components(PipelineCase.Tender.class), tender);
    }

    static Stream<String> shippedFiles() throws IOException {
        try (Stream<Path> files = Files.list(Shelf.SCENARIOS)) {
            List<String> scenarios = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml"))
                    .map(name -> "scenario " + name)
                    .sorted()
                    .toList();
            return Stream.concat(
                    scenarios.stream(),
                    Stream.of(
                            "study studies/seikei-fukabun.yaml",
                            "priors priors/main.yaml",
                            "patterns patterns/main.yaml"));
        }
    }

    @ParameterizedTest
    @MethodSource("shippedFiles")
    void everyShippedFileFitsItsSchema(String kindAndFile) throws IOException {
        String[] words = kindAndFile.split(" ");
        String text = Files.readString(Shelf.SCENARIOS.resolve(words[1]));
        assertEquals(List.of(), schemaFaults(words[0], text, InputFormat.YAML));
    }

    /** What the schema says of a text; empty where it fits. */
    static List<String> schemaFaults(String kind, String text, InputFormat format) throws IOException {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        return registry.getSchema(Files.readString(schemaFile(kind)), InputFormat.JSON).validate(text, format).stream()
                .map(Object::toString)
                .toList();
    }

    private static String start(String table) {
        return "<!-- table: " + table + " -->\n";
    }

    private static Path schemaFile(String kind) {
        return Shelf.SCENARIOS.resolve("schema").resolve(kind + ".schema.json");
    }

    private static String kebab(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private static Set<String> components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> keys(BlockForm form) {
        Set<String> keys = new TreeSet<>(form.names());
        NOT_IN_RECORDS.forEach(keys::remove);
        return keys;
    }
}
