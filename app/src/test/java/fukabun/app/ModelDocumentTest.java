package fukabun.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.base.Topic;
import fukabun.scenario.Driver;
import fukabun.scenario.Lever;
import fukabun.scenario.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds {@code docs/model.md}, the pages in {@code docs/model/} and the code together. With {@code -Dfukabun.rewrite=true} the tables of the page are
 * first made anew.
 */
class ModelDocumentTest {
    private static final MarkdownFile PAGE = MarkdownFile.inDocs("model.md");
    private static final String CURE = " differs from the code. Maybe renew it: mvn -pl app -am test"
            + " -Dtest=ModelDocumentTest -Dsurefire.failIfNoSpecifiedTests=false -Dfukabun.rewrite=true";

    static Stream<String> tables() {
        return ModelTables.all().keySet().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void theTableInThePageIsTheOneOfTheCode(String name) {
        String expected = ModelTables.all().get(name);
        if (Boolean.getBoolean("fukabun.rewrite")) {
            PAGE.replaceTable(name, expected);
        }
        assertEquals(expected, PAGE.table(name), "the table of " + name + CURE);
    }

    @Test
    void everyTableBetweenMarkersIsMadeFromTheCode() {
        assertEquals(List.copyOf(ModelTables.all().keySet()), PAGE.tables());
    }

    /** A number that no equation uses is not described by a table alone. */
    @Test
    void everyParameterLeverAndDriverStandsInTheTextAsWell() {
        assertEquals(List.of(), unnamed(Parameter.values(), Parameter::key), "parameters");
        assertEquals(List.of(), unnamed(Lever.values(), Lever::key), "levers");
        assertEquals(List.of(), unnamed(Driver.values(), Driver::key), "drivers");
    }

    @Test
    void everyTopicOfChanceIsListedWithItsCode() {
        String expected = Arrays.stream(Topic.values())
                .map(topic -> "| " + topic.code() + " | `" + topic.name() + "` |")
                .collect(Collectors.joining("\n"));
        String listed = PAGE.text()
                .lines()
                .filter(line -> line.matches("\\| \\d+ \\| `[A-Z_]+` \\|.*"))
                .map(line -> line.substring(0, line.indexOf('|', line.indexOf('`')) + 1))
                .collect(Collectors.joining("\n"));
        assertEquals(expected, listed);
    }

    // Expected by hand: plain digits below a million, digits and a power of ten from there on.
    @ParameterizedTest(name = "{0} is written {1}")
    @CsvSource({"0, 0", "-0.05, -0.05", "240, 240", "10000, 10000", "1e6, 1e6", "5e7, 5e7", "2.5e10, 25e9"})
    void aNumberIsWrittenSoThatPeopleCanReadIt(double value, String expected) {
        assertEquals(expected, ModelTables.number(value));
    }

    private static <T> List<String> unnamed(T[] values, Function<T, String> key) {
        String text = PAGE.textAroundTables()
                + MarkdownFile.inDocsFolder("model").stream()
                        .map(MarkdownFile::text)
                        .collect(Collectors.joining("\n"));
        assertTrue(text.length() > 1000, "the page must have text around its tables");
        return Arrays.stream(values)
                .map(key)
                .filter(k -> !text.matches("(?s).*\\b" + k + "\\b.*"))
                .toList();
    }
}
