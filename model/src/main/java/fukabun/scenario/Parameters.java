package fukabun.scenario;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/** One value of every parameter: a member of an ensemble. Immutable. */
public final class Parameters {
    private final double[] values;

    private Parameters(double[] values) {
        this.values = values;
    }

    /** From one value a parameter. Throws {@link IllegalArgumentException} where one is missing or out of range. */
    public static Parameters of(Map<Parameter, Double> values) {
        double[] array = new double[Parameter.values().length];
        for (Parameter parameter : Parameter.values()) {
            Double value = values.get(parameter);
            if (value == null) {
                throw new IllegalArgumentException("parameter " + parameter.key() + " is missing");
            }
            array[parameter.ordinal()] = parameter.check(value);
        }
        return new Parameters(array);
    }

    /** The value in the parameter's unit. */
    public double value(Parameter parameter) {
        return values[parameter.ordinal()];
    }

    /** These values with one changed. */
    public Parameters with(Parameter parameter, double value) {
        double[] changed = values.clone();
        changed[parameter.ordinal()] = parameter.check(value);
        return new Parameters(changed);
    }

    /** These values with every territorial route at its neutral value: the dispute does nothing. */
    public Parameters withoutTerritorialRoutes() {
        double[] changed = values.clone();
        for (Parameter parameter : Parameter.values()) {
            if (parameter.isTerritorial()) {
                changed[parameter.ordinal()] = parameter.neutral();
            }
        }
        return new Parameters(changed);
    }

    public Map<Parameter, Double> asMap() {
        EnumMap<Parameter, Double> map = new EnumMap<>(Parameter.class);
        for (Parameter parameter : Parameter.values()) {
            map.put(parameter, value(parameter));
        }
        return map;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Parameters that && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }
}
