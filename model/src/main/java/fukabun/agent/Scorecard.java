package fukabun.agent;

import fukabun.record.Gate;
import fukabun.record.Term;
import java.util.ArrayList;
import java.util.List;

/**
 * The sheet on which an agent writes the terms of one gate. One sheet serves a whole run, so that a decision costs no
 * memory unless it is logged.
 */
public final class Scorecard {
    private static final int MOST_TERMS = 16;

    private final String[] names = new String[MOST_TERMS];
    private final double[] values = new double[MOST_TERMS];
    private String gate = "";
    private String oneOf = "";
    private int terms;
    private double sum;

    /** Begins a gate; what was on the sheet is gone. */
    public Scorecard open(String gateName) {
        return open(gateName, "");
    }

    /**
     * Begins a gate for which another may stand in; what was on the sheet is gone.
     *
     * @param whatFor plain words for what the gates of this name bring about, one of them being enough
     */
    public Scorecard open(String gateName, String whatFor) {
        gate = gateName;
        oneOf = whatFor;
        terms = 0;
        sum = 0.0;
        return this;
    }

    /** Writes a term; positive speaks for the decision. */
    public Scorecard add(String name, double value) {
        // Storing a reference costs more than looking at one, and a sheet is mostly filled like the one before.
        if (names[terms] != name) {
            names[terms] = name;
        }
        values[terms] = value + 0.0; // a term of minus zero is recorded as zero
        terms++;
        sum += value;
        return this;
    }

    /** The sum of the terms, in their order. */
    public double score() {
        return sum;
    }

    public boolean isOpen() {
        return score() > 0.0;
    }

    /** A copy for the record. */
    public Gate toGate() {
        List<Term> list = new ArrayList<>(terms);
        for (int i = 0; i < terms; i++) {
            list.add(new Term(names[i], values[i]));
        }
        return new Gate(gate, oneOf, list);
    }
}
