package fukabun.wasm;

import fukabun.base.Month;
import fukabun.scenario.Cases;
import fukabun.scenario.CoalCase;
import fukabun.scenario.Distribution;
import fukabun.scenario.Driver;
import fukabun.scenario.Drivers;
import fukabun.scenario.Event;
import fukabun.scenario.ForecastVintage;
import fukabun.scenario.Lever;
import fukabun.scenario.LeverSettings;
import fukabun.scenario.Parameter;
import fukabun.scenario.Period;
import fukabun.scenario.Prior;
import fukabun.scenario.Priors;
import fukabun.scenario.Scenario;
import java.util.EnumMap;
import java.util.Map;

/**
 * A scenario and the priors, read from a plain text: the components of every record in the order of the record, a list
 * as its length and its items. What a sealed interface stands for is told by the name of its record, so a new event or
 * distribution takes a line here, and nothing else does.
 */
final class ScenarioText {
    private final Tokens tokens;
    private final Scenario scenario;
    private final Priors priors;

    /** Throws {@link IllegalArgumentException} where the text is not of this form. */
    ScenarioText(String text) {
        tokens = new Tokens(text);
        scenario = readScenario();
        priors = new Priors(tokens.list(this::prior));
        tokens.end();
    }

    Scenario scenario() {
        return scenario;
    }

    Priors priors() {
        return priors;
    }

    private Scenario readScenario() {
        return new Scenario(
                tokens.word(),
                tokens.word(),
                tokens.word(),
                tokens.word(),
                new Period(tokens.month(), tokens.month()),
                drivers(),
                levers(),
                tokens.list(this::event),
                overrides(),
                Cases.of(coal()));
    }

    private Drivers drivers() {
        Map<Driver, double[]> series = new EnumMap<>(Driver.class);
        Month first = tokens.month();
        for (Driver driver : Driver.values()) {
            series.put(driver, tokens.numbers());
        }
        return new Drivers(first, series);
    }

    private LeverSettings levers() {
        LeverSettings settings = LeverSettings.HISTORICAL;
        for (Lever lever : Lever.values()) {
            settings = settings.with(lever, tokens.number());
        }
        return settings;
    }

    private Event event() {
        String kind = tokens.word();
        return switch (kind) {
            case "TerritorialSettlement" -> new Event.TerritorialSettlement(
                    tokens.month(), tokens.whole(), tokens.number());
            case "LinkageStance" -> new Event.LinkageStance(tokens.month(), tokens.month(), tokens.number());
            case "DisputeSalience" -> new Event.DisputeSalience(tokens.month(), tokens.month(), tokens.number());
            case "CreditFreeze" -> new Event.CreditFreeze(
                    tokens.month(), tokens.month(), tokens.number(), tokens.truth());
            case "LicenceDenial" -> new Event.LicenceDenial(tokens.month(), tokens.month(), tokens.number());
            case "Strain" -> new Event.Strain(tokens.month(), tokens.month(), tokens.number(), tokens.truth());
            case "ChinaAgreement" -> new Event.ChinaAgreement(tokens.month());
            default -> throw unknown("event", kind);
        };
    }

    private Map<Parameter, Distribution> overrides() {
        Map<Parameter, Distribution> overrides = new EnumMap<>(Parameter.class);
        for (int left = tokens.whole(); left > 0; left--) {
            overrides.put(tokens.constant(Parameter.values()), distribution());
        }
        return overrides;
    }

    private CoalCase coal() {
        return new CoalCase(
                tokens.list(() -> new CoalCase.Steelmaker(tokens.word(), tokens.number())),
                tokens.list(this::supplier),
                tokens.number(),
                southYakut(),
                tokens.list(() -> new ForecastVintage(tokens.month(), tokens.whole(), tokens.number())));
    }

    private CoalCase.Supplier supplier() {
        return new CoalCase.Supplier(
                tokens.word(),
                tokens.constant(CoalCase.Currency.values()),
                tokens.number(),
                tokens.number(),
                tokens.number(),
                tokens.month(),
                tokens.truth());
    }

    private CoalCase.SouthYakut southYakut() {
        return new CoalCase.SouthYakut(
                tokens.whole(),
                tokens.number(),
                tokens.number(),
                tokens.number(),
                tokens.number(),
                tokens.whole(),
                tokens.number(),
                tokens.number(),
                tokens.number(),
                tokens.whole(),
                tokens.number(),
                tokens.number(),
                tokens.number(),
                tokens.whole(),
                tokens.month());
    }

    private Prior prior() {
        return new Prior(
                tokens.constant(Parameter.values()), distribution(), tokens.word(), tokens.word(), tokens.word());
    }

    private Distribution distribution() {
        String kind = tokens.word();
        return switch (kind) {
            case "Fixed" -> new Distribution.Fixed(tokens.number());
            case "Uniform" -> new Distribution.Uniform(tokens.number(), tokens.number());
            case "LogUniform" -> new Distribution.LogUniform(tokens.number(), tokens.number());
            case "Triangular" -> new Distribution.Triangular(tokens.number(), tokens.number(), tokens.number());
            default -> throw unknown("distribution", kind);
        };
    }

    private static IllegalArgumentException unknown(String what, String kind) {
        return new IllegalArgumentException(
                "no line of ScenarioText reads the " + what + " " + kind + ". Maybe add one.");
    }
}
