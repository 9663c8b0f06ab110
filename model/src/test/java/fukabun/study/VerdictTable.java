package fukabun.study;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The verdicts of docs/claim.md on synthetic worlds: ten of each kind in the build, a hundred in the profile {@code long},
 * which holds the page to them. {@code -Dfukabun.rewrite=true} renews the page there.
 */
final class VerdictTable {
    static final int WORLDS = Integer.getInteger("fukabun.worlds", 10);

    private static final int WORLDS_OF_THE_PAGE = 100;
    private static final Path PAGE = Path.of("..", "docs", "claim.md");

    private VerdictTable() {}

    /** A line of the page; its first two cells name the worlds. */
    static String row(String first, String second, Map<Verdict, Integer> counts) {
        StringBuilder row = new StringBuilder("| " + first + " | " + second + " |");
        for (Verdict verdict :
                List.of(Verdict.SUPPORTED, Verdict.REFUTED, Verdict.UNDECIDED, Verdict.NOT_DECIDED)) {
            row.append(' ').append(counts.getOrDefault(verdict, 0)).append(" |");
        }
        return row.toString();
    }

    /** Each row once: with its counts where they are those of a hundred worlds, otherwise by its first two cells. */
    static void holdThePageTo(List<String> rows) throws IOException {
        boolean isCounted = WORLDS == WORLDS_OF_THE_PAGE;
        List<String> lines = new ArrayList<>(Files.readAllLines(PAGE));
        if (isCounted && Boolean.getBoolean("fukabun.rewrite")) {
            rows.forEach(row -> lines.replaceAll(line -> line.startsWith(head(row)) ? row : line));
            Files.write(PAGE, lines);
        }
        for (String row : rows) {
            long times = lines.stream()
                    .filter(line -> isCounted ? line.equals(row) : line.startsWith(head(row)))
                    .count();
            assertEquals(1, times, "docs/claim.md must have once: " + row);
        }
    }

    private static String head(String row) {
        return row.substring(0, row.indexOf('|', row.indexOf('|', 2) + 1) + 1);
    }
}
