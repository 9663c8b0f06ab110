package fukabun.study;

import java.util.Objects;
import java.util.Optional;

/**
 * What the treatment of a claim does to a figure, in pairs, under the belief that is judged.
 *
 * @param claim whose treatment
 * @param measured the figure
 * @param draws of the parameters
 * @param base mean over the draws without the treatment; of the belief, where one is held against what came
 * @param treated mean with it; of what came
 * @param effect spread of the difference over the draws
 * @param relative spread of the difference over the base; empty for what is yes or no, and where the base is nothing
 * @param pairedVarianceShare variance of the difference over that of independent runs; NaN where the latter is 0
 * @param luck share of chance in the variance of the effect of single runs; empty where nothing varies
 */
public record MeasuredEffect(
        ClaimSpec claim,
        Measured measured,
        int draws,
        double base,
        double treated,
        Quantiles effect,
        Optional<Quantiles> relative,
        double pairedVarianceShare,
        Optional<LuckShare> luck) {
    public MeasuredEffect {
        Objects.requireNonNull(claim);
        Objects.requireNonNull(measured);
        Objects.requireNonNull(effect);
        Objects.requireNonNull(relative);
        Objects.requireNonNull(luck);
    }

    /** Whether this is the figure that the claim is judged by. */
    public boolean isOwn() {
        return measured.equals(Measured.own(claim.outcome()));
    }

    /** Whether the figure is the chance of something that happens or does not. */
    public boolean isChance() {
        return measured.outcome().indicator().unit().equals("0 or 1");
    }

    /** The share of luck in the spread that is shown, which is that of averages where a draw has several runs. */
    public double shownLuck() {
        return luck.map(share -> share.ofAverages(claim.seeds())).orElse(Double.NaN);
    }
}
