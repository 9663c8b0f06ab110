package fukabun.wasm;

import fukabun.base.Month;
import fukabun.scenario.Distribution;
import fukabun.scenario.Driver;
import fukabun.scenario.Drivers;
import fukabun.scenario.Era;
import fukabun.scenario.Lever;
import fukabun.scenario.LeverSettings;
import fukabun.scenario.Parameter;
import fukabun.scenario.Priors;
import fukabun.scenario.Scenario;
import java.util.EnumMap;
import java.util.Map;

/**
 * A scenario and the priors, read from a plain text: the components of every record in the order of the record, a list
 * as its length and its items. What a sealed interface stands for is told by the name of its record. The records are
 * read by {@link RecordText}; what is not a record, drivers, levers and overrides, by a few lines here.
 */
final class ScenarioText {
    private final Tokens tokens;
    private final RecordText records;
    private final Scenario scenario;
    private final Priors priors;

    /** Throws {@link IllegalArgumentException} where the text is not of this form. */
    ScenarioText(String text) {
        tokens = new Tokens(text);
        records = new RecordText(tokens);
        scenario = readScenario();
        priors = new Priors(tokens.list(records::prior));
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
                records.period(),
                drivers(),
                levers(),
                tokens.list(records::event),
                overrides(),
                records.cases());
    }

    private Drivers drivers() {
        Map<Driver, double[]> series = new EnumMap<>(Driver.class);
        Era era = tokens.constant(Era.values());
        Month first = tokens.month();
        for (Driver driver : Driver.of(era)) {
            series.put(driver, tokens.numbers());
        }
        return new Drivers(era, first, series);
    }

    private LeverSettings levers() {
        LeverSettings settings = LeverSettings.HISTORICAL;
        for (Lever lever : Lever.values()) {
            settings = settings.with(lever, tokens.number());
        }
        return settings;
    }

    private Map<Parameter, Distribution> overrides() {
        Map<Parameter, Distribution> overrides = new EnumMap<>(Parameter.class);
        for (int left = tokens.whole(); left > 0; left--) {
            overrides.put(tokens.constant(Parameter.values()), records.distribution());
        }
        return overrides;
    }
}
