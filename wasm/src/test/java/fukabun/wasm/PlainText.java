package fukabun.wasm;

import fukabun.base.Month;
import fukabun.scenario.Driver;
import fukabun.scenario.Drivers;
import fukabun.scenario.Lever;
import fukabun.scenario.LeverSettings;
import fukabun.scenario.Parameter;
import fukabun.scenario.Priors;
import fukabun.scenario.Scenario;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A scenario and the priors as the text that {@link ScenarioText} reads: every record by its components, without a list
 * of them here.
 */
final class PlainText {
    private final StringBuilder text = new StringBuilder();

    private PlainText() {}

    static String of(Scenario scenario, Priors priors) {
        PlainText plain = new PlainText();
        plain.put(scenario);
        plain.put(Arrays.stream(Parameter.values()).map(priors::of).toList());
        return plain.text.toString();
    }

    private void put(Object value) {
        if (value instanceof Double number) {
            word(String.format("%016x", Double.doubleToRawLongBits(number)));
        } else if (value instanceof List<?> list) {
            word(Integer.toString(list.size()));
            list.forEach(this::put);
        } else if (value instanceof Map<?, ?> map) {
            word(Integer.toString(map.size()));
            map.forEach((key, item) -> List.of(key, item).forEach(this::put));
        } else if (value instanceof Enum<?> constant) {
            word(constant.name());
        } else if (value instanceof Drivers drivers) {
            putDrivers(drivers);
        } else if (value instanceof LeverSettings levers) {
            Arrays.stream(Lever.values()).map(levers::value).forEach(this::put);
        } else if (value instanceof Record record && !(value instanceof Month)) {
            putRecord(record);
        } else {
            word(value.toString());
        }
    }

    private void putDrivers(Drivers drivers) {
        put(drivers.era());
        put(drivers.first());
        for (Driver driver : Driver.of(drivers.era())) {
            put(Arrays.stream(drivers.values(driver)).boxed().toList());
        }
    }

    private void putRecord(Record record) {
        if (Arrays.stream(record.getClass().getInterfaces()).anyMatch(Class::isSealed)) {
            word(record.getClass().getSimpleName());
        }
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            put(value(record, component));
        }
    }

    private static Object value(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }

    private void word(String word) {
        if (word.indexOf(Tokens.SEPARATOR) >= 0) {
            throw new IllegalArgumentException("a value must not hold a unit separator but was '" + word + "'");
        }
        text.append(word).append(Tokens.SEPARATOR);
    }
}
