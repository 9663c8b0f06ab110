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
    private final IslandsTalks islands;

    public Politics(Parameters parameters) {
        publicMood = new PublicMood(parameters);
        islands = new IslandsTalks(parameters);
    }

    /** Phase: how insecure and how tense Japan feels, and what the governments hold. */
    public void takeStances(World world, Now now) {
        Climate before = world.climate();
        double insecurity =
                publicMood.insecurity(before.insecurity(), now.logRealOilGap(), now.importDependence());
        Dispute dispute = islands.dispute(now.levers());
        double tension = publicMood.tension(before.tension(), now.levers(), dispute.settledShare());
        double lingering = publicMood.lingeringFreeze(before.lingeringFreeze(), now.levers());
        double freeze = Math.max(now.levers().creditFreeze(), lingering);
        world.setClimate(new Climate(insecurity, tension, lingering, freeze, dispute));
    }

    /** Phase: talks about the islands. */
    public void talk(World world, Now now) {
        islands.talk(world, now);
    }

    /** Writes the month. */
    public void record(World world, Now now) {
        islands.record(world, now);
        Climate climate = world.climate();
        world.recorder().set(Indicator.ENERGY_INSECURITY, now, climate.insecurity());
        world.recorder().set(Indicator.TENSION, now, climate.tension());
        world.recorder().set(Indicator.FREEZE, now, climate.freeze());
    }
}
