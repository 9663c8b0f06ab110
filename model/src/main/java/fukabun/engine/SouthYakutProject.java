package fukabun.engine;

import fukabun.agent.Cabinet;
import fukabun.agent.CoalTransport;
import fukabun.agent.ConsortiumMember;
import fukabun.agent.Dispute;
import fukabun.agent.ExportImportBank;
import fukabun.agent.MineBuilder;
import fukabun.agent.Planner;
import fukabun.agent.ProjectView;
import fukabun.base.Draws;
import fukabun.base.Month;
import fukabun.base.Topic;
import fukabun.ledger.Ledger;
import fukabun.ledger.Loan;
import fukabun.record.Indicator;
import fukabun.scenario.CoalCase;
import fukabun.scenario.Lever;
import fukabun.scenario.Parameter;
import fukabun.scenario.Parameters;
import org.apache.commons.math3.util.FastMath;

/**
 * The life of the South Yakut project: talks, application, agreement, supplements, building, shipping, debt. It may
 * never come about.
 */
final class SouthYakutProject {
    private static final double MONTHS_PER_YEAR = 12.0;
    private static final Month CONTRACT_MONTH = Month.of(1974, 6);

    /** Support at which the consortium takes up talks, for so many months, and below which it leaves; assumed. */
    private static final double TALKS_SUPPORT = 0.6;

    private static final int TALKS_SUPPORT_MONTHS = 3;
    private static final double AGREEMENT_SUPPORT = 0.5;

    /** Shortest talks, months, and the spread of their length, log points. */
    private static final double SHORTEST_TALKS = 2.0;

    private static final double TALKS_SD = 0.2;

    /** Months over which the first credit and a supplement are drawn; assumed. */
    private static final int DRAWING_MONTHS = 48;

    private static final int SUPPLEMENT_DRAWING_MONTHS = 12;

    /** Part of a credit that buys Japanese goods: data/yakut_project.csv has 80 percent tied. */
    private static final double TIED_SHARE = 0.8;

    /** Sea freight Vostochny to Japan, USD per tonne at prices of 1974; assumed. */
    private static final double FREIGHT_1974 = 4.0;

    /** Months after the agreement at which the shovels are at work; assumed. */
    private static final int SHOVELS_AFTER_MONTHS = 18;

    /** Share of the work at which coal comes out, and the months to full output. */
    private static final double FIRST_COAL_PROGRESS = 0.92;

    private static final double RAMP_MONTHS = 48.0;
    private static final double RAMP_MONTHS_ON_PLAN = 12.0;

    /** Years over which a credit line after a settlement is spread; settlement_effects.csv has lags up to seven. */
    private static final int LINE_YEARS = 7;

    /** A tranche below this is not signed, USD. */
    private static final double SMALLEST_TRANCHE_USD = 1e5;

    private final CoalCase.SouthYakut terms;
    private final ConsortiumMember[] members;
    private final double[] judgements;
    private final Planner planner;
    private final Cabinet cabinet;
    private final ExportImportBank bank;
    private final MineBuilder builder;
    private final CoalTransport transport;
    private final double operatingCost1974;
    private final double railTonnesPerYear;
    private final double negotiationMonths;
    private final double territorialDelayMonths;
    private final double creditLineShare;

    private final int bankAccount;
    private final int makersAccount;
    private final int mineStore;
    private final int portStore;

    private int judgementYear = Integer.MIN_VALUE;
    private double plannerMood;
    private double supportShare;
    private int monthsOfSupport;
    private Month talksBegan;
    private Month signed;
    private Month contractStart;
    private Loan credit;
    private double lastRatePerYear;
    private double committedUsd;
    private int supplements;
    private Month supplementAsked;
    private Month supplementSigned;
    private Month settled;
    private int tranches;
    private double progress;
    private Month firstCoal;
    private final double[] repairLeft;
    private double estimateUsd;
    private boolean onPlan;
    private double portTonnes;

