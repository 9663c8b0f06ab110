package fukabun.cases.pipeline;

import fukabun.agent.LicenceOffice;
import fukabun.agent.pipeline.AlliedGovernment;
import fukabun.agent.pipeline.SovietBuyer;
import fukabun.scenario.PipelineCase;
import fukabun.world.Now;
import fukabun.world.World;

/**
 * What Washington lets go of the goods of a bidder this month, what allied governments let go all the same, and what
 * Moscow has come to believe of both.
 */
final class LicenceWatch {
    private final SovietBuyer buyer;
    private final AlliedGovernment[] governments;
    private final boolean[] defies;

    private double pipelayersGo = 1.0;
    private double otherAmericanGo = 1.0;
    private double licenseesGo = 1.0;
    private double believedAmericanDenial = SovietBuyer.FIRST_BELIEF;
    private double believedLicenseeDenial = SovietBuyer.FIRST_BELIEF;

    LicenceWatch(SovietBuyer buyer, AlliedGovernment[] governments) {
        this.buyer = buyer;
        this.governments = governments;
        defies = new boolean[governments.length];
    }

    /**
     * Phase: licences are applied for where an embargo is in force, and Moscow draws its conclusions.
     *
     * @param americanBacklogUsd orders of American makers under way
     * @param licenseeBacklogUsd orders under way of foreign makers with American licences
     */
    void seek(World world, Now now, double americanBacklogUsd, double licenseeBacklogUsd) {
        boolean embargo = world.climate().sanctions().embargo() > 0.0;
        boolean rule = world.climate().sanctions().reach() > 0.0;
        otherAmericanGo = !embargo || isLicensed(american(americanBacklogUsd), world, now) ? 1.0 : 0.0;
        double pipelayersBefore = pipelayersGo;
        pipelayersGo =
                now.levers().caterpillarLicensed() ? 1.0 : Math.min(now.levers().caterpillarLicence(), otherAmericanGo);
        double licenseesBefore = licenseesGo;
        boolean caught = rule && embargo && !isLicensed(licensees(licenseeBacklogUsd), world, now);
        licenseesGo = caught ? 0.0 : 1.0;
        if (licenseesGo < licenseesBefore) {
            askGovernments(world, now);
        }
        believedAmericanDenial = buyer.believedDenial(believedAmericanDenial, pipelayersBefore, pipelayersGo);
        believedLicenseeDenial = buyer.believedDenial(believedLicenseeDenial, licenseesBefore, licenseesGo);
        tell(world, now, pipelayersBefore);
    }

    /** Share of a bidder's goods that may be delivered this month. */
    double goShare(PipelineCase.Bidder bidder, PipelineCase.Kind kind, int country) {
        return switch (bidder.usLink()) {
            case NONE -> 1.0;
            case LICENSEE -> defies[country] ? 1.0 : licenseesGo;
            case ORIGIN -> kind == PipelineCase.Kind.PIPELAYERS ? pipelayersGo : otherAmericanGo;
        };
    }

    /** What Moscow believes of the goods of a bidder. */
    double believedDenial(PipelineCase.UsLink link) {
        return link == PipelineCase.UsLink.LICENSEE ? believedLicenseeDenial : believedAmericanDenial;
    }

    private static LicenceOffice.Application american(double backlogUsd) {
        return new LicenceOffice.Application("American equipment for the pipeline", backlogUsd, 0.0, false);
    }

    private static LicenceOffice.Application licensees(double backlogUsd) {
        return new LicenceOffice.Application("equipment of licensees for the pipeline", backlogUsd, backlogUsd, true);
    }

    /** Nobody applies for goods that are not ordered; what was asked for before is withdrawn. */
    private static boolean isLicensed(LicenceOffice.Application application, World world, Now now) {
        if (application.usContentUsd() == 0.0) {
            world.licences().withdraw(application.name());
            return true;
        }
        boolean granted = world.licences().isGranted(application, world, now);
        world.recorder().decision(now.month(), "US licence office", application.name());
        return granted;
    }

    private void askGovernments(World world, Now now) {
        for (int i = 0; i < governments.length; i++) {
            governments[i].weigh(now.levers().europeanDefiance(), world.card());
            defies[i] = world.card().isOpen();
            if (world.recorder().logs()) {
                String who = "government of " + governments[i].name();
                world.recorder().single(now.month(), who, "deliver all the same", world.card());
            }
        }
    }

    private void tell(World world, Now now, double before) {
        if (world.recorder().logs() && pipelayersGo != before) {
            String act = pipelayersGo > before ? "licenses" : pipelayersGo > 0.0 ? "holds up a part of" : "stops";
            world.recorder().happening(now.month(), "Washington " + act + " American pipelayers for the Soviet Union.");
        }
    }
}
