package fukabun.wasm;

import fukabun.base.Month;
import fukabun.scenario.Cases;
import fukabun.scenario.Event;
import fukabun.scenario.Period;
import fukabun.scenario.Prior;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes {@code RecordText.java}: a method for every record that a scenario holds, found from the records themselves,
 * for the WebAssembly cannot look at them while it runs. Needs the model only, so that it can be started when the old
 * text no longer compiles:
 *
 * <pre>
 * mvn -q compile -pl model
 * java -cp model/target/classes wasm/src/test/java/fukabun/wasm/RecordTextWriter.java
 * </pre>
 */
final class RecordTextWriter {
    private static final Map<Class<?>, String> SIMPLE = Map.of(
            String.class, "tokens.word()",
            double.class, "tokens.number()",
            int.class, "tokens.whole()",
            boolean.class, "tokens.truth()",
            Month.class, "tokens.month()");

    /** In the folder of the module. */
    static final Path FILE = Path.of("src", "main", "java", "fukabun", "wasm", "RecordText.java");

    private static final String HEAD = """
            package fukabun.wasm;

            %s

            /**
             * Reads the records of a scenario, each by its components in the order of the record. Written from the records by
             * {@code RecordTextWriter}, which says how to renew it; not to be changed by hand.
             */
            final class RecordText {
                private final Tokens tokens;

                RecordText(Tokens tokens) {
                    this.tokens = tokens;
                }
            """;

    /** Body of the method that reads each type, by the name of the method. */
    private final Map<String, String> methods = new TreeMap<>();

    private final Map<String, String> imports = new TreeMap<>();

    private RecordTextWriter() {}

    /** Takes no arguments; writes the file below the current folder, the top of the repository. */
    public static void main(String[] args) throws IOException {
        Files.writeString(Path.of("wasm").resolve(FILE), text());
    }

    /** The source of the class that reads all that {@code ScenarioText} does not read by itself. */
    static String text() {
        RecordTextWriter writer = new RecordTextWriter();
        for (Class<?> root : List.of(Period.class, Event.class, Cases.class, Prior.class)) {
            writer.read(root);
        }
        return String.format(HEAD, String.join("\n", writer.imports.values()))
                + String.join("", writer.methods.values())
                + "}\n";
    }

    /** How a value of a type is read. */
    private String read(Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return "tokens.list(" + supplier(list.getActualTypeArguments()[0]) + ")";
        }
        Class<?> kind = (Class<?>) type;
        if (SIMPLE.containsKey(kind)) {
            return SIMPLE.get(kind);
        }
        if (kind.isEnum()) {
            return "tokens.constant(" + name(kind) + ".values())";
        }
        return method(kind) + "()";
    }

    private String supplier(Type type) {
        String read = read(type);
        if (!read.endsWith("()")) {
            return "() -> " + read;
        }
        String call = read.substring(0, read.length() - 2);
        return call.startsWith("tokens.") ? call.replace("tokens.", "tokens::") : "this::" + call;
    }

    private String method(Class<?> kind) {
        String method = methodName(kind);
        if (!methods.containsKey(method)) {
            methods.put(method, "");
            methods.put(method, "\n    " + name(kind) + " " + method + "() {\n" + body(kind) + "    }\n");
        }
        return method;
    }

    private String body(Class<?> kind) {
        if (kind.isSealed()) {
            return cases(kind);
        }
        if (!kind.isRecord()) {
            throw new IllegalArgumentException(
                    "RecordText cannot read " + kind + ". Maybe let ScenarioText read it, or make it a record.");
        }
        List<String> parts = new ArrayList<>();
        for (RecordComponent component : kind.getRecordComponents()) {
            parts.add(read(component.getGenericType()));
        }
        String line = "        return new " + name(kind) + "(" + String.join(", ", parts) + ");\n";
        return line.length() <= 120
                ? line
                : "        return new " + name(kind) + "(\n                " + String.join(",\n                ", parts)
                        + ");\n";
    }

    private String cases(Class<?> kind) {
        StringBuilder text = new StringBuilder();
        text.append("        String kind = tokens.word();\n        return switch (kind) {\n");
        for (Class<?> permitted : kind.getPermittedSubclasses()) {
            text.append("            case \"" + permitted.getSimpleName() + "\" -> " + read(permitted) + ";\n");
        }
        text.append("            default -> throw Tokens.unknown(\"" + methodName(kind) + "\", kind);\n        };\n");
        return text.toString();
    }

    /** The name in the source, with an import of what it is nested in. */
    private String name(Class<?> kind) {
        Class<?> outer = kind;
        while (outer.getEnclosingClass() != null) {
            outer = outer.getEnclosingClass();
        }
        imports.put(outer.getName(), "import " + outer.getName() + ";");
        return kind.getCanonicalName().substring(kind.getPackageName().length() + 1);
    }

    private static String methodName(Class<?> kind) {
        String name = String.join(
                "",
                Arrays.asList(kind.getCanonicalName()
                        .substring(kind.getPackageName().length() + 1)
                        .split("\\.")));
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
