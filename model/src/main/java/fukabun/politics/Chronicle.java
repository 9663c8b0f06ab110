package fukabun.politics;

import fukabun.base.Month;
import fukabun.world.Recorder;
import org.apache.commons.math3.util.FastMath;

/** The talks about the islands in plain sentences; written only where a run is logged. */
final class Chronicle {
    private static final double PER_CENT = 100.0;

    private Chronicle() {}

    static void opening(Recorder recorder, Month month, double offeredShare) {
        if (recorder.logs()) {
            long percent = (long) FastMath.rint(PER_CENT * offeredShare);
            String offer = percent == 0
                    ? "Moscow offers nothing"
                    : offeredShare < 0.5
                            ? "Moscow offers words, worth " + percent + " % of what is asked"
                            : "Moscow offers " + percent + " % of what is asked";
            recorder.happening(month, "Tokyo asks for the islands; " + offer + ".");
        }
    }

    static void settlement(Recorder recorder, Month month, int islands) {
        if (recorder.logs()) {
            recorder.happening(month, (islands == 4 ? "Four" : "Two") + " islands are to come back.");
        }
    }

    static void stance(Recorder recorder, Month month, double stance) {
        if (recorder.logs()) {
            String sentence = stance == 1.0
                    ? "Tokyo again makes economics wait for the islands."
                    : stance > 0.0
                            ? "Tokyo no longer believes that waiting pays: economics may expand in balance with politics."
                            : "Tokyo drops the linkage of economics to the islands.";
            recorder.happening(month, sentence);
        }
    }
}
