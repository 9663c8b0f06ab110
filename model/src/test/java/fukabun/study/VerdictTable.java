package fukabun.study;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The verdicts of docs/claim.md on synthetic worlds: ten of each kind in the build, a hundred in the profile {@code long},
 * which holds the page to them. {@code -Dfukabun.rewrite=true} renews the page there.
 */
final class VerdictTable {
    static final int WORLDS = Integer.getInteger("fukabun.worlds", 10);

    static final int WORLDS_OF_THE_PAGE = 100;
    private static final Path PAGE = Path.of("..", "docs", "claim.md");

    /** The columns of the page. */
    private static final List<String> WORDS = List.of(
            "supported by the evidence",
            "supported as believed before",
            "refuted by the evidence",
            "refuted as believed before",
            Verdict.UNDECIDED.words(),
            Verdict.NOT_DECIDED.words());

    private VerdictTable() {}

    /** How often each word came out. */
    static final class Counts {
        private final Map<String, Integer> byWord = new TreeMap<>();

        void add(ClaimResult result) {
            byWord.merge(VerdictWords.counted(result), 1, Integer::sum);
        }

        int of(String word) {
            return byWord.getOrDefault(word, 0);
        }

        /** By the rule, whether earned by evidence or not. */
        int of(Verdict verdict) {
            return byWord.entrySet().stream()
                    .filter(each -> each.getKey().startsWith(verdict.words()))
                    .mapToInt(Map.Entry::getValue)
                    .sum();
        }

        @Override
        public String toString() {
            return byWord.toString();
        }
    }

    /** A line of the page; its first two cells name the worlds. */
    static String row(String first, String second, Counts counts) {
        StringBuilder row = new StringBuilder("| " + first + " | " + second + " |");
        WORDS.forEach(word -> row.append(' ').append(counts.of(word)).append(" |"));
        return row.toString();
    }

    /** Each row once: with its counts where they are those of a hundred worlds, otherwise by its first two cells. */
    static void holdThePageTo(List<String> rows, int worlds) throws IOException {
        boolean isCounted = worlds == WORLDS_OF_THE_PAGE;
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
