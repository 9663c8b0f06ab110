package fukabun.app;

import fukabun.record.Indicator;
import fukabun.scenario.Driver;
import fukabun.scenario.Lever;
import fukabun.scenario.Parameter;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** The tables of {@code docs/model.md} that are made from the code, by the name of their markers. */
final class ModelTables {
    private static final double LARGE = 1e6;

    private ModelTables() {}

    static Map<String, String> all() {
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put(
                "parameters",
                table(List.of("key", "unit", "range", "neutral", "meaning"), Parameter.values(), ModelTables::cells));
        tables.put(
                "levers",
                table(List.of("key", "kind", "range", "history", "meaning"), Lever.values(), ModelTables::cells));
        tables.put("drivers", table(List.of("key", "unit", "meaning"), Driver.values(), ModelTables::cells));
        tables.put(
                "indicators", table(List.of("key", "unit", "year", "meaning"), Indicator.values(), ModelTables::cells));
        return tables;
    }

    private static List<String> cells(Parameter parameter) {
        return List.of(
                code(parameter.key()),
                parameter.unit(),
                range(parameter.low(), parameter.high()),
                parameter.isTerritorial() ? number(parameter.neutral()) : "",
                parameter.meaning());
    }

    private static List<String> cells(Lever lever) {
        boolean isSwitch = lever.kind() == Lever.Kind.SWITCH;
        return List.of(
                code(lever.key()),
                lever.kind().name().toLowerCase(Locale.ROOT),
                isSwitch ? "true or false" : range(lever.low(), lever.high()),
                isSwitch ? Boolean.toString(lever.historical() == 1.0) : number(lever.historical()),
                lever.help());
    }

    private static List<String> cells(Driver driver) {
        return List.of(code(driver.key()), driver.unit(), driver.meaning());
    }

    private static List<String> cells(Indicator indicator) {
        String year = switch (indicator.aggregation()) {
            case SUM -> "sum";
            case MEAN -> "mean";
            case LAST -> "last month";
        };
        return List.of(code(indicator.key()), indicator.unit(), year, indicator.meaning());
    }

    private static <T> String table(List<String> headings, T[] rows, Function<T, List<String>> cells) {
        StringBuilder text = new StringBuilder(line(headings))
                .append("|---".repeat(headings.size()))
                .append("|\n");
        Arrays.stream(rows).map(cells).map(ModelTables::line).forEach(text::append);
        return text.toString();
    }

    private static String line(List<String> cells) {
        StringBuilder text = new StringBuilder("|");
        cells.forEach(cell -> text.append(cell.isEmpty() ? " |" : " " + cell.replace("|", "\\|") + " |"));
        return text.append('\n').toString();
    }

    private static String code(String key) {
        return "`" + key + "`";
    }

    private static String range(double low, double high) {
        return number(low) + " to " + number(high);
    }

    /** Plain up to a million, from there with an exponent: 0.05, 240, 5e7. */
    static String number(double value) {
        BigDecimal plain = BigDecimal.valueOf(value).stripTrailingZeros();
        return Math.abs(value) < LARGE
                ? plain.toPlainString()
                : plain.unscaledValue() + (plain.scale() == 0 ? "" : "e" + -plain.scale());
    }
}
