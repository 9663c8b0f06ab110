package fukabun.app.chart;

import fukabun.record.Indicator;
import fukabun.study.ClaimSpec;

/** Sentences that stand on more than one figure. */
final class Wording {
    private Wording() {}

    /** What the claim looks at, for example "Soviet coking coal delivered to Japan, sum of 1974-1991, with ...". */
    static String outcome(ClaimSpec claim) {
        ClaimSpec.Outcome outcome = claim.outcome();
        return outcome.indicator().meaning() + ", " + outcome.years().replace('-', '–') + ": "
                + claim.belief()
                        .map(belief -> belief.against(claim.treatment()) + ", held against "
                                + (belief.indicator() == Indicator.BELIEF_TOKYO ? "Tokyo's" : "Moscow's") + " belief")
                        .orElse("scenario " + claim.treatment() + " against the same runs without it");
    }
}
