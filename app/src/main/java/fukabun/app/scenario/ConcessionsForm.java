package fukabun.app.scenario;

import static fukabun.app.scenario.BlockForm.required;

import java.util.List;

/** How the case of the concessions is written in a scenario file. */
final class ConcessionsForm {
    static final BlockForm ALL = BlockForm.of(
            "The case of the Japanese concessions on northern Sakhalin, 1939-45, an illustration in a world of its own.",
            List.of(
                    required(
                            "oilAskedTonnesPerYear",
                            Form.Amount.above(0.0, 1e8, "t/yr"),
                            "Oil that Tokyo asks for in return, t/yr.",
                            "200000"),
                    required(
                            "propertyRubles",
                            Form.Amount.above(0.0, 1e12, "rubles"),
                            "What the property is worth to Tokyo, rubles.",
                            "61500000"),
                    required(
                            "promiseDueMonths",
                            Form.Amount.whole(1, 120, "months"),
                            "Months within which Tokyo promises to settle.",
                            "6"),
                    required(
                            "fisheriesYears",
                            Form.Amount.whole(0, 100, "years"),
                            "Years for which the fisheries are prolonged on settlement; for the chronicle only.",
                            "5")));

    /** The same where only differences from a base are written. */
    static final BlockForm DIFFERENCES = ALL.optional();

    private ConcessionsForm() {}
}
