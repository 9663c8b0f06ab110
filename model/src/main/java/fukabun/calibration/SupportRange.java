package fukabun.calibration;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What is left of the support of a thesis when patterns are left out and priors changed one at a time.
 *
 * @param support with all patterns and the priors as they are
 * @param low smallest factor of all variants
 * @param high largest
 * @param finding what it comes to
 */
public record SupportRange(ThesisSupport support, double low, double high, Finding finding) {
    /** What a factor and its variants come to. */
    public enum Finding {
        /** The factor lies on one side of 1 by more than luck, and no variant crosses 1. */
        HOLDS("holds in every variant"),
        /** The factor or a variant lies at 1 or beyond it, by no more than luck. */
        WITHIN_LUCK("none: luck alone can bring it to 1"),
        /** Some variant lies above 1 and some below by more than luck: the factor hangs on the variant. */
        BEYOND_LUCK("none: its variants cross 1 by more than luck");

        private final String words;

        Finding(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** One a thesis, in the order of the first variant, in which nothing is changed. */
    public static List<SupportRange> of(List<SupportVariant> variants) {
        return IntStream.range(0, variants.get(0).supports().size())
                .mapToObj(k -> ofOne(
                        variants.stream().map(each -> each.supports().get(k)).toList()))
                .toList();
    }

    private static SupportRange ofOne(List<ThesisSupport> byVariant) {
        ThesisSupport support = byVariant.get(0);
        double low = byVariant.stream().mapToDouble(ThesisSupport::factor).min().orElseThrow();
        double high =
                byVariant.stream().mapToDouble(ThesisSupport::factor).max().orElseThrow();
        boolean above = byVariant.stream().anyMatch(each -> each.low() > 1.0);
        boolean below = byVariant.stream().anyMatch(each -> each.high() < 1.0);
        boolean crosses = low < 1.0 && high > 1.0;
        Finding finding = above && below
                ? Finding.BEYOND_LUCK
                : crosses || !support.saysSomething() ? Finding.WITHIN_LUCK : Finding.HOLDS;
        return new SupportRange(support, low, high, finding);
    }
}
