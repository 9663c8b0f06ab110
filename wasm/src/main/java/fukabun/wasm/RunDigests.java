package fukabun.wasm;

import fukabun.engine.Simulation;
import fukabun.record.Indicator;
import fukabun.record.Table;
import fukabun.scenario.Priors;
import fukabun.scenario.Scenario;
import fukabun.scenario.Thesis;
import fukabun.study.Ensemble;
import fukabun.study.Member;

/**
 * The numbers of an ensemble, made small enough to compare: one line a run and indicator, with a digest of the bits of
 * every month. One bit of one month more or less makes another digest.
 */
final class RunDigests {
    private static final long SEED = 19731010L;

    private RunDigests() {}

    /** Lines such as {@code weak 7 sovietCoalTonnes 1f0c...}, for members 0 to {@code runs - 1} of every thesis. */
    static String of(ScenarioText text, int runs) {
        Scenario scenario = text.scenario();
        Priors priors = text.priors().with(scenario.parameterOverrides());
        Simulation simulation = new Simulation(scenario);
        StringBuilder lines = new StringBuilder();
        for (Thesis thesis : Thesis.values()) {
            for (Member member : Ensemble.members(priors, thesis, SEED, runs)) {
                Table table = simulation.run(member.parameters(), member.seed(), false).table();
                append(lines, thesis.key() + " " + member.number(), table);
            }
        }
        return lines.toString();
    }

    private static void append(StringBuilder lines, String run, Table table) {
        for (Indicator indicator : Indicator.values()) {
            if (table.has(indicator)) {
                String digest = Long.toHexString(digest(table.values(indicator)));
                lines.append(run).append(' ').append(indicator.key()).append(' ').append(digest).append('\n');
            }
        }
    }

    /** Each number is mixed in by the finaliser of SplitMix64, a bijection: a single change cannot be lost. */
    private static long digest(double[] values) {
        long digest = values.length;
        for (double value : values) {
            long z = digest ^ Double.doubleToLongBits(value);
            z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
            z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
            digest = z ^ (z >>> 31);
        }
        return digest;
    }
}
