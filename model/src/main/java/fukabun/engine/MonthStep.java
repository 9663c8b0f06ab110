package fukabun.engine;

import fukabun.politics.Politics;
import fukabun.world.Case;
import fukabun.world.Now;
import fukabun.world.World;
import java.util.List;

/**
 * The month, in the order in which things happen. Each line is a phase: agents look at a view frozen at its start and
 * decide, then markets and ledger act. Within a phase no case sees another, so the order of the cases cannot matter.
 */
final class MonthStep {
    private MonthStep() {}

    static void run(World world, Politics politics, List<Case> cases, Now now) {
        // Dated events and drivers have made the levers and figures of "now".
        politics.takeStances(world, now);
        cases.forEach(each -> each.forecast(world, now));
        cases.forEach(each -> each.negotiate(world, now));
        cases.forEach(each -> each.seekCredit(world, now));
        world.credit().openTranche(world, now);
        cases.forEach(each -> each.seekLicences(world, now));
        cases.forEach(each -> each.tender(world, now));
        cases.forEach(each -> each.build(world, now));
        cases.forEach(each -> each.openContractYear(world, now));
        cases.forEach(each -> each.deliver(world, now));
        cases.forEach(each -> each.settle(world, now));
        world.credit().drawAndService(world, now);
        politics.talk(world, now);
        politics.record(world, now);
        cases.forEach(each -> each.record(world.recorder(), now));
        world.close(now);
    }

    /** The month of a world apart from that economy: no climate, credit or trade, only talks and what they bring. */
    static void runApart(World world, List<Case> cases, Now now) {
        cases.forEach(each -> each.negotiate(world, now));
        cases.forEach(each -> each.record(world.recorder(), now));
        world.ledger().checkIdentities(now.month());
    }
}