    SouthYakutProject(CoalCase coal, Parameters parameters, Draws draws, Ledger ledger) {
        terms = coal.southYakut();
        ConsortiumMember.Rule rule = ConsortiumMember.Rule.of(parameters);
        members = new ConsortiumMember[terms.members()];
        for (int i = 0; i < members.length; i++) {
            members[i] = new ConsortiumMember("South Yakut member " + (i + 1), rule, draws);
        }
        judgements = new double[members.length];
        planner = new Planner(parameters);
        cabinet = new Cabinet(parameters);
        bank = new ExportImportBank(parameters);
        builder = new MineBuilder(parameters);
        transport = new CoalTransport(parameters);
        operatingCost1974 = parameters.value(Parameter.OPERATING_COST);
        railTonnesPerYear = parameters.value(Parameter.RAIL_CAPACITY);
        negotiationMonths = parameters.value(Parameter.NEGOTIATION_MONTHS)
                * FastMath.exp(TALKS_SD
                        * draws.normal(Topic.NEGOTIATION_LENGTH, Draws.keyOf("South Yakut"), 0, 0));
        territorialDelayMonths = parameters.value(Parameter.TERRITORIAL_DELAY);
        creditLineShare = parameters.value(Parameter.SETTLEMENT_CREDIT_LINE);
        bankAccount = ledger.openAccount("Export-Import Bank of Japan");
        makersAccount = ledger.openAccount("Japanese equipment makers");
        mineStore = ledger.openStore("South Yakut mine");
        portStore = ledger.openStore("Vostochny");
        repairLeft = new double[terms.shovels()];
    }

    /** Phase: the planner wishes, the members judge, and talks begin, go on or break off. */
    void negotiate(World world, Now now) {
        estimateUsd = signed == null
                ? terms.costEstimateUsd() * now.usPricesSince1974()
                : terms.costEstimateUsd() * estimateRatio(now);
        if (signed != null || now.month().isBefore(terms.firstTalks())) {
            return;
        }
        newYear(world, now.month().year());
        ProjectView view = view(world, now);
        planner.wish(view, plannerMood, world.card);
        boolean wished = world.recorder.gate(world.card);
        supportShare = support(view, world);
        world.card
                .open("consortium")
                .add("share of members in favour", supportShare)
                .add("share needed to begin talks", -TALKS_SUPPORT);
        boolean backed = world.recorder.gate(world.card);
        world.recorder.decision(now.month(), "consortium and planner", "talks on South Yakut coal");
        monthsOfSupport = wished && backed ? monthsOfSupport + 1 : 0;
        if (talksBegan == null && monthsOfSupport >= TALKS_SUPPORT_MONTHS) {
            talksBegan = now.month();
            world.recorder.happening(now.month(), "Talks on South Yakut coal begin in earnest.");
        } else if (talksBegan != null && !(wished && supportShare > AGREEMENT_SUPPORT)) {
            talksBegan = null;
            world.recorder.happening(now.month(), "Talks on South Yakut coal break off: support has gone.");
        }
    }

    /** Phase: the first credit, its supplements, and the line that a settlement may open. */
    void seekCredit(World world, Now now, int index) {
        if (settled == null && now.levers().value(Lever.UNRESOLVED_SHARE) < 1.0) {
            settled = now.month();
        }
        if (signed == null) {
            seekAgreement(world, now, index);
            return;
        }
        seekSupplement(world, now, index);
        openTranche(world, now, index);
    }

    private void seekAgreement(World world, Now now, int index) {
        if (talksBegan == null || now.month().since(talksBegan) < talksNeeded(now)) {
            return;
        }
        Cabinet.Application application =
                new Cabinet.Application("South Yakut credit", terms.creditUsd(), supportShare, TIED_SHARE);
        if (!approved(application, world, now, "450 M USD for South Yakut coal", null)) {
            return;
        }
        signed = now.month();
        contractStart = signed.plus(Month.of(now.levers().contractStartYear(), 1).since(CONTRACT_MONTH));
        credit = sign(world, now, index, "South Yakut credit", terms.creditUsd(), terms.creditRatePerYear());
        world.recorder.happening(now.month(), "South Yakut agreement signed; first coal is due in " + contractStart + ".");
    }

    /** Months of talks: the usual length, less what the territorial delay (T3) no longer takes. */
    private double talksNeeded(Now now) {
        double unresolved = now.levers().unresolvedShare() * now.levers().linkageStance();
        return Math.max(SHORTEST_TALKS, negotiationMonths - territorialDelayMonths * (1.0 - unresolved));
    }

