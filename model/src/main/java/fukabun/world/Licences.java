package fukabun.world;

import fukabun.agent.LicenceOffice;

/** Where a firm applies for an American export licence. */
public final class Licences {
    private final LicenceOffice office = new LicenceOffice();

    Licences() {}

    /** Whether a licence is granted this month. Keeps the gate for the next decision of the record. */
    public boolean isGranted(LicenceOffice.Application application, World world, Now now) {
        office.weigh(application, new LicenceOffice.View(now.levers().licenceDenial()), world.card());
        return world.recorder().gate(world.card());
    }
}
