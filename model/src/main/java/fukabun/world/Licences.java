package fukabun.world;

import fukabun.agent.LicenceOffice;
import fukabun.agent.LicenceOffice.Answer;
import fukabun.scenario.Parameters;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a firm applies for an American export licence. Remembers the last answer to each application: what was refused
 * weighs on Washington, and what was sold stays sold.
 */
public final class Licences {
    private static final String WHAT_FOR = "use American goods";

    private final LicenceOffice office;
    private final List<String> names = new ArrayList<>();
    private final List<Answer> answers = new ArrayList<>();
    private final List<Double> refusedUsd = new ArrayList<>();

    Licences(Parameters parameters) {
        office = new LicenceOffice(parameters);
    }

    /**
     * Whether a licence is given this month, with or without a price. Keeps the gate for the next decision of the record;
     * where Washington names a price, Tokyo's gate beside it, one of the two being enough.
     */
    public boolean isGranted(LicenceOffice.Application application, World world, Now now) {
        return answer(application, world, now) != Answer.DENIED;
    }

    /** The answer to an application this month. Keeps the gates as {@link #isGranted} does. */
    public Answer answer(LicenceOffice.Application application, World world, Now now) {
        int known = names.indexOf(application.name());
        LicenceOffice.View view = view(world, now);
        boolean sold = known >= 0 && answers.get(known) == Answer.SOLD;
        boolean priced = (now.levers().alaskaQuidProQuo() || sold) && application.isHeldUp();
        world.card().open("US licence", priced ? WHAT_FOR : "");
        office.weigh(application, view, world.draws(), world.card());
        boolean open = world.recorder().gate(world.card());
        boolean pays = priced && isPaid(application, view, world, sold);
        boolean free = office.resolve(application, view) == 0.0;
        Answer answer = open ? (free ? Answer.GRANTED : Answer.EXEMPTED) : (pays ? Answer.SOLD : Answer.DENIED);
        keep(known, application, sold ? Answer.SOLD : answer, world, now);
        return answer;
    }

    /** What the applications that stand refused put at stake for allies, USD. */
    public double refusedStakeUsd() {
        double sum = 0.0;
        for (int i = 0; i < refusedUsd.size(); i++) {
            sum += refusedUsd.get(i);
        }
        return sum;
    }

    /** An application is taken back: it stands refused no more. Nothing where none was made. */
    public void withdraw(String name) {
        int known = names.indexOf(name);
        if (known >= 0) {
            answers.set(known, Answer.GRANTED);
            refusedUsd.set(known, 0.0);
        }
    }

    /** Nothing stands refused any more: the embargo is gone. */
    public void forgetRefusals() {
        for (int i = 0; i < refusedUsd.size(); i++) {
            refusedUsd.set(i, 0.0);
        }
    }

    private boolean isPaid(LicenceOffice.Application application, LicenceOffice.View view, World world, boolean sold) {
        world.card().open("Tokyo lends to Alaska", WHAT_FOR);
        if (sold) {
            world.card().add("paid before", 1.0);
        } else {
            office.weighPrice(application, view, world.card());
        }
        return world.recorder().gate(world.card());
    }

    private void keep(int known, LicenceOffice.Application application, Answer answer, World world, Now now) {
        int index = known;
        boolean isNews = known < 0 || answers.get(known) != answer;
        if (known < 0) {
            index = names.size();
            names.add(application.name());
            answers.add(answer);
            refusedUsd.add(0.0);
        }
        answers.set(index, answer);
        refusedUsd.set(index, answer == Answer.DENIED ? application.allyStakeUsd() : 0.0);
        if (isNews && world.recorder().logs()) {
            world.recorder().happening(now.month(), sentence(application, answer));
        }
    }

    private static String sentence(LicenceOffice.Application application, Answer answer) {
        String goods = Recorder.millions(application.usContentUsd()) + " of American goods for " + application.name();
        String stake = application.allyStakeUsd() > 0.0
                ? "; an ally has " + Recorder.millions(application.allyStakeUsd()) + " at stake."
                : ".";
        return switch (answer) {
            case GRANTED -> "Washington licenses " + goods + ".";
            case EXEMPTED -> "Washington exempts " + goods + " from its embargo" + stake;
            case DENIED -> "Washington denies a licence for " + goods + stake;
            case SOLD ->
                "Washington exempts " + goods + " for " + Recorder.millions(LicenceOffice.ALASKA_PRICE_USD)
                        + " of Japanese loans to Alaska" + stake;
        };
    }

    private static LicenceOffice.View view(World world, Now now) {
        Sanctions sanctions = world.climate().sanctions();
        return new LicenceOffice.View(
                now.month().year(),
                sanctions.resolve(),
                sanctions.reach(),
                sanctions.revolt(),
                sanctions.compliance(),
                world.climate().insecurity(),
                now.levers().sodecoExempted());
    }
}
