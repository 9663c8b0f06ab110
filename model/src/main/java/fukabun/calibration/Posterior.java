package fukabun.calibration;

import fukabun.base.Check;
import fukabun.base.Draws;
import fukabun.base.Topic;
import fukabun.scenario.Distribution;
import fukabun.scenario.Parameter;
import fukabun.scenario.Parameters;
import fukabun.scenario.Thesis;
import fukabun.study.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What is believed of the parameters after the record was looked at: equally likely draws.
 *
 * @param accepted at least one
 */
public record Posterior(List<AcceptedDraw> accepted) {
    public Posterior {
        accepted = List.copyOf(accepted);
        Check.that(!accepted.isEmpty(), "a posterior needs at least one draw");
    }

    /** The best draws of a reference table. */
    public static Posterior of(Calibration calibration, ReferenceTable table, int keep) {
        List<AcceptedDraw> accepted = new ArrayList<>();
        for (int draw : table.best(keep)) {
            accepted.add(new AcceptedDraw(draw, table.distance(draw), calibration.parameters(draw)));
        }
        return new Posterior(accepted);
    }

    /** The largest distance that was accepted. */
    public double threshold() {
        double most = 0.0;
        for (AcceptedDraw each : accepted) {
            most = Math.max(most, each.distance());
        }
        return most;
    }

    /**
     * So many of the draws. Where fewer are asked than were accepted, they are spread evenly over them, for the nearest
     * alone would be a sharper posterior; where more are asked, they come again.
     */
    public List<AcceptedDraw> spread(int count) {
        Check.atLeast("draws", count, 1);
        int all = accepted.size();
        return IntStream.range(0, count)
                .mapToObj(k -> accepted.get(count < all ? (int) ((long) k * all / count) : k % all))
                .toList();
    }

    /**
     * Members of an ensemble, of draws as {@link #spread} gives them. A draw that comes again has other luck.
     *
     * @param overrides what a scenario sets by hand instead; such a parameter is drawn anew for each member
     */
    public List<Member> members(Map<Parameter, Distribution> overrides, long seed, int count) {
        List<AcceptedDraw> chosen = spread(count);
        Draws draws = new Draws(seed);
        List<Member> members = new ArrayList<>(count);
        for (int k = 0; k < count; k++) {
            Parameters parameters = chosen.get(k).parameters();
            for (Map.Entry<Parameter, Distribution> override : overrides.entrySet()) {
                Parameter parameter = override.getKey();
                double chance = draws.uniform(Topic.PARAMETER, Draws.keyOf(parameter.key()), k, 0);
                parameters = parameters.with(parameter, override.getValue().quantile(chance));
            }
            members.add(new Member(k, Thesis.POSTERIOR, draws.bits(Topic.RUN_SEED, 0, k, 0), parameters));
        }
        return List.copyOf(members);
    }
}
