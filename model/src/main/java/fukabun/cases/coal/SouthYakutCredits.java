package fukabun.cases.coal;

import fukabun.agent.Cabinet;
import fukabun.agent.ExportImportBank;
import fukabun.agent.Planner;
import fukabun.base.Month;
import fukabun.ledger.Loan;
import fukabun.record.Milestone;
import fukabun.scenario.CoalCase;
import fukabun.scenario.Parameters;
import fukabun.world.Now;
import fukabun.world.OfficialCredit;
import fukabun.world.ProjectLife;
import fukabun.world.World;

/** Official credit for South Yakut: the first application and the supplements. */
final class SouthYakutCredits {
    /** Months over which the first credit and a supplement are drawn; assumed. */
    private static final int DRAWING_MONTHS = 48;

    private static final int SUPPLEMENT_DRAWING_MONTHS = 12;

    /** Part of a credit that buys Japanese goods: data/yakut_project.csv has four fifths tied. */
    private static final double TIED_SHARE = 0.8;

    private static final int MOST_SUPPLEMENTS = 2;

    private final CoalCase.SouthYakut terms;
    private final ProjectLife life;
    private final Planner planner;
    private final ExportImportBank bank;

    private Loan first;
    private double lastRatePerYear;
    private int supplements;
    private Month supplementAsked;
    private Month supplementSigned;

    SouthYakutCredits(CoalCase.SouthYakut terms, ProjectLife life, Planner planner, Parameters parameters) {
        this.terms = terms;
        this.life = life;
        this.planner = planner;
        bank = new ExportImportBank(parameters);
    }

    /** Applies for the first credit; signs it and returns true when every gate is open. */
    boolean signFirst(World world, Now now, double supportShare) {
        Cabinet.Application application = new Cabinet.Application(
                "South Yakut credit", world.credit().afterCut(terms.creditUsd(), world), supportShare, TIED_SHARE);
        boolean approved = isOnOffer(application, world) && world.credit().governmentAgrees(application, world, now);
        world.recorder().decision(now.month(), "Cabinet and Export-Import Bank", application.name());
        if (approved) {
            first = sign(world, now, application, terms.creditRatePerYear(), DRAWING_MONTHS);
        }
        return approved;
    }

    /** Asks for a supplement when the estimate has outrun the credit, and signs it when every gate is open. */
    void seekSupplement(World world, Now now, double estimateOverFirst, double supportShare) {
        if (supplements >= MOST_SUPPLEMENTS || (supplementAsked == null && !asksNow(now, estimateOverFirst))) {
            return;
        }
        double size = supplementUsd(world);
        if (!(size > 0.0)) {
            closeSupplement(now);
            return;
        }
        Cabinet.Application application =
                new Cabinet.Application("South Yakut supplement " + (supplements + 1), size, supportShare, TIED_SHARE);
        if (supplementAsked == null) {
            supplementAsked = now.month();
            world.recorder().amount(now.month(), "Moscow asks for " + application.name(), size);
            life.reach(world, now.month(), application.name() + " asked", Milestone.Measure.usd(size));
        }
        ExportImportBank.View rates = new ExportImportBank.View(
                world.climate().disciplined(now.primeRatePerYear(), now.floorRatePerYear()),
                now.primeRatePerYear(),
                lastRatePerYear,
                now.month().since(supplementAsked));
        bank.weigh(rates, world.card());
        boolean approved = world.recorder().gate(world.card());
        approved &= world.credit().governmentAgrees(application, world, now);
        world.recorder().decision(now.month(), "Cabinet and Export-Import Bank", application.name());
        if (approved) {
            sign(world, now, application, bank.rateGrantedPerYear(rates), SUPPLEMENT_DRAWING_MONTHS);
            closeSupplement(now);
        }
    }

    private double supplementUsd(World world) {
        return world.credit()
                .afterCut(supplements == 0 ? terms.firstSupplementUsd() : terms.secondSupplementUsd(), world);
    }

    /** Whether anything is left of a credit; a gate is kept only where nothing is. */
    private static boolean isOnOffer(Cabinet.Application application, World world) {
        return application.sizeUsd() > 0.0
                || world.recorder()
                        .gate(world.card().open("credit on offer").add("sum left, USD", application.sizeUsd()));
    }

    private void closeSupplement(Now now) {
        supplements++;
        supplementAsked = null;
        supplementSigned = now.month();
    }

    /** Supplements granted so far. */
    int supplements() {
        return supplements;
    }

    /** Whether a supplement that was asked for is not granted yet. */
    boolean isWaiting() {
        return supplementAsked != null;
    }

    private boolean asksNow(Now now, double estimateRatio) {
        return supplements == 0
                ? planner.asksFirstSupplement(estimateRatio, first.drawnUsd() / first.committedUsd())
                : planner.asksSecondSupplement(estimateRatio, now.month().since(supplementSigned));
    }

    private Loan sign(World world, Now now, Cabinet.Application application, double ratePerYear, int drawingMonths) {
        lastRatePerYear = ratePerYear;
        int termMonths = 12 * terms.creditTermYears();
        return world.credit()
                .sign(world, now, life, new OfficialCredit.Terms(application, ratePerYear, drawingMonths, termMonths));
    }
}
