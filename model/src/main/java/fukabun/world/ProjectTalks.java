package fukabun.world;

import fukabun.agent.ConsortiumMember;
import fukabun.agent.Planner;
import fukabun.agent.ProjectView;
import fukabun.base.Draws;
import fukabun.base.Month;
import fukabun.base.Topic;
import fukabun.record.Milestone;
import fukabun.scenario.Parameter;
import fukabun.scenario.Parameters;
import org.apache.commons.math3.util.FastMath;

/** Before an agreement on a project: the planner wishes, the firms judge, and talks begin, ripen or break off. */
public final class ProjectTalks {
    /** Support at which the consortium takes up talks, for so many months, and below which it leaves; assumed. */
    private static final double TALKS_SUPPORT = 0.6;

    private static final int TALKS_SUPPORT_MONTHS = 3;
    private static final double AGREEMENT_SUPPORT = 0.5;

    /** Shortest talks, months, and the spread of their length, log points; assumed. */
    private static final double SHORTEST_TALKS = 2.0;

    private static final double TALKS_SD = 0.2;

    private final ProjectLife life;
    private final String talks;
    private final String agreement;
    private final String support;
    private final ConsortiumMember[] members;
    private final double[] judgements;
    private final Planner planner;
    private final double negotiationMonths;
    private final double territorialDelayMonths;

    private int judgementYear = Integer.MIN_VALUE;
    private double plannerMood;
    private double supportShare;
    private int monthsOfSupport;
    private Month began;

    /**
     * @param life of the project; its name is the key of its luck and of its members
     * @param goods what the project is to bring, for the record
     * @param memberCount firms in the consortium
     */
    public ProjectTalks(
            ProjectLife life, String goods, int memberCount, Planner planner, Parameters parameters, Draws draws) {
        this(life, goods, members(life, memberCount, parameters, draws), planner, parameters, draws);
    }

    /**
     * Talks of members whose sizes are known, such as a consortium in which the state has a part.
     *
     * @param members of the consortium, at least one; all share one rule
     */
    public ProjectTalks(
            ProjectLife life,
            String goods,
            ConsortiumMember[] members,
            Planner planner,
            Parameters parameters,
            Draws draws) {
        this.life = life;
        String subject = life.project() + " " + goods;
        talks = "talks on " + subject;
        agreement = "agreement on " + subject;
        support = "support for " + subject;
        this.planner = planner;
        this.members = members.clone();
        judgements = new double[members.length];
        double luck = draws.normal(Topic.NEGOTIATION_LENGTH, Draws.keyOf(life.project()), 0, 0);
        negotiationMonths = parameters.value(Parameter.NEGOTIATION_MONTHS) * FastMath.exp(TALKS_SD * luck);
        territorialDelayMonths = parameters.value(Parameter.TERRITORIAL_DELAY);
    }

    /**
     * Takes talks for granted that began before the first simulated month, with the support that talks need to begin;
     * their length counts from {@code month}.
     */
    public void haveGoneOnSince(Month month) {
        began = month;
        supportShare = TALKS_SUPPORT;
    }

    private static ConsortiumMember[] members(ProjectLife life, int count, Parameters parameters, Draws draws) {
        ConsortiumMember.Rule rule = ConsortiumMember.Rule.of(parameters);
        ConsortiumMember[] members = new ConsortiumMember[count];
        for (int i = 0; i < members.length; i++) {
            members[i] = new ConsortiumMember(life.project() + " member " + (i + 1), rule, draws);
        }
        return members;
    }

    /** Whether planner and consortium are still for the project after the agreement. Keeps both gates. */
    public boolean areBacked(World world, ProjectView view) {
        newYear(world.draws(), view.month().year());
        planner.wish(view, plannerMood, world.card());
        boolean wished = world.recorder().gate(world.card());
        supportShare = poll(view, world);
        world.card()
                .open("consortium")
                .add("share of members in favour", supportShare)
                .add("share needed", -AGREEMENT_SUPPORT);
        return world.recorder().gate(world.card()) && wished;
    }

