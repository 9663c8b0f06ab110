package fukabun.agent.concessions;

import fukabun.agent.Scorecard;
import fukabun.agent.bargain.Bargaining;
import fukabun.agent.bargain.Promise;
import fukabun.agent.bargain.Stakes;
import fukabun.base.Month;
import fukabun.scenario.ConcessionsCase;
import fukabun.scenario.Levers;
import fukabun.scenario.Parameter;
import fukabun.scenario.Parameters;

/**
 * How Tokyo and Moscow deal over the Japanese oil and coal concessions on northern Sakhalin. Needs are in one unit:
 * Moscow's need of quiet in the east in the worst month of its war in the west.
 */
public final class ConcessionsDiplomacy {
    /** Harassment closes this part of the gap to what relative need suggests in a month; assumed. */
    private static final double HARASSMENT_SPEED_PER_MONTH = 1.0 / 3.0;

    private final double oilWeight;
    private final double burdenWeight;
    private final double worth;
    private final double bindingShare;
    private final double harassmentWeight;
    private final ConcessionsCase setting;

    public ConcessionsDiplomacy(ConcessionsCase setting, Parameters parameters) {
        this.setting = setting;
        oilWeight = parameters.value(Parameter.OIL_SHORTAGE_WEIGHT);
        burdenWeight = parameters.value(Parameter.WAR_BURDEN_WEIGHT);
        worth = parameters.value(Parameter.CONCESSIONS_WORTH);
        bindingShare = parameters.value(Parameter.PROMISE_BINDING);
        harassmentWeight = parameters.value(Parameter.HARASSMENT_WEIGHT);
    }

    /**
     * What both sides see.
     *
     * @param needJapan Japan's need of Moscow
     * @param needSoviet Moscow's need of Japan
     * @param harassment how far the work of the concessions is hindered, 0 to 1
     */
    public record View(double needJapan, double needSoviet, double harassment) {}

    /** What a settlement brings: oil after the war, and a sum for the property. */
    public record Terms(double oilTonnesPerYear, double compensationRubles) {}

    /** Japan's need of Moscow: oil, and quiet in the north while its forces and ships are bound elsewhere. */
    public double needJapan(double oilShortage, double warBurden) {
        return oilWeight * oilShortage + burdenWeight * warBurden;
    }

    /** What is at stake for Tokyo: harassment makes the concessions worth less to it. */
    public Stakes tokyo(View view, Levers levers) {
        double left = 1.0 - harassmentWeight * view.harassment();
        return new Stakes(
                view.needJapan(),
                view.needSoviet(),
                levers.concessionsLinkage() ? 1.0 : 0.0,
                Math.max(1e-9, worth * left));
    }

    /** Writes the gate of giving a word for neutrality. */
    public void give(View view, Levers levers, Scorecard card) {
        card.open("Tokyo gives its word");
        Promise.give(tokyo(view, levers), card);
        card.add("what is not linked", levers.concessionsLinkage() ? 0.0 : -view.needJapan());
    }

    /** Writes the gate of taking that word for the deed. */
    public void take(View view, Scorecard card) {
        card.open("Moscow takes the word for the deed");
        Promise.take(view.needSoviet(), worth, card);
    }

    /** The word of the pact. */
    public Promise promise(Month given) {
        return new Promise(given, setting.promiseDueMonths(), bindingShare);
    }

    /** Harassment next month: Moscow presses as hard as Japan is the needier, and stops when it is not. */
    public double harassment(double previous, View view, Levers levers) {
        double wanted = levers.concessionsHarassment() ? Bargaining.pressure(view.needSoviet(), view.needJapan()) : 0.0;
        return Bargaining.learned(previous, wanted, HARASSMENT_SPEED_PER_MONTH);
    }

    /**
     * Terms of a settlement. Tokyo gets what it does not have to give up of the oil that it asks; of the property it
     * loses that share twice, once in what is counted (lost profits were not) and once in what is paid for it.
     */
    public Terms terms(View view) {
        double kept = 1.0 - Bargaining.givenUpShare(view.needJapan(), view.needSoviet());
        return new Terms(setting.oilAskedTonnesPerYear() * kept, setting.propertyRubles() * kept * kept);
    }
}
