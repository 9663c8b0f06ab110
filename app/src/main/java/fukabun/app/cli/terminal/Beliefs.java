package fukabun.app.cli.terminal;

import fukabun.scenario.Parameter;
import fukabun.scenario.Scenario;
import fukabun.scenario.Thesis;
import fukabun.study.ThesisWords;
import java.util.List;
import java.util.stream.Collectors;

/** Says for people what the runs of a command believe. */
public final class Beliefs {
    public static final String NOT_CALIBRATED = "not calibrated: these are draws from the priors, not findings";

    private Beliefs() {}

    /** The thesis with its meaning, for example {@code thesis weak (a fifth of the strong range)}. */
    public static String of(Thesis thesis) {
        return "thesis " + thesis.key() + " (" + meaning(thesis) + ")";
    }

    public static String meaning(Thesis thesis) {
        return ThesisWords.meaning(thesis);
    }

    /** How far a result may be believed whose parameters were drawn under a thesis. */
    public static String status(Thesis thesis) {
        return thesis == Thesis.POSTERIOR
                ? "Calibrated: the parameters have been confronted with the record."
                : "Not calibrated: the parameters are drawn from " + of(thesis) + " and have not been confronted with the"
                        + " record. The intervals say what those beliefs allow; they are not findings.";
    }

    /** A sentence on the parameters that scenarios set, which no thesis scales; empty where none does. */
    public static String setByHand(List<Scenario> scenarios) {
        String names = scenarios.stream()
                .flatMap(scenario -> scenario.parameterOverrides().keySet().stream())
                .distinct()
                .sorted()
                .map(Parameter::key)
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : "Set by hand, so not scaled by the thesis: " + names + ".";
    }

    /** A sentence on what two scenarios believe differently, which is then part of their difference; or empty. */
    public static String difference(Scenario base, Scenario variant) {
        if (base.parameterOverrides().equals(variant.parameterOverrides())) {
            return "";
        }
        return "The two also differ in what is believed of some parameters, which is part of the change. "
                + setByHand(List.of(base, variant));
    }
}