    /** The return that the members require on a loan to the project, per year, weighted by their sizes. */
    public double requiredReturnPerYear(ProjectView view) {
        ConsortiumMember.Outlook outlook = members[0].outlook(view);
        double weighted = 0.0;
        double all = 0.0;
        for (ConsortiumMember member : members) {
            weighted += member.size() * member.requiredReturnPerYear(outlook);
            all += member.size();
        }
        return weighted / all;
    }

    /** Share of members in favour, last month. */
    public double supportShare() {
        return supportShare;
    }

    /** A month before the agreement. */
    public void meet(World world, ProjectView view) {
        Month month = view.month();
        newYear(world.draws(), month.year());
        planner.wish(view, plannerMood, world.card());
        boolean wished = world.recorder().gate(world.card());
        supportShare = poll(view, world);
        world.card()
                .open("consortium")
                .add("share of members in favour", supportShare)
                .add("share needed to begin talks", -TALKS_SUPPORT);
        boolean backed = world.recorder().gate(world.card());
        world.recorder().decision(month, "planner and consortium", talks);
        monthsOfSupport = wished && backed ? monthsOfSupport + 1 : 0;
        if (began == null && monthsOfSupport >= TALKS_SUPPORT_MONTHS) {
            began = month;
            chronicle(world, month, "begin in earnest");
            life.reach(world, month, "talks began", Milestone.Measure.share(supportShare));
        } else if (began != null && !(wished && supportShare > AGREEMENT_SUPPORT)) {
            began = null;
            chronicle(world, month, "break off");
            life.reach(world, month, "talks broke off", Milestone.Measure.share(supportShare));
        }
    }

    private void chronicle(World world, Month month, String what) {
        if (world.recorder().logs()) {
            world.recorder().happening(month, "T" + talks.substring(1) + " " + what + ".");
        }
    }

    /**
     * Whether the talks have lasted longer than they need: their usual length, less the delay (T3) that a settlement or
     * separation saves, but at least the shortest. Keeps the gate for the decision on the first credit.
     */
    public boolean areRipe(World world, Now now) {
        if (began == null) {
            return false;
        }
        double settledOrSeparate = 1.0
                - world.climate().dispute().unresolvedShare()
                        * world.climate().dispute().stance();
        double saved = territorialDelayMonths * settledOrSeparate;
        double shortest = Math.max(0.0, SHORTEST_TALKS - (negotiationMonths - saved));
        world.card()
                .open("talks are ripe")
                .add("months of talks, this one counted", now.month().since(began) + 1)
                .add("usual length", -negotiationMonths)
                .add("delay saved (T3)", saved)
                .add("no shorter than the shortest", -shortest);
        boolean ripe = world.recorder().gate(world.card());
        if (!ripe) {
            world.recorder().decision(now.month(), "planner and consortium", agreement);
        }
        return ripe;
    }

    private void newYear(Draws draws, int year) {
        if (year == judgementYear) {
            return;
        }
        judgementYear = year;
        plannerMood = planner.mood(year, draws);
        for (int i = 0; i < members.length; i++) {
            judgements[i] = members[i].judgement(year, draws);
        }
    }

    /** Every member judges and counts by its size; the gates of single members are logged each January. */
    private double poll(ProjectView view, World world) {
        ConsortiumMember.Outlook outlook = members[0].outlook(view);
        double inFavour = 0.0;
        double all = 0.0;
        for (int i = 0; i < members.length; i++) {
            members[i].judge(outlook, judgements[i], world.card());
            inFavour += world.card().isOpen() ? members[i].size() : 0.0;
            all += members[i].size();
            if (view.month().monthOfYear() == 1) {
                world.recorder().single(view.month(), members[i].name(), support, world.card());
            }
        }
        return inFavour / all;
    }
}
