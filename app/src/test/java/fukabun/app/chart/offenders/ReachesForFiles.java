package fukabun.app.chart.offenders;

import fukabun.app.files.Fault;

/** Breaks the rule that a chart knows no input files. */
final class ReachesForFiles {
    Fault fault() {
        return new Fault("file", 0, 0, "message");
    }
}