    private void seekSupplement(World world, Now now, int index) {
        if (supplements >= 2) {
            return;
        }
        double ratio = estimateUsd / terms.costEstimateUsd();
        double size = supplements == 0 ? terms.firstSupplementUsd() : terms.secondSupplementUsd();
        if (supplementAsked == null) {
            boolean asks = supplements == 0
                    ? planner.asksFirstSupplement(ratio, credit.drawnUsd() / credit.committedUsd())
                    : planner.asksSecondSupplement(ratio, now.month().since(supplementSigned));
            if (!asks || !(size > 0.0)) {
                return;
            }
            supplementAsked = now.month();
            world.recorder.happening(now.month(), "Moscow asks for a supplement of " + millions(size) + ".");
        }
        ExportImportBank.View rates = new ExportImportBank.View(
                now.floorRatePerYear(),
                now.primeRatePerYear(),
                lastRatePerYear,
                now.month().since(supplementAsked));
        String name = "South Yakut supplement " + (supplements + 1);
        Cabinet.Application application = new Cabinet.Application(name, size, supportShare, TIED_SHARE);
        if (!approved(application, world, now, "supplement of " + millions(size) + " for South Yakut coal", rates)) {
            return;
        }
        sign(world, now, index, name, size, bank.rateGrantedPerYear(rates));
        supplements++;
        supplementAsked = null;
        supplementSigned = now.month();
    }

    /** Whether every gate of an application is open: Cabinet, strict linkage and, for a supplement, the rate. */
    private boolean approved(
            Cabinet.Application application, World world, Now now, String subject, ExportImportBank.View rates) {
        boolean open = true;
        if (rates != null) {
            bank.weigh(rates, world.card);
            open = world.recorder.gate(world.card);
        }
        boolean held = now.levers().strictLinkage() && now.levers().unresolvedShare() > 0.0;
        world.card.open("strict linkage").add("no credit before the islands", held ? -1.0 : 1.0);
        open &= world.recorder.gate(world.card);
        cabinet.consider(application, cabinetView(world, now), world.draws, world.card);
        open &= world.recorder.gate(world.card);
        world.recorder.decision(now.month(), "Cabinet and Export-Import Bank", subject);
        return open;
    }

    /** After a settlement, a tranche a year of the credit line that it opens (T4). */
    private void openTranche(World world, Now now, int index) {
        if (settled == null || tranches >= LINE_YEARS || creditLineShare <= 0.0) {
            return;
        }
        Month first = settled.isBefore(signed) ? signed : settled;
        int months = now.month().since(first);
        if (months == 0 || months % 12 != 0) {
            return;
        }
        tranches++;
        double felt = cabinet.felt(cabinetView(world, now));
        double amount =
                creditLineShare * (1.0 - now.levers().unresolvedShare()) * committedUsd / LINE_YEARS * (1.0 - felt);
        if (amount >= SMALLEST_TRANCHE_USD) {
            double before = committedUsd;
            sign(world, now, index, "settlement credit line " + tranches, amount, lastRatePerYear);
            committedUsd = before;
        }
    }

    /** Phase: the mine is built and brings out coal; the railway takes it to the port. */
    void build(World world, Now now) {
        if (signed == null) {
            return;
        }
        onPlan = now.levers().buildingOnPlan();
        int age = now.month().since(signed);
        if (progress < 1.0 && age > 0) {
            progress += onPlan ? 1.0 / contractStart.since(signed) : progressOfMonth(world, now, age);
        }
        if (firstCoal == null && progress >= (onPlan ? 1.0 - 1e-9 : FIRST_COAL_PROGRESS)) {
            firstCoal = now.month();
            world.recorder.happening(
                    now.month(),
                    "First South Yakut coal, " + now.month().since(contractStart) + " months after the contract's start.");
        }
        if (firstCoal != null) {
            mine(world.ledger, now);
        }
    }

    private double progressOfMonth(World world, Now now, int age) {
        int working = repairLeft.length;
        if (age > SHOVELS_AFTER_MONTHS) {
            for (int k = 0; k < repairLeft.length; k++) {
                repairLeft[k] = builder.repairLeft(
                        repairLeft[k], k, now.month(), now.levers().licenceDenial(), world.draws);
                working -= repairLeft[k] > 0.0 ? 1 : 0;
            }
        }
        return builder.progress(now.month(), (double) working / repairLeft.length, world.draws);
    }

    private void mine(Ledger ledger, Now now) {
        double ramp = Math.min(
                1.0, (now.month().since(firstCoal) + 1) / (onPlan ? RAMP_MONTHS_ON_PLAN : RAMP_MONTHS));
        double mined = terms.miningCapacityTonnesPerYear() / MONTHS_PER_YEAR * ramp;
        double rail = onPlan ? Double.MAX_VALUE : railTonnesPerYear / MONTHS_PER_YEAR;
        double room = terms.portTonnesPerYear() / MONTHS_PER_YEAR * CoalTransport.PORT_STORE_MONTHS
                - ledger.stockTonnes(portStore);
        double railed = CoalTransport.railedTonnes(mined, rail, room);
        ledger.produce(mineStore, mined);
        ledger.move(mineStore, portStore, railed);
        ledger.use(mineStore, ledger.stockTonnes(mineStore));
        portTonnes = transport.portShare(
                        now.month().fractionalYear(), onPlan || now.levers().portWorks())
                * terms.portTonnesPerYear()
                / MONTHS_PER_YEAR;
    }

