package fukabun.politics;

import fukabun.agent.politics.Administration;
import fukabun.agent.politics.EuropeanGovernments;
import fukabun.scenario.Parameters;
import fukabun.scenario.PoliticsSetting;
import fukabun.world.Now;
import fukabun.world.World;
import java.util.List;

/**
 * Washington and the capitals of Western Europe in a run. An embargo is in force from the month in which events call for
 * it until its reason has passed or Washington gives in; once lifted, it comes back only when events call for a severer
 * one.
 */
final class Allies {
    private final Administration washington;
    private final EuropeanGovernments europe;
    private final List<PoliticsSetting.Administration> administrations;
    private final double contractsUsd;
    private int inOffice = -1;
    private double liftedSeverity;
    private double embargo;
    private double reach;
    private double revolt;

    Allies(PoliticsSetting setting, Parameters parameters) {
        washington = new Administration(parameters);
        europe = new EuropeanGovernments(parameters);
        administrations = setting.administrations();
        contractsUsd = setting.europeanContractsUsd();
    }

    /** Severity of the embargo that is kept up. */
    double embargo() {
        return embargo;
    }

    /** How far it claims to reach abroad. */
    double reach() {
        return reach;
    }

    double revolt() {
        return revolt;
    }

    /** What the hawks make of the embargo. */
    double resolve() {
        return embargo == 0.0 ? 0.0 : washington.resolve(hawks(), embargo);
    }

    /** A month: Washington looks at the revolt of last month, then Europe at the rule. */
    void act(World world, Now now) {
        takeOffice(now);
        double called = now.levers().licenceDenial();
        if (called > 0.0 || embargo > 0.0) {
            embargo = kept(called, world, now);
        } else {
            liftedSeverity = 0.0;
        }
        reach = embargo > 0.0 ? now.levers().extraterritorialSeverity() : 0.0;
        if (reach > 0.0 || revolt > 0.0) {
            defy(world, now);
        }
    }

    private void takeOffice(Now now) {
        while (inOffice + 1 < administrations.size()
                && !now.month().isBefore(administrations.get(inOffice + 1).from())) {
            inOffice++;
        }
    }

    private double hawks() {
        return inOffice < 0 ? 1.0 : administrations.get(inOffice).hawks();
    }

    private double kept(double called, World world, Now now) {
        if (called == 0.0) {
            return lift(called, "Its reason has passed: Washington lifts the embargo.", world, now);
        }
        if (called <= liftedSeverity) {
            return 0.0;
        }
        washington.weigh(
                new Administration.View(
                        hawks(), called, revolt, world.licences().refusedStakeUsd()),
                world.card());
        world.recorder().single(now.month(), "US administration", "embargo kept up", world.card());
        if (!world.card().isOpen()) {
            return lift(called, "Washington lifts the embargo: the allies weigh more than the hawks.", world, now);
        }
        if (embargo == 0.0) {
            world.recorder().happening(now.month(), "Washington puts an embargo on equipment for Soviet oil and gas.");
        }
        liftedSeverity = 0.0;
        return called;
    }

    private double lift(double called, String sentence, World world, Now now) {
        if (embargo > 0.0) {
            world.recorder().happening(now.month(), sentence);
        }
        liftedSeverity = called;
        world.licences().forgetRefusals();
        return 0.0;
    }

    private void defy(World world, Now now) {
        boolean wasDefiant = EuropeanGovernments.isDefiant(revolt);
        revolt = europe.revolt(revolt, reach, contractsUsd);
        if (reach == 0.0 || !world.recorder().logs()) {
            return;
        }
        europe.weigh(revolt, world.card());
        world.recorder()
                .single(now.month(), "European governments", "defiance of the extraterritorial rule", world.card());
        if (!wasDefiant && EuropeanGovernments.isDefiant(revolt)) {
            world.recorder()
                    .happening(now.month(), "The European governments tell their firms to honour the contracts.");
        }
    }
}
