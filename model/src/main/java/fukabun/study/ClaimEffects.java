package fukabun.study;

import fukabun.record.Table;
import fukabun.scenario.Scenario;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The effects that the claims of a study are about, on single members: every scenario is run once on a member's own luck,
 * so an outcome that a claim averages over many runs is here that of one. Claims on what somebody believed are left out.
 */
public final class ClaimEffects {
    private final List<ClaimSpec> claims;
    private final String base;
    private final Map<String, ScenarioRuns> runs = new LinkedHashMap<>();

    /** @param scenarios the base and every treatment, by the name that the study uses */
    public ClaimEffects(Study study, Map<String, Scenario> scenarios) {
        this.claims = study.claims().stream()
                .filter(claim -> claim.belief().isEmpty())
                .toList();
        this.base = study.base();
        scenarios.forEach((name, scenario) -> runs.put(name, new ScenarioRuns(scenario)));
    }

    /** The claims on effects, in their order. */
    public List<ClaimSpec> claims() {
        return claims;
    }

    /**
     * One member.
     *
     * @param base months of its run without any treatment
     * @param without the outcome of each claim in that run, in the unit of the indicator
     * @param byClaim what the treatment of each claim adds to its outcome, in the same unit
     */
    public record Effects(Table base, double[] without, double[] byClaim) {}

    /** Runs every scenario on a member. */
    public Effects of(Member member) {
        Map<String, Table> tables = new LinkedHashMap<>();
        runs.forEach((name, each) -> tables.put(name, each.table(member)));
        double[] without = new double[claims.size()];
        double[] effects = new double[claims.size()];
        for (int c = 0; c < effects.length; c++) {
            ClaimSpec claim = claims.get(c);
            without[c] = Outcomes.of(claim.outcome(), tables.get(base));
            effects[c] = Outcomes.of(claim.outcome(), tables.get(claim.treatment())) - without[c];
        }
        return new Effects(tables.get(base), without, effects);
    }
}
