package fukabun.study;

import fukabun.sensitivity.InformationGain;
import fukabun.sensitivity.NoisyFigure;
import fukabun.sensitivity.SampleInformation;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.util.FastMath;

/** Which figures that historians could still find would narrow the claims most, from the members of an ensemble alone. */
public final class MissingFigures {
    /** With fewer draws luck hides everything. */
    public static final int FEWEST_MEMBERS = 50;

    private MissingFigures() {}

    /**
     * What finding a figure would do to a claim.
     *
     * @param figure that would be found
     * @param claim whose effect it would narrow
     * @param effect what it would take away from the variance of the claim's effect
     * @param threshold middle threshold of the claim
     * @param chance that the claim holds at this threshold, as things stand
     * @param chanceMove standard deviation of the chance that finding the figure would bring about; luck taken off
     */
    public record Narrowing(
            MissingFigure figure,
            ClaimSpec claim,
            InformationGain effect,
            double threshold,
            double chance,
            double chanceMove) {}

    /**
     * Every claim and figure: claims in their order, and within each the figures in theirs. Claims whose effects are not
     * kept, and samples that are too small, give nothing.
     *
     * @param base the ensemble of history as it was
     * @param claims results on the same members
     * @param seed of shuffles and resamples
     */
    public static List<Narrowing> of(
            List<MissingFigure> figures, EnsembleResult base, List<ClaimResult> claims, long seed) {
        int members = base.outcomes().size();
        List<ClaimResult> kept = claims.stream()
                .filter(claim -> claim.sample().size() == members)
                .toList();
        if (members < FEWEST_MEMBERS || kept.isEmpty() || figures.isEmpty()) {
            return List.of();
        }
        List<NoisyFigure> noisy = figures.stream()
                .map(each -> NoisyFigure.of(each.reading().of(base), each.relativeSd(), each.absoluteSd()))
                .toList();
        List<double[]> outcomes = new ArrayList<>();
        kept.forEach(claim -> outcomes.add(finite(claim)));
        kept.forEach(claim -> outcomes.add(holds(claim)));
        List<List<InformationGain>> gains = new SampleInformation(noisy, members, seed).of(outcomes);
        List<Narrowing> narrowings = new ArrayList<>();
        for (int c = 0; c < kept.size(); c++) {
            for (int f = 0; f < figures.size(); f++) {
                ClaimSpec claim = kept.get(c).claim();
                double chance = kept.get(c).holds().get(middle(claim));
                double share = gains.get(kept.size() + c).get(f).share();
                narrowings.add(new Narrowing(
                        figures.get(f),
                        claim,
                        gains.get(c).get(f),
                        claim.equivalence().get(middle(claim)),
                        chance,
                        FastMath.sqrt(share * chance * (1.0 - chance))));
            }
        }
        return narrowings;
    }

    private static int middle(ClaimSpec claim) {
        return claim.equivalence().size() / 2;
    }

    /** The effects; on a baseline of nothing they are infinite, say nothing of size, and count as none. */
    private static double[] finite(ClaimResult claim) {
        boolean isFinite = claim.sample().stream().allMatch(Double::isFinite);
        return claim.sample().stream()
                .mapToDouble(effect -> isFinite ? effect : 0.0)
                .toArray();
    }

    private static double[] holds(ClaimResult claim) {
        double threshold = claim.claim().equivalence().get(middle(claim.claim()));
        return claim.sample().stream()
                .mapToDouble(effect -> claim.claim().expectation().isMetBy(effect, threshold) ? 1.0 : 0.0)
                .toArray();
    }
}
