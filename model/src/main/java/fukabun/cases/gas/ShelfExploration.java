package fukabun.cases.gas;

import fukabun.agent.LicenceOffice;
import fukabun.agent.gas.ShelfCrew;
import fukabun.base.Month;
import fukabun.ledger.Ledger;
import fukabun.ledger.Loan;
import fukabun.record.Indicator;
import fukabun.record.Milestone;
import fukabun.scenario.Driver;
import fukabun.scenario.GasCase;
import fukabun.scenario.Parameter;
import fukabun.world.Now;
import fukabun.world.ProjectLife;
import fukabun.world.Recorder;
import fukabun.world.World;
import java.util.ArrayList;
import java.util.List;

/**
 * Drilling on the Sakhalin shelf, June to October: first for Odoptu, then for Chaivo, whose gas alone is enough for the
 * plan, and then to appraise it. Paid from the risk credit, and beyond it by the consortium itself.
 */
final class ShelfExploration {
    private static final int LICENCE_MONTH = 5;
    private static final int FIRST_DRILLING_MONTH = 6;
    private static final int LAST_DRILLING_MONTH = 10;
    private static final int SEASON_MONTHS = LAST_DRILLING_MONTH - FIRST_DRILLING_MONTH + 1;
    private static final int SEASON_DAYS = 153;

    private static final int ODOPTU = 0;
    private static final int CHAIVO = 1;

    /** Wells a season at Chaivo, deep and far out, and those that appraise it: five from 1979 to 1984, one a season. */
    private static final int CHAIVO_WELLS_PER_SEASON = 1;

    private static final int APPRAISAL_WELLS = 4;

    /** Seasons after which the search is given up where it has not led to an appraised field; assumed. */
    private static final int MOST_SEASONS = 16;

    /** Seasons after which it is given up where nothing at all has been found: five years and two of extension. */
    private static final int SEASONS_WITHOUT_A_FIND = 7;

    private static final Month MIDDLE_OF_1980 = Month.of(1980, 6);

    private final GasCase.Shelf terms;
    private final ProjectLife life;
    private final ShelfCrew crew;
    private final double wellCost1980Usd;
    private final int consortiumAccount;
    private final List<Loan> credits = new ArrayList<>();

    private Month agreed;
    private boolean licensed;
    private boolean over;
    private int seasonWells;
    private int drilledSeasons;
    private int seasons;
    private int lostSeasons;
    private int wells;
    private int odoptuWildcats;
    private int chaivoWells;
    private int appraisalWells;
    private Month odoptuFound;
    private Month chaivoFound;
    private Month appraised;

    ShelfExploration(GasCase.Shelf terms, ProjectLife life, ShelfCrew crew, World world) {
        this.terms = terms;
        this.life = life;
        this.crew = crew;
        wellCost1980Usd = world.parameters().value(Parameter.WELL_COST);
        consortiumAccount = world.ledger().openAccount("Sodeco");
    }

    void agree(Month month) {
        agreed = month;
    }

    void addCredit(Loan credit) {
        credits.add(credit);
    }

    /** Whether the search goes on. */
    boolean isUnderWay() {
        return agreed != null && appraised == null && !over;
    }

    /** Month in which Chaivo was appraised; null before. */
    Month appraised() {
        return appraised;
    }

    int lostSeasons() {
        return lostSeasons;
    }

    double drawnUsd() {
        double sum = 0.0;
        for (int i = 0; i < credits.size(); i++) {
            sum += credits.get(i).drawnUsd();
        }
        return sum;
    }

    /** Part of the credits that is drawn. */
    double drawnShare() {
        double committed = 0.0;
        for (int i = 0; i < credits.size(); i++) {
            committed += credits.get(i).committedUsd();
        }
        return committed > 0.0 ? drawnUsd() / committed : 0.0;
    }

    /** Gas of the appraised field, bcm. */
    double gasBcm(World world) {
        return crew.fieldBcm(CHAIVO, world.draws());
    }

    List<Loan> credits() {
        return credits;
    }

    /** Phase: each May, the licence for the season's American equipment. */
    void seekLicence(World world, Now now) {
        if (!isUnderWay()
                || now.month().monthOfYear() != LICENCE_MONTH
                || agreed.year() == now.month().year()) {
            return;
        }
        double idleUsd = SEASON_DAYS * terms.standbyUsdPerDay();
        licensed = applies(world, now, idleUsd);
        world.recorder().decision(now.month(), "US licence office", "drilling season on the Sakhalin shelf");
        seasons++;
        if (!licensed) {
            lostSeasons++;
            world.recorder()
                    .amount(
                            now.month(),
                            "Licence for the drilling season off Sakhalin denied; the season is lost and the rig stands by",
                            idleUsd);
            life.reach(world, now.month(), "season lost", Milestone.Measure.usd(idleUsd));
        }
        double settledShare = world.climate().dispute().settledShare();
        seasonWells = licensed ? crew.wells(drilledSeasons, now.month().year(), settledShare, world.draws()) : 0;
    }

