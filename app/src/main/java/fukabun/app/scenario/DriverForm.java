package fukabun.app.scenario;

import static fukabun.app.scenario.BlockForm.optional;
import static fukabun.app.scenario.BlockForm.required;

import fukabun.base.Month;
import fukabun.scenario.Driver;
import fukabun.scenario.DriverChange;
import fukabun.scenario.Event;
import java.util.ArrayList;
import java.util.List;

/** How a change of a driver is written in a scenario file, and which values a driver may take. */
final class DriverForm {
    private static final List<String> ACTIONS = List.of("hold", "value", "scale", "growthPerYear");
    private static final Form.Amount FACTOR = Form.Amount.between(0.0, 100.0, "ratio");
    private static final Form.Amount GROWTH = Form.Amount.between(-0.9, 1.0, "1/yr");

    private DriverForm() {}

    /** The form of the change of one driver. */
    static BlockForm of(Driver driver) {
        List<BlockForm.Field> fields = new ArrayList<>(List.of(
                required("from", CommonForms.MONTH, "First month that changes.", "1986-01"),
                optional("to", CommonForms.MONTH, "Last month that changes; without it, to the end of the series."),
                optional("hold", new Form.Flag(true), "Keeps the value of the month before from.", "true"),
                optional("value", range(driver), "Puts a constant, in " + driver.unit() + "."),
                optional("scale", FACTOR, "Multiplies history by this factor.", "1.1"),
                optional(
                        "growthPerYear",
                        GROWTH,
                        "Lets the value of the month before from grow by this rate; 0.02 is two" + " percent a year.",
                        "0.02")));
        String help = driver.meaning() + ", " + driver.unit() + ".";
        return new BlockForm(help, fields, ACTIONS, List.of(CommonForms.monthsInOrder()));
    }

    /** The values a driver may take. */
    static Form.Amount range(Driver driver) {
        return Form.Amount.between(driver.low(), driver.high(), driver.unit());
    }

    /** The change of a checked block. */
    static DriverChange change(Driver driver, Node.Block block) {
        Month from = Form.MonthText.of(block.get("from"));
        Month to = block.find("to").map(Form.MonthText::of).orElse(Event.FOREVER);
        String action = ACTIONS.stream().filter(block::has).findFirst().orElseThrow();
        double amount = action.equals("hold") ? 0.0 : Form.Amount.of(block.get(action));
        return new DriverChange(driver, from, to, kind(action), amount);
    }

    private static DriverChange.Kind kind(String action) {
        return switch (action) {
            case "hold" -> DriverChange.Kind.HOLD;
            case "value" -> DriverChange.Kind.VALUE;
            case "scale" -> DriverChange.Kind.SCALE;
            default -> DriverChange.Kind.GROWTH_PER_YEAR;
        };
    }
}
