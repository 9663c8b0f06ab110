package fukabun.app.scenario;

import fukabun.app.files.Fault;
import fukabun.app.files.Faults;
import fukabun.app.files.Place;
import fukabun.app.files.ScenarioException;
import fukabun.app.files.Words;
import fukabun.scenario.Driver;
import fukabun.scenario.Lever;
import fukabun.scenario.Parameter;
import fukabun.scenario.Scenario;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A parameter or lever set on the command line, {@code name=value}. */
final class Setting {
    private Setting() {}

    /** The scenario with one parameter fixed, or one lever set for the whole run. */
    static Scenario apply(Scenario scenario, String nameEqualsValue) {
        String shown = "--set " + Words.shown(nameEqualsValue, false);
        int equals = nameEqualsValue.indexOf('=');
        if (equals < 1) {
            throw fault(shown, "must be written as name=value. Maybe unresolvedShare=0.5.");
        }
        String name = nameEqualsValue.substring(0, equals).strip();
        String value = nameEqualsValue.substring(equals + 1).strip();
        Optional<Lever> lever = Arrays.stream(Lever.values())
                .filter(known -> known.key().equals(name))
                .findFirst();
        Optional<Parameter> parameter = Arrays.stream(Parameter.values())
                .filter(known -> known.key().equals(name))
                .findFirst();
        if (lever.isPresent()) {
            Node node = checked(ScenarioForm.form(lever.get()), name, value, shown);
            return scenario.with(lever.get(), ScenarioForm.setting(lever.get(), node));
        }
        if (parameter.isPresent()) {
            Node node = checked(ScenarioForm.form(parameter.get()).amount(), name, value, shown);
            return scenario.with(parameter.get(), Form.Amount.of(node));
        }
        throw fault(shown, unknown(name));
    }

    private static Node checked(Form form, String name, String value, String shown) {
        Faults faults = new Faults();
        Node node = YamlTree.scalar(value, Place.of(shown));
        form.check(node, name, faults);
        faults.throwIfAny();
        return node;
    }

    private static String unknown(String name) {
        if (Arrays.stream(Driver.values()).anyMatch(driver -> driver.key().equals(name))) {
            return name + " is a driver, which --set cannot change. Maybe write a scenario file with a drivers block.";
        }
        List<String> known = new ArrayList<>();
        Arrays.stream(Lever.values()).map(Lever::key).forEach(known::add);
        Arrays.stream(Parameter.values()).map(Parameter::key).forEach(known::add);
        String cure = Words.maybe(name, known);
        return Words.shown(name, true) + " is neither a lever nor a parameter."
                + (cure.isEmpty() ? " Maybe look it up in docs/scenario-format.md." : cure);
    }

    private static ScenarioException fault(String shown, String message) {
        return new ScenarioException(List.of(new Fault(shown, 0, 0, message)));
    }
}