    private boolean applies(World world, Now now, double idleUsd) {
        LicenceOffice.Application application = new LicenceOffice.Application(
                "Sakhalin shelf, drilling season", terms.usContentUsd(), idleUsd + drawnUsd(), false);
        return world.licences().isGranted(application, world, now);
    }

    /** Phase: drilling costs money each month of the season; what was found is known when it ends. */
    void build(World world, Now now) {
        int month = now.month().monthOfYear();
        boolean drills = isUnderWay() && month >= FIRST_DRILLING_MONTH && month <= LAST_DRILLING_MONTH && seasons > 0;
        if (!drills) {
            return;
        }
        double cost = licensed
                ? seasonWells * wellCost1980Usd * usPricesSince1980(now)
                : SEASON_DAYS * terms.standbyUsdPerDay();
        spend(world, cost / SEASON_MONTHS);
        if (month == LAST_DRILLING_MONTH) {
            if (licensed) {
                endSeason(world, now);
            }
            giveUpWhereHopeless(world, now);
        }
    }

    /** The credits pay as long as there is something left of them, then the consortium itself. */
    private void spend(World world, double costUsd) {
        double left = costUsd;
        for (int i = 0; i < credits.size(); i++) {
            left -= world.credit().draw(world, credits.get(i), left);
        }
        if (left > 0.0) {
            world.ledger().pay(consortiumAccount, world.trade().makersAccount(), left);
        }
    }

    private void endSeason(World world, Now now) {
        boolean odoptuKnown = odoptuFound != null;
        drilledSeasons++;
        wells += seasonWells;
        for (int i = 0; i < seasonWells; i++) {
            if (!odoptuKnown) {
                if (odoptuFound == null && crew.finds(ODOPTU, odoptuWildcats++, world.draws())) {
                    odoptuFound = found(world, now, "Odoptu");
                }
            } else if (i < CHAIVO_WELLS_PER_SEASON) {
                drillChaivo(world, now);
            }
        }
    }

    private void drillChaivo(World world, Now now) {
        if (chaivoFound == null) {
            if (crew.finds(CHAIVO, chaivoWells++, world.draws())) {
                chaivoFound = found(world, now, "Chaivo");
            }
        } else if (++appraisalWells == APPRAISAL_WELLS) {
            appraised = now.month();
            double bcm = gasBcm(world);
            life.reach(world, appraised, "Chaivo appraised", new Milestone.Measure(bcm, "bcm"));
        }
    }

    private Month found(World world, Now now, String field) {
        if (world.recorder().logs()) {
            world.recorder().happening(now.month(), "Oil and gas are found at " + field + " off Sakhalin.");
            life.reach(world, now.month(), field + " found", new Milestone.Measure(wells, "wells"));
        }
        return now.month();
    }

    /** Where nothing is found the risk credit is forgiven; where no field is appraised the search is given up. */
    private void giveUpWhereHopeless(World world, Now now) {
        boolean nothing = odoptuFound == null && drilledSeasons >= SEASONS_WITHOUT_A_FIND;
        over = isUnderWay() && (nothing || seasons >= MOST_SEASONS);
        if (!nothing) {
            return;
        }
        Ledger ledger = world.ledger();
        for (int i = 0; i < credits.size(); i++) {
            double owed = credits.get(i).outstandingUsd();
            ledger.writeOff(credits.get(i), owed);
            world.recorder().amount(now.month(), "Nothing is found off Sakhalin; risk credit forgiven", owed);
            life.reach(world, now.month(), "credit forgiven", Milestone.Measure.usd(owed));
        }
    }

    private static double usPricesSince1980(Now now) {
        Driver prices = Driver.CONSUMER_PRICES_UNITED_STATES;
        return now.value(prices) / now.drivers().at(prices, MIDDLE_OF_1980);
    }

    /** Writes the month. */
    void record(Recorder recorder, Now now) {
        recorder.set(Indicator.SAKHALIN_WELLS, now, wells);
        int fields = (odoptuFound == null ? 0 : 1) + (chaivoFound == null ? 0 : 1);
        recorder.set(Indicator.SAKHALIN_FIELDS, now, fields);
        recorder.set(Indicator.SAKHALIN_CREDIT_DRAWN, now, drawnUsd());
    }
}
