package fukabun.engine;

import fukabun.agent.Cabinet;
import fukabun.agent.Dispute;
import fukabun.agent.ExportImportBank;
import fukabun.agent.Planner;
import fukabun.base.Month;
import fukabun.ledger.Ledger;
import fukabun.ledger.Loan;
import fukabun.record.Indicator;
import fukabun.record.Milestone;
import fukabun.scenario.CoalCase;
import fukabun.scenario.Parameter;
import fukabun.scenario.Parameters;

/** Official credit for South Yakut: application, supplements, the line after a settlement, and the service of debts. */
final class SouthYakutCredits {
    /** Months over which the first credit and a supplement are drawn; assumed. */
    private static final int DRAWING_MONTHS = 48;

    private static final int SUPPLEMENT_DRAWING_MONTHS = 12;

    /** Part of a credit that buys Japanese goods: data/yakut_project.csv has four fifths tied. */
    private static final double TIED_SHARE = 0.8;

    private static final int MOST_SUPPLEMENTS = 2;

    /** Years over which a credit line after a settlement is spread: settlement_effects.csv has lags up to seven. */
    private static final int LINE_YEARS = 7;

    /** A tranche below this is not signed, USD. */
    private static final double SMALLEST_TRANCHE_USD = 1e5;

    private final CoalCase.SouthYakut terms;
    private final Planner planner;
    private final Cabinet cabinet;
    private final ExportImportBank bank;
    private final double creditLineShare;
    private final int bankAccount;
    private final int sovietAccount;
    private final int makersAccount;

    private Loan first;
    private double lastRatePerYear;
    private double projectCreditUsd;
    private int supplements;
    private Month supplementAsked;
    private Month supplementSigned;
    private Month lineOpened;
    private int tranches;

    SouthYakutCredits(
            CoalCase.SouthYakut terms, Planner planner, Parameters parameters, Ledger ledger, int sovietAccount) {
        this.terms = terms;
        this.planner = planner;
        this.sovietAccount = sovietAccount;
        cabinet = new Cabinet(parameters);
        bank = new ExportImportBank(parameters);
        creditLineShare = parameters.value(Parameter.SETTLEMENT_CREDIT_LINE);
        bankAccount = ledger.openAccount("Export-Import Bank of Japan");
        makersAccount = ledger.openAccount("Japanese equipment makers");
    }

    /** Applies for the first credit; signs it and returns true when every gate is open. */
    boolean signFirst(World world, Now now, int index, double supportShare) {
        Cabinet.Application application =
                new Cabinet.Application("South Yakut credit", afterCut(terms.creditUsd(), now), supportShare, TIED_SHARE);
        boolean approved = isOnOffer(application, world) && governmentAgrees(application, world, now);
        world.recorder.decision(now.month(), "Cabinet and Export-Import Bank", application.name());
        if (approved) {
            first = sign(world, now, index, application, terms.creditRatePerYear(), DRAWING_MONTHS);
            projectCreditUsd = first.committedUsd();
        }
        return approved;
    }

    /** Asks for a supplement when the estimate has outrun the credit, and signs it when every gate is open. */
    void seekSupplement(World world, Now now, int index, double estimateOverFirst, double supportShare) {
        if (supplements >= MOST_SUPPLEMENTS || (supplementAsked == null && !asksNow(now, estimateOverFirst))) {
            return;
        }
        double size = supplementUsd(now);
        if (!(size > 0.0)) {
            closeSupplement(now);
            return;
        }
        Cabinet.Application application =
                new Cabinet.Application("South Yakut supplement " + (supplements + 1), size, supportShare, TIED_SHARE);
        if (supplementAsked == null) {
            supplementAsked = now.month();
            world.recorder.amount(now.month(), "Moscow asks for " + application.name(), size);
            world.southYakut.reach(world, now.month(), application.name() + " asked", Milestone.Measure.usd(size));
        }
        ExportImportBank.View rates = new ExportImportBank.View(
                now.floorRatePerYear(),
                now.primeRatePerYear(),
                lastRatePerYear,
                now.month().since(supplementAsked));
        bank.weigh(rates, world.card);
        boolean approved = world.recorder.gate(world.card);
        approved &= governmentAgrees(application, world, now);
        world.recorder.decision(now.month(), "Cabinet and Export-Import Bank", application.name());
        if (approved) {
            Loan loan =
                    sign(world, now, index, application, bank.rateGrantedPerYear(rates), SUPPLEMENT_DRAWING_MONTHS);
            projectCreditUsd += loan.committedUsd();
            closeSupplement(now);
        }
    }

    private double supplementUsd(Now now) {
        return afterCut(supplements == 0 ? terms.firstSupplementUsd() : terms.secondSupplementUsd(), now);
    }

