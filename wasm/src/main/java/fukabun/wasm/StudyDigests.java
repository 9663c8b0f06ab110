package fukabun.wasm;

import fukabun.base.Month;
import fukabun.record.Indicator;
import fukabun.scenario.Event;
import fukabun.scenario.Priors;
import fukabun.scenario.Scenario;
import fukabun.scenario.Thesis;
import fukabun.study.Band;
import fukabun.study.ClaimResult;
import fukabun.study.ClaimSpec;
import fukabun.study.ClaimTest;
import fukabun.study.Difference;
import fukabun.study.Ensemble;
import fukabun.study.EnsembleResult;
import fukabun.study.Member;
import fukabun.study.Quantiles;
import fukabun.study.Study;
import fukabun.study.Workers;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a study makes of many runs, digested: bands, differences and a claim. The treatment of any scenario is the
 * islands settled in October 1973.
 */
final class StudyDigests {
    private static final String BASE = "base";
    private static final String TREATMENT = "settled";
    private static final Event SETTLEMENT = new Event.TerritorialSettlement(Month.of(1973, 10), 4, 1.0);
    private static final ClaimSpec.Outcome OUTCOME =
            new ClaimSpec.Outcome(Indicator.OFFICIAL_CREDIT, ClaimSpec.Aggregate.CUMULATED, 1974, 1991);

    private StudyDigests() {}

    /** Those drawn from the priors, and the draws of the main prior once more as if they were a posterior. */
    static final List<Thesis> THESES =
            List.of(Thesis.POSTERIOR, Thesis.CONTINUOUS, Thesis.ZERO, Thesis.WEAK, Thesis.STRONG);

    /** Lines such as {@code weak claim islands 1f0c...}, over members 0 to {@code runs - 1} of each thesis. */
    static String of(Scenario scenario, Priors priors, int runs) {
        Map<String, Scenario> scenarios = new TreeMap<>(Map.of(BASE, scenario, TREATMENT, scenario.with(SETTLEMENT)));
        ClaimTest.StudyResult result = ClaimTest.run(
                study(runs),
                scenarios,
                THESES,
                (each, thesis) -> members(priors.with(each.parameterOverrides()), thesis, runs),
                Workers.SEQUENTIAL);
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < result.ensembles().size(); i++) {
            EnsembleResult ensemble = result.ensembles().get(i);
            String name = ensemble.thesis().key() + (i < THESES.size() ? " base" : " treatment");
            ensemble.annual().forEach(band -> append(lines, name + " annual", band));
            ensemble.monthly().forEach(band -> append(lines, name + " monthly", band));
        }
        for (Difference difference : result.differences()) {
            difference
                    .annual()
                    .forEach(band -> append(lines, difference.thesis().key() + " difference", band));
        }
        result.claims().forEach(claim -> append(lines, claim));
        return lines.toString();
    }

    private static List<Member> members(Priors priors, Thesis thesis, int runs) {
        if (thesis != Thesis.POSTERIOR) {
            return Ensemble.members(priors, thesis, RunDigests.SEED, runs);
        }
        return Ensemble.members(priors, Thesis.CONTINUOUS, RunDigests.SEED, runs).stream()
                .map(m -> new Member(m.number(), thesis, m.seed(), m.parameters()))
                .toList();
    }

    private static Study study(int runs) {
        ClaimSpec claim = new ClaimSpec(
                "islands",
                "hardly",
                "the check",
                TREATMENT,
                OUTCOME,
                ClaimSpec.Expectation.HARDLY_RAISED,
                List.of(0.05, 0.10, 0.20),
                false,
                1,
                false,
                0.9,
                0.9);
        return new Study("check", "Check", "The same bits?", BASE, runs, RunDigests.SEED, List.of(claim));
    }

    private static void append(StringBuilder lines, String what, Band band) {
        Digest digest = new Digest();
        band.periods().forEach(digest::add);
        band.quantiles().forEach(quantiles -> add(digest, quantiles));
        lines.append(what)
                .append(' ')
                .append(band.indicator().key())
                .append(' ')
                .append(digest)
                .append('\n');
    }

    private static void append(StringBuilder lines, ClaimResult claim) {
        Digest digest = new Digest();
        add(digest, claim.baseline());
        add(digest, claim.effect());
        add(digest, claim.relative());
        digest.add(claim.holds()).add(claim.fell()).add(claim.pairedVarianceShare());
        claim.curve().forEach(point -> digest.add(point.threshold()).add(point.probability()));
        digest.add(claim.verdict().words());
        lines.append(claim.thesis().key())
                .append(" claim ")
                .append(claim.claim().id())
                .append(' ')
                .append(digest)
                .append('\n');
    }

    private static void add(Digest digest, Quantiles q) {
        digest.add(q.mean()).add(q.p05()).add(q.p25()).add(q.p50()).add(q.p75()).add(q.p95());
    }
}
