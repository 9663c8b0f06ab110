package fukabun.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code loans.csv} and {@code projects.csv} say, from the files alone. */
class LoansTest {
    /** Relative to the 450 million USD of the first credit: rounding of sums of that size. */
    private static final double ROUNDING_USD = 450e6 * 1e-12;

    @TempDir
    private Path folder;

    @Test
    void everyMonthOfEveryLoanOpensWithTheLastAndClosesWithWhatMoved() throws IOException {
        Transcript transcript = Transcript.of(
                "compare",
                "baseline",
                "islands-1983",
                "--runs",
                "25",
                "--thesis",
                "strong",
                "--format",
                "csv",
                "--log-decisions",
                "--out",
                folder.toString());
        assertEquals(0, transcript.code(), transcript.err());
        List<String> lines = Files.readAllLines(Results.folderOf(transcript).resolve("loans.csv"));
        assertEquals("scenario,run,loan,month,opening,drawn,interest,repaid,written_off,closing", lines.get(0));
        Map<String, Double> closings = new HashMap<>();
        TreeSet<String> runs = new TreeSet<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",");
            double[] usd = new double[6];
            for (int i = 0; i < usd.length; i++) {
                usd[i] = Double.parseDouble(cells[4 + i]);
            }
            Double last = closings.put(cells[0] + cells[1] + cells[2], usd[5]);
            assertEquals(last == null ? 0.0 : last, usd[0], line);
            assertEquals(usd[0] + usd[1] + usd[2] - usd[3] - usd[4], usd[5], ROUNDING_USD, line);
            runs.add(cells[0] + " " + cells[1]);
        }
        // The agreement is made in nearly every run, and each has then more than one loan.
        assertTrue(runs.size() > 40, runs.size() + " runs with loans");
        assertTrue(closings.size() > 2 * runs.size(), closings.size() + " loans");
    }

    @Test
    void aSignedCreditIsALoanFromTheMonthOfItsSignature() throws IOException {
        Transcript transcript =
                Transcript.of("run", "baseline", "--runs", "20", "--format", "csv", "--out", folder.toString());
        Path result = Results.folderOf(transcript);
        Map<String, String> firstMonths = new HashMap<>();
        for (String line : Files.readAllLines(result.resolve("loans.csv"))) {
            String[] cells = line.split(",");
            firstMonths.putIfAbsent(cells[1] + " " + cells[2], cells[3]);
        }
        int signed = 0;
        for (String line : Files.readAllLines(result.resolve("projects.csv"))) {
            String[] cells = line.split(",");
            if (cells[3].endsWith(" signed") && cells[6].equals("USD")) {
                String loan = cells[1] + " " + cells[3].replace(" signed", "");
                assertEquals(cells[4], firstMonths.get(loan), line);
                signed++;
            }
        }
        assertEquals(firstMonths.size() - 1, signed, "each loan but the heading is a credit that was signed");
    }
}
