package fukabun.app.scenario;

import static fukabun.app.scenario.BlockForm.optional;
import static fukabun.app.scenario.BlockForm.required;

import fukabun.scenario.Parameter;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** How the priors of the parameters are written. */
final class PriorsForm {
    static final BlockForm ALL = form();

    private PriorsForm() {}

    private static BlockForm form() {
        List<BlockForm.Field> fields = CommonForms.head("coal");
        fields.add(optional("title", Form.Text.ANY, "A headline."));
        fields.add(required(
                "priors",
                BlockForm.of(
                        "One prior for every parameter.",
                        Arrays.stream(Parameter.values())
                                .map(parameter ->
                                        required(parameter.key(), prior(parameter), ScenarioForm.help(parameter)))
                                .toList()),
                "What is believed about each parameter before the record is looked at."));
        return BlockForm.of(
                "Priors: what is believed about the uncertain numbers before the record is looked at.", fields);
    }

    private static BlockForm prior(Parameter parameter) {
        return BlockForm.of(
                ScenarioForm.help(parameter),
                List.of(
                        required(
                                "distribution",
                                ScenarioForm.form(parameter),
                                "A number, or a distribution within its range.",
                                "{uniform: [" + plain(parameter.low()) + ", " + plain(parameter.high()) + "]}"),
                        required(
                                "unit",
                                new Form.Choice(List.of(parameter.unit())),
                                "The unit, repeated so that a slip shows.",
                                parameter.unit()),
                        required("source", Form.Text.ANY, "Row of data/sources.csv, or assumed.", "assumed"),
                        required("grade", CommonForms.GRADE, "A primary, B secondary, C unsourced or assumed.", "C"),
                        required("note", Form.Text.ANY, "How the range was derived, or why it is this wide.")));
    }

    private static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
