package fukabun.agent.timber;

import fukabun.scenario.Parameter;
import fukabun.scenario.Parameters;
import org.apache.commons.math3.util.FastMath;

/**
 * Japan's importers of timber, who agree on one price and act as one: how much they need, and where they buy. Shares
 * of origins are a logit of price on what each origin sold in 1970, with habit.
 */
public final class TimberImporters {
    /** The middle of the year in which shares and trend are placed. */
    private static final double BASE_YEAR = 1970.5;

    private final double demandElasticity;
    private final double demandTrend;
    private final double costSensitivity;
    private final double habit;

    public TimberImporters(Parameters parameters) {
        demandElasticity = parameters.value(Parameter.TIMBER_DEMAND_ELASTICITY);
        demandTrend = parameters.value(Parameter.TIMBER_DEMAND_TREND);
        costSensitivity = parameters.value(Parameter.TIMBER_COST_SENSITIVITY);
        habit = parameters.value(Parameter.TIMBER_HABIT);
    }

    /**
     * Timber that Japan imports over that of 1970.
     *
     * @param housing housing starts over those of 1970
     */
    public double need(double housing, double fractionalYear) {
        return FastMath.exp(demandElasticity * FastMath.log(housing) + demandTrend * (fractionalYear - BASE_YEAR));
    }

    /** Growth of need that they foresee over some years: the trend, since starts are taken as they are. */
    public double foreseenGrowth(double years) {
        return FastMath.exp(demandTrend * years);
    }

    /**
     * Writes the shares that they want of each origin, adding up to 1, over {@code shares}, which holds those of last
     * year.
     *
     * @param base what each origin sold in 1970
     * @param price of each origin over the mean price, weighted by {@code base}
     */
    public void chooseShares(double[] base, double[] price, double[] shares) {
        double sum = 0.0;
        for (int j = 0; j < shares.length; j++) {
            double wanted = FastMath.log(base[j]) - costSensitivity * (price[j] - 1.0);
            shares[j] = FastMath.exp(habit * FastMath.log(shares[j]) + (1.0 - habit) * wanted);
            sum += shares[j];
        }
        for (int j = 0; j < shares.length; j++) {
            shares[j] /= sum;
        }
    }
}
