package fukabun.study;

import fukabun.SmallWorld;
import fukabun.record.Indicator;
import fukabun.scenario.Thesis;
import java.util.ArrayList;
import java.util.List;

/** Ensembles of one or two indicators, made by hand. */
final class HandMade {
    static final int FIRST_YEAR = 1974;

    private HandMade() {}

    /** One row of yearly credit for each member. */
    static EnsembleResult credit(String id, double[]... years) {
        List<RunOutcome> outcomes = new ArrayList<>();
        for (int k = 0; k < years.length; k++) {
            outcomes.add(new RunOutcome(member(k), new double[][] {years[k]}));
        }
        return result(id, List.of(Indicator.OFFICIAL_CREDIT), FIRST_YEAR, outcomes);
    }

    static EnsembleResult result(String id, List<Indicator> indicators, int firstYear, List<RunOutcome> outcomes) {
        return new EnsembleResult(id, "made by hand", indicators, firstYear, outcomes, List.of(), List.of());
    }

    static Member member(int number) {
        return new Member(number, Thesis.STRONG, 100 + number, SmallWorld.central(Thesis.STRONG));
    }

    /** A claim about the credit of the years, with the equivalence of the first study. */
    static ClaimSpec claim(int fromYear, int toYear, ClaimSpec.Aggregate aggregate) {
        return claim("treatment", new ClaimSpec.Outcome(Indicator.OFFICIAL_CREDIT, aggregate, fromYear, toYear));
    }

    static ClaimSpec claim(String treatment, ClaimSpec.Outcome outcome) {
        return new ClaimSpec(
                "claim of " + treatment,
                "hardly raised",
                "made for tests",
                treatment,
                outcome,
                ClaimSpec.Expectation.HARDLY_RAISED,
                List.of(0.05, 0.1, 0.2),
                false,
                1,
                false,
                0.9,
                0.9);
    }
}
