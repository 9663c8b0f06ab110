package fukabun.calibration;

import java.util.List;

/**
 * The support of every thesis where one thing was changed.
 *
 * @param name what was changed: "all patterns", "without X", "narrow X", "wide X"
 * @param spread of the changed prior over its own; NaN where no prior was changed
 * @param supports of the theses, in one order in all variants
 */
public record SupportVariant(String name, double spread, List<ThesisSupport> supports) {
    public SupportVariant {
        supports = List.copyOf(supports);
    }
}
