package fukabun.app.cli.falsify;

import fukabun.app.cli.terminal.ParameterText;
import fukabun.app.cli.work.PriorCube;
import fukabun.app.output.Field;
import fukabun.app.output.OutputTable;
import fukabun.scenario.Parameter;
import fukabun.sensitivity.FoundBox;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** {@code falsification.csv} and its like as JSON. */
final class FalsifyTables {
    private static final double PERCENT = 100.0;
    private static final double LEAST_SHOWN = 0.05;

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
                        Field.text(
                                "centre",
                                "The central case: the centre of the posterior, or where every belief is at"
                                        + " its prior median"),
                        Field.text(
                                "at_centre", "What the claim is there: holds or fails at every threshold, or between"),
                        Field.number("effect_at_centre", "", "Effect there, in what the threshold is in"),
                        Field.text(
                                "kind",
                                "nearest: the nearest beliefs that turn the central case; box: where the"
                                        + " draws of the rarer answer are dense; none: nothing was found"),
                        Field.integer("number", "Of the box, from 1"),
                        Field.text(
                                "region",
                                "What the claim is there: nearest at every threshold, boxes at the middle one"),
                        Field.text("restates", "yes where one of the beliefs is the outcome itself under another name"),
                        Field.text("beliefs", "What one would have to believe, in words"),
                        Field.number(
                                "distance",
                                "prior standard deviations",
                                "Of the nearest beliefs from the central case"),
                        Field.number("effect", "", "Effect at the nearest beliefs"),
                        Field.number("coverage", "share", "Share of all draws of that verdict which lie in the box"),
                        Field.number("density", "share", "Share of the draws in the box that have that verdict"),
                        Field.number("mass", "share", "Share of all draws which lie in the box")));
        found.forEach(each -> rows(each).forEach(table::add));
        return table;
    }

    private static List<List<Object>> rows(Falsification found) {
        List<List<Object>> rows = new ArrayList<>();
        for (Falsification.Turn turn : found.turns()) {
            List<Object> row = head(found);
            row.addAll(List.of(
                    "nearest",
                    OutputTable.EMPTY,
                    turn.target().words(),
                    turn.restates() ? "yes" : "no",
                    words(turn),
                    turn.distance(),
                    turn.effect(),
                    OutputTable.EMPTY,
                    OutputTable.EMPTY,
                    OutputTable.EMPTY));
            rows.add(row);
        }
        for (int i = 0; i < found.boxes().size(); i++) {
            rows.add(row(found, i));
        }
        if (rows.isEmpty()) {
            List<Object> row = head(found);
            row.addAll(List.of(
                    "none", OutputTable.EMPTY, "", "", "", Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN));
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
                found.restates(box.box()) ? "yes" : "no",
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
                found.centreWords(),
                found.centre().words(),
                found.centreEffect()));
    }

    /** For example {@code T1: odds of approval of official credit 9.1 odds ratio instead of 4 (approvalOddsRatio)}. */
    static String words(Falsification.Turn turn) {
        return turn.moves().stream().map(FalsifyTables::words).collect(Collectors.joining("; "));
    }

    private static String words(Falsification.Move move) {
        String same = move.restates() ? ", the outcome itself under another name" : "";
        return move.parameter()
                .map(parameter -> ParameterText.title(parameter) + " " + ParameterText.value(parameter, move.value())
                        + " instead of " + ParameterText.value(parameter, move.central()) + " (" + parameter.key()
                        + same
                        + ")")
                .orElseGet(() -> String.format(
                        Locale.ROOT,
                        "Strength of the linkage %.0f percent of the strong range instead of %.0f (%s)",
                        PERCENT * move.value(),
                        PERCENT * move.central(),
                        PriorCube.STRENGTH));
    }

    /** In prior standard deviations, for example {@code 1.2 standard deviations away}. */
    static String away(double distance) {
        return distance < LEAST_SHOWN
                ? "less than 0.1 standard deviations away"
                : String.format(Locale.ROOT, "%.1f standard deviations away", distance);
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
        content.put("centre", found.centreWords());
        content.put("atCentre", found.centre().words());
        content.put("effectAtCentre", found.centreEffect());
        content.put(
                "nearest", found.turns().stream().map(FalsifyTables::content).toList());
        content.put("region", found.isFailing() ? "fails" : "holds");
        content.put(
                "boxes", found.boxes().stream().map(box -> content(found, box)).toList());
        return content;
    }

    private static Map<String, Object> content(Falsification.Turn turn) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("target", turn.target().words());
        content.put("restates", turn.restates());
        content.put("distance", turn.distance());
        content.put("effect", turn.effect());
        content.put("moves", turn.moves().stream().map(FalsifyTables::content).toList());
        return content;
    }

    private static Map<String, Object> content(Falsification.Move move) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("input", move.parameter().map(Parameter::key).orElse(PriorCube.STRENGTH));
        move.parameter().ifPresent(parameter -> {
            content.put("title", ParameterText.title(parameter));
            content.put("unit", parameter.unit());
        });
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
