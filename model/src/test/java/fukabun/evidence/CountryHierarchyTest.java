package fukabun.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.Tolerance;
import java.util.List;
import org.junit.jupiter.api.Test;

class CountryHierarchyTest {
    private static final List<CaseEffect> THREE = List.of(
            new CaseEffect("A-B 1970", 1.0, 1.0),
            new CaseEffect("A-C 1980", 3.0, 1.0),
            new CaseEffect("D-E 1990", 0.0, 1.0));

    /**
     * By hand with kappa = tau = 1: variances 4, the first two cases share A and thus 1. The inverse sums to 1/5, 1/5 and 1/4
     * by row, so that the mean is 0.8 / 0.65 = 1.230769 with variance 1.538462. A and a new country: 1.230769 + (4 - 2 x
     * 1.230769) / 5 = 1.538462, variance 3 - 2/5 + 1.538462 x 0.6 x 0.6 = 3.153846. Two new ones: 3 + 1.538462.
     */
    @Test
    void aCountryBringsWhatItsOtherCasesShow() {
        CountryHierarchy hierarchy = new CountryHierarchy(THREE, 0.5);
        CountryHierarchy.Given known = hierarchy.given(1.0, 1.0, List.of("A", "F"));
        assertEquals(1.538462, known.mean(), 1e-6);
        assertEquals(3.153846, known.variance(), 1e-6);
        CountryHierarchy.Given strange = hierarchy.given(1.0, 1.0, List.of("F", "G"));
        assertEquals(1.230769, strange.mean(), 1e-6);
        assertEquals(4.538462, strange.variance(), 1e-6);
    }

    /** Where no country comes twice only the sum of both spreads shows; where countries bring nothing it is the plain one. */
    @Test
    void withoutSharedCountriesANewCaseIsNearlyThatOfThePlainHierarchy() {
        List<CaseEffect> apart = List.of(
                new CaseEffect("A-B 1970", 0.3, 0.2),
                new CaseEffect("C-D 1980", 0.1, 0.3),
                new CaseEffect("E-F 1990", -0.2, 0.2),
                new CaseEffect("G-H 1990", 0.4, 0.4));
        Predictive plain = NormalHierarchy.of(apart, 0.5).newCase();
        Predictive countries = new CountryHierarchy(apart, 0.5).newCase(List.of("J", "K"));
        assertEquals(plain.quantile(0.5), countries.quantile(0.5), 0.02);
        assertTrue(countries.sdLog() > plain.sdLog(), "two spreads are believed to be wider than one");
        // At kappa = 0 both are the same in closed form: weights 1 / (error^2 + tau^2).
        CountryHierarchy.Given given = new CountryHierarchy(apart, 0.5).given(0.0, 0.0, List.of("J", "K"));
        double precision = 25.0 + 1.0 / 0.09 + 25.0 + 1.0 / 0.16;
        assertEquals((25 * 0.3 + 0.1 / 0.09 - 25 * 0.2 + 0.4 / 0.16) / precision, given.mean(), Tolerance.ARITHMETIC);
        assertEquals(1.0 / precision, given.variance(), Tolerance.ARITHMETIC);
    }

    @Test
    void theCountriesStandInTheNameOfTheCase() {
        assertEquals(List.of("El Salvador", "Honduras"), CountryHierarchy.countries("El Salvador-Honduras 1992"));
    }
}
