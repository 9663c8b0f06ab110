package fukabun.study;

import fukabun.scenario.Thesis;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How many runs of each draw a study needs besides the one of each scenario and thesis. All claims read the same runs: one
 * that asks for fewer takes the first of them.
 *
 * @param theses the one that is judged first
 */
record SeedPlan(Study study, List<Thesis> theses, Depth depth) {
    /** Runs of each draw that part luck from parameters where no claim asks for more. */
    static final int LUCK_RUNS = 2;

    /** Draws of a belief on which no verdict rests, where a claim takes many runs a draw. */
    static final int CONTRAST_DRAWS = 50;

    SeedPlan {
        theses = List.copyOf(theses);
    }

    /** Runs of each draw of a scenario under a thesis. */
    int runs(String name, Thesis thesis) {
        return ofThesis(thesis).getOrDefault(name, 0);
    }

    /** Draws of a thesis of which these runs are made. */
    int draws(Thesis thesis, int members) {
        boolean isWeighed = thesis == Thesis.POSTERIOR || thesis == Thesis.CONTINUOUS || thesis == Thesis.REFERENCE;
        return isWeighed || depth.contrasts() ? members : Math.min(members, CONTRAST_DRAWS);
    }

    /** All these runs. */
    long all(int members) {
        long sum = 0;
        for (Thesis thesis : theses) {
            int ofADraw = ofThesis(thesis).values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            sum += (long) ofADraw * draws(thesis, members);
        }
        return sum;
    }

    private Map<String, Integer> ofThesis(Thesis thesis) {
        int least = depth.effects() && thesis == theses.get(0) ? LUCK_RUNS : 1;
        Map<String, Integer> runs = new LinkedHashMap<>();
        for (ClaimSpec claim : study.claims()) {
            int needed = Math.max(claim.seeds(), least);
            Stream.of(study.base(), claim.treatment())
                    .filter(name -> needed > 1)
                    .forEach(name -> runs.merge(name, needed, Math::max));
        }
        return runs;
    }
}
