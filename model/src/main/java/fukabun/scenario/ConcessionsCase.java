package fukabun.scenario;

import fukabun.base.Check;

/**
 * The case of the Japanese concessions on northern Sakhalin, 1939-45: what was asked, what was there, and the terms of
 * the word given in April 1941. An illustration: the needs of both sides are codings.
 *
 * @param oilAskedTonnesPerYear oil that Tokyo asks for in return
 * @param propertyRubles what the property is worth to Tokyo
 * @param promiseDueMonths months within which Tokyo promises to settle
 * @param fisheriesYears years for which the fisheries convention is prolonged on settlement
 */
public record ConcessionsCase(
        double oilAskedTonnesPerYear, double propertyRubles, int promiseDueMonths, int fisheriesYears)
        implements CaseSetting {
    public ConcessionsCase {
        Check.positive("oilAskedTonnesPerYear", oilAskedTonnesPerYear);
        Check.positive("propertyRubles", propertyRubles);
        Check.between("promiseDueMonths", promiseDueMonths, 1, 120);
        Check.between("fisheriesYears", fisheriesYears, 0, 100);
    }

    @Override
    public String caseName() {
        return "concessions";
    }

    @Override
    public Era era() {
        return Era.CONCESSIONS;
    }
}
