package fukabun.wasm;

import fukabun.engine.Simulation;
import fukabun.record.Decision;
import fukabun.record.Gate;
import fukabun.record.Happening;
import fukabun.record.Indicator;
import fukabun.record.LoanMonth;
import fukabun.record.Milestone;
import fukabun.record.RunRecord;
import fukabun.record.Term;
import fukabun.scenario.Priors;
import fukabun.scenario.Scenario;
import fukabun.scenario.Thesis;
import fukabun.study.Ensemble;
import fukabun.study.Member;
import java.util.List;

/**
 * What the runs of an ensemble leave behind, made small enough to compare: for each run a line an indicator, with a
 * digest of the bits of every month, one for the chronicle and one for the decisions.
 */
final class RunDigests {
    static final long SEED = 19731010L;

    /** Those whose members are drawn from the priors. */
    static final List<Thesis> THESES = List.of(Thesis.CONTINUOUS, Thesis.ZERO, Thesis.WEAK, Thesis.STRONG);

    private RunDigests() {}

    /** Lines such as {@code weak 7 sovietCoalTonnes 1f0c...}, for members 0 to {@code runs - 1} of each thesis. */
    static String of(Scenario scenario, Priors priors, int runs) {
        Simulation simulation = new Simulation(scenario);
        StringBuilder lines = new StringBuilder();
        for (Thesis thesis : THESES) {
            for (Member member : Ensemble.members(priors, thesis, SEED, runs)) {
                RunRecord run = simulation.run(member.parameters(), member.seed(), true);
                append(lines, thesis.key() + " " + member.number() + " ", run);
            }
        }
        return lines.toString();
    }

    private static void append(StringBuilder lines, String name, RunRecord run) {
        for (Indicator indicator : Indicator.values()) {
            if (run.table().has(indicator)) {
                Digest digest = new Digest().add(run.table().values(indicator));
                lines.append(name)
                        .append(indicator.key())
                        .append(' ')
                        .append(digest)
                        .append('\n');
            }
        }
        lines.append(name).append("chronicle ").append(chronicle(run)).append('\n');
        lines.append(name).append("decisions ").append(decisions(run)).append('\n');
        lines.append(name).append("milestones ").append(milestones(run)).append('\n');
        lines.append(name).append("loans ").append(loans(run)).append('\n');
    }

    private static Digest milestones(RunRecord run) {
        Digest digest = new Digest();
        for (Milestone milestone : run.milestones()) {
            digest.add(milestone.month().toString()).add(milestone.project()).add(milestone.event());
            digest.add(milestone.measure().value()).add(milestone.estimateUsd());
        }
        return digest;
    }

    private static Digest loans(RunRecord run) {
        Digest digest = new Digest();
        for (LoanMonth loan : run.loanMonths()) {
            digest.add(loan.month().toString()).add(loan.loan());
            digest.add(loan.openingUsd()).add(loan.drawnUsd()).add(loan.interestUsd());
            digest.add(loan.repaidUsd()).add(loan.writtenOffUsd()).add(loan.closingUsd());
        }
        return digest;
    }

    private static Digest chronicle(RunRecord run) {
        Digest digest = new Digest();
        for (Happening happening : run.happenings()) {
            digest.add(happening.month().toString()).add(happening.sentence());
        }
        return digest;
    }

    private static Digest decisions(RunRecord run) {
        Digest digest = new Digest();
        for (Decision decision : run.decisions()) {
            digest.add(decision.month().toString()).add(decision.agent()).add(decision.subject());
            for (Gate gate : decision.gates()) {
                digest.add(gate.name()).add(gate.oneOf()).add(gate.score());
                for (Term term : gate.terms()) {
                    digest.add(term.name()).add(term.value());
                }
            }
        }
        return digest;
    }
}
