package fukabun.cases.concessions;

import fukabun.agent.Scorecard;
import fukabun.agent.bargain.Promise;
import fukabun.agent.bargain.Stakes;
import fukabun.agent.concessions.ConcessionsDiplomacy;
import fukabun.base.Draws;
import fukabun.base.Topic;
import fukabun.record.Indicator;
import fukabun.record.Milestone;
import fukabun.scenario.ConcessionsCase;
import fukabun.scenario.Driver;
import fukabun.scenario.Parameter;
import fukabun.world.Case;
import fukabun.world.Now;
import fukabun.world.ProjectLife;
import fukabun.world.Recorder;
import fukabun.world.World;
import java.util.Optional;

/** The talks about the concessions: a word given for neutrality, harassment, and, one day or never, a protocol. */
public final class ConcessionsTalks implements Case {
    private static final long KEY = Draws.keyOf("concessions");

    /** By how much a word that is enforced opens the gate; any number above zero does. */
    private static final double ENFORCED = 1e-6;

    private final ConcessionsDiplomacy diplomacy;
    private final ProjectLife life = new ProjectLife("Sakhalin concessions");
    private final Chronicle chronicle;
    private final double endsPerMonth;

    private ConcessionsDiplomacy.View view = new ConcessionsDiplomacy.View(0.0, 0.0, 0.0);
    private Optional<Promise> promise = Optional.empty();
    private Optional<ConcessionsDiplomacy.Terms> terms = Optional.empty();
    private boolean willing;
    private boolean dealing;

    public ConcessionsTalks(ConcessionsCase setting, World world) {
        diplomacy = new ConcessionsDiplomacy(setting, world.parameters());
        chronicle = new Chronicle(setting);
        endsPerMonth = 1.0 / world.parameters().value(Parameter.TALKS_MONTHS);
    }

    @Override
    public void negotiate(World world, Now now) {
        look(now);
        chronicle.month(world.recorder(), now.month(), view, terms.isPresent());
        if (terms.isEmpty()) {
            talkAboutSettling(world, now);
            if (promise.isEmpty() && terms.isEmpty()) {
                talkAboutNeutrality(world, now);
            }
        }
    }

    @Override
    public void record(Recorder recorder, Now now) {
        recorder.set(Indicator.CONCESSIONS_SETTLED, now, terms.isPresent() ? 1.0 : 0.0);
        recorder.set(Indicator.LIQUIDATION_PROMISED, now, promise.isPresent() ? 1.0 : 0.0);
        recorder.set(
                Indicator.PROMISED_OIL,
                now,
                terms.map(ConcessionsDiplomacy.Terms::oilTonnesPerYear).orElse(0.0));
        recorder.set(
                Indicator.COMPENSATION,
                now,
                terms.map(ConcessionsDiplomacy.Terms::compensationRubles).orElse(0.0));
        recorder.set(Indicator.HARASSMENT, now, view.harassment());
        recorder.set(Indicator.NEED_JAPAN, now, view.needJapan());
        recorder.set(Indicator.NEED_SOVIET, now, view.needSoviet());
    }

    private void look(Now now) {
        double needJapan =
                diplomacy.needJapan(now.value(Driver.JAPAN_OIL_SHORTAGE), now.value(Driver.JAPAN_WAR_BURDEN));
        double needSoviet = now.value(Driver.SOVIET_DISTRESS_IN_THE_WEST);
        ConcessionsDiplomacy.View seen = new ConcessionsDiplomacy.View(needJapan, needSoviet, view.harassment());
        double harassment = terms.isPresent() ? 0.0 : diplomacy.harassment(view.harassment(), seen, now.levers());
        view = new ConcessionsDiplomacy.View(needJapan, needSoviet, harassment);
    }

    /** Tokyo gives up the concessions when it pays, or when a word that somebody enforces falls due. */
    private void talkAboutSettling(World world, Now now) {
        boolean enforced = now.levers().promiseEnforced()
                && promise.filter(word -> word.isDue(now.month())).isPresent();
        weighSettling(world, now, enforced);
        boolean open = world.card().isOpen();
        boolean ends = open && (enforced || end(world, now, 0).isOpen());
        if ((open != willing || ends) && world.recorder().logs()) {
            weighSettling(world, now, enforced);
            world.recorder().gate(world.card());
            if (!enforced) {
                world.recorder().gate(end(world, now, 0));
            }
            world.recorder().decision(now.month(), "Tokyo", "give up the concessions");
        }
        if (open != willing) {
            chronicle.willing(world.recorder(), now.month(), open);
        }
        willing = open;
        if (ends) {
            agree(world, now);
        }
    }

    private void weighSettling(World world, Now now, boolean enforced) {
        Stakes stakes = diplomacy.tokyo(view, now.levers());
        world.card().open("Tokyo gives up the concessions");
        stakes.concede(world.card());
        promise.ifPresent(word -> word.bind(stakes, world.card()));
        if (enforced) {
            world.card()
                    .add("word enforced", ENFORCED + Math.max(0.0, -world.card().score()));
        }
    }

    /** Tokyo gives its word for neutrality when it needs it, and Moscow takes the word when it needs quiet. */
    private void talkAboutNeutrality(World world, Now now) {
        Recorder recorder = world.recorder();
        diplomacy.give(view, now.levers(), world.card());
        boolean gives = world.card().isOpen();
        diplomacy.take(view, world.card());
        boolean both = gives && world.card().isOpen();
        boolean ends = both && end(world, now, 1).isOpen();
        if ((both != dealing || ends) && recorder.logs()) {
            diplomacy.give(view, now.levers(), world.card());
            recorder.gate(world.card());
            diplomacy.take(view, world.card());
            recorder.gate(world.card());
            recorder.gate(end(world, now, 1));
            recorder.decision(now.month(), "Tokyo and Moscow", "sign neutrality on a word");
        }
        dealing = both;
        if (ends) {
            promise = Optional.of(diplomacy.promise(now.month()));
            chronicle.promised(recorder, now.month());
            life.reach(
                    world,
                    now.month(),
                    "liquidation promised",
                    Milestone.Measure.months(promise.get().dueMonths()));
        }
    }

    private void agree(World world, Now now) {
        ConcessionsDiplomacy.Terms agreed = diplomacy.terms(view);
        terms = Optional.of(agreed);
        chronicle.settled(world.recorder(), now.month(), agreed);
        life.reach(world, now.month(), "protocol signed", Milestone.Measure.tonnesPerYear(agreed.oilTonnesPerYear()));
    }

    /** Writes the gate of talks that both sides want to end: one month in so many they do. */
    private Scorecard end(World world, Now now, int draw) {
        double chance =
                world.draws().uniform(Topic.CONCESSIONS_TALKS, KEY, now.month().number(), draw);
        return world.card()
                .open("the talks end")
                .add("pace of talks", endsPerMonth)
                .add("chance of the month", -chance);
    }
}
