package fukabun;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;

/** Shows that a rule finds an offender. */
final class Guards {
    private Guards() {}

    static void assertBites(ArchRule rule, JavaClasses classes, String offender) {
        EvaluationResult result = rule.evaluate(classes);
        String report = String.join("\n", result.getFailureReport().getDetails());
        assertTrue(report.contains(offender), "'" + rule.getDescription() + "' lets " + offender + " pass: " + report);
    }
}
