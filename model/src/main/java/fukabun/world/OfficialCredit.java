package fukabun.world;

import fukabun.agent.Cabinet;
import fukabun.base.Month;
import fukabun.ledger.Ledger;
import fukabun.ledger.Loan;
import fukabun.record.Indicator;
import fukabun.record.Milestone;
import fukabun.scenario.Parameter;
import fukabun.scenario.Parameters;
import java.util.ArrayList;
import java.util.List;

/**
 * Official Japanese credit to the Soviet Union, whatever the project: the government's gates, signature, drawing and
 * service, and the line that a settlement opens (T4).
 */
public final class OfficialCredit {
    /** Years over which a credit line after a settlement is spread: settlement_effects.csv has lags up to seven. */
    private static final int LINE_YEARS = 7;

    /** A tranche below this is not signed, USD. */
    private static final double SMALLEST_TRANCHE_USD = 1e5;

    private static final int TRANCHE_DRAWING_MONTHS = 12;
    private static final double TRANCHE_TIED_SHARE = 0.8;

    private final ProjectLife line = new ProjectLife("Settlement credit line");
    private final Cabinet cabinet;
    private final ForeignTrade trade;
    private final double creditLineShare;
    private final int bankAccount;
    private final List<Double> tiedShares = new ArrayList<>();

    private double projectCreditUsd;
    private double signedThisMonthUsd;
    private double drawnThisMonthUsd;
    private double lastRatePerYear;
    private int lastTermMonths;
    private Month lineOpened;
    private int tranches;

    OfficialCredit(Parameters parameters, Ledger ledger, ForeignTrade trade) {
        this.trade = trade;
        cabinet = new Cabinet(parameters);
        creditLineShare = parameters.value(Parameter.SETTLEMENT_CREDIT_LINE);
        bankAccount = ledger.openAccount("Export-Import Bank of Japan");
    }

    /**
     * A credit that is agreed.
     *
     * @param application what the Cabinet approved
     * @param ratePerYear nominal interest
     * @param drawingMonths months over which it is drawn evenly
     * @param termMonths months to the last repayment
     */
    public record Terms(Cabinet.Application application, double ratePerYear, int drawingMonths, int termMonths) {}

    /**
     * Whether the two gates of the government are open: strict linkage and Cabinet. Keeps both for the next decision of
     * the record.
     */
    public boolean governmentAgrees(Cabinet.Application application, World world, Now now) {
        world.card()
                .open("linkage lets credit pass")
                .add("credit need not wait for the islands", isHeldByLinkage(world, now) ? -1.0 : 1.0);
        boolean open = world.recorder().gate(world.card());
        cabinet.consider(application, view(world, now), world.draws(), world.card());
        return world.recorder().gate(world.card()) && open;
    }

    /**
     * Whether the government would agree were no freeze in force, on the same luck. Keeps nothing for the record; what
     * is on the card is gone.
     */
    public boolean wouldAgreeWithoutFreeze(Cabinet.Application application, World world, Now now) {
        cabinet.consider(application, view(world, now).withoutFreeze(), world.draws(), world.card());
        return world.card().isOpen() && !isHeldByLinkage(world, now);
    }

    /** Share of official credit that a freeze holds back this month (A1), 0 to 1. */
    public double heldByFreezeShare(World world, Now now) {
        return cabinet.felt(view(world, now));
    }

    /**
     * The chance that an ordinary export credit is approved this month, the average over many such credits: nothing
     * under strict linkage. Leaves the Cabinet's terms on the sheet.
     */
    public double availability(Cabinet.Application ordinary, World world, Now now) {
        Cabinet.View view = view(world, now);
        cabinet.weigh(ordinary, view, world.card());
        return isHeldByLinkage(world, now)
                ? 0.0
                : Cabinet.probability(world.card().score(), view);
    }

    /** A sum that is signed after a settlement is cut where the settlement makes credit scarcer (T4 below zero). */
    public double afterCut(double amountUsd, World world) {
        return amountUsd
                * (1.0
                        + Math.min(0.0, creditLineShare)
                                * world.climate().dispute().settledShare());
    }

    /** Signs a credit for a project. */
    public Loan sign(World world, Now now, ProjectLife project, Terms terms) {
        Loan loan = commit(world, now, project, terms);
        projectCreditUsd += loan.committedUsd();
        return loan;
    }

    /** New commitments of the month so far. */
    public double signedThisMonthUsd() {
        return signedThisMonthUsd;
    }

    /**
     * Signs a risk credit: drawn by {@link #draw} as costs arise, interest added to the debt, due over {@code termMonths}
     * after a success.
     */
    public Loan signAtRisk(World world, Now now, ProjectLife project, Terms terms) {
        Loan loan = commit(
                world,
                now,
                project,
                terms,
                new Loan.Terms(now.month(), terms.drawingMonths(), terms.termMonths(), true));
        projectCreditUsd += loan.committedUsd();
        return loan;
    }

