package fukabun.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Measures what a plan asks for: the effects from the runs that a claim is judged by, luck from those on further seeds. */
final class EffectMeasures {
    private final Study study;
    private final EffectPlan plan;
    private final SeededFigures figures;

    EffectMeasures(Study study, EffectPlan plan, SeededFigures figures) {
        this.study = study;
        this.plan = plan;
        this.figures = figures;
    }

    /** Figures of the same draws, or of the runs of one draw: what is compared with, and what came. */
    private record Pairs(double[] from, double[] to) {
        double[] differences() {
            return Outcomes.minus(to, from);
        }
    }

    /** The figures of a claim, its own first. */
    List<MeasuredEffect> of(ClaimSpec claim, EnsembleResult base, EnsembleResult treated) {
        List<MeasuredEffect> effects = new ArrayList<>();
        for (Measured measured : plan.of(claim)) {
            Pairs pairs = pairs(
                    claim,
                    claim.believed().map(belief -> figures.of(claim, Measured.own(belief), study.base(), base)),
                    figures.of(claim, measured, study.base(), base),
                    figures.of(claim, measured, claim.treatment(), treated));
            effects.add(effect(claim, measured, pairs, luck(claim, measured, base, treated)));
        }
        return effects;
    }

    private static Pairs pairs(ClaimSpec claim, Optional<double[]> believed, double[] without, double[] with) {
        return believed.map(belief -> new Pairs(belief, BelievedFigures.came(claim, without, with)))
                .orElse(new Pairs(without, with));
    }

    private static MeasuredEffect effect(ClaimSpec claim, Measured measured, Pairs pairs, Optional<LuckShare> luck) {
        double base = Quantiles.of(pairs.from()).mean();
        boolean isChance = measured.outcome().indicator().unit().equals("0 or 1");
        double[] relative = relative(claim, pairs, base);
        boolean isShare = !isChance && Arrays.stream(relative).allMatch(Double::isFinite);
        return new MeasuredEffect(
                claim,
                measured,
                pairs.from().length,
                base,
                Quantiles.of(pairs.to()).mean(),
                Quantiles.of(pairs.differences()),
                isShare ? Optional.of(Quantiles.of(relative)) : Optional.empty(),
                ClaimTest.pairedVarianceShare(pairs.from(), pairs.to()),
                luck);
    }

    /** Over the mean of what is compared with, or, for a belief, over the run's own. */
    private static double[] relative(ClaimSpec claim, Pairs pairs, double base) {
        double[] relative = pairs.differences();
        for (int k = 0; k < relative.length; k++) {
            double unit = claim.belief().isPresent() ? pairs.from()[k] : base;
            relative[k] = relative[k] == 0.0 ? 0.0 : relative[k] / unit;
        }
        return relative;
    }

    /** The share of chance in the effect as the claim takes it: of a belief the share of it, of anything else the amount. */
    private Optional<LuckShare> luck(ClaimSpec claim, Measured measured, EnsembleResult base, EnsembleResult treated) {
        double[][] without = figures.byRun(measured, study.base(), base);
        double[][] with = figures.byRun(measured, claim.treatment(), treated);
        Optional<double[][]> believed =
                claim.believed().map(belief -> figures.byRun(Measured.own(belief), study.base(), base));
        if (without.length < 2) {
            return Optional.empty();
        }
        int runs = Math.min(without[0].length, with[0].length);
        double[][] effects = new double[without.length][];
        for (int k = 0; k < effects.length; k++) {
            int draw = k;
            Pairs pairs = pairs(
                    claim,
                    believed.map(belief -> Arrays.copyOf(belief[draw], runs)),
                    Arrays.copyOf(without[k], runs),
                    Arrays.copyOf(with[k], runs));
            effects[k] = believed.isPresent() ? relative(claim, pairs, 1.0) : pairs.differences();
        }
        boolean isFinite =
                Arrays.stream(effects).flatMapToDouble(Arrays::stream).allMatch(Double::isFinite);
        return isFinite ? LuckShare.of(effects, study.seed()) : Optional.empty();
    }
}
