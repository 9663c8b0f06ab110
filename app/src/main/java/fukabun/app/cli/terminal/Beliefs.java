package fukabun.app.cli.terminal;

import fukabun.app.output.Standing;
import fukabun.scenario.Parameter;
import fukabun.scenario.Scenario;
import fukabun.scenario.Thesis;
import fukabun.study.ThesisWords;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** How far a result may be believed whose parameters were drawn so many times under a thesis. */
    public static String status(Thesis thesis, int draws) {
        return thesis == Thesis.POSTERIOR ? Standing.calibrated(draws) : Standing.notCalibrated(of(thesis), draws);
    }

    /** The same of a result that says by itself what its few draws are worth. */
    public static String status(Thesis thesis) {
        return status(thesis, Standing.ENOUGH_DRAWS);
    }

    /** What stands above a result that must not be read as a finding, a line each; nothing above one that may. */
    public static List<String> warnings(Thesis thesis, int draws) {
        return Stream.of(thesis == Thesis.POSTERIOR ? "" : NOT_CALIBRATED, Standing.trial(draws))
                .filter(warning -> !warning.isEmpty())
                .toList();
    }

    /** Whether a result must not be read as a finding. */
    public static boolean isWarning(Thesis thesis, int draws) {
        return thesis != Thesis.POSTERIOR || draws < Standing.ENOUGH_DRAWS;
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
