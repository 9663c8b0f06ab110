package fukabun.app.cli.falsify;

import fukabun.app.cli.terminal.ShortNumber;
import fukabun.app.output.Field;
import fukabun.app.output.OutputTable;
import fukabun.sensitivity.FoundBox;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** {@code falsification.csv} and its like as JSON. */
final class FalsifyTables {
    private FalsifyTables() {}

    /** One row a claim for the nearest change, and one a box. */
    static OutputTable of(List<Falsification> found) {
        OutputTable table = new OutputTable(
                "falsification",
                "What one would have to believe for each claim to turn",
                List.of(
                        Field.text("claim", "Id of the claim"),
                        Field.text("treatment", "Id of the scenario whose effect is meant"),
                        Field.text("expectation", "What the claim says of the effect"),
                        Field.number("threshold", "", "Effect that counts as hardly any: the middle one of the claim"),
                        Field.integer("draws", "Draws of the main prior at which it was tried"),
                        Field.number("holds", "share", "Share of the draws in which the claim holds"),
                        Field.bool("holds_at_centre", "Whether it holds where every belief is at its median"),
                        Field.number("effect_at_centre", "", "Effect there, in what the threshold is in"),
                        Field.text("kind", "nearest: the nearest beliefs that turn the central case; box: where the"
                                + " draws of the rarer verdict are dense; none: nothing was found"),
                        Field.integer("number", "Of the box, from 1"),
                        Field.text("region", "fails or holds: the verdict there"),
                        Field.text("beliefs", "What one would have to believe, in words"),
                        Field.number("distance", "prior standard deviations", "Of the nearest beliefs from the central case"),
                        Field.number("effect", "", "Effect at the nearest beliefs"),
                        Field.number("coverage", "share", "Share of all draws of that verdict which lie in the box"),
                        Field.number("density", "share", "Share of the draws in the box that have that verdict"),
                        Field.number("mass", "share", "Share of all draws which lie in the box")));
        found.forEach(each -> rows(each).forEach(table::add));
        return table;
    }

    private static List<List<Object>> rows(Falsification found) {
        List<List<Object>> rows = new ArrayList<>();
        found.nearest().ifPresent(turn -> {
            List<Object> row = head(found);
            row.addAll(List.of(
                    "nearest",
                    OutputTable.EMPTY,
                    found.holdsAtCentre() ? "fails" : "holds",
                    words(turn),
                    turn.distance(),
                    turn.effect(),
                    OutputTable.EMPTY,
                    OutputTable.EMPTY,
                    OutputTable.EMPTY));
            rows.add(row);
        });
        for (int i = 0; i < found.boxes().size(); i++) {
            rows.add(row(found, i));
        }
        if (rows.isEmpty()) {
            List<Object> row = head(found);
            row.addAll(List.of("none", OutputTable.EMPTY, "", "", Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN));
            rows.add(row);
        }
        return rows;
    }

    private static List<Object> row(Falsification found, int number) {
        FoundBox box = found.boxes().get(number);
        List<Object> row = head(found);
        row.addAll(List.of(
                "box",
                number + 1,
                found.isFailing() ? "fails" : "holds",
                found.words(box.box()),
                OutputTable.EMPTY,
                OutputTable.EMPTY,
                box.coverage(),
                box.density(),
                box.mass()));
        return row;
    }

    private static List<Object> head(Falsification found) {
        return new ArrayList<>(List.of(
                found.claim().id(),
                found.claim().treatment(),
                found.claim().expectation().key(),
                found.threshold(),
                found.draws(),
                found.holds(),
                found.holdsAtCentre(),
                found.centreEffect()));
    }

    /** For example {@code approvalOddsRatio 9.1 instead of 4}. */
    static String words(Falsification.Turn turn) {
        return turn.moves().stream()
                .map(move -> move.input() + " " + ShortNumber.of(move.value()) + " instead of "
                        + ShortNumber.of(move.central()))
                .collect(Collectors.joining(", "));
    }

    /** The same for scripts. */
    static Map<String, Object> content(Falsification found) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("claim", found.claim().id());
        content.put("statement", found.claim().statement());
        content.put("treatment", found.claim().treatment());
        content.put("threshold", found.threshold());
        content.put("draws", found.draws());
        content.put("holds", found.holds());
        content.put("holdsAtCentre", found.holdsAtCentre());
        content.put("effectAtCentre", found.centreEffect());
        found.nearest().ifPresent(turn -> content.put("nearest", content(turn)));
        content.put("region", found.isFailing() ? "fails" : "holds");
        content.put("boxes", found.boxes().stream().map(box -> content(found, box)).toList());
        return content;
    }

    private static Map<String, Object> content(Falsification.Turn turn) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("distance", turn.distance());
        content.put("effect", turn.effect());
        content.put("moves", turn.moves().stream().map(FalsifyTables::content).toList());
        return content;
    }

    private static Map<String, Object> content(Falsification.Move move) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("input", move.input());
        content.put("central", move.central());
        content.put("value", move.value());
        content.put("deviations", move.deviations());
        return content;
    }

    private static Map<String, Object> content(Falsification found, FoundBox box) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("words", found.words(box.box()));
        content.put("coverage", box.coverage());
        content.put("density", box.density());
        content.put("mass", box.mass());
        return content;
    }
}