    /** Whether anything is left of a credit; a gate is kept only where nothing is. */
    private static boolean isOnOffer(Cabinet.Application application, World world) {
        return application.sizeUsd() > 0.0
                || world.recorder.gate(world.card.open("credit on offer").add("sum left, USD", application.sizeUsd()));
    }

    /** A sum that is signed after a settlement is cut where the settlement makes credit scarcer (T4 below zero). */
    private double afterCut(double amountUsd, Now now) {
        return amountUsd * (1.0 + Math.min(0.0, creditLineShare) * now.settledShare());
    }

    private void closeSupplement(Now now) {
        supplements++;
        supplementAsked = null;
        supplementSigned = now.month();
    }

    /** Whether a supplement that was asked for is not granted yet. */
    boolean isWaiting() {
        return supplementAsked != null;
    }

    /** After a settlement, once a year, a tranche of the credit line that it opens (T4), less what a freeze stops. */
    void openTranche(World world, Now now, int index) {
        double settledShare = now.settledShare();
        if (lineOpened == null) {
            lineOpened = settledShare > 0.0 ? now.month() : null;
            return;
        }
        int months = now.month().since(lineOpened);
        if (tranches >= LINE_YEARS || months % 12 != 0 || isHeldByLinkage(now)) {
            return;
        }
        tranches++;
        double felt = cabinet.felt(cabinetView(world, now));
        double amount = creditLineShare * settledShare * projectCreditUsd / LINE_YEARS * (1.0 - felt);
        if (amount >= SMALLEST_TRANCHE_USD) {
            Cabinet.Application application =
                    new Cabinet.Application("settlement credit line " + tranches, amount, 1.0, TIED_SHARE);
            sign(world, now, index, application, lastRatePerYear, SUPPLEMENT_DRAWING_MONTHS);
        }
    }

    /** Interest, payments and drawings on every loan; four fifths of a drawing buy Japanese equipment. */
    void drawAndService(World world, Now now, int index) {
        Ledger ledger = world.ledger;
        double drawn = 0.0;
        for (int i = 0; i < ledger.loans().size(); i++) {
            Loan loan = ledger.loans().get(i);
            ledger.accrueInterest(loan);
            ledger.repay(loan, loan.paymentDueUsd(now.month()) * (1.0 - now.arrearsShare()));
            double drawing = loan.drawingDueUsd(now.month());
            if (drawing > 0.0) {
                ledger.draw(loan, drawing);
                ledger.pay(loan.borrower(), makersAccount, TIED_SHARE * drawing);
                drawn += drawing;
            }
        }
        world.recorder.set(Indicator.PROJECT_INVESTMENT, index, drawn);
        world.recorder.set(Indicator.OFFICIAL_CREDIT_OUTSTANDING, index, ledger.outstandingUsd());
    }

    private boolean asksNow(Now now, double estimateRatio) {
        return supplements == 0
                ? planner.asksFirstSupplement(estimateRatio, first.drawnUsd() / first.committedUsd())
                : planner.asksSecondSupplement(estimateRatio, now.month().since(supplementSigned));
    }

    /** Whether the two gates of the government are open: strict linkage and Cabinet. */
    private boolean governmentAgrees(Cabinet.Application application, World world, Now now) {
        world.card.open("strict linkage").add("no credit before the islands", isHeldByLinkage(now) ? -1.0 : 1.0);
        boolean open = world.recorder.gate(world.card);
        cabinet.consider(application, cabinetView(world, now), world.draws, world.card);
        return world.recorder.gate(world.card) && open;
    }

    private static boolean isHeldByLinkage(Now now) {
        return now.levers().strictLinkage() && now.levers().unresolvedShare() > 0.0;
    }

    private Cabinet.View cabinetView(World world, Now now) {
        return new Cabinet.View(
                now.month(),
                world.insecurity,
                world.freeze,
                world.ledger.outstandingUsd(),
                now.arrearsShare(),
                Dispute.of(now.levers()));
    }

    private Loan sign(
            World world, Now now, int index, Cabinet.Application application, double ratePerYear, int drawingMonths) {
        lastRatePerYear = ratePerYear;
        world.recorder.add(Indicator.OFFICIAL_CREDIT, index, application.sizeUsd());
        world.recorder.amount(now.month(), "Signed: " + application.name(), application.sizeUsd());
        Milestone.Measure size = Milestone.Measure.usd(application.sizeUsd());
        world.southYakut.reach(world, now.month(), application.name() + " signed", size);
        Loan.Terms loanTerms = new Loan.Terms(now.month(), drawingMonths, 12 * terms.creditTermYears());
        return world.ledger.sign(new Loan(
                application.name(), bankAccount, sovietAccount, application.sizeUsd(), ratePerYear, loanTerms));
    }
}