    /** Coal that the port can load this month. */
    double availableTonnes(Ledger ledger) {
        return Math.min(portTonnes, ledger.stockTonnes(portStore));
    }

    /** Loads at most {@code tonnes} into the store of Soviet exports; returns what was loaded. */
    double ship(Ledger ledger, int exportStore, double tonnes) {
        double loaded = Math.min(tonnes, availableTonnes(ledger));
        ledger.move(portStore, exportStore, loaded);
        return loaded;
    }

    /** Phase: interest, payments and drawings on every loan; drawings buy equipment. */
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
                ledger.pay(loan.borrower(), makersAccount, drawing);
                drawn += drawing;
            }
        }
        world.recorder.set(Indicator.PROJECT_INVESTMENT, index, drawn);
    }

    /** Writes the month. */
    void record(World world, int index) {
        world.recorder.set(Indicator.OFFICIAL_CREDIT_OUTSTANDING, index, world.ledger.outstandingUsd());
        world.recorder.set(Indicator.SOUTH_YAKUT_COST, index, estimateUsd);
        world.recorder.set(Indicator.SOUTH_YAKUT_STARTED, index, signed == null ? 0.0 : 1.0);
    }

    /** Yearly tonnage of the agreement once it is signed, whether or not deliveries have begun. */
    double contractTonnesPerYear() {
        return signed == null ? 0.0 : terms.contractTonnesPerYear();
    }

    /** Yearly tonnage due under the contract in a month. */
    double dueTonnesPerYear(Now now) {
        if (signed == null) {
            return 0.0;
        }
        return ContractSchedule.dueTonnesPerYear(terms, now.levers().contractStartYear(), now.month().since(contractStart));
    }

    private void newYear(World world, int year) {
        if (year == judgementYear) {
            return;
        }
        judgementYear = year;
        plannerMood = planner.mood(year, world.draws);
        for (int i = 0; i < members.length; i++) {
            judgements[i] = members[i].judgement(year, world.draws);
        }
    }

    private double support(ProjectView view, World world) {
        int inFavour = 0;
        for (int i = 0; i < members.length; i++) {
            members[i].judge(view, judgements[i], world.card);
            inFavour += world.card.isOpen() ? 1 : 0;
        }
        return (double) inFavour / members.length;
    }

    private ProjectView view(World world, Now now) {
        return new ProjectView(
                now.month(),
                world.coal.expectedPriceUsdPerTonne(),
                operatingCost1974 * now.usPricesSince1974(),
                FREIGHT_1974 * now.usPricesSince1974(),
                estimateUsd / terms.miningCapacityTonnesPerYear(),
                world.insecurity,
                world.coal.uncoveredShare(now, contractTonnesPerYear()),
                world.coal.sovietReliability(),
                world.tension,
                now.arrearsShare(),
                supportShare,
                Dispute.of(now.levers()));
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

    private double estimateRatio(Now now) {
        return now.levers().buildingOnPlan() ? 1.0 : builder.estimateOverFirst(now.month().since(signed));
    }

    private Loan sign(World world, Now now, int index, String name, double amountUsd, double ratePerYear) {
        boolean first = credit == null;
        Loan.Terms loanTerms = new Loan.Terms(
                now.month(), first ? DRAWING_MONTHS : SUPPLEMENT_DRAWING_MONTHS, terms.creditTermYears() * 12);
        lastRatePerYear = ratePerYear;
        committedUsd += amountUsd;
        world.recorder.add(Indicator.OFFICIAL_CREDIT, index, amountUsd);
        world.recorder.happening(
                now.month(),
                name + ": " + millions(amountUsd) + " at " + FastMath.rint(ratePerYear * 1e4) / 100.0 + " percent.");
        return world.ledger.sign(
                new Loan(name, bankAccount, world.coal.sovietAccount(), amountUsd, ratePerYear, loanTerms));
    }

    private static String millions(double amountUsd) {
        return FastMath.rint(amountUsd / 1e5) / 10.0 + " M USD";
    }
}
