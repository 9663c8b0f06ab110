package fukabun.study;

import fukabun.scenario.Thesis;
import java.util.List;

/**
 * A variant less its base, member by member on the same draws.
 *
 * @param baseId scenario without treatment
 * @param variantId scenario with treatment
 * @param thesis under which the members of both were drawn
 * @param annual spread of the difference, one band an indicator
 * @param cumulated spread of the difference summed (flows) or averaged (others) over all years, one an indicator, in
 *     the order of {@code annual}
 */
public record Difference(String baseId, String variantId, Thesis thesis, List<Band> annual, List<Quantiles> cumulated) {
    public Difference {
        annual = List.copyOf(annual);
        cumulated = List.copyOf(cumulated);
    }
}
