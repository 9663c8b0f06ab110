package fukabun.app.workbook;

import fukabun.app.output.Field;
import fukabun.app.output.OutputTable;
import fukabun.app.workbook.SheetWriter.Balance;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellReference;

/** Cells of the tables of an analysis that follow from other cells, as formulas that lead a reader to their terms. */
final class DerivedCells {
    private static final int FIRST_ROW = 2;

    private final Map<String, OutputTable> tables = new HashMap<>();

    /** The formula of a cell, without the leading {@code =}, and what it gives. */
    record Derived(String formula, Balance balance) {}

    DerivedCells(List<OutputTable> tables) {
        tables.forEach(table -> this.tables.put(table.name(), table));
    }

    /** The formula of a cell that holds a number, where it has one. */
    Optional<Derived> find(OutputTable table, int row, Field field) {
        return switch (table.name() + "." + field.name()) {
            case "attribution.mean" -> difference(table, row);
            case "attribution.share" -> share(table, row);
            case "scoreboard.met" -> mean(table, row);
            case "series.covered90" -> covered(table, row, "p05", "p95");
            case "series.covered50" -> covered(table, row, "p25", "p75");
            case "ranges.mean", "ranges.lowest", "ranges.highest" -> range(table, row, field.name());
            default -> Optional.empty();
        };
    }

    /** A shortfall is what was expected less history. */
    private static Optional<Derived> difference(OutputTable table, int row) {
        boolean isGap = text(table, row, "kind").equals("gap");
        boolean isReference = text(table, row, "kind").equals("reference")
                && text(table, row, "other").equals("gap");
        if (!isGap && !isReference) {
            return Optional.empty();
        }
        List<Term> expected = isGap
                ? List.of(new Term("kind", "level"), new Term("id", "outlook"))
                : List.of(
                        new Term("kind", "reference"),
                        new Term("id", text(table, row, "id")),
                        new Term("other", "expected"));
        List<Term> history = List.of(new Term("kind", "level"), new Term("id", "history"));
        double more = sum(table, expected);
        double less = sum(table, history);
        return Optional.of(new Derived(
                sumOf(table, expected) + "-" + sumOf(table, history),
                new Balance(more - less, number(table, row, "mean"), Math.max(Math.abs(more), Math.abs(less)))));
    }

    /** A share is a part over the shortfall. */
    private static Optional<Derived> share(OutputTable table, int row) {
        List<Term> gap = List.of(new Term("kind", "gap"));
        return derived(
                here(table, row, "mean") + "/" + sumOf(table, gap),
                number(table, row, "mean") / sum(table, gap),
                number(table, row, "share"));
    }

    /** What a column must say in the rows that are meant. */
    private record Term(String column, String text) {}

    private static double sum(OutputTable table, List<Term> terms) {
        return IntStream.range(0, table.rows().size())
                .filter(row -> terms.stream()
                        .allMatch(term -> text(table, row, term.column()).equals(term.text())))
                .mapToDouble(row -> number(table, row, "mean"))
                .sum();
    }

    /** A sum finds its row also after a reader has sorted the table. */
    private static String sumOf(OutputTable table, List<Term> terms) {
        return terms.stream()
                .map(term -> "," + cells(table, term.column()) + ",\"" + term.text() + "\"")
                .collect(Collectors.joining("", "SUMIFS(" + cells(table, "mean"), ")"));
    }

    /** A pattern is met as its figures are on average. */
    private Optional<Derived> mean(OutputTable table, int row) {
        OutputTable targets = tables.get("targets");
        if (targets == null) {
            return Optional.empty();
        }
        double sum = 0.0;
        int count = 0;
        for (int i = 0; i < targets.rows().size(); i++) {
            boolean isOfIt = text(targets, i, "pattern").equals(text(table, row, "pattern"));
            sum += isOfIt ? number(targets, i, "met") : 0.0;
            count += isOfIt ? 1 : 0;
        }
        String formula = "AVERAGEIF(" + column(targets, "pattern") + "," + here(table, row, "pattern") + ","
                + column(targets, "met") + ")";
        return derived(formula, sum / count, number(table, row, "met"));
    }

    /** The share of a series' figures that lie within the band. */
    private Optional<Derived> covered(OutputTable table, int row, String low, String high) {
        OutputTable figures = tables.get("figures");
        if (figures == null || !has(figures, List.of("indicator", "record", low, high))) {
            return Optional.empty();
        }
        int inside = 0;
        int all = 0;
        for (int i = 0; i < figures.rows().size(); i++) {
            if (text(figures, i, "indicator").equals(text(table, row, "indicator"))) {
                double value = number(figures, i, "record");
                inside += value >= number(figures, i, low) && value <= number(figures, i, high) ? 1 : 0;
                all++;
            }
        }
        String name = here(table, row, "indicator");
        String formula =
                "SUMPRODUCT((" + column(figures, "indicator") + "=" + name + ")*(" + column(figures, "record") + ">="
                        + column(figures, low) + ")*(" + column(figures, "record") + "<=" + column(figures, high)
                        + "))/COUNTIF("
                        + column(figures, "indicator") + "," + name + ")";
        String field = low.equals("p05") ? "covered90" : "covered50";
        return derived(formula, inside / (double) all, number(table, row, field));
    }

    /** A figure over the points of a sweep. */
    private Optional<Derived> range(OutputTable table, int row, String field) {
        String name = text(table, row, "scenario") + "." + text(table, row, "figure");
        OutputTable points = tables.get("points");
        if (points == null || points.rows().size() > LogSheet.MOST_ROWS || !has(points, List.of(name))) {
            return Optional.empty();
        }
        DoubleSummaryStatistics all = IntStream.range(0, points.rows().size())
                .mapToDouble(i -> number(points, i, name))
                .summaryStatistics();
        String function =
                Map.of("mean", "AVERAGE", "lowest", "MIN", "highest", "MAX").get(field);
        double given = Map.of("mean", all.getAverage(), "lowest", all.getMin(), "highest", all.getMax())
                .get(field);
        return derived(function + "(" + column(points, name) + ")", given, number(table, row, field));
    }

    private static Optional<Derived> derived(String formula, double recalculated, double value) {
        return Optional.of(new Derived(formula, new Balance(recalculated, value, Math.abs(value))));
    }

    private static boolean has(OutputTable table, List<String> names) {
        return table.fields().stream().map(Field::name).toList().containsAll(names);
    }

    private static int place(OutputTable table, String name) {
        return table.fields().stream().map(Field::name).toList().indexOf(name);
    }

    private static String text(OutputTable table, int row, String name) {
        return table.rows().get(row).get(place(table, name)).toString();
    }

    private static double number(OutputTable table, int row, String name) {
        return table.rows().get(row).get(place(table, name)) instanceof Double number ? number : Double.NaN;
    }

    private static String here(OutputTable table, int row, String name) {
        return letters(table, name) + (row + FIRST_ROW);
    }

    /** The cells of a column of another sheet, without its heading. */
    private static String column(OutputTable table, String name) {
        return "'" + TableSheet.name(table) + "'!" + cells(table, name);
    }

    private static String cells(OutputTable table, String name) {
        String letters = letters(table, name);
        return "$" + letters + "$" + FIRST_ROW + ":$" + letters + "$"
                + (table.rows().size() + FIRST_ROW - 1);
    }

    private static String letters(OutputTable table, String name) {
        return CellReference.convertNumToColString(place(table, name));
    }
}
