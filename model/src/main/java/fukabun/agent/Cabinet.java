package fukabun.agent;

import fukabun.base.Draws;
import fukabun.base.Month;
import fukabun.base.Topic;
import fukabun.scenario.Parameter;
import fukabun.scenario.Parameters;
import org.apache.commons.math3.util.FastMath;

/**
 * The Japanese Cabinet: whether an application for official credit is approved. The log odds are a sum of terms; one
 * draw an application and year decides. The intercept is that of 450 M USD with the dispute unresolved, salience 1 and
 * the linkage held, so that the territorial term (T1) is zero there.
 */
public final class Cabinet {
    /** The credit for which the intercept is defined, USD. */
    private static final double REFERENCE_SIZE_USD = 450e6;

    /** Scale of the fiscal term, USD, and the share of the limit from which exposure counts; assumed. */
    private static final double FISCAL_SCALE_USD = 500e6;

    private static final double EXPOSURE_FROM = 0.5;
    private static final double EXPOSURE_WEIGHT = 1.8;
    private static final int SIZES_KEPT = 4;
    private static final double LN_2 = FastMath.log(2.0);

    private final double intercept;
    private final double businessWeight;
    private final double insecurityWeight;
    private final double exportOrderWeight;
    private final double logTerritorialOdds;
    private final double linkageSizeExponent;
    private final double logFreezeOdds;
    private final double fiscalWeight;
    private final double exposureLimitUsd;
    private final double arrearsWeight;

    /** What depends on the size of a credit alone, for the sizes weighed last: most are weighed again next month. */
    private final SizeTerms[] lately = new SizeTerms[SIZES_KEPT];

    private int nextPlace;

    public Cabinet(Parameters parameters) {
        intercept = parameters.value(Parameter.APPROVAL_INTERCEPT);
        businessWeight = parameters.value(Parameter.BUSINESS_WEIGHT);
        insecurityWeight = parameters.value(Parameter.INSECURITY_WEIGHT);
        exportOrderWeight = parameters.value(Parameter.EXPORT_ORDER_WEIGHT);
        logTerritorialOdds = FastMath.log(parameters.value(Parameter.APPROVAL_ODDS_RATIO));
        linkageSizeExponent = parameters.value(Parameter.LINKAGE_SIZE_EXPONENT);
        logFreezeOdds = FastMath.log(parameters.value(Parameter.FREEZE_ODDS_RATIO));
        fiscalWeight = parameters.value(Parameter.FISCAL_WEIGHT);
        exposureLimitUsd = parameters.value(Parameter.EXPOSURE_LIMIT);
        arrearsWeight = parameters.value(Parameter.ARREARS_WEIGHT);
    }

    /**
     * An application for official credit.
     *
     * @param name of the credit, which is also the key of its draws
     * @param sizeUsd amount asked
     * @param businessSupportShare share of the firms concerned that back it
     * @param exportOrdersShare share of the credit that buys Japanese goods
     */
    public record Application(String name, double sizeUsd, double businessSupportShare, double exportOrdersShare) {
        long key() {
            return Draws.keyOf(name);
        }
    }

    /**
     * What the Cabinet sees.
     *
     * @param month now
     * @param insecurity energy insecurity, 0 to 1
     * @param freeze severity of the freeze on credit, 0 to 1
     * @param compliance how far Tokyo complies with sanctions, 0 to 1
     * @param exposureUsd official credit outstanding
     * @param arrearsShare share of Soviet payments due that is not paid
     * @param dispute the islands
     * @param leaning of the leader
     * @param proportionalHazards whether the terms multiply the hazard of approval instead of its odds
     */
    public record View(
            Month month,
            double insecurity,
            double freeze,
            double compliance,
            double exposureUsd,
            double arrearsShare,
            Dispute dispute,
            Leaning leaning,
            boolean proportionalHazards) {
        /** The same were no credit frozen. */
        public View withoutFreeze() {
            return new View(
                    month,
                    insecurity,
                    0.0,
                    compliance,
                    exposureUsd,
                    arrearsShare,
                    dispute,
                    leaning,
                    proportionalHazards);
        }
    }

    /** Writes the gate of approval; open with the probability that its terms but the last give. */
    public void consider(Application application, View view, Draws draws, Scorecard card) {
        double chance = draws.uniform(
                Topic.CABINET_APPROVAL, application.key(), view.month().year(), 0);
        weigh(application, view, card);
        double needed = view.proportionalHazards()
                ? FastMath.log(-FastMath.log(1.0 - chance) / LN_2)
                : FastMath.log(chance / (1.0 - chance));
        card.add("chance of the year", -needed);
    }

    /**
     * The probability that an application is approved whose terms, chance left aside, add up to a score: of log odds, or
     * of the logarithm of the hazard over that of an even chance.
     */
    public static double probability(double score, View view) {
        return view.proportionalHazards()
                ? 1.0 - FastMath.exp(-LN_2 * FastMath.exp(score))
                : 1.0 / (1.0 + FastMath.exp(-score));
    }

    /** Writes the log odds of approval, which leave chance aside. */
    public void weigh(Application application, View view, Scorecard card) {
        double size = application.sizeUsd();
        SizeTerms ofSize = termsOf(size);
        card.open("Cabinet")
                .add("usual readiness", intercept)
                .add("business interest", businessWeight * application.businessSupportShare())
                .add("the leader and business", view.leaning().business() * application.businessSupportShare())
                .add("energy insecurity", insecurityWeight * view.insecurity())
                .add("export orders", exportOrderWeight * application.exportOrdersShare())
                .add("linkage to the islands (T1)", territorialTerm(ofSize.linkageWeight(), view))
                .add("freeze of credit (A1, T6)", -logFreezeOdds * felt(view))
                .add("fiscal room", -fiscalWeight * ofSize.logFiscalSize())
                .add(
                        "exposure",
                        -EXPOSURE_WEIGHT
                                * Math.max(0.0, (view.exposureUsd() + size) / exposureLimitUsd - EXPOSURE_FROM))
                .add("arrears", -arrearsWeight * view.arrearsShare());
    }

    /** Share of a freeze that is felt: its severity as far as Tokyo complies. */
    public double felt(View view) {
        return view.freeze() * view.compliance();
    }

    /**
     * What depends on the size of a credit alone.
     *
     * @param sizeUsd the size
     * @param linkageWeight weight of the linkage over that on a credit of the reference size
     * @param logFiscalSize logarithm of its weight on the budget over that of the reference size
     */
    private record SizeTerms(double sizeUsd, double linkageWeight, double logFiscalSize) {}

    private SizeTerms termsOf(double sizeUsd) {
        for (SizeTerms terms : lately) {
            if (terms != null && terms.sizeUsd() == sizeUsd) {
                return terms;
            }
        }
        SizeTerms terms = new SizeTerms(
                sizeUsd,
                FastMath.pow(sizeUsd / REFERENCE_SIZE_USD, linkageSizeExponent),
                FastMath.log((FISCAL_SCALE_USD + sizeUsd) / (FISCAL_SCALE_USD + REFERENCE_SIZE_USD)));
        lately[nextPlace] = terms;
        nextPlace = (nextPlace + 1) % SIZES_KEPT;
        return terms;
    }

    private double territorialTerm(double weight, View view) {
        if (logTerritorialOdds == 0.0) {
            return 0.0;
        }
        double leader = Math.max(0.0, 1.0 + view.leaning().islands());
        return -logTerritorialOdds * (view.dispute().pressure() * weight * leader - 1.0);
    }
}
