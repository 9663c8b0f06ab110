package fukabun.app.output;

import fukabun.record.LoanMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** {@code loans.csv}: every month of every loan of the logged runs. */
public final class LoanTable {
    private static final String USD = "USD";

    private LoanTable() {}

    public static OutputTable of(List<LoggedRun> runs) {
        OutputTable table = new OutputTable(
                "loans",
                "Every month of every loan of each logged run: closing = opening + drawn + interest - repaid"
                        + " - written off",
                List.of(
                        Field.text("scenario", "Id of the scenario"),
                        Field.integer("run", "Number of the run, from 0"),
                        Field.text("loan", "Name of the loan, once a run"),
                        Field.month("month", "When, from the month of signature to the end of the run"),
                        Field.number("opening", USD, "Owed at the beginning: the closing of the month before"),
                        Field.number("drawn", USD, "Drawn by the borrower"),
                        Field.number("interest", USD, "Interest added to the debt"),
                        Field.number("repaid", USD, "Paid back, interest included"),
                        Field.number("written_off", USD, "Given up by the lender"),
                        Field.number("closing", USD, "Owed at the end")));
        for (LoggedRun run : runs) {
            byLoan(run).values().forEach(months -> months.forEach(month -> table.add(row(run, month))));
        }
        return table;
    }

    /** Each loan's months together, the oldest loan first. */
    private static Map<String, List<LoanMonth>> byLoan(LoggedRun run) {
        return run.record().loanMonths().stream()
                .collect(Collectors.groupingBy(LoanMonth::loan, LinkedHashMap::new, Collectors.toList()));
    }

    private static List<Object> row(LoggedRun run, LoanMonth month) {
        return List.of(
                run.scenarioId(),
                run.run(),
                month.loan(),
                month.month().toString(),
                month.openingUsd(),
                month.drawnUsd(),
                month.interestUsd(),
                month.repaidUsd(),
                month.writtenOffUsd(),
                month.closingUsd());
    }
}
