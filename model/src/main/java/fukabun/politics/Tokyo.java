package fukabun.politics;

import fukabun.agent.Leaning;
import fukabun.agent.politics.Ministries;
import fukabun.base.Month;
import fukabun.scenario.Parameter;
import fukabun.scenario.Parameters;
import fukabun.scenario.PoliticsSetting;
import fukabun.scenario.PoliticsSetting.Leader;
import fukabun.world.Now;
import fukabun.world.World;
import java.util.List;
import org.apache.commons.math3.util.FastMath;

/** Tokyo in a run: who leads, and how far its ministries agree to follow the sanctions of the allies. */
final class Tokyo {
    private final Ministries ministries;
    private final List<Leader> leaders;
    private final Month until;
    private final Leaning[] leanings;
    private int inOffice = -1;
    private boolean hadSanction;
    private boolean lingers;

    Tokyo(PoliticsSetting setting, Parameters parameters) {
        ministries = new Ministries(parameters);
        leaders = setting.leaders();
        until = setting.leadersUntil();
        leanings = leanings(leaders, until, parameters.value(Parameter.LEADER_WEIGHT));
    }

    /** The leaning of the leader of the month; the mean before the first and after the last. */
    Leaning leaning(World world, Now now) {
        Month month = now.month();
        while (inOffice + 1 < leaders.size()
                && !month.isBefore(leaders.get(inOffice + 1).from())) {
            inOffice++;
            if (world.recorder().logs()) {
                world.recorder().happening(month, leaders.get(inOffice).name() + " governs Japan.");
            }
        }
        return inOffice < 0 || until.isBefore(month) ? Leaning.MEAN : leanings[inOffice];
    }

    /** How far Tokyo complies with sanctions this month. Logged in the months in which a freeze is in force. */
    double compliance(Ministries.View view, World world, Now now) {
        double compliance = ministries.compliance(view);
        boolean hasSanction = now.levers().creditFreeze() > 0.0;
        if (hasSanction && world.recorder().logs()) {
            ministries.weigh(view, world.card());
            world.recorder().single(now.month(), "Tokyo", "freeze of credit in full", world.card());
        }
        if (hasSanction != hadSanction && world.recorder().logs()) {
            world.recorder().happening(now.month(), hasSanction ? joins(compliance) : ends());
        }
        hadSanction = hasSanction;
        lingers = now.levers().creditFreezeLingers() > 0.0;
        return compliance;
    }

    /** Part of their new business that firms forgo under MITI's guidance (A5). */
    double guidance(double compliance, Now now) {
        return ministries.guidance(now.levers().guidanceSeverity(), compliance);
    }

    private String ends() {
        return lingers
                ? "The freeze of new official credit begins to fade; nobody announces its end."
                : "The freeze of new official credit ends.";
    }

    private static String joins(double compliance) {
        return "Tokyo freezes new official credit with its allies; it complies by "
                + (long) FastMath.rint(100.0 * compliance) + " percent.";
    }

    /** The leaders' distance from the mean of all months in office, so that the mean leader moves nothing. */
    private static Leaning[] leanings(List<Leader> leaders, Month until, double weight) {
        double business = 0.0;
        double alliance = 0.0;
        double islands = 0.0;
        int all = 0;
        for (int i = 0; i < leaders.size(); i++) {
            int months = monthsOf(leaders, until, i);
            business += months * leaders.get(i).business();
            alliance += months * leaders.get(i).alliance();
            islands += months * leaders.get(i).islands();
            all += months;
        }
        Leaning[] leanings = new Leaning[leaders.size()];
        for (int i = 0; i < leanings.length; i++) {
            Leader leader = leaders.get(i);
            leanings[i] = new Leaning(
                    weight * (leader.business() - business / all),
                    weight * (leader.alliance() - alliance / all),
                    weight * (leader.islands() - islands / all));
        }
        return leanings;
    }

    private static int monthsOf(List<Leader> leaders, Month until, int i) {
        Month end = i + 1 < leaders.size() ? leaders.get(i + 1).from() : until.plus(1);
        return end.since(leaders.get(i).from());
    }
}
