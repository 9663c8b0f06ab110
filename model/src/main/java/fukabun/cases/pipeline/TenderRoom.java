package fukabun.cases.pipeline;

import fukabun.agent.Scorecard;
import fukabun.market.TenderAward;
import java.util.function.IntPredicate;

/**
 * The bids for one kind of goods, term by term, and how they are parted: as things are, and as they would be without
 * sanctions.
 */
final class TenderRoom {
    static final int PRICE = 0;
    static final int GUIDANCE = 1;
    static final int CREDIT = 2;
    static final int RISK = 3;
    static final int PREFERENCE = 4;
    static final int POLITICS = 5;

    private static final String[] TERMS = {
        "price",
        "guidance from Tokyo (A5)",
        "worth of the credit",
        "risk of a denied licence (A2, A3)",
        "preference for American pipelayers",
        "the partner's politics (T5)"
    };

    private final int[] members;
    private final int[] countries;
    private final double[][] terms;
    private final double[][] termsWithout;
    private final double[] scores;
    private final int[] won;
    private final int[] wonWithout;
    private final int[] wonByCountry;

    /**
     * @param members numbers of the bidders
     * @param countries numbers of their countries
     * @param countryCount how many countries there are
     */
    TenderRoom(int[] members, int[] countries, int countryCount) {
        this.members = members;
        this.countries = countries;
        terms = new double[members.length][TERMS.length];
        termsWithout = new double[members.length][TERMS.length];
        scores = new double[members.length];
        won = new int[members.length];
        wonWithout = new int[members.length];
        wonByCountry = new int[countryCount];
    }

    int size() {
        return members.length;
    }

    /** The number of the bidder at a place. */
    int bidder(int place) {
        return members[place];
    }

    int country(int place) {
        return countries[place];
    }

    /** Writes a term that sanctions do not touch. */
    void set(int place, int term, double share) {
        set(place, term, share, share);
    }

    /** Writes a term as it is and as it would be without sanctions. */
    void set(int place, int term, double share, double shareWithout) {
        terms[place][term] = share;
        termsWithout[place][term] = shareWithout;
    }

    /** Takes a bidder out of the tender. */
    void exclude(int place) {
        set(place, PRICE, Double.NEGATIVE_INFINITY);
    }

    /** Parts the order in both worlds. */
    void award(int lots, TenderAward.Rule rule) {
        addUp(termsWithout);
        TenderAward.award(scores, countries, lots, rule, wonWithout, wonByCountry);
        addUp(terms);
        TenderAward.award(scores, countries, lots, rule, won, wonByCountry);
    }

    int won(int place) {
        return won[place];
    }

    int wonWithout(int place) {
        return wonWithout[place];
    }

    /** The place with the best score of those asked for that bid, after {@link #award}; -1 where none does. */
    int best(IntPredicate asked) {
        int best = -1;
        for (int place = 0; place < members.length; place++) {
            boolean bids = scores[place] > Double.NEGATIVE_INFINITY && asked.test(place);
            best = bids && (best < 0 || scores[place] > scores[best]) ? place : best;
        }
        return best;
    }

    /** Writes the gate of one bid against another: the differences of their terms. */
    void compare(int place, int rival, Scorecard card) {
        card.open("the better bid");
        for (int t = 0; t < TERMS.length; t++) {
            card.add(TERMS[t], terms[place][t] - terms[rival][t]);
        }
    }

    private void addUp(double[][] which) {
        for (int i = 0; i < scores.length; i++) {
            double sum = 0.0;
            for (double term : which[i]) {
                sum += term;
            }
            scores[i] = sum;
        }
    }
}
