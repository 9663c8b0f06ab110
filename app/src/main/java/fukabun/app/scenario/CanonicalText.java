package fukabun.app.scenario;

import fukabun.base.Month;
import fukabun.scenario.Driver;
import fukabun.scenario.Drivers;
import fukabun.scenario.Lever;
import fukabun.scenario.LeverSettings;
import fukabun.scenario.Parameter;
import fukabun.scenario.Priors;
import fukabun.scenario.Scenario;
import fukabun.study.AttributionSpec;
import fukabun.study.Choice;
import fukabun.study.Study;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Everything that a run reads from its inputs, as text of one fixed order, to be digested. Doubles are written in
 * hexadecimal: exact, and the same in every Java version ({@code Double.toString} changed in version 19). Keys of a
 * file, comments and the order of agents leave no trace; the order of events does, for it matters.
 */
final class CanonicalText {
    private CanonicalText() {}

    static String of(Scenario scenario) {
        return "scenario 1\n" + lines(scenario);
    }

    static String of(Study study) {
        return "study 1\n" + lines(study);
    }

    static String of(AttributionSpec spec) {
        return "attribution 1\n" + lines(spec);
    }

    static String of(SweepPlan sweep) {
        return "sweep 1\n" + lines(sweep);
    }

    static String of(List<Choice> choices) {
        return choices.stream().map(CanonicalText::lines).collect(Collectors.joining("", "choices 1\n", ""));
    }

    static String of(Priors priors) {
        return Arrays.stream(Parameter.values())
                .map(parameter -> parameter.key() + "=" + text(priors.of(parameter)) + "\n")
                .collect(Collectors.joining("", "priors 1\n", ""));
    }

    private static String lines(Record record) {
        return Arrays.stream(record.getClass().getRecordComponents())
                .map(component -> component.getName() + "=" + text(value(record, component)) + "\n")
                .collect(Collectors.joining());
    }

    private static String text(Object value) {
        if (value instanceof Double number) {
            return Double.toHexString(number);
        }
        if (value instanceof String words) {
            return quoted(words);
        }
        if (value instanceof LeverSettings levers) {
            return Arrays.stream(Lever.values())
                    .map(lever -> lever.key() + "=" + text(levers.value(lever)))
                    .collect(Collectors.joining(" "));
        }
        if (value instanceof Drivers drivers) {
            return text(drivers);
        }
        return compound(value);
    }

    private static String compound(Object value) {
        if (value instanceof Optional<?> maybe) {
            return maybe.map(CanonicalText::text).orElse("none");
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> entry.getKey() + "=" + text(entry.getValue()))
                    .collect(Collectors.joining(" ", "{", "}"));
        }
        if (value instanceof Collection<?> list) {
            return list.stream().map(CanonicalText::text).collect(Collectors.joining("\n ", "[", "]"));
        }
        boolean plain = value instanceof Month || !(value instanceof Record);
        return plain ? String.valueOf(value) : fields((Record) value);
    }

    private static String fields(Record record) {
        return Arrays.stream(record.getClass().getRecordComponents())
                .map(component -> component.getName() + "=" + text(value(record, component)))
                .collect(Collectors.joining(" ", record.getClass().getSimpleName() + "(", ")"));
    }

    private static String text(Drivers drivers) {
        return Driver.of(drivers.era()).stream()
                .map(driver -> "\n " + driver.key() + " " + drivers.first() + ":" + series(drivers.values(driver)))
                .collect(Collectors.joining());
    }

    private static String series(double[] values) {
        return Arrays.stream(values)
                .mapToObj(value -> " " + Double.toHexString(value))
                .collect(Collectors.joining());
    }

    private static String quoted(String words) {
        return "\"" + words.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }

    private static Object value(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }
}
