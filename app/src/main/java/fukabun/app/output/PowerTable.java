package fukabun.app.output;

import fukabun.study.ClaimSpec;
import fukabun.study.RulePower.Judgement;
import fukabun.study.Verdict;
import fukabun.study.VerdictWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code power.csv}: the words of the rule on draws taken for history, by how strong the linkage is in them. */
public final class PowerTable {
    /** The words that the rule can say, in the order of the columns, with the names of these. */
    private static final Map<String, String> WORDS = words();

    private PowerTable() {}

    private static Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        for (Verdict verdict : List.of(Verdict.SUPPORTED, Verdict.REFUTED)) {
            words.put(verdict.words() + VerdictWords.EARNED, verdict.words() + "_by_evidence");
            words.put(verdict.words() + VerdictWords.AS_BELIEVED, verdict.words() + "_as_believed");
        }
        words.put(Verdict.UNDECIDED.words(), "undecided");
        words.put(Verdict.NOT_DECIDED.words(), "not_decided");
        words.put(Verdict.ASSUMED.words(), "assumed");
        return words;
    }

    /** How strong the linkage is in a history: a third of the main prior each. */
    public enum Strength {
        NEAR_NOTHING("near nothing"),
        MIDDLING("middling"),
        STRONG("strong");

        private final String words;

        Strength(String words) {
            this.words = words;
        }

        /** In files and on the terminal. */
        public String words() {
            return words;
        }

        /** @param strength in (0, 1), every value as likely as any other */
        static Strength of(double strength) {
            return values()[(int) (strength * values().length)];
        }
    }

    /**
     * A row.
     *
     * @param claim which
     * @param strength of the linkage in the histories
     * @param judgements one a history
     */
    public record Line(ClaimSpec claim, Strength strength, List<Judgement> judgements) {
        public Line {
            judgements = List.copyOf(judgements);
        }

        /** How many histories got each word, in the order of the columns. */
        public List<Integer> counts() {
            return WORDS.keySet().stream()
                    .map(word -> (int) judgements.stream()
                            .filter(each -> VerdictWords.counted(each.result()).equals(word))
                            .count())
                    .toList();
        }

        /** The same by the name of its column. */
        public Map<String, Integer> named() {
            Map<String, Integer> named = new LinkedHashMap<>();
            List<String> columns = List.copyOf(WORDS.values());
            for (int i = 0; i < columns.size(); i++) {
                named.put(columns.get(i), counts().get(i));
            }
            return named;
        }

        /** In how many histories the claim held at every threshold. */
        public int held() {
            return (int) judgements.stream().filter(Judgement::held).count();
        }

        /** In how many it failed at every threshold. */
        public int failed() {
            return (int) judgements.stream().filter(Judgement::failed).count();
        }

        /** In how many the opposite of the truth was said. */
        public int opposite() {
            return (int) judgements.stream().filter(Judgement::isOpposite).count();
        }
    }

    /**
     * The rows, by claim and strength.
     *
     * @param judged first by history, then by claim
     * @param strengths of the linkage in each history, in (0, 1)
     */
    public static List<Line> lines(List<List<Judgement>> judged, double[] strengths) {
        List<Line> lines = new ArrayList<>();
        int claims = judged.get(0).size();
        for (int claim = 0; claim < claims; claim++) {
            for (Strength strength : Strength.values()) {
                List<Judgement> of = new ArrayList<>();
                for (int history = 0; history < strengths.length; history++) {
                    if (Strength.of(strengths[history]) == strength) {
                        of.add(judged.get(history).get(claim));
                    }
                }
                lines.add(new Line(judged.get(0).get(claim).result().claim(), strength, of));
            }
        }
        return lines;
    }

    public static OutputTable of(List<Line> lines) {
        List<Field> fields = new ArrayList<>(List.of(
                Field.text("claim", "Id of the claim"),
                Field.text(
                        "linkage", "How strong the linkage is in the histories: the lowest, middle or highest third"),
                Field.integer("histories", "Draws taken for history"),
                Field.integer("held", "Histories in which the claim held at every threshold, on their own luck"),
                Field.integer("failed", "Histories in which it failed at every threshold")));
        WORDS.forEach((word, column) -> fields.add(Field.integer(column, "Histories of which the rule said: " + word)));
        fields.add(Field.integer("opposite", "Histories of which it said the opposite of the truth"));
        OutputTable table = new OutputTable(
                "power", "What the rule says where the truth is known, by the strength of the linkage", fields);
        for (Line line : lines) {
            List<Object> row = new ArrayList<>(List.of(
                    line.claim().id(),
                    line.strength().words(),
                    line.judgements().size(),
                    line.held(),
                    line.failed()));
            row.addAll(line.counts());
            row.add(line.opposite());
            table.add(row);
        }
        return table;
    }
}
