package fukabun.politics;

import fukabun.agent.Dispute;
import fukabun.agent.Leaning;
import fukabun.agent.PublicMood;
import fukabun.agent.politics.Ministries;
import fukabun.record.Indicator;
import fukabun.scenario.Parameter;
import fukabun.scenario.Parameters;
import fukabun.scenario.PoliticsSetting;
import fukabun.world.Climate;
import fukabun.world.Now;
import fukabun.world.Sanctions;
import fukabun.world.World;

/** The politics of a run: makes the climate of each month. */
public final class Politics {
    private final PublicMood mood;
    private final Tokyo tokyo;
    private final Allies allies;
    private final IslandsTalks islands;
    private final double floorAdherence;
    private final double exportControlLoss;

    private double insecurity;
    private double strain;
    private double warmth;
    private double lingeringFreeze;

    public Politics(PoliticsSetting setting, Parameters parameters) {
        mood = new PublicMood(parameters);
        tokyo = new Tokyo(setting, parameters);
        allies = new Allies(setting, parameters);
        islands = new IslandsTalks(parameters);
        floorAdherence = parameters.value(Parameter.FLOOR_ADHERENCE);
        exportControlLoss = parameters.value(Parameter.EXPORT_CONTROL_LOSS);
    }

    /** Phase: how insecure and how tense Japan feels, and what the governments hold. */
    public void takeStances(World world, Now now) {
        Dispute dispute = islands.dispute(now.levers());
        double tension = feel(dispute, now);
        Leaning leaning = tokyo.leaning(world, now);
        allies.act(world, now);
        Sanctions sanctions = sanction(tension, leaning, dispute, world, now);
        world.setClimate(new Climate(insecurity, tension, dispute, leaning, sanctions));
    }

    /** Phase: talks about the islands. */
    public void talk(World world, Now now) {
        islands.talk(world, now);
    }

    /** Public mood; returns the tension of the month. */
    private double feel(Dispute dispute, Now now) {
        insecurity = mood.insecurity(insecurity, now.logRealOilGap(), now.importDependence());
        strain = mood.strain(strain, now.levers(), dispute.settledShare());
        warmth = mood.warmth(warmth, now.levers());
        lingeringFreeze = mood.lingeringFreeze(lingeringFreeze, now.levers());
        return mood.tension(strain, warmth);
    }

    private Sanctions sanction(double tension, Leaning leaning, Dispute dispute, World world, Now now) {
        Ministries.View view =
                new Ministries.View(tension, insecurity, leaning, now.levers().usSanctions(), dispute.settledShare());
        double compliance = tokyo.compliance(view, world, now);
        return new Sanctions(
                Math.max(now.levers().creditFreeze(), lingeringFreeze),
                allies.embargo(),
                allies.resolve(),
                allies.reach(),
                allies.revolt(),
                floorAdherence * now.levers().creditDisciplineSeverity(),
                tokyo.guidance(compliance, now),
                exportControlLoss * now.levers().exportControl(),
                compliance);
    }

    /** Writes the month. */
    public void record(World world, Now now) {
        islands.record(world, now);
        Climate climate = world.climate();
        world.recorder().set(Indicator.ENERGY_INSECURITY, now, climate.insecurity());
        world.recorder().set(Indicator.TENSION, now, climate.tension());
        world.recorder().set(Indicator.FREEZE, now, climate.freeze());
        world.recorder().set(Indicator.TOKYO_COMPLIANCE, now, climate.compliance());
        world.recorder().set(Indicator.US_EMBARGO, now, climate.sanctions().embargo());
        world.recorder().set(Indicator.EUROPEAN_REVOLT, now, climate.sanctions().revolt());
    }
}
