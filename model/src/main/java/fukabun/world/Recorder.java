package fukabun.world;

import fukabun.agent.Scorecard;
import fukabun.base.Month;
import fukabun.ledger.Ledger;
import fukabun.ledger.Loan;
import fukabun.record.Decision;
import fukabun.record.Gate;
import fukabun.record.Happening;
import fukabun.record.Indicator;
import fukabun.record.LoanMonth;
import fukabun.record.Milestone;
import fukabun.record.RunRecord;
import fukabun.record.Table;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.util.FastMath;

/** Writes the record of a run. All but the table is kept only when it is logged. */
public final class Recorder {
    private static final double ROUGH_MILLIONS = 100.0;
    private static final long THOUSAND = 1000;

    private final Table table;
    private final double[][] columns = new double[Indicator.values().length][];
    private final boolean logs;
    private final List<Happening> happenings = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();
    private final List<Gate> gates = new ArrayList<>();
    private final List<Milestone> milestones = new ArrayList<>();
    private final List<LoanMonth> loanMonths = new ArrayList<>();
    private final List<LoanBook> loanBooks = new ArrayList<>();

    Recorder(Month first, int months, boolean logs) {
        this.logs = logs;
        table = new Table(first, months);
    }

    /** Sets a month's value. An indicator that is recorded at all is set in every month, from the first one on. */
    public void set(Indicator indicator, Now now, double value) {
        double[] column = columns[indicator.ordinal()];
        if (column == null) {
            column = open(indicator, now);
        }
        column[now.index()] = value;
    }

    private double[] open(Indicator indicator, Now now) {
        if (now.index() != 0) {
            throw new IllegalStateException(now.month() + ": " + indicator.key() + " was not set in the first month");
        }
        columns[indicator.ordinal()] = table.open(indicator);
        return columns[indicator.ordinal()];
    }

    /** Whether anything but the table is kept; sentences are built only then. */
    public boolean logs() {
        return logs;
    }

    /** An amount of money in words, in millions of US dollars: below a hundred to a tenth. */
    public static String millions(double amountUsd) {
        double tenths = FastMath.rint(amountUsd / 1e5) / 10.0;
        long whole = (long) FastMath.rint(amountUsd / 1e6);
        String figure = tenths < ROUGH_MILLIONS && tenths != whole ? Double.toString(tenths) : grouped(whole);
        return (tenths == 0.0 && amountUsd > 0.0 ? "less than 0.1" : figure) + " million USD";
    }

    private static String grouped(long whole) {
        String digits = Long.toString(whole % THOUSAND);
        return whole < THOUSAND
                ? digits
                : grouped(whole / THOUSAND) + ",000".substring(0, 4 - digits.length()) + digits;
    }

    /** Keeps a gate for the next {@link #decision}. Returns whether it is open. */
    public boolean gate(Scorecard card) {
        if (logs) {
            gates.add(card.toGate());
        }
        return card.isOpen();
    }

    /** Closes the gates kept so far into a decision. */
    public void decision(Month month, String agent, String subject) {
        if (logs) {
            decisions.add(new Decision(month, agent, subject, gates));
            gates.clear();
        }
    }

    public void happening(Month month, String sentence) {
        if (logs) {
            happenings.add(new Happening(month, sentence));
        }
    }

    /** Keeps a decision that has only the gate on the sheet. */
    public void single(Month month, String agent, String subject, Scorecard card) {
        if (logs) {
            decisions.add(new Decision(month, agent, subject, List.of(card.toGate())));
        }
    }

    /** Keeps a sentence that ends in an amount of money. */
    public void amount(Month month, String sentence, double amountUsd) {
        if (logs) {
            happening(month, sentence + ", " + millions(amountUsd) + ".");
        }
    }

    /** Keeps a sentence that comes round every year. */
    public void routine(Month month, String sentence) {
        if (logs) {
            happenings.add(new Happening(month, sentence, true));
        }
    }

    /** Keeps a new benchmark price in the chronicle. */
    public void benchmark(Month month, double priceUsdPerTonne) {
        if (logs) {
            routine(
                    month,
                    "Benchmark price of coking coal: " + (long) FastMath.rint(priceUsdPerTonne) + " USD a tonne.");
        }
    }

    public void milestone(Milestone milestone) {
        if (logs) {
            milestones.add(milestone);
        }
    }

    /** Keeps the month of every loan; called once a month, when all money has moved. */
    void loans(Month month, Ledger ledger) {
        if (!logs) {
            return;
        }
        List<Loan> loans = ledger.loans();
        for (int i = 0; i < loans.size(); i++) {
            if (i == loanBooks.size()) {
                loanBooks.add(new LoanBook(loans.get(i)));
            }
            loanMonths.add(loanBooks.get(i).close(month));
        }
    }

    public RunRecord finish() {
        return new RunRecord(table, happenings, decisions, milestones, loanMonths);
    }
}
