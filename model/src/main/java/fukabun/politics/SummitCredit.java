package fukabun.politics;

import fukabun.agent.Cabinet;
import fukabun.world.Now;
import fukabun.world.OfficialCredit;
import fukabun.world.ProjectLife;
import fukabun.world.World;

/** Official credit that is bound to no project: what a what-if has Tokyo sign, and what Moscow asks for at a summit. */
final class SummitCredit {
    /** Drawing and term of such a credit, months, and the part of it that buys Japanese plant; assumed. */
    private static final int DRAWING_MONTHS = 36;

    private static final int IMPORT_DRAWING_MONTHS = 12;
    private static final int TERM_MONTHS = 144;
    private static final double TIED_SHARE = 0.8;

    /** Share of the firms concerned that back a credit for imports: those that are owed money do; assumed. */
    private static final double BUSINESS_SHARE = 0.5;

    /** No credit below this is asked for, USD. */
    private static final double SMALLEST_USD = 1e6;

    private final ProjectLife frameworks = new ProjectLife("Framework credits");
    private final ProjectLife imports = new ProjectLife("Import credits");

    /** Signs what a framework credit of this month says. */
    void signFramework(World world, Now now) {
        double amountUsd = now.levers().frameworkCreditUsd();
        if (amountUsd > 0.0) {
            frameworks.estimate(frameworks.estimateUsd() + amountUsd);
            sign(
                    world,
                    now,
                    frameworks,
                    new Cabinet.Application("framework credit of " + now.month(), amountUsd, 1.0, TIED_SHARE),
                    DRAWING_MONTHS);
        }
    }

    /**
     * Moscow, short of hard currency, asks for a credit to go on importing: the part of what it could use that it cannot
     * pay for. The government weighs it like any other, without insisting on a project.
     */
    void askAtSummit(World world, Now now, double wantedUsdPerYear) {
        double amountUsd = world.credit().afterCut(wantedUsdPerYear * now.arrearsShare(), world);
        if (amountUsd < SMALLEST_USD) {
            return;
        }
        Cabinet.Application application =
                new Cabinet.Application("import credit of " + now.month(), amountUsd, BUSINESS_SHARE, TIED_SHARE);
        boolean agreed = world.credit().governmentAgrees(application, world, now);
        world.recorder().decision(now.month(), "Japanese government", "grant the " + application.name());
        if (agreed) {
            imports.estimate(imports.estimateUsd() + amountUsd);
            sign(world, now, imports, application, IMPORT_DRAWING_MONTHS);
        }
    }

    private static void sign(
            World world, Now now, ProjectLife life, Cabinet.Application application, int drawingMonths) {
        double rate = Math.max(now.floorRatePerYear(), now.primeRatePerYear());
        world.credit().sign(world, now, life, new OfficialCredit.Terms(application, rate, drawingMonths, TERM_MONTHS));
    }
}
