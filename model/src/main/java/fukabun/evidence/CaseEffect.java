package fukabun.evidence;

import fukabun.base.Check;

/**
 * The estimate of one case, as a meta-analysis takes it.
 *
 * @param name of the case
 * @param effect in log points
 * @param standardError of the estimate, in log points
 */
public record CaseEffect(String name, double effect, double standardError) {
    public CaseEffect {
        Check.notBlank("name", name);
        Check.finite("effect of " + name, effect);
        Check.positive("standard error of " + name, standardError);
    }
}
