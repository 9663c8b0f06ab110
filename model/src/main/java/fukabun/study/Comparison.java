package fukabun.study;

import fukabun.base.Check;
import fukabun.record.Indicator;
import java.util.ArrayList;
import java.util.List;

/** Two scenarios on the same members: what the variant adds, run by run. */
public final class Comparison {
    private Comparison() {}

    /**
     * The variant less its base. Throws {@link IllegalArgumentException} unless both ran the same years and their members
     * agree in number, thesis and seed; parameters may differ where a scenario sets some.
     */
    public static Difference of(EnsembleResult base, EnsembleResult variant) {
        checkPaired(base, variant);
        List<Band> annual = new ArrayList<>();
        List<Quantiles> cumulated = new ArrayList<>();
        List<Difference.Direction> directions = new ArrayList<>();
        for (int i = 0; i < base.indicators().size(); i++) {
            Indicator indicator = base.indicators().get(i);
            double[][] differences = new double[base.outcomes().size()][];
            double[] totals = new double[differences.length];
            double[] sizes = new double[differences.length];
            for (int k = 0; k < differences.length; k++) {
                differences[k] = minus(
                        variant.outcomes().get(k).annual()[i],
                        base.outcomes().get(k).annual()[i]);
                totals[k] = overYears(indicator, differences[k]);
                sizes[k] = overYears(indicator, base.outcomes().get(k).annual()[i]);
            }
            annual.add(Ensemble.band(indicator, Ensemble.years(base.firstYear(), differences[0].length), differences));
            cumulated.add(Quantiles.of(totals));
            directions.add(Difference.Direction.of(totals, sizes));
        }
        return new Difference(base.scenarioId(), variant.scenarioId(), base.thesis(), annual, cumulated, directions);
    }

    /** The mean over the runs of an indicator's figure for all years. */
    public static double overYears(EnsembleResult result, Indicator indicator) {
        double sum = 0.0;
        for (int run = 0; run < result.outcomes().size(); run++) {
            sum += overYears(indicator, result.annual(run, indicator));
        }
        return sum / result.outcomes().size();
    }

    private static double overYears(Indicator indicator, double[] years) {
        return indicator.overYears().of(years, 0, years.length);
    }

    static void checkPaired(EnsembleResult base, EnsembleResult variant) {
        Check.that(
                base.firstYear() == variant.firstYear()
                        && base.indicators().equals(variant.indicators())
                        && years(base) == years(variant)
                        && pairs(base).equals(pairs(variant)),
                base.scenarioId() + " and " + variant.scenarioId() + " were not run on the same members and years");
    }

    private static int years(EnsembleResult result) {
        return result.outcomes().isEmpty() ? 0 : result.outcomes().get(0).annual()[0].length;
    }

    private static List<String> pairs(EnsembleResult result) {
        return result.outcomes().stream()
                .map(RunOutcome::member)
                .map(member -> member.thesis().key() + " " + member.number() + " " + member.seed())
                .toList();
    }

    private static double[] minus(double[] variant, double[] base) {
        double[] difference = new double[base.length];
        for (int y = 0; y < difference.length; y++) {
            difference[y] = variant[y] - base[y];
        }
        return difference;
    }
}
