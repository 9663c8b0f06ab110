package fukabun.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fukabun.app.exchange.IamcVariables;
import fukabun.record.Indicator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Holds the page on other programs and the names of the variables together; {@code -Dfukabun.rewrite=true} renews it. */
class IamcDocumentTest {
    private static final MarkdownFile PAGE = MarkdownFile.inDocs("use-from-r-and-python.md");

    @Test
    void thePageListsEveryIndicatorWithItsVariableAndUnit() {
        if (Boolean.getBoolean("fukabun.rewrite")) {
            PAGE.replaceTable("variables", table());
        }
        assertEquals(
                table(),
                PAGE.table("variables"),
                "the table of variables differs from the code. Maybe renew it: mvn -pl app -am test"
                        + " -Dtest=IamcDocumentTest -Dsurefire.failIfNoSpecifiedTests=false -Dfukabun.rewrite=true");
        assertEquals(List.of("variables"), PAGE.tables());
    }

    private static String table() {
        StringBuilder table = new StringBuilder("| indicator | variable | unit |\n|---|---|---|\n");
        for (Indicator indicator : Indicator.values()) {
            table.append("| `").append(indicator.key()).append("` | `");
            table.append(IamcVariables.of(indicator).replace("|", "\\|")).append("` | ");
            table.append(IamcVariables.unit(indicator)).append(" |\n");
        }
        return table.toString();
    }
}
