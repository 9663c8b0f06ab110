package fukabun.politics;

import fukabun.agent.Dispute;
import fukabun.agent.PublicMood;
import fukabun.record.Indicator;
import fukabun.scenario.Parameters;
import fukabun.world.Climate;
import fukabun.world.Now;
import fukabun.world.World;

/** The politics of a run: makes the climate of each month. */
public final class Politics {
    private final PublicMood publicMood;

    public Politics(Parameters parameters) {
        publicMood = new PublicMood(parameters);
    }

    /** Phase: how insecure and how tense Japan feels, and what the governments hold. */
    public void takeStances(World world, Now now) {
        Climate before = world.climate();
        double insecurity =
                publicMood.insecurity(before.insecurity(), now.logRealOilGap(), now.importDependence());
        double tension = publicMood.tension(before.tension(), now.levers());
        double lingering = publicMood.lingeringFreeze(before.lingeringFreeze(), now.levers());
        double freeze = Math.max(now.levers().creditFreeze(), lingering);
        world.setClimate(new Climate(insecurity, tension, lingering, freeze, Dispute.of(now.levers())));
    }

    /** Writes the month. */
    public void record(World world, Now now) {
        Climate climate = world.climate();
        world.recorder().set(Indicator.ENERGY_INSECURITY, now, climate.insecurity());
        world.recorder().set(Indicator.TENSION, now, climate.tension());
        world.recorder().set(Indicator.FREEZE, now, climate.freeze());
    }
}
