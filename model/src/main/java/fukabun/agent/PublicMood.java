package fukabun.agent;

import fukabun.scenario.Levers;
import fukabun.scenario.Parameter;
import fukabun.scenario.Parameters;
import org.apache.commons.math3.util.FastMath;

/** Japan's energy insecurity, the tension between Tokyo and Moscow, and how long a freeze of credit is felt. */
public final class PublicMood {
    private final double insecurityKept;
    private final double insecurityResponse;
    private final double tensionKept;
    private final double tensionRemovedShare;
    private final double freezeKept;

    public PublicMood(Parameters parameters) {
        insecurityKept = keptPerMonth(parameters.value(Parameter.INSECURITY_HALF_LIFE));
        insecurityResponse = parameters.value(Parameter.INSECURITY_RESPONSE);
        tensionKept = keptPerMonth(parameters.value(Parameter.TENSION_HALF_LIFE));
        tensionRemovedShare = parameters.value(Parameter.TENSION_REMOVED);
        freezeKept = keptPerMonth(parameters.value(Parameter.FREEZE_HALF_LIFE));
    }

    /**
     * Insecurity in [0, 1]: it decays with its half-life and rises with the real crude price above its five-year mean,
     * the more so the more energy is imported and the less insecure Japan already is.
     *
     * @param logPriceGap logarithm of the real crude price over its mean of sixty months
     * @param importDependence share of energy that is imported
     */
    public double insecurity(double previous, double logPriceGap, double importDependence) {
        double rise = insecurityResponse * importDependence * Math.max(0.0, logPriceGap) * (1.0 - previous);
        return Math.min(1.0, previous * insecurityKept + rise);
    }

    /**
     * Tension in [0, 1]: what events keep up now, or what is left of before. A settlement removes its own part.
     *
     * @param settledShare how much of the dispute is settled
     */
    public double tension(double previous, Levers levers, double settledShare) {
        double territorial = levers.territorialTension() * (1.0 - tensionRemovedShare * settledShare);
        return Math.max(Math.max(levers.tension(), territorial), previous * tensionKept);
    }

    /** The part of a freeze of unrecorded end that is still felt, in [0, 1]. */
    public double lingeringFreeze(double previous, Levers levers) {
        double left = previous * freezeKept;
        return levers.creditFreezeLingers() ? Math.max(levers.creditFreeze(), left) : left;
    }

    private static double keptPerMonth(double halfLifeMonths) {
        return FastMath.pow(2.0, -1.0 / halfLifeMonths);
    }
}