    /** Draws on a risk credit what a cost needs, at most what is left; its tied part buys Japanese goods. */
    public double draw(World world, Loan loan, double costUsd) {
        double drawing = Math.min(costUsd, loan.undrawnUsd());
        if (drawing > 0.0) {
            drawn(world.ledger(), loan, world.ledger().loans().indexOf(loan), drawing);
        }
        return drawing;
    }

    /** The lender's account. */
    public int bankAccount() {
        return bankAccount;
    }

    /** Phase: after a settlement, once a year, a tranche of the line that it opens (T4), less what a freeze stops. */
    public void openTranche(World world, Now now) {
        double settledShare = world.climate().dispute().settledShare();
        if (lineOpened == null) {
            lineOpened = settledShare > 0.0 && projectCreditUsd > 0.0 ? now.month() : null;
            return;
        }
        int months = now.month().since(lineOpened);
        if (tranches >= LINE_YEARS || months % 12 != 0 || isHeldByLinkage(world, now)) {
            return;
        }
        tranches++;
        double felt = cabinet.felt(view(world, now));
        double amount = creditLineShare * settledShare * projectCreditUsd / LINE_YEARS * (1.0 - felt);
        if (amount >= SMALLEST_TRANCHE_USD) {
            Cabinet.Application application =
                    new Cabinet.Application("settlement credit line " + tranches, amount, 1.0, TRANCHE_TIED_SHARE);
            line.estimate(creditLineShare * settledShare * projectCreditUsd);
            commit(world, now, line, new Terms(application, lastRatePerYear, TRANCHE_DRAWING_MONTHS, lastTermMonths));
        }
    }

    /** Phase: interest, payments and drawings on every loan; the tied part of a drawing buys Japanese equipment. */
    public void drawAndService(World world, Now now) {
        Ledger ledger = world.ledger();
        for (int i = 0; i < ledger.loans().size(); i++) {
            Loan loan = ledger.loans().get(i);
            ledger.accrueInterest(loan);
            ledger.repay(loan, loan.paymentDueUsd(now.month()) * (1.0 - now.arrearsShare()));
            double drawing = loan.drawingDueUsd(now.month());
            if (drawing > 0.0) {
                drawn(ledger, loan, i, drawing);
            }
        }
    }

    private void drawn(Ledger ledger, Loan loan, int index, double amountUsd) {
        ledger.draw(loan, amountUsd);
        trade.sell(ledger, Goods.PROJECT_EQUIPMENT, tiedShares.get(index) * amountUsd);
        drawnThisMonthUsd += amountUsd;
    }

    /** Writes the month and begins a new one. */
    void close(World world, Now now) {
        Recorder recorder = world.recorder();
        recorder.set(Indicator.OFFICIAL_CREDIT, now, signedThisMonthUsd);
        recorder.set(Indicator.OFFICIAL_CREDIT_OUTSTANDING, now, world.ledger().outstandingUsd());
        recorder.set(Indicator.PROJECT_INVESTMENT, now, drawnThisMonthUsd);
        signedThisMonthUsd = 0.0;
        drawnThisMonthUsd = 0.0;
    }

    private Loan commit(World world, Now now, ProjectLife project, Terms terms) {
        return commit(
                world, now, project, terms, new Loan.Terms(now.month(), terms.drawingMonths(), terms.termMonths()));
    }

    private Loan commit(World world, Now now, ProjectLife project, Terms terms, Loan.Terms loanTerms) {
        Cabinet.Application application = terms.application();
        lastRatePerYear = terms.ratePerYear();
        lastTermMonths = terms.termMonths();
        signedThisMonthUsd += application.sizeUsd();
        world.recorder().amount(now.month(), "Signed: " + application.name(), application.sizeUsd());
        Milestone.Measure size = Milestone.Measure.usd(application.sizeUsd());
        project.reach(world, now.month(), application.name() + " signed", size);
        tiedShares.add(application.exportOrdersShare());
        return world.ledger()
                .sign(new Loan(
                        application.name(),
                        bankAccount,
                        trade.sovietAccount(),
                        application.sizeUsd(),
                        terms.ratePerYear(),
                        loanTerms));
    }

    private static boolean isHeldByLinkage(World world, Now now) {
        return now.levers().strictLinkage() && world.climate().dispute().unresolvedShare() > 0.0;
    }

    private static Cabinet.View view(World world, Now now) {
        Climate climate = world.climate();
        return new Cabinet.View(
                now.month(),
                climate.insecurity(),
                climate.freeze(),
                climate.compliance(),
                world.ledger().outstandingUsd(),
                now.arrearsShare(),
                climate.dispute(),
                climate.leaning(),
                now.levers().proportionalHazards());
    }
}
